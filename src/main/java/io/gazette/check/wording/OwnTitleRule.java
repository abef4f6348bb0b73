package io.gazette.check.wording;

import io.gazette.check.reading.Names;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text calls itself by its title: another one was left over from the text it was made from. */
final class OwnTitleRule implements Rule {

  private static final Pattern SELF =
      Pattern.compile(
          "(?:本|此份|这份|這份)《([^》\\n]{2,40})》|《([^》\\n]{2,40})》[（(]以?下(?:文|面)?(?:简|簡|统|統|合)?[称稱][“「\"]?本(?:隐|隱|政策|声明|聲明|指引|条款|條款)|《([^》\\n]{2,40}(?:隐私|隱私|私隱|个人信息|個人資料)[^》\\n]{0,8}(?:政策|声明|聲明|指引|说明|說明|通知))》(?:适用于|適用於|以[^，。\\n]{1,10}(?:为准|為準)|自[^，。\\n]{1,16}起?(?:生效|施行)|由[^，。\\n]{1,24}(?:制定|订立|訂立|负责解释|負責解釋))|(?i)\\bthis ([A-Z][\\w’' -]{2,40}? (?:Privacy Policy|Privacy Notice|Privacy Statement))\\b");

  private final Published published;
  private final PassageReading<List<String>> names =
      new PassageReading<>(words -> Names.in(words, SELF));

  OwnTitleRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(this::check).toList();
  }

  /** The first other title of a text: the rest has the same cause. */
  private Stream<Diagnostic> check(Published.Open open) {
    String title = Names.plain(open.text().title());
    return open.passages().stream()
        .flatMap(
            passage ->
                names.of(passage).stream()
                    // A part of the title, or more than it, is no other.
                    .filter(name -> !title.isEmpty() && !Names.isOf(title, Names.plain(name)))
                    .map(
                        name ->
                            Diagnostic.of(
                                Code.TITLE_OTHER, passage.at(name), name, open.text().title())))
        .limit(1);
  }
}
