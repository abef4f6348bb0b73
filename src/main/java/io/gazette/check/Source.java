package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Severity;
import io.gazette.model.CheckSettings;
import io.gazette.model.CheckSettings.Pack;
import io.gazette.text.TabbedRows;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a check of substance comes from; a row of {@code sources.tsv}.
 *
 * @param packs in which it applies; none for everywhere
 * @param from the day from which it holds; empty if always
 * @param draft whether it is not made yet
 */
record Source(Code code, List<Pack> packs, Optional<LocalDate> from, boolean draft) {

  private static final String NONE = "-";
  private static final String DRAFT = "draft";

  private static final Map<Code, Source> ALL =
      TabbedRows.beside(Source.class, "sources.tsv").stream()
          .map(Source::read)
          .collect(
              Collectors.toMap(
                  Source::code, source -> source, (a, b) -> b, () -> new EnumMap<>(Code.class)));

  /** The codes that have rows, in the order of the file. */
  static List<Code> codes() {
    return TabbedRows.beside(Source.class, "sources.tsv").stream()
        .map(cells -> Code.of(cells[0]))
        .toList();
  }

  private static Source read(String[] cells) {
    List<Pack> packs =
        cells[1].equals(NONE)
            ? List.of()
            : Stream.of(cells[1].split(",", -1)).map(id -> Pack.of(id).orElseThrow()).toList();
    boolean draft = cells[3].equals(DRAFT);
    Optional<LocalDate> from =
        draft || cells[3].equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(cells[3]));
    return new Source(Code.of(cells[0]), packs, from, draft);
  }

  /**
   * How grave a finding is on a site on a day; empty if it is not told there. What the site says
   * counts, but a rule that does not hold yet is never more than information.
   */
  static Optional<Severity> level(Code code, CheckSettings settings, LocalDate today) {
    Optional<Severity> own = settings.levels().getOrDefault(code, Optional.of(code.severity()));
    Source source = ALL.get(code);
    if (source == null) {
      return own;
    }
    boolean applies =
        source.packs().isEmpty() || source.packs().stream().anyMatch(settings.packs()::contains);
    boolean holds = !source.draft() && source.from().filter(today::isBefore).isEmpty();
    return applies ? own.map(level -> holds ? level : Severity.INFO) : Optional.empty();
  }
}
