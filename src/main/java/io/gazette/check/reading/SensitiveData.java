package io.gazette.check.reading;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sensitive data that clauses on what is collected say is collected. */
public final class SensitiveData {

  /** Says that data is collected; of a clause that is about that, more words do. */
  private static final Sought COLLECTS =
      Sought.learning(
          Pattern.compile(
              Handling.WORDS
                  + "|我们[^，。；]{0,6}处理|处理(?=您|其)|填写|写下|留下|提交|录入|登记|拍摄|得到|得知|拿到|传(?:上来|到|给)|发来|据此|(?i)\\b(?:process|submit|enter|provid|upload|giv|learn)\\w*"));

  /** An item that says with a colon what is collected, or for which function: 心率：用于划分强度. */
  private static final Pattern LABEL = Pattern.compile("^[^，。；：:\\n]{1,30}[：:](?!\\s*$)");

  private SensitiveData() {}

  /** The clauses of a text that say so. */
  public static List<Clause> clauses(Published.Open open) {
    return collecting(open).filter(clause -> places(clause, open).findAny().isPresent()).toList();
  }

  /** Where a text first says so. */
  public static Optional<SourcePosition> first(Published.Open open) {
    return collecting(open).flatMap(clause -> places(clause, open)).findFirst();
  }

  private static Stream<Clause> collecting(Published.Open open) {
    return open.text().allClauses().stream()
        .filter(clause -> open.isAbout(clause, Set.of(Role.COLLECTION)));
  }

  private static Stream<SourcePosition> places(Clause clause, Published.Open open) {
    return open.passages(clause).stream()
        .flatMap(
            passage ->
                open.sentences(passage).stream()
                    .flatMap(
                        sentence ->
                            in(sentence, open.plain(sentence))
                                .map(named -> passage.at(sentence.substring(named.from())))));
  }

  /** Names are known in both scripts, but not all of them are. */
  private static List<DataWords.Named> named(String sentence, String plain) {
    List<DataWords.Named> named = DataWords.withNear(sentence);
    return named.stream().noneMatch(each -> each.type().isSensitive()) && !plain.equals(sentence)
        ? DataWords.withNear(plain)
        : named;
  }

  /**
   * Those that a sentence of such a clause names.
   *
   * @param plain the sentence, in Simplified characters if it is Chinese
   */
  public static Stream<DataWords.Named> in(String sentence, String plain) {
    Matcher label = LABEL.matcher(plain);
    return label.find() || Assertion.isMade(COLLECTS, plain)
        ? named(sentence, plain).stream()
            .filter(named -> named.type().isSensitive())
            .filter(named -> !Assertion.isDenied(plain, named.from(), named.to()))
        : Stream.empty();
  }
}
