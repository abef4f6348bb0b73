package io.gazette.check.translation;

import static java.util.stream.Collectors.toSet;

import io.gazette.check.change.ClauseChange;
import io.gazette.check.change.Substance;
import io.gazette.check.change.VersionParts;
import io.gazette.check.language.Denials;
import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.FactsApart;
import io.gazette.check.language.Rewording;
import io.gazette.check.language.SameWords;
import io.gazette.check.language.Sentences;
import io.gazette.check.language.Translation;
import io.gazette.check.reading.OwnDays;
import io.gazette.check.reading.Places;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Writing;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Located;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.text.Characters;
import io.gazette.text.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A clause that a new version changes in one language is changed in the others too. A draft is
 * compared with the last version that is none. A text without clauses, or in another language, is
 * told as that. Clauses of which it is said what they were translated from are told by that.
 */
final class TranslationRule implements Rule {

  /** Words that a report can quote. */
  private static final int QUOTED = 60;

  /** By as many characters, or as large a part, other words are longer or shorter. */
  private static final int FEW = 2;

  private static final double MORE = 0.12;

  /** More alike, a word or two stand in place of others. */
  private static final double ALMOST_ALIKE = 0.85;

  /** A stop and the letter behind it. */
  private static final Pattern STOP = Pattern.compile("[.;:,!?–—-][ \\n]+\\p{L}");

  private static final Pattern QUOTATION = Pattern.compile("[“「『《\"][^“”「」『』《》\"]{1,40}[”」』》\"]");

  private final Writing writing;
  private final Published published;

  /** Of the words of clauses, most of which several versions have in common. */
  private final Map<String, String> meanings = new HashMap<>();

  /**
   * @param published texts that are passed over
   */
  TranslationRule(Writing writing, Published published) {
    this.writing = writing;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<PolicyVersion> before = Optional.empty();
    for (PolicyVersion version : policy.versions()) {
      if (!published.hasAll(policy, version)) {
        before.ifPresent(old -> findings.addAll(check(policy, old, version)));
      }
      before =
          version.issued().isPresent() && version.withdrawn().isEmpty()
              ? Optional.of(version)
              : before;
    }
    return findings;
  }

  private List<Diagnostic> check(Policy policy, PolicyVersion old, PolicyVersion now) {
    List<PolicyText> texts =
        now.texts().byLanguage().values().stream()
            .filter(this::isSound)
            .filter(text -> old.texts().find(text.language()).filter(this::isSound).isPresent())
            .toList();
    if (texts.size() < 2) {
      return List.of();
    }
    List<Diagnostic> findings = new ArrayList<>();
    compare(old, now, texts, Optional.empty(), policy).ifPresent(findings::addAll);
    for (Clause clause : texts.get(0).allClauses()) {
      compare(old, now, texts, Optional.of(clause.id()), policy).ifPresent(findings::addAll);
    }
    return findings;
  }

  private boolean isSound(PolicyText text) {
    return !text.allClauses().isEmpty() && writing.wrong(text).isEmpty();
  }

  /**
   * Compares one clause in all languages.
   *
   * @param id of the clause; empty for what stands before the first one
   * @return empty if a language or the old version lacks it
   */
  private Optional<List<Diagnostic>> compare(
      PolicyVersion old,
      PolicyVersion now,
      List<PolicyText> texts,
      Optional<String> id,
      Policy policy) {
    List<PolicyText> untold =
        texts.stream().filter(text -> !isRecorded(now, text.language(), id)).toList();
    return untold.size() < 2 ? Optional.empty() : compareUntold(old, now, untold, id, policy);
  }

  /** Whether nothing but where sentences end changed, and with it a capital letter. */
  private static boolean isPunctuation(String then, String now) {
    return ClauseWords.meaning(capitals(then)).equals(ClauseWords.meaning(capitals(now)));
  }

  /** With capital letters wherever a sentence may begin. */
  private static String capitals(String words) {
    return STOP.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
  }

  /** Whether nothing but the form of numbers changed: 三十日 and 30日. */
  private static boolean isRewritten(String then, String now) {
    List<Fact> facts = Facts.in(then);
    List<Fact> others = Facts.in(now);
    return !facts.isEmpty()
        && facts.size() == others.size()
        && IntStream.range(0, facts.size()).allMatch(at -> facts.get(at).isSame(others.get(at)))
        && ClauseWords.meaning(without(then, facts))
            .equals(ClauseWords.meaning(without(now, others)));
  }

  /** Whether nothing but words that say the same, or their spelling, changed. */
  private static boolean isSmall(String then, String now) {
    return ClauseWords.meaning(SameWords.in(then)).equals(ClauseWords.meaning(SameWords.in(now)));
  }

  /** Whether each sentence that changed says the same in other words. */
  private static boolean isReworded(
      PolicyVersion old, PolicyVersion now, PolicyText text, Optional<String> id) {
    return id.flatMap(clause -> change(old, now, text, clause))
        .filter(change -> !change.gone().isEmpty())
        .filter(change -> change.gone().size() == change.come().size())
        .filter(TranslationRule::isParaphrase)
        .filter(change -> Substance.gravest(change).isEmpty())
        .isPresent();
  }

  /**
   * Whether some words stand in the place of others that nothing says are about something else:
   * they may say the same, or not.
   */
  private static boolean isSlight(
      PolicyVersion old, PolicyVersion now, PolicyText text, Optional<String> id) {
    return change(old, now, text, id.orElse(""))
        .filter(change -> !change.gone().isEmpty())
        .filter(change -> change.gone().size() == change.come().size())
        .filter(
            change ->
                Rewording.of(change.gone(), change.come()).stream()
                    .allMatch(
                        pair ->
                            (pair.isAlike() || pair.isAkin())
                                && isAsLong(pair)
                                && names(pair.before()).equals(names(pair.now()))))
        .filter(change -> Substance.gravest(change).isEmpty())
        .isPresent();
  }

  /** Whether neither says more: words that came say something. */
  private static boolean isAsLong(Rewording pair) {
    int before = pair.before().length();
    return Math.abs(pair.now().length() - before) <= Math.max(FEW, before * MORE);
  }

  private static boolean isParaphrase(ClauseChange change) {
    List<Rewording> pairs = Rewording.of(change.gone(), change.come());
    return pairs.size() == change.gone().size()
        && pairs.stream().allMatch(TranslationRule::isParaphrase);
  }

  /** Whether words are put otherwise, rather than one in place of another. */
  private static boolean isParaphrase(Rewording pair) {
    return pair.isAkin()
        && pair.alike() < ALMOST_ALIKE
        && names(pair.before()).equals(names(pair.now()));
  }

  /** What is quoted: buttons, pages and documents. */
  private static Set<String> names(String sentence) {
    return QUOTATION.matcher(sentence).results().map(MatchResult::group).collect(toSet());
  }

  private static Optional<ClauseChange> change(
      PolicyVersion old, PolicyVersion now, PolicyText text, String id) {
    return old.texts()
        .find(text.language())
        .flatMap(then -> new VersionParts(old, then).change(id, new VersionParts(now, text)));
  }

  private static String without(String words, List<Fact> facts) {
    String rest = Characters.withHalfDigits(words);
    for (Fact fact : facts) {
      rest = rest.replace(fact.written(), " ");
    }
    return rest;
  }

  private static boolean isRecorded(PolicyVersion now, Language language, Optional<String> id) {
    return now.record().translation(language).recorded().contains(id.orElse(Routes.INTRODUCTION));
  }

  private Optional<List<Diagnostic>> compareUntold(
      PolicyVersion old,
      PolicyVersion now,
      List<PolicyText> texts,
      Optional<String> id,
      Policy policy) {
    List<PolicyText> changed = new ArrayList<>();
    List<PolicyText> unchanged = new ArrayList<>();
    for (PolicyText text : texts) {
      Optional<String> then = old.texts().find(text.language()).flatMap(any -> words(any, id));
      Optional<String> words = words(text, id);
      if (then.isEmpty() || words.isEmpty()) {
        return Optional.empty();
      }
      boolean same =
          then.equals(words)
              || meaning(then.get(), old, text.language())
                  .equals(meaning(words.get(), now, text.language()));
      (same ? unchanged : changed).add(text);
    }
    if (!unchanged.isEmpty()) {
      changed.removeIf(
          text -> {
            String then =
                old.texts().find(text.language()).flatMap(any -> words(any, id)).orElse("");
            String words = words(text, id).orElse("");
            return isPunctuation(then, words)
                || isRewritten(then, words)
                || isSmall(then, words)
                || isReworded(old, now, text, id);
          });
    }
    return Optional.of(
        changed.isEmpty()
            ? List.of()
            : unchanged.stream()
                .flatMap(
                    text -> {
                      Change change =
                          new Change(
                              policy, old, now, id, changed, texts.get(0).equals(changed.get(0)));
                      return isMended(change, text)
                          ? Stream.empty()
                          : Stream.of(finding(change, text));
                    })
                .toList());
  }

  /**
   * A clause that changed in some languages.
   *
   * @param id empty for what stands before the first clause
   * @param ofOriginal whether it changed in the first language, from which the others are
   *     translated
   */
  private record Change(
      Policy policy,
      PolicyVersion old,
      PolicyVersion now,
      Optional<String> id,
      List<PolicyText> texts,
      boolean ofOriginal) {

    PolicyText first() {
      return texts.get(0);
    }

    String languages() {
      return String.join(", ", texts.stream().map(text -> text.language().tag()).toList());
    }

    Optional<PolicyText> before(PolicyText text) {
      return old.texts().find(text.language());
    }
  }

  /**
   * At the text that stayed as it is; but at a translation that changed by itself if it says
   * something else than the first language only now, and at a text that says what no other says:
   * then the change may be wrong.
   */
  private Diagnostic finding(Change change, PolicyText text) {
    return astray(change, text)
        .map(
            apart ->
                change.ofOriginal() && !apart.others().isEmpty()
                    ? finding(change, text, text, apart.others(), apart.shown())
                    : finding(change, text, change.first(), apart.words(), apart.shown()))
        .orElseGet(() -> finding(change, text, text, "", ""));
  }

  private Diagnostic finding(
      Change change, PolicyText unchanged, PolicyText where, String words, String apart) {
    Optional<Clause> clause = change.id().flatMap(where::clause);
    String file =
        FileNames.versionFolder(change.policy().id(), change.now().id())
            + FileNames.text(where.language());
    boolean slight =
        apart.isEmpty()
            && change.texts().stream()
                .allMatch(text -> isSlight(change.old(), change.now(), text, change.id()));
    return new Diagnostic(
        Code.TRANSLATION_UNCHANGED,
        slight ? Severity.INFO : Code.TRANSLATION_UNCHANGED.severity(),
        clause
            .map(
                found ->
                    words.isEmpty()
                        ? found.position()
                        : new Places(published, change.policy()).of(found, where, words))
            .orElseGet(() -> SourcePosition.startOf(file)),
        List.of(
            clause.map(Clause::title).orElse("@text-beginning"),
            change.old().id(),
            change.languages(),
            unchanged.language().tag(),
            apart));
  }

  /**
   * In what a text that changed differs from one that did not.
   *
   * @param words those of the text that changed, as they are written
   * @param others those of the text that did not
   * @param here what it says, for a message
   * @param there what the other one says
   */
  private record Apart(String words, String others, String here, String there) {

    String shown() {
      return " (" + here + " ≠ " + there + ")";
    }
  }

  /** What a clause says otherwise than in another language, if both said the same before. */
  private static Optional<Apart> astray(Change change, PolicyText text) {
    Optional<Pair> then =
        change
            .before(change.first())
            .flatMap(old -> change.before(text).flatMap(other -> pair(old, other, change.id())));
    Optional<Pair> now = pair(change.first(), text, change.id());
    return then.flatMap(old -> now.flatMap(own -> astray(change, old, own)));
  }

  /** Whether both say the same since the change, and did not before. */
  private static boolean isMended(Change change, PolicyText text) {
    Optional<Pair> now = pair(change.first(), text, change.id());
    return change.texts().size() == 1
        && now.filter(own -> own.facts(change.now()).isNothing() && own.opposite().isEmpty())
            .isPresent()
        && change
            .before(change.first())
            .flatMap(old -> change.before(text).flatMap(other -> pair(old, other, change.id())))
            .filter(then -> !then.facts(change.old()).isNothing() || then.opposite().isPresent())
            .isPresent();
  }

  private static Optional<Apart> astray(Change change, Pair then, Pair now) {
    FactsApart facts = now.facts(change.now());
    if (!facts.isNothing() && then.facts(change.old()).isNothing()) {
      String own = written(facts.lost());
      String others = written(facts.added());
      return Optional.of(new Apart(own, others, said(own), said(others)));
    }
    return now.opposite(pair -> !then.has(pair))
        .filter(found -> then.opposite().isEmpty())
        .map(
            found ->
                new Apart(
                    beginning(found.pair().here()),
                    beginning(found.pair().there()),
                    quoted(found.pair().here()),
                    quoted(found.pair().there())));
  }

  private static String beginning(String sentences) {
    return Sentences.of(sentences).stream().findFirst().orElse(sentences);
  }

  private static String written(List<Fact> facts) {
    return facts.stream().findFirst().map(Fact::written).orElse("");
  }

  private static String said(String words) {
    return words.isEmpty() ? "—" : words;
  }

  private static String quoted(String words) {
    return "“" + (words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words) + "”";
  }

  /** The words of a clause in two languages. */
  private record Pair(String words, Language language, String translated, Language other) {

    FactsApart facts(PolicyVersion version) {
      return FactsApart.of(
          OwnDays.without(Facts.in(words), version),
          OwnDays.without(Facts.in(translated), version));
    }

    Optional<Translation.Opposite> opposite() {
      return opposite(pair -> true);
    }

    Optional<Translation.Opposite> opposite(Predicate<Translation.Pair> some) {
      return Denials.canRead(language) && Denials.canRead(other)
          ? Translation.of(words, language, translated, other, new Translation.Memory())
              .opposite(some)
          : Optional.empty();
    }

    /**
     * Whether both languages said these words already, so that neither says anything else now: they
     * stand beside each other because another sentence came or went.
     */
    boolean has(Translation.Pair pair) {
      return Sentences.of(words).containsAll(Sentences.of(pair.here()))
          && Sentences.of(translated).containsAll(Sentences.of(pair.there()));
    }
  }

  private static Optional<Pair> pair(PolicyText text, PolicyText other, Optional<String> id) {
    return plain(text, id)
        .flatMap(
            words ->
                plain(other, id)
                    .map(others -> new Pair(words, text.language(), others, other.language())));
  }

  private static Optional<String> plain(PolicyText text, Optional<String> id) {
    return words(text, id).map(all -> ClauseWords.unmarked(all));
  }

  private static Optional<String> words(PolicyText text, Optional<String> id) {
    return id.isEmpty()
        ? Optional.of(ClauseWords.of(text.preamble(), text))
        : text.clause(id.get()).map(clause -> ClauseWords.of(clause, text));
  }

  /** What words say, whichever the dates of their version: one language may mention them alone. */
  private String meaning(String words, PolicyVersion version, Language language) {
    return meanings.computeIfAbsent(
        withoutDates(words, version).replace(language.undated(), ""), ClauseWords::meaning);
  }

  private static String withoutDates(String words, PolicyVersion version) {
    List<LocalDate> own =
        Stream.of(version.dates().issued(), version.dates().updated(), version.dates().effective())
            .flatMap(Optional::stream)
            .map(Located::value)
            .toList();
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Day day : Day.in(words)) {
      if (day.from() >= at && own.contains(day.date())) {
        rest.append(words, at, day.from());
        at = day.to();
      }
    }
    return rest.append(words, at, words.length()).toString();
  }
}
