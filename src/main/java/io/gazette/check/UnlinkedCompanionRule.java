package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Inline;
import io.gazette.model.Policy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list or rules that a text refers readers to, by a title in 《》, can be reached from it. */
final class UnlinkedCompanionRule implements Rule {

  private static final Pattern COMPANION =
      Pattern.compile(
          "(?<![本此])《([^《》\\n]{2,40}(?:目录|目錄|清单|清單|列表|名单|名單|名录|名錄|一览|一覽|一览表|一覽表)|附件[一二三四五六\\d]*|[^《》\\n]{0,20}(?:儿童|兒童|未成年)[^《》\\n]{0,20}(?:规则|規則|政策|声明|聲明|指引|须知|須知))》");

  private final Published published;

  UnlinkedCompanionRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(UnlinkedCompanionRule::check).toList();
  }

  /** One finding for a title, where it stands first. */
  private static Stream<Diagnostic> check(Published.Open open) {
    StringBuilder linked = new StringBuilder();
    open.passages().stream()
        .flatMap(passage -> LinkWordsRule.links(passage.content()))
        .forEach(link -> linked.append(Inline.plainText(link.content())).append('\n'));
    String reached = linked + open.text().title();
    Set<String> seen = new HashSet<>();
    return open.passages().stream()
        .flatMap(
            passage ->
                COMPANION
                    .matcher(passage.words())
                    .results()
                    .map(found -> found.group(1))
                    .filter(title -> !reached.contains(title) && !isHeading(title, open))
                    .filter(seen::add)
                    .map(
                        title -> Diagnostic.of(Code.COMPANION_UNLINKED, passage.at(title), title)));
  }

  /** It may stand in the text itself. */
  private static boolean isHeading(String title, Published.Open open) {
    return open.text().allClauses().stream().anyMatch(clause -> clause.title().contains(title));
  }
}
