package io.gazette.check;

import io.gazette.check.language.BindingWords;
import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.Purposes;
import io.gazette.check.language.Rewording;
import io.gazette.check.language.Sentences;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.text.ChineseScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A version that is declared editorial or a notice changes no number, day, period or address, no
 * word that binds, says no where it said yes nowhere, names no further company or type of data, and
 * leaves key passages as they were: that may change what people agreed to (PIPL art. 14).
 *
 * <p>Compares clause by clause the sentences that only one of the versions has. What is said in
 * other words with the same facts is no finding. Texts that stay as they are are passed over.
 */
final class ChangedWordsRule implements Rule {

  /** Sentences that are longer than a report can quote. */
  private static final int QUOTED = 80;

  private static final Pattern KEY_PASSAGE =
      Pattern.compile(ClauseWords.KEY + "([^" + ClauseWords.KEY + "]+)" + ClauseWords.KEY);

  /** As much of a company's name as tells it from others, whatever word comes before it. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\p{IsHan}{2,4}(?:股份|集团|集團)?(?:有限责任公司|有限責任公司|有限公司)|(?:[A-Z][\\w&-]{0,30},? ){1,3}(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Limited)\\b");

  private static final Pattern PROMISE =
      Pattern.compile(
          "(?:您|你|用户|监护人|近亲属|当事人|儿童|未成年人)[^，。；]{0,12}(?:可以|可(?=[自随要选])|有权)|我们[^，。；]{0,10}(?:不|将|会|须|应|优先|协助|答复|删除|通知|告知)|(?:取得|征得)[^，。；]{0,8}同意"
              + "|(?i)\\b(?:you|users?|guardians?|next of kin|children) (?:can|may|have the right)\\b|\\bwe (?:will|shall|do not|must|never|only)\\b");

  private static final String NOTHING = "—";

  private final Published published;

  ChangedWordsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<PolicyVersion> before = Optional.empty();
    for (PolicyVersion version : policy.versions()) {
      if (version.withdrawn().isPresent()) {
        continue;
      }
      if (before.isPresent()
          && !version.change().needsConsent()
          && !published.hasAll(policy, version)) {
        compare(before.get(), version, findings);
      }
      before = version.issued().isPresent() ? Optional.of(version) : before;
    }
    return findings;
  }

  /** In the first language that both have: the others say the same. */
  private static void compare(PolicyVersion old, PolicyVersion now, List<Diagnostic> findings) {
    Optional<PolicyText> text =
        now.texts().byLanguage().values().stream()
            .filter(found -> old.texts().find(found.language()).isPresent())
            .findFirst();
    text.ifPresent(
        found -> {
          PolicyText then = old.texts().get(found.language());
          for (Clause clause : found.allClauses()) {
            then.clause(clause.id())
                .flatMap(before -> finding(before, then, clause, found, now, old))
                .ifPresent(findings::add);
          }
        });
  }

  private static Optional<Diagnostic> finding(
      Clause before,
      PolicyText then,
      Clause clause,
      PolicyText text,
      PolicyVersion now,
      PolicyVersion old) {
    String oldWords = ClauseWords.of(before, then);
    String words = ClauseWords.of(clause, text);
    if (ClauseWords.meaning(oldWords).equals(ClauseWords.meaning(words))) {
      return Optional.empty();
    }
    List<String> gone = only(oldWords, words);
    List<String> come = only(words, oldWords);
    return substance(
            new Change(oldWords, words, gone, come),
            OwnDays.without(Facts.in(String.join(" ", gone)), old),
            OwnDays.without(Facts.in(String.join(" ", come)), now))
        .map(
            found ->
                Diagnostic.of(
                    Code.WORDS_UNDERSTATED,
                    clause.position(),
                    now.change().id(),
                    old.id(),
                    clause.title(),
                    found.kind(),
                    found.before(),
                    found.now()));
  }

  /** The sentences that only the first of two texts has. */
  private static List<String> only(String words, String other) {
    Set<String> known = new HashSet<>();
    Sentences.of(other).forEach(sentence -> known.add(plain(sentence)));
    return Sentences.of(words).stream().filter(found -> !known.contains(plain(found))).toList();
  }

  private static String plain(String sentence) {
    return ClauseWords.meaning(sentence.replace(String.valueOf(ClauseWords.KEY), ""));
  }

  /**
   * The words of a clause in two versions.
   *
   * @param gone the sentences that only the old one has
   * @param come those that only the new one has
   */
  private record Change(String before, String now, List<String> gone, List<String> come) {}

  /**
   * What changed that matters.
   *
   * @param kind a term of the diagnostics
   * @param before the old words around it
   * @param now the new ones
   */
  private record Substance(String kind, String before, String now) {}

  /** The gravest change; empty if none matters. */
  private static Optional<Substance> substance(Change change, List<Fact> old, List<Fact> now) {
    String gone = String.join(" ", change.gone());
    String come = String.join(" ", change.come());
    if (!isAmong(old, now) || !isAmong(now, old)) {
      return Optional.of(new Substance("@changed-facts", quoted(gone), quoted(come)));
    }
    List<Rewording> reworded = Rewording.of(change.gone(), change.come());
    Optional<Substance> found =
        first(reworded, ChangedWordsRule::purpose)
            .or(() -> recipient(change))
            .or(() -> dataType(change))
            // Less sure than the others: the same may be said with another word, or without “not”.
            .or(() -> first(reworded, ChangedWordsRule::exchange))
            .or(() -> first(reworded, ChangedWordsRule::negation))
            .or(() -> promise(change, reworded));
    if (found.isPresent()) {
      return found;
    }
    boolean comparable = gone.isEmpty() == come.isEmpty();
    return comparable && !keys(change.before()).equals(keys(change.now()))
        ? Optional.of(new Substance("@changed-key", quoted(gone), quoted(come)))
        : Optional.empty();
  }

  private static Optional<Substance> first(
      List<Rewording> pairs, Function<Rewording, Optional<Substance>> reading) {
    return pairs.stream().flatMap(pair -> reading.apply(pair).stream()).findFirst();
  }

  private static Optional<Substance> negation(Rewording pair) {
    return Sentences.negations(pair.before()) == Sentences.negations(pair.now())
        ? Optional.empty()
        : Optional.of(
            new Substance("@changed-negation", quoted(pair.before()), quoted(pair.now())));
  }

  private static Optional<Substance> exchange(Rewording pair) {
    return BindingWords.between(pair.before(), pair.now())
        .map(
            found ->
                new Substance(
                    "@changed-binding",
                    around(pair.before(), found.from()),
                    around(pair.now(), found.to())));
  }

  private static Optional<Substance> purpose(Rewording pair) {
    return Purposes.isAdded(pair.before(), pair.now())
        ? Optional.of(new Substance("@changed-purpose", quoted(pair.before()), quoted(pair.now())))
        : Optional.empty();
  }

  /**
   * A sentence on what people can do or what is done for them, in place of which nothing stands.
   */
  private static Optional<Substance> promise(Change change, List<Rewording> reworded) {
    if (change.come().size() > reworded.size()) {
      return Optional.empty();
    }
    return change.gone().stream()
        .filter(sentence -> reworded.stream().noneMatch(pair -> pair.before().equals(sentence)))
        .filter(sentence -> PROMISE.matcher(ChineseScript.simplified(sentence)).find())
        .findFirst()
        .map(sentence -> new Substance("@changed-promise", quoted(sentence), NOTHING));
  }

  private static String around(String sentence, int at) {
    return at < 0
        ? quoted(sentence)
        : Quoted.around(sentence, at).replace(String.valueOf(ClauseWords.KEY), "");
  }

  /** A company that nothing in the clause named before. */
  private static Optional<Substance> recipient(Change change) {
    String before = ClauseWords.meaning(change.before());
    return change.come().stream()
        .flatMap(sentence -> COMPANY.matcher(sentence).results())
        .map(found -> found.group().strip())
        .filter(company -> !before.contains(ClauseWords.meaning(company)))
        .findFirst()
        .map(company -> new Substance("@changed-recipient", NOTHING, company));
  }

  /** A type of data that nothing in the clause named before. */
  private static Optional<Substance> dataType(Change change) {
    Set<String> before = new HashSet<>();
    DataWords.in(change.before()).forEach(named -> before.add(named.type().id()));
    return change.come().stream()
        .flatMap(
            sentence ->
                DataWords.in(sentence).stream()
                    .filter(named -> !before.contains(named.type().id()))
                    .map(named -> sentence.substring(named.from(), named.to())))
        .findFirst()
        .map(name -> new Substance("@changed-data", NOTHING, name));
  }

  /** Whether what some facts say plainly is said by others too. */
  private static boolean isAmong(List<Fact> facts, List<Fact> others) {
    return facts.stream()
        .filter(Fact::plain)
        .allMatch(
            fact ->
                others.stream()
                    .anyMatch(
                        other ->
                            other.kind() == fact.kind() && other.value().equals(fact.value())));
  }

  private static Set<String> keys(String words) {
    Set<String> keys = new LinkedHashSet<>();
    KEY_PASSAGE
        .matcher(words)
        .results()
        .forEach(found -> keys.add(ClauseWords.meaning(found.group(1))));
    return keys;
  }

  private static String quoted(String words) {
    String plain = words.replace(String.valueOf(ClauseWords.KEY), "").strip();
    String start = plain.length() > QUOTED ? plain.substring(0, QUOTED) + "…" : plain;
    return start.isEmpty() ? NOTHING : start;
  }
}
