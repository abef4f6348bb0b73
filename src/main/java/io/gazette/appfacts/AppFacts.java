package io.gazette.appfacts;

import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFact.Subject;
import io.gazette.model.Platform;
import java.util.List;
import java.util.stream.Stream;

/** What the files of one app say. */
public record AppFacts(List<AppFile> files) {

  public AppFacts {
    files = List.copyOf(files);
  }

  /** Everything of a kind on a platform, in the order of the files. */
  public Stream<AppFact> all(Kind kind, Platform platform) {
    Subject subject = new Subject(kind, platform);
    return files.stream()
        .flatMap(file -> file.facts().stream())
        .filter(fact -> fact.subject().equals(subject));
  }

  /** Whether a file tells all of a kind on a platform: what it does not tell is not there. */
  public boolean tells(Kind kind, Platform platform) {
    return files.stream().anyMatch(file -> file.subjects().contains(new Subject(kind, platform)));
  }

  /** Whether a file tells all of a kind on some platform. */
  public boolean tells(Kind kind) {
    return files.stream()
        .anyMatch(file -> file.subjects().stream().anyMatch(subject -> subject.kind() == kind));
  }
}
