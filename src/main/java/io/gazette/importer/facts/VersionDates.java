package io.gazette.importer.facts;

import io.gazette.importer.facts.DateReader.Kind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of a version, as all its texts together say them. Where they contradict each other,
 * none is chosen.
 */
public final class VersionDates {

  private final Map<Kind, Set<LocalDate>> days = new EnumMap<>(Kind.class);

  public VersionDates(List<DateFacts> texts) {
    for (Kind kind : Kind.values()) {
      Set<LocalDate> all = new LinkedHashSet<>();
      texts.forEach(text -> all.addAll(text.days(kind)));
      days.put(kind, all);
    }
  }

  /** Whether there are dates, one day for one thing, and none applies before it was written. */
  public boolean areClear() {
    boolean single = days.values().stream().allMatch(all -> all.size() <= 1);
    boolean any = days.values().stream().anyMatch(all -> !all.isEmpty());
    Optional<LocalDate> effective = first(Kind.EFFECTIVE);
    boolean early =
        effective.isPresent()
            && (first(Kind.ISSUED).filter(effective.get()::isBefore).isPresent()
                || first(Kind.UPDATED).filter(effective.get()::isBefore).isPresent());
    return any && single && !early;
  }

  private Optional<LocalDate> first(Kind kind) {
    return days.getOrDefault(kind, Set.of()).stream().findFirst();
  }

  private Optional<LocalDate> clear(Kind kind) {
    return areClear() ? first(kind) : Optional.empty();
  }

  /** The day of issue; the day of the last update counts where no other is told. */
  public Optional<LocalDate> issued() {
    return effective().isEmpty()
        ? Optional.empty()
        : clear(Kind.ISSUED).or(() -> clear(Kind.UPDATED));
  }

  public boolean isIssueAssumed() {
    return issued().isPresent() && first(Kind.ISSUED).isEmpty();
  }

  /** Whether a day of issue is told, with or without one from which the version is effective. */
  public boolean isIssueTold() {
    return clear(Kind.ISSUED).isPresent();
  }

  public Optional<LocalDate> updated() {
    return clear(Kind.UPDATED);
  }

  public Optional<LocalDate> effective() {
    return clear(Kind.EFFECTIVE);
  }

  /** The name of the version's folder. */
  public String versionId() {
    return issued().map(LocalDate::toString).orElse("undated");
  }
}
