package io.gazette.appfacts;

import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFact.Subject;
import io.gazette.model.Ecosystem;
import io.gazette.model.Platform;
import java.util.List;
import java.util.stream.Stream;

/** What the files of one app say. */
public record AppFacts(List<AppFile> files) {

  public AppFacts {
    files = List.copyOf(files);
  }

  /** Everything of a kind on a platform, in the order of the files; of all but libraries. */
  public Stream<AppFact> all(Kind kind, Platform platform) {
    Subject subject = Subject.on(platform, kind);
    return all().filter(fact -> fact.subject().equals(subject));
  }

  /** Libraries of all ecosystems, in the order of the files. */
  public Stream<AppFact> libraries() {
    return all().filter(fact -> fact.subject().kind() == Kind.LIBRARY);
  }

  private Stream<AppFact> all() {
    return files.stream().flatMap(file -> file.facts().stream());
  }

  /** Whether a file tells all of a kind on a platform: what it does not tell is not there. */
  public boolean tells(Kind kind, Platform platform) {
    return tells(Subject.on(platform, kind));
  }

  /** Whether a file tells all libraries of an ecosystem. */
  public boolean tells(Ecosystem ecosystem) {
    return tells(Subject.libraries(ecosystem));
  }

  private boolean tells(Subject subject) {
    return files.stream().anyMatch(file -> file.subjects().contains(subject));
  }

  /** Whether a file tells all of a kind on some platform. */
  public boolean tells(Kind kind) {
    return files.stream()
        .anyMatch(file -> file.subjects().stream().anyMatch(subject -> subject.kind() == kind));
  }
}
