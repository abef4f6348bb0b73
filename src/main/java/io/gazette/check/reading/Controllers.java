package io.gazette.check.reading;

import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The companies that a text gives as those who answer for it: 某某有限公司（以下简称“我们”）, Such Ltd. (“we”),
 * 本应用由某某有限公司运营, the controller is Such Ltd. Other companies in a text are others.
 */
public final class Controllers {

  private static final String HAN =
      "((?:[\\p{IsHan}A-Za-z0-9·&]|[（(]\\p{IsHan}{1,8}[）)]){2,40}"
          + "(?<!关联|子|分|母|控股|合作|本|我|贵|该)(?:公司|集团|工作室|事务所))";

  private static final String LATIN =
      "((?:[A-Z][\\w&.'’-]{0,30},? (?:(?:and|of|&) )?){1,6}(?:Inc|Ltd|LLC|LLP|GmbH|Corp|Corporation|Limited|PLC|Pty|B\\.V)\\b\\.?)";

  /** What no company is without; the pattern that finds one takes long. */
  private static final Sought KIND =
      Sought.learning(
          Pattern.compile(
              "公司|集[团團]|工作室|事[务務]所|\\b(?:Inc|Ltd|LLC|LLP|GmbH|Corp|Limited|PLC|Pty|B\\.V)"));

  private static final Pattern NAMED =
      Pattern.compile(
          HAN
              + "(?:[及和与]其?(?:关联|子|分)(?:公司|方|机构|企业))?\\s?[（(][^（）()\\n]{0,30}(?:(?<![受由经为替帮给])我们(?!的)|本公司|我司|我方)"
              + "|本(?:产品|应用|软件|平台|网站|小程序|服务|(?i:app))[^，。\\n]{0,12}由"
              + HAN
              + "[^，。；\\n]{0,6}(?:运营|经营|开发|提供|主办)"
              + "|(?:个人信息处理者|运营者|运营主体|开发者)(?:名称)?(?:是|为|：|:)\\s?"
              + HAN
              + "|"
              + LATIN
              + ",?\\s?\\([^()\\n]{0,30}(?<![A-Za-z]|(?:for|by|with|of|to) )(?:we|us|our)\\b(?! (?!or\\b|and\\b)\\w)"
              + "|\\b(?:[Tt]his|[Oo]ur|[Tt]he) (?:app|service|website|site|platform|product)s? (?:is|are) (?:operated|provided|published|developed|run) by "
              + LATIN
              + "|\\bcontroller (?:of [\\w ]{1,30} )?is "
              + LATIN);

  /** May stand before a name without being of it. */
  private static final String BEFORE = "由是为系即与和及于指对向给者称";

  private Controllers() {}

  /** Those in some words, as they are written. */
  public static List<String> in(String words) {
    if (!KIND.isIn(words)) {
      return List.of();
    }
    // Character by character, so that places are the same.
    return NAMED
        .matcher(ChineseScript.simplified(words))
        .results()
        .map(
            found -> {
              int group = group(found);
              String name = withoutVerb(found.group(group));
              return words.substring(found.end(group) - name.length(), found.end(group));
            })
        .toList();
  }

  private static int group(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .filter(group -> found.group(group) != null)
        .findFirst()
        .orElseThrow();
  }

  /** 本产品由某公司 and 运营者是某公司 without what stands before the name. */
  private static String withoutVerb(String name) {
    return name.replaceFirst("^(?:[^（(]{0,12}(?:由|运营者是|开发者是|提供者是)|与|即)(?=.{4})", "");
  }

  /**
   * Whether what stands where a company is named is a name, with words before it that are not of
   * it.
   */
  public static boolean isNamed(String found, String name) {
    String plain = plain(name);
    String words = plain(found);
    int at = words.indexOf(plain);
    return at == 0 || (at > 0 && (!isHan(plain) || BEFORE.indexOf(words.charAt(at - 1)) >= 0));
  }

  /** A name by which it is compared, in whichever script it is written. */
  public static String plain(String name) {
    return Names.plain(ChineseScript.simplified(name));
  }

  /** Whether a name is written in Chinese characters. */
  public static boolean isHan(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }
}
