package io.gazette.check.translation;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Writing;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.text.Characters;
import io.gazette.text.WrittenIn;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text is written in the language that its file is named after, and in its script: two files were
 * not exchanged, none is a copy of the other, and no clause was left untranslated.
 */
final class TextLanguageRule implements Rule {

  /** Names and titles in their own language stand in marks. */
  private static final Pattern NAMED =
      Pattern.compile("[（(“\"《【‘「\\[][^）)”\"》】’」\\]\\n]{0,100}[）)”\"》】’」\\]]");

  /** More than a name. */
  private static final Pattern HAN_WORDS = Pattern.compile("\\p{IsHan}[\\p{IsHan}，、]{6,}");

  private final Writing writing;
  private final Published published;

  /**
   * @param published texts that are passed over
   */
  TextLanguageRule(Writing writing, Published published) {
    this.writing = writing;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.versions().stream()
        .flatMap(
            version ->
                version.texts().byLanguage().values().stream()
                    .filter(text -> !published.has(policy, version, text))
                    .flatMap(text -> check(policy, version, text).stream()))
        .toList();
  }

  private List<Diagnostic> check(Policy policy, PolicyVersion version, PolicyText text) {
    Optional<WrittenIn> wrong = writing.wrong(text);
    return wrong.isPresent()
        ? List.of(whole(policy, version, text, wrong.get()))
        : text.allClauses().stream().flatMap(clause -> check(clause, text).stream()).toList();
  }

  /** A draft may still wait for its translation. */
  private static Diagnostic whole(
      Policy policy, PolicyVersion version, PolicyText text, WrittenIn wrong) {
    return new Diagnostic(
        Code.TEXT_LANGUAGE,
        version.issued().isPresent() ? Severity.ERROR : Severity.WARNING,
        SourcePosition.startOf(Published.file(policy, version, text)),
        List.of(text.language().tag(), term(wrong)));
  }

  private Optional<Diagnostic> check(Clause clause, PolicyText text) {
    return writing
        .wrong(clause, text)
        .or(() -> hasHanWords(clause, text) ? Optional.of(WrittenIn.HAN) : Optional.empty())
        .map(
            wrong ->
                Diagnostic.of(
                    Code.CLAUSE_LANGUAGE,
                    clause.position(),
                    clause.title(),
                    text.language().tag(),
                    term(wrong)));
  }

  /** Whether a clause in English was translated but for some words. */
  private static boolean hasHanWords(Clause clause, PolicyText text) {
    if (!text.language().tag().startsWith("en")) {
      return false;
    }
    String words = ClauseWords.of(clause, text);
    return Characters.hasHan(words)
        && HAN_WORDS.matcher(NAMED.matcher(words).replaceAll(" ")).find();
  }

  private static String term(WrittenIn writing) {
    return switch (writing) {
      case SIMPLIFIED -> "@writing-simplified";
      case TRADITIONAL -> "@writing-traditional";
      case HAN -> "@writing-chinese";
      case LATIN -> "@writing-latin";
    };
  }
}
