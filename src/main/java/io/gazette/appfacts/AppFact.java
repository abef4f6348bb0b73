package io.gazette.appfacts;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Ecosystem;
import io.gazette.model.Platform;
import java.util.Optional;

/**
 * One thing that an app contains.
 *
 * @param name of a permission and of a type of data as the platform spells it; of a library as its
 *     {@link Ecosystem} does; of a component its class
 * @param version of a library, where the file says it
 * @param brought whether another library brought it along, as far as the file says who asked for it
 * @param position where the file says it
 */
public record AppFact(
    Subject subject,
    String name,
    Optional<String> version,
    boolean brought,
    SourcePosition position) {

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

  /**
   * What a fact is about; a file tells all or nothing of one.
   *
   * @param platform of all but libraries
   * @param ecosystem of libraries
   */
  public record Subject(Kind kind, Optional<Platform> platform, Optional<Ecosystem> ecosystem) {

    /** Anything but libraries, which may be on several platforms. */
    public static Subject on(Platform platform, Kind kind) {
      return new Subject(kind, Optional.of(platform), Optional.empty());
    }

    public static Subject libraries(Ecosystem ecosystem) {
      return new Subject(Kind.LIBRARY, Optional.empty(), Optional.of(ecosystem));
    }

    /** Whether this may be on a platform. */
    public boolean isOn(Platform other) {
      return platform.filter(other::equals).isPresent()
          || ecosystem.filter(own -> own.isOn(other)).isPresent();
    }
  }

  static AppFact of(Subject subject, String name, SourcePosition position) {
    return new AppFact(subject, name, Optional.empty(), false, position);
  }

  /** The name with the version, where it is known. */
  public String shown() {
    return version.map(known -> name + " " + known).orElse(name);
  }
}
