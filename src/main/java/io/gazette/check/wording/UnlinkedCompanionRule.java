package io.gazette.check.wording;

import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Inline;
import io.gazette.model.Policy;
import io.gazette.text.Sought;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list or rules that a text refers readers to by a title, 《共享清单》 or our List of Recipients, can
 * be reached from it.
 */
final class UnlinkedCompanionRule implements Rule {

  private static final Sought COMPANION =
      Sought.learning(
          Pattern.compile(
              "(?<![本此])《([^《》\\n]{2,40}(?:目录|目錄|清单|清單|列表|名单|名單|名录|名錄|一览|一覽|一览表|一覽表)|附件[一二三四五六\\d]*|[^《》\\n]{0,20}(?:儿童|兒童|未成年|少儿|少兒|监护人|監護人)[^《》\\n]{0,20}(?:规则|規則|政策|声明|聲明|指引|须知|須知|守则|守則|准则|準則|条款|條款|说明|說明|告知书|告知書))》"));

  /** Of titles in English, which only their capitals tell from other words. */
  private static final String KIND =
      "(?:List|Register|Directory|Schedule|Table|Annex|Appendix|Catalogue|Catalog|Inventory|Index|Overview)";

  private static final String SUBJECT =
      "(?:Recipients?|(?:Sub-?)?[Pp]rocessors?|Partners?|Third[- ]Part(?:y|ies)|SDKs?|Vendors?|Suppliers?|Providers?|Cookies?|Permissions?|Data|Information|Shar(?:ing|ed)|Affiliates?|Retention|Collection|Trackers?)";

  private static final Sought ENGLISH =
      Sought.learningWords(
          Pattern.compile(
              "\\b((?:[A-Z][\\w’'-]* ){0,4}"
                  + SUBJECT
                  + " (?:[A-Z][\\w’'-]* ){0,2}"
                  + KIND
                  + "s?\\b|"
                  + KIND
                  + " of (?:(?:[A-Z][\\w’'-]*|and) ){0,3}"
                  + SUBJECT
                  + "(?: [A-Z][\\w’'-]*){0,2}|(?:[A-Z][\\w’'-]* ){0,3}(?:Children[’']?s?[’']?|Kids[’']?|Minors[’']?) (?:[A-Z][\\w’'-]* ){0,3}(?:Policy|Notice|Rules|Statement|Guidelines)|(?:Policy|Notice|Rules|Statement|Guidelines) (?:on|for) (?:[A-Z][\\w’'-]* ){0,2}(?:Children|Kids|Minors)(?:[’']s?)?(?: [A-Z][\\w’'-]*){0,3})(?! of (?!(?:this|our)))"));

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:The|Our|A|An|This|See|In|For|Please) ");

  private static final Pattern MENU = Pattern.compile("[>›→/–—-] ?$");

  private final Published published;
  private final PassageReading<List<String>> chinese =
      new PassageReading<>(words -> titles(words, COMPANION));
  private final PassageReading<List<String>> english =
      new PassageReading<>(words -> titles(words, ENGLISH));

  UnlinkedCompanionRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(this::check).toList();
  }

  /** One finding for a title, where it stands first. */
  private Stream<Diagnostic> check(Published.Open open) {
    StringBuilder linked = new StringBuilder();
    open.passages().stream()
        .flatMap(passage -> passage.links())
        .forEach(link -> linked.append(Inline.plainText(link.content())).append('\n'));
    String reached = linked + open.text().title();
    PassageReading<List<String>> titles = open.text().language().isChinese() ? chinese : english;
    Set<String> seen = new HashSet<>();
    return open.passages().stream()
        .flatMap(
            passage ->
                titles.of(passage).stream()
                    .filter(title -> !reached.contains(title) && !isHeading(title, open))
                    .filter(seen::add)
                    .map(
                        title -> Diagnostic.of(Code.COMPANION_UNLINKED, passage.at(title), title)));
  }

  private static List<String> titles(String words, Sought titled) {
    return titled
        .in(words)
        .all()
        .filter(found -> !isOfMenu(words, found))
        .map(found -> ARTICLE.matcher(found.group(1)).replaceFirst(""))
        .toList();
  }

  /** Whether it is a step on the way to a page of an app: Me > Privacy > Data List. */
  private static boolean isOfMenu(String words, MatchResult found) {
    return MENU.matcher(words.substring(0, found.start())).find();
  }

  /** It may stand in the text itself. */
  private static boolean isHeading(String title, Published.Open open) {
    return open.text().allClauses().stream().anyMatch(clause -> clause.title().contains(title));
  }
}
