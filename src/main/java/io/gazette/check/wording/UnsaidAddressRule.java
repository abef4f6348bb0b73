package io.gazette.check.wording;

import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.text.Sought;
import java.util.List;
import java.util.regex.Pattern;

/** What calls itself an address or a link has one. */
final class UnsaidAddressRule implements Rule {

  private static final Sought LABEL =
      Sought.of(
          Pattern.compile(
              "(?:隐私政策|隱私政策|隐私权政策|官网|官網|网站|網站|目的)?(?:链接|鏈接|連結|网址|網址|官网地址|官網地址)\\s*[：:]\\s*(?:$|[。；;，,])|(?i)\\b(?:link|url|website)\\s*:\\s*(?:$|[.;,])"),
          "隐隱官网網站目链鏈連luwLUW");

  private final Published published;

  /** Where a label is; -1 where there is none. */
  private final PassageReading<Integer> labels =
      new PassageReading<>(
          words -> {
            Sought.Matches label = LABEL.in(words);
            return label.find() ? label.match().start() : -1;
          });

  UnsaidAddressRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .flatMap(open -> open.passages().stream())
        .filter(passage -> labels.of(passage) >= 0)
        .filter(passage -> passage.links().findAny().isEmpty())
        .map(
            passage ->
                Diagnostic.of(
                    Code.ADDRESS_UNSAID,
                    passage.at(labels.of(passage)),
                    Quoted.end(passage.words())))
        .toList();
  }
}
