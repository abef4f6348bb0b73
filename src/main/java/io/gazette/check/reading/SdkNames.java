package io.gazette.check.reading;

import io.gazette.text.Sought;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that a sentence gives to SDKs, whether anybody knows these or not: 鲸鸣推送SDK, “小鹿客服”的SDK, the
 * Jingming Push SDK. What says of which kind SDKs are, or whose, is no name.
 */
public final class SdkNames {

  /** What an app does with an SDK. */
  private static final Sought HAS =
      Sought.learning(
          Pattern.compile(
              "接入|集成|嵌入|内置|引入|使用|采用|通过|借助|由|(?i)\\b(?:contain|includ|integrat|embed|rel)(?:e|s|es|ed|ing|y|ies)?\\b|\\b(?:us(?:es?|ed|ing)|sends?|sent)\\b"));

  private static final Pattern QUOTED = Pattern.compile("[“「]([^“”「」]{2,16})[”」]的? ?SDK");

  /** Before a name stands a sign or a word that is of none. */
  private static final Pattern HAN =
      Pattern.compile(
          "(?<=^|[、，,；;：:（(。\\s由了和与及或入成用过助含有为])((?=[A-Za-z0-9]{0,11}\\p{IsHan})[\\p{IsHan}A-Za-z0-9&&[^由了和与及或入用过的也以会我们其将把被是在有当每各不无从为您]]{2,12})SDK(?!清单|目录|列表)");

  private static final Pattern LATIN =
      Pattern.compile("\\b((?:[A-Z][A-Za-z0-9+]{1,20} ){1,3})SDK\\b(?! (?:list|table))");

  private static final Sought KIND = WordClasses.pattern("{sdk-kind}");

  private static final int SHORTEST = 2;

  private SdkNames() {}

  /**
   * Those that a sentence says the app has, as they are written.
   *
   * @param plain the sentence in Simplified characters, if it is Chinese
   */
  public static List<String> in(String sentence, String plain) {
    return plain.length() != sentence.length() || !HAS.isIn(plain)
        ? List.of()
        : Stream.of(QUOTED, HAN, LATIN)
            .flatMap(names -> names.matcher(plain).results())
            .filter(found -> Assertion.isMadeAt(plain, found.start(), found.end()))
            .filter(found -> own(found.group(1)).length() >= SHORTEST)
            .map(found -> sentence.substring(found.start(1), found.end(1)).strip())
            .distinct()
            .toList();
  }

  /** What is left of a name without words for kinds of SDKs: 鲸鸣 of 鲸鸣推送. */
  public static String own(String name) {
    return KIND.replaceAll(name, "").strip();
  }
}
