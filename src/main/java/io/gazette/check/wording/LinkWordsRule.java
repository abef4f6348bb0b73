package io.gazette.check.wording;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Inline;
import io.gazette.model.Policy;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a link say where it leads, to those too who hear links read out one by one (WCAG
 * 2.4.9), and to whoever prints the page.
 */
final class LinkWordsRule implements Rule {

  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?i)[《〈（(【\\s]*(?:请|請)?(?:(?:点击|點擊|点选|點選|单击|單擊|轻触|輕觸|点|點|按|戳|查看|查閱|查阅|阅读|閱讀|了解|瞭解|前往|移步)(?:一下|看|我)?){0,2}(?:此处|此處|此|这里|這裡|這裏|这儿|這兒|链接|連結|鏈接|查看|详情|詳情|详细内容|詳細內容|更多(?:信息|资讯|資訊|内容|內容|详情|詳情)?|原文|全文|附件|(?:(?:click|see|tap|press|go|look|read|view) )?(?:over )?(?:here|there|this link|this page)|link|(?:(?:read|learn|see|find out|view) )?(?:more|further)(?: information| details| info)?|(?:see |view )?(?:full |more )?details(?: here)?|info(?:rmation)?)[》〉）)】\\s]*");

  private final Published published;

  LinkWordsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .flatMap(open -> open.passages().stream())
        .flatMap(passage -> passage.links())
        .filter(link -> SAYS_NOTHING.matcher(Inline.plainText(link.content())).matches())
        .map(
            link ->
                Diagnostic.of(
                    Code.LINK_SAYS_NOTHING, link.position(), Inline.plainText(link.content())))
        .toList();
  }
}
