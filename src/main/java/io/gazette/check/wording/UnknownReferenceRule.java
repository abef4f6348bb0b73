package io.gazette.check.wording;

import io.gazette.check.reading.Names;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of the text to which readers are referred by its name or number, and not by a link, is
 * there: see “如何联系我们”部分, the section “Contact”, 第三十条. Parts of other documents are another matter.
 */
final class UnknownReferenceRule implements Rule {

  private static final Sought REFERENCE =
      Sought.learning(
          Pattern.compile(
              "(?<!》|》的|》中|》中的)[“「『]([^”」』\\n]{2,30})[”」』](?:一[章节節]|章节|章節)"
                  + "|(?:见|見|参见|參見|参阅|參閱|参照|參照|按照?|依照|根据|根據|依据|依據)(?:本(?:政策|规则|規則|声明|聲明|指引|协议|協議))?中?的?[“「『]([^”」』\\n]{2,30})[”」』](?:部分|一?[章节節条條]|章节|章節|条款|條款)"
                  + "|(?i)\\b(?:see|refer to|set out in|described in|as stated in|under) (?:the )?(?:section|part|chapter)(?: (?:on|called|titled|entitled|headed))? [“\"]([^”\"\\n]{3,60})[”\"](?! of (?!this))"
                  + "|[“\"]([^”\"\\n]{3,60})[”\"](?:,? (?:section|part|chapter) (?:of this|below|above)| (?:below|above)\\b)"));

  private final Published published;
  private final PassageReading<List<String>> names =
      new PassageReading<>(words -> Names.in(words, REFERENCE));

  private final PassageReading<Optional<String>> typed = new PassageReading<>(PartNumbers::typed);

  private final PassageReading<Boolean> referring = new PassageReading<>(PartNumbers::refers);

  UnknownReferenceRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(Published.Open open) {
    if (open.text().clauses().isEmpty()) {
      return Stream.empty();
    }
    boolean any = open.passages().stream().anyMatch(referring::of);
    Optional<PartNumbers> numbers =
        any ? Optional.of(new PartNumbers(open, typed)) : Optional.empty();
    return open.passages().stream()
        .flatMap(
            passage ->
                Stream.concat(
                        names.of(passage).stream()
                            .filter(name -> !isThere(Names.plain(name), open)),
                        numbers.filter(known -> referring.of(passage)).stream()
                            .flatMap(known -> unknown(passage, known, open)))
                    .map(name -> Diagnostic.of(Code.REFERENCE_UNKNOWN, passage.at(name), name)));
  }

  private static Stream<String> unknown(Passage passage, PartNumbers numbers, Published.Open open) {
    return open.sentences(passage).stream().flatMap(sentence -> numbers.unknown(sentence).stream());
  }

  /** A part of the heading, or more than it, will do. */
  private static boolean isThere(String name, Published.Open open) {
    return open.text().allClauses().stream()
        .map(Clause::title)
        .map(Names::plain)
        .anyMatch(title -> Names.isOf(title, name));
  }
}
