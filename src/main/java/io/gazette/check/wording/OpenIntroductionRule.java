package io.gazette.check.wording;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a paragraph announces follows it: with a colon (包括：, as follows:), or with words that say
 * that a table or list stands below (下列第三方 SDK, “the SDKs below”).
 */
final class OpenIntroductionRule implements Rule {

  private static final Pattern INTRODUCES = Pattern.compile("[:：]”?\\s*$|：[’）]\\s*$");

  /** With what would follow, whatever else the paragraph says behind it. */
  private static final Sought ANNOUNCES =
      Sought.learning(
          Pattern.compile(
              "(?:下列|以下|如下|下述)(?!简?称|统称|合称)(?:的|所(?:示|列))?[^，。；：:、]{0,8}?(?:SDK|插件|清单|表格?(?![示达明])|列表|目录|权限|接收方|个人信息(?:清单|项))(?![^。；]{0,40}[：:（(]\\s*\\S)"
                  + "|(?:清单|列表|目录|表格)(?:见|如)下|[见如]下表"
                  + "|(?i)\\bthe following (?:[\\w-]{1,20} ){0,2}(?:SDKs?|plug-?ins?|lists?|tables?|permissions?|recipients?)\\b(?![^.;]{0,60}[:(]\\s*\\S)"
                  + "|\\b(?:SDKs?|lists?|tables?|permissions?|recipients?) (?:(?:listed|shown|named|set out|given|described) )?below\\b(?![^.;]{0,60}[:(]\\s*\\S)"));

  private final Published published;
  private final PassageReading<Optional<Integer>> announced =
      new PassageReading<>(OpenIntroductionRule::announced);
  private final PassageReading<Boolean> introduces =
      new PassageReading<>(words -> INTRODUCES.matcher(words).find());

  OpenIntroductionRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(Published.Open open) {
    return open.passages().stream()
        .filter(Passage::last)
        .flatMap(
            passage ->
                introduces.of(passage)
                    ? Stream.of(finding(passage, passage.words().stripTrailing().length()))
                    : announcement(passage, open).stream());
  }

  private static Diagnostic finding(Passage passage, int end) {
    return Diagnostic.of(
        Code.NOTHING_FOLLOWS, passage.at(end - 1), Quoted.end(passage.words().substring(0, end)));
  }

  /** Words of a paragraph that announce what does not follow, unless they link to it. */
  private Optional<Diagnostic> announcement(Passage passage, Published.Open open) {
    boolean elsewhere =
        passage.isHeading()
            || passage.links().findAny().isPresent()
            || passage.clause().filter(OpenIntroductionRule::hasList).isPresent();
    return elsewhere
        ? Optional.empty()
        : announced.of(open.plain(passage.words())).map(end -> finding(passage, end));
  }

  private static boolean hasList(Clause clause) {
    return clause.body().stream().anyMatch(block -> !(block instanceof Block.Paragraph));
  }

  /** Where the words end that announce something. */
  private static Optional<Integer> announced(String words) {
    Sought.Matches found = ANNOUNCES.in(words);
    return found.find() && !Assertion.isDenied(words, found.match().start(), found.match().end())
        ? Optional.of(found.match().end())
        : Optional.empty();
  }
}
