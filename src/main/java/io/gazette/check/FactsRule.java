package io.gazette.check;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Fact.Kind;
import io.gazette.check.language.Facts;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Language;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers, days, periods, mail addresses, telephone numbers and hosts of a clause, and of a row of
 * a list, are the same in all languages: what is written in figures in one is said in the others,
 * in figures or in words.
 *
 * <p>Compared with the text of the first language. What is written another way is the same: 15 个工作日
 * and fifteen working days, two weeks and 14 days, 100 万 and one million.
 */
final class FactsRule implements Rule {

  private final Writing writing;
  private final Published published;
  private final Told told;
  private final Told slips;

  /** Of the words of clauses, most of which several versions have in common. */
  private final Map<String, List<Fact>> known = new HashMap<>();

  /**
   * @param told a clause of which a language is told to be wrong or old differs for that reason
   * @param slips a clause of which something else is told may lack something in one language for
   *     that reason, such as what stands in a link that leads nowhere; it says nothing else for it
   */
  FactsRule(Writing writing, Told told, Told slips, Published published) {
    this.writing = writing;
    this.told = told;
    this.slips = slips;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      List<PolicyText> texts =
          version.texts().byLanguage().values().stream()
              .filter(text -> writing.wrong(text).isEmpty())
              .toList();
      if (texts.size() > 1 && !published.hasAll(policy, version)) {
        texts.stream().skip(1).forEach(other -> compare(version, texts.get(0), other, findings));
      }
      if (!published.hasAll(policy, version)) {
        version.lists().byKind().values().stream()
            .flatMap(List::stream)
            .forEach(row -> compare(row, policy, findings));
      }
    }
    return findings;
  }

  /** One finding for a row and a language. */
  private void compare(ListRow row, Policy policy, List<Diagnostic> findings) {
    List<Localized<String>> texts = RowTexts.of(row);
    List<Language> languages =
        policy.languages().stream()
            .filter(language -> texts.stream().anyMatch(words -> words.find(language).isPresent()))
            .toList();
    for (Language other : languages.subList(Math.min(1, languages.size()), languages.size())) {
      List<String> lost = new ArrayList<>();
      List<String> added = new ArrayList<>();
      for (Localized<String> words : texts) {
        Optional<List<Fact>> facts = words.find(languages.get(0)).map(this::facts);
        Optional<List<Fact>> translated = words.find(other).map(this::facts);
        if (facts.isPresent() && translated.isPresent()) {
          lost.add(missing(facts.get(), translated.get()));
          added.add(missing(translated.get(), facts.get()));
        }
      }
      finding(
              RowName.of(row, policy),
              row.position(),
              new Difference(languages.get(0), joined(lost), other, joined(added)))
          .ifPresent(findings::add);
    }
  }

  private static String joined(List<String> facts) {
    return String.join(", ", facts.stream().filter(each -> !each.isEmpty()).toList());
  }

  /** What each of two languages alone says; nothing if empty. */
  private record Difference(Language language, String lost, Language other, String added) {}

  private static Optional<Diagnostic> finding(
      String title, SourcePosition position, Difference found) {
    return found.lost().isEmpty() && found.added().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.FACTS_DIFFER,
                position,
                title,
                found.language().tag(),
                found.lost().isEmpty() ? "—" : found.lost(),
                found.other().tag(),
                found.added().isEmpty() ? "—" : found.added()));
  }

  private void compare(
      PolicyVersion version, PolicyText text, PolicyText other, List<Diagnostic> findings) {
    for (Clause clause : other.allClauses()) {
      text.clause(clause.id())
          .flatMap(prevailing -> difference(version, prevailing, text, clause, other))
          .ifPresent(findings::add);
    }
  }

  private Optional<Diagnostic> difference(
      PolicyVersion version, Clause clause, PolicyText text, Clause translated, PolicyText other) {
    List<Fact> facts = OwnDays.without(facts(clause, text), version);
    List<Fact> translatedFacts = OwnDays.without(facts(translated, other), version);
    String lost = missing(facts, translatedFacts);
    String added = missing(translatedFacts, facts);
    boolean untranslated = writing.wrong(translated, other).isPresent();
    boolean empty = translated.body().isEmpty() || clause.body().isEmpty();
    boolean otherCause = told.of(clause, text) || told.of(translated, other);
    boolean slip = slips.of(clause, text) || slips.of(translated, other);
    if (untranslated || empty || otherCause || (slip && (lost.isEmpty() || added.isEmpty()))) {
      return Optional.empty();
    }
    return finding(
        translated.title(),
        translated.position(),
        new Difference(text.language(), lost, other.language(), added));
  }

  private List<Fact> facts(Clause clause, PolicyText text) {
    return facts(ClauseWords.withAddresses(clause, text));
  }

  private List<Fact> facts(String words) {
    return known.computeIfAbsent(words, Facts::in);
  }

  /** What some facts say plainly and others do not say at all. */
  private static String missing(List<Fact> facts, List<Fact> others) {
    return String.join(
        ", ",
        facts.stream()
            .filter(Fact::plain)
            .filter(fact -> others.stream().noneMatch(other -> isSame(fact, other)))
            .map(Fact::written)
            .distinct()
            .toList());
  }

  /** A number may have its unit in one language and be told without it in another. */
  private static boolean isSame(Fact fact, Fact other) {
    if (fact.kind() == other.kind()) {
      return fact.value().equals(other.value());
    }
    boolean numbers = isNumber(fact) && isNumber(other);
    boolean month = fact.kind() == Kind.DATE && other.kind() == Kind.DATE;
    return (numbers && number(fact).equals(number(other))) || month;
  }

  private static boolean isNumber(Fact fact) {
    return fact.kind() == Kind.NUMBER || fact.kind() == Kind.PERIOD || fact.kind() == Kind.PERCENT;
  }

  /** As it is written, whatever its unit. */
  private static String number(Fact fact) {
    String digits = fact.written().replaceAll("[^0-9.]", "");
    boolean bare = fact.kind() != Kind.PERIOD || digits.isEmpty();
    return bare ? fact.value().replaceFirst(" .*", "") : digits;
  }
}
