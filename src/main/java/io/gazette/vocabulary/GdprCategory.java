package io.gazette.vocabulary;

import io.gazette.model.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The data that Regulation (EU) 2016/679 (GDPR) treats apart: the special categories of article
 * 9(1) and the criminal data of article 10.
 *
 * <p>Biometric data is special only where it is processed to identify somebody uniquely; the
 * mapping of a type says that it can be, not that it always is.
 */
public enum GdprCategory {
  RACIAL_OR_ETHNIC_ORIGIN("9(1)", "种族或者民族血统", "種族或民族血統", "racial or ethnic origin"),
  POLITICAL_OPINIONS("9(1)", "政治观点", "政治意見", "political opinions"),
  RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS(
      "9(1)", "宗教或者哲学信仰", "宗教或哲學信仰", "religious or philosophical beliefs"),
  TRADE_UNION_MEMBERSHIP("9(1)", "工会成员身份", "工會會員身分", "trade union membership"),
  GENETIC_DATA("9(1)", "基因数据", "基因資料", "genetic data"),
  BIOMETRIC_DATA(
      "9(1)", "用于识别特定自然人的生物识别数据", "用於識別特定自然人的生物特徵資料", "biometric data used to identify a person"),
  HEALTH_DATA("9(1)", "健康数据", "健康資料", "data concerning health"),
  SEX_LIFE_OR_SEXUAL_ORIENTATION("9(1)", "性生活或者性取向", "性生活或性傾向", "sex life or sexual orientation"),
  CRIMINAL_CONVICTIONS_AND_OFFENCES(
      "10", "刑事定罪和违法行为", "刑事定罪和違法行為", "criminal convictions and offences");

  private final String article;
  private final String zhHans;
  private final String zhHant;
  private final String en;

  GdprCategory(String article, String zhHans, String zhHant, String en) {
    this.article = article;
    this.zhHans = zhHans;
    this.zhHant = zhHant;
    this.en = en;
  }

  /** The name in data files, e.g. {@code health-data}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code 9(1)} or {@code 10}. */
  public String article() {
    return article;
  }

  public String displayName(Language language) {
    return Names.in(language, Names.of(zhHans, zhHant, en));
  }

  public static Optional<GdprCategory> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(GdprCategory::id).toList();
  }
}
