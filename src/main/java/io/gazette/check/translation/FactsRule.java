package io.gazette.check.translation;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.FactsApart;
import io.gazette.check.language.FactsExchanged;
import io.gazette.check.reading.Introduction;
import io.gazette.check.reading.OwnDays;
import io.gazette.check.reading.Places;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Told;
import io.gazette.check.reading.Writing;
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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers, days, periods, mail addresses, telephone numbers and hosts of a clause, and of a row of
 * a list, are the same in all languages: what is written in figures in one is said in the others,
 * in figures or in words.
 *
 * <p>Compared with the text of the first language. What is written another way is the same: 15 个工作日
 * and fifteen working days, two weeks and 14 days, 100 万 and one million.
 */
final class FactsRule implements Rule {

  /** Where 元 may be dollars. */
  private static final Pattern OF_DOLLARS =
      Pattern.compile("香港|澳门|台湾|新加坡|[港新美澳加纽]元|[港台坡]币|美国|加拿大|澳大利亚|新西兰|\\$");

  private final Writing writing;
  private final Published published;
  private final Told told;
  private final Told slips;

  /** Of the words of clauses, most of which several versions have in common. */
  private final Map<String, List<Fact>> known = new HashMap<>();

  private final IdentityHashMap<PolicyText, Boolean> renminbi = new IdentityHashMap<>();

  /** By the words of both languages. */
  private final Map<String, Optional<FactsExchanged.Found>> exchanged = new HashMap<>();

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
        texts.stream()
            .skip(1)
            .forEach(other -> compare(policy, version, texts.get(0), other, findings));
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
      List<Fact> lost = new ArrayList<>();
      List<Fact> added = new ArrayList<>();
      for (Localized<String> words : texts) {
        Optional<List<Fact>> facts = words.find(languages.get(0)).map(this::facts);
        Optional<List<Fact>> translated = words.find(other).map(this::facts);
        if (facts.isPresent() && translated.isPresent()) {
          FactsApart apart = FactsApart.ofCells(facts.get(), translated.get());
          lost.addAll(apart.lost());
          added.addAll(apart.added());
        }
      }
      finding(
              RowName.of(row, policy),
              row.position(),
              languages.get(0),
              other,
              new FactsApart(lost, added))
          .ifPresent(findings::add);
    }
  }

  private static Optional<Diagnostic> finding(
      String title, SourcePosition position, Language language, Language other, FactsApart apart) {
    return apart.isNothing()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.FACTS_DIFFER,
                position,
                title,
                language.tag(),
                written(apart.lost()),
                other.tag(),
                written(apart.added())));
  }

  private static String written(List<Fact> facts) {
    return facts.isEmpty()
        ? "—"
        : String.join(", ", facts.stream().map(Fact::written).distinct().toList());
  }

  private void compare(
      Policy policy,
      PolicyVersion version,
      PolicyText text,
      PolicyText other,
      List<Diagnostic> findings) {
    Introduction.pairs(policy, version, text, other)
        .flatMap(
            same -> difference(policy, version, same.here(), text, same.there(), other).stream())
        .forEach(findings::add);
  }

  private Optional<Diagnostic> difference(
      Policy policy,
      PolicyVersion version,
      Clause clause,
      PolicyText text,
      Clause translated,
      PolicyText other) {
    List<Fact> here = OwnDays.without(facts(clause, text), version);
    List<Fact> there = OwnDays.without(facts(translated, other), version);
    FactsApart apart = FactsApart.of(here, there);
    boolean both = apart.lost().isEmpty() == apart.added().isEmpty();
    if ((apart.isNothing() && here.isEmpty())
        || writing.wrong(translated, other).isPresent()
        || translated.body().isEmpty()
        || clause.body().isEmpty()
        || told.of(clause, text)
        || told.of(translated, other)
        || (!both && (slips.of(clause, text) || slips.of(translated, other)))) {
      return Optional.empty();
    }
    Places places = new Places(published, policy);
    if (apart.isNothing()) {
      return exchanged(side(clause, text, here), side(translated, other, there))
          .map(
              found ->
                  Diagnostic.of(
                      Code.FACTS_DIFFER,
                      places.of(translated, other, found.fact().written()),
                      Introduction.nameOf(translated),
                      text.language().tag(),
                      found.here(),
                      other.language().tag(),
                      found.there()));
    }
    SourcePosition position =
        apart.added().isEmpty()
            ? places.beside(clause, text, apart.lost().get(0).written(), translated, other)
            : places.of(translated, other, apart.added().get(0).written());
    return finding(
        Introduction.nameOf(translated), position, text.language(), other.language(), apart);
  }

  private Optional<FactsExchanged.Found> exchanged(
      FactsExchanged.Side here, FactsExchanged.Side there) {
    return exchanged.computeIfAbsent(
        here.words() + '\0' + there.words(), any -> FactsExchanged.of(here, there));
  }

  private static FactsExchanged.Side side(Clause clause, PolicyText text, List<Fact> facts) {
    return new FactsExchanged.Side(ClauseWords.withAddresses(clause, text), text.language(), facts);
  }

  private List<Fact> facts(Clause clause, PolicyText text) {
    List<Fact> facts = facts(ClauseWords.withAddresses(clause, text));
    return Facts.haveYuan(facts) && renminbi.computeIfAbsent(text, FactsRule::isInRenminbi)
        ? Facts.inRenminbi(facts)
        : facts;
  }

  /** Whether 元 in a text can be no dollars. */
  private static boolean isInRenminbi(PolicyText text) {
    return text.language().tag().equals("zh-Hans")
        && !OF_DOLLARS.matcher(ClauseWords.of(text.preamble(), text)).find()
        && text.allClauses().stream()
            .noneMatch(clause -> OF_DOLLARS.matcher(ClauseWords.of(clause, text)).find());
  }

  private List<Fact> facts(String words) {
    return known.computeIfAbsent(words, Facts::in);
  }
}
