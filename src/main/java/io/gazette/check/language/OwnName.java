package io.gazette.check.language;

import java.util.regex.Pattern;

/**
 * What a formal text calls the publisher: 本公司, 本行, “the Company”, “the Bank”. It is “we” there, and
 * none of the companies and banks of which a text tells.
 */
final class OwnName {

  private static final Pattern CHINESE =
      Pattern.compile(
          "本(?:公司|集团|平台|机构|银行|行(?!业|动|为|程|政|使)|医院|院|学校|校|馆|所|店|单位|基金会?|协会|酒店|中心|社|网站)(?!的?(?:法定代表|名称))|我司|我行");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b[Tt]he (?:Company|Group|Bank|Insurer|Platform|Hospital|Clinic|School|University|College|Museum|Library|Shop|Store|Institute|Institution|Foundation|Association|Society|Provider|Operator|Publisher|Firm|Fund|Hotel|Centre|Center|Carrier|Airline|Agency)(?![\\w-]| [A-Z])(['’]s)?");

  private OwnName() {}

  /** Words in which the publisher is “we”. */
  static String asWe(String words, boolean chinese) {
    if (chinese) {
      return words.indexOf('本') < 0 && words.indexOf('我') < 0
          ? words
          : CHINESE.matcher(words).replaceAll("我们");
    }
    return words.contains("he ")
        ? ENGLISH.matcher(words).replaceAll(found -> found.group(1) == null ? "we" : "our")
        : words;
  }
}
