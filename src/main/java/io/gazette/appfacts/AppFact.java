package io.gazette.appfacts;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Platform;
import java.util.Optional;

/**
 * One thing that an app contains.
 *
 * @param name of a permission and of a type of data as the platform spells it; of a library {@code
 *     group:artifact} or the name of the pod; of a component its class
 * @param version of a library, where the file says it
 * @param position where the file says it
 */
public record AppFact(
    Subject subject, String name, Optional<String> version, SourcePosition position) {

  /** What a fact is. */
  public enum Kind {
    /** A permission that the app may ask for, or a text with which it asks. */
    PERMISSION,
    /** A library that the app is built with. */
    LIBRARY,
    /** A class that the system may start: an activity, a service, a receiver, a provider. */
    COMPONENT,
    /** A type of data that the app is declared to collect. */
    DATA
  }

  /** What a fact is about; a file tells all or nothing of one. */
  public record Subject(Kind kind, Platform platform) {}

  static AppFact of(Subject subject, String name, SourcePosition position) {
    return new AppFact(subject, name, Optional.empty(), position);
  }

  /** The name with the version, where it is known. */
  public String shown() {
    return version.map(known -> name + " " + known).orElse(name);
  }
}
