package io.gazette.check.language;

import io.gazette.check.language.Fact.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What each of two texts alone says.
 *
 * @param lost what the first one says
 * @param added what the second one says
 */
public record FactsApart(List<Fact> lost, List<Fact> added) {

  /**
   * What certain facts there are in one text alone. Numbers in words, which a translation may leave
   * out, differ where each text has one that the other lacks, or has it more often.
   */
  public static FactsApart of(List<Fact> facts, List<Fact> others) {
    FactsApart plain = new FactsApart(plain(facts, others), plain(others, facts));
    return plain.isNothing()
        ? exchanged(facts, others)
            .or(() -> exchanged(others, facts).map(FactsApart::turned))
            .orElse(plain)
        : new FactsApart(
            plain.lost().isEmpty() ? instead(plain.added(), others, facts) : plain.lost(),
            plain.added().isEmpty() ? instead(plain.lost(), facts, others) : plain.added());
  }

  /**
   * As {@link #of}, of cells of a list: what one of them says is short, and leaves no period out
   * that the other has.
   */
  public static FactsApart ofCells(List<Fact> facts, List<Fact> others) {
    FactsApart apart = of(facts, others);
    return apart.isNothing()
        ? new FactsApart(periods(facts, others), periods(others, facts))
        : apart;
  }

  private static List<Fact> periods(List<Fact> facts, List<Fact> others) {
    return others.isEmpty()
        ? facts.stream().filter(fact -> fact.kind() == Kind.PERIOD && fact.counted()).toList()
        : List.of();
  }

  public boolean isNothing() {
    return lost.isEmpty() && added.isEmpty();
  }

  private FactsApart turned() {
    return new FactsApart(/* lost= */ added, /* added= */ lost);
  }

  private static List<Fact> plain(List<Fact> facts, List<Fact> others) {
    return facts.stream()
        .filter(Fact::plain)
        .filter(fact -> fact.kind() != Kind.WEEKDAY || hasWeekday(others))
        .filter(fact -> others.stream().noneMatch(fact::isSame))
        .toList();
  }

  /** Working days may stand for Mondays to Fridays. */
  private static boolean hasWeekday(List<Fact> facts) {
    return facts.stream().anyMatch(fact -> fact.kind() == Kind.WEEKDAY);
  }

  /** What the other text says in place of some facts, in words or loosely: two weeks. */
  private static List<Fact> instead(List<Fact> alone, List<Fact> facts, List<Fact> others) {
    return others.stream()
        .filter(other -> alone.stream().anyMatch(fact -> fact.kind() == other.kind()))
        .filter(other -> count(other, others) > count(other, facts))
        .limit(alone.size())
        .toList();
  }

  /** A number in words that the others lack, in place of which they have another. */
  private static Optional<FactsApart> exchanged(List<Fact> facts, List<Fact> others) {
    return facts.stream()
        .filter(FactsApart::isCounted)
        .filter(fact -> others.stream().noneMatch(fact::isSame))
        .findFirst()
        .flatMap(
            fact ->
                others.stream()
                    .filter(other -> isCounted(other) || isPeriod(fact, other))
                    .filter(other -> count(other, others) > count(other, facts))
                    .findFirst()
                    .map(other -> new FactsApart(List.of(fact), List.of(other))));
  }

  private static boolean isCounted(Fact fact) {
    return fact.counted()
        || (fact.plain() && (fact.kind() == Kind.NUMBER || fact.kind() == Kind.PERIOD));
  }

  /** A month is also one in place of two weeks. */
  private static boolean isPeriod(Fact fact, Fact other) {
    return fact.kind() == Kind.PERIOD && other.kind() == Kind.PERIOD;
  }

  private static long count(Fact fact, List<Fact> facts) {
    return facts.stream().filter(fact::isSame).count();
  }
}
