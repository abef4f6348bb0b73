package io.gazette.vocabulary;

import io.gazette.model.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a type is called sensitive: the text that says so, and how well it is known here.
 *
 * <p>GB/T 45574-2025 is not free to read. What is said of its annex A rests on what the Cyberspace
 * Administration of China quotes from it, or on legal literature; the two are kept apart.
 */
public enum LegalSource {
  /** The category is named in the article; its text was read. */
  PIPL_28(
      "pipl-28",
      "《个人信息保护法》第二十八条第一款列举的类别",
      "《個人信息保護法》第二十八條第一款列舉的類別",
      "PIPL art. 28(1), category named there"),

  /** Reached by the words “likely to harm dignity, person or property” only: a judgement. */
  PIPL_28_CLAUSE(
      "pipl-28-clause",
      "《个人信息保护法》第二十八条第一款的一般定义（未列举，系本词表的判断）",
      "《個人信息保護法》第二十八條第一款的一般定義（未列舉，係本詞表的判斷）",
      "PIPL art. 28(1), general definition (on no list; the judgement of this vocabulary)"),

  /** An example of annex A that the CAC quotes in its answers of 2026-01-09 (cac.gov.cn). */
  GBT_45574_A(
      "gbt-45574-a",
      "GB/T 45574-2025 附录A的示例（据国家网信办2026年1月9日政策法规问答）",
      "GB/T 45574-2025 附錄A的示例（據國家網信辦2026年1月9日政策法規問答）",
      "GB/T 45574-2025 annex A, example (as quoted by the CAC on 2026-01-09)"),

  /** An example or note of annex A according to legal literature; its words were not seen. */
  GBT_45574_A_REPORTED(
      "gbt-45574-a-reported",
      "GB/T 45574-2025 附录A（据二手文献，未见原文）",
      "GB/T 45574-2025 附錄A（據二手文獻，未見原文）",
      "GB/T 45574-2025 annex A (as reported in the literature; text not seen)"),

  /** The guide of September 2024 that the standard was made from, as its drafters explain it. */
  TC260_PG_20244A(
      "tc260-pg-20244a",
      "TC260-PG-20244A《敏感个人信息识别指南》（据起草人说明）",
      "TC260-PG-20244A《敏感個人信息識別指南》（據起草人說明）",
      "TC260-PG-20244A, identification guide (as explained by its drafters)"),

  /** Table B.1 of the older specification, which GB/T 45574-2025 did not take over everywhere. */
  GBT_35273_B(
      "gbt-35273-b",
      "GB/T 35273-2020 附录B表B.1",
      "GB/T 35273-2020 附錄B表B.1",
      "GB/T 35273-2020 annex B, table B.1");

  private final String id;
  private final String zhHans;
  private final String zhHant;
  private final String en;

  LegalSource(String id, String zhHans, String zhHant, String en) {
    this.id = id;
    this.zhHans = zhHans;
    this.zhHant = zhHant;
    this.en = en;
  }

  /** The name in data files, e.g. {@code pipl-28}. */
  public String id() {
    return id;
  }

  /** How a page or a finding cites it. */
  public String citation(Language language) {
    return Names.in(language, Names.of(zhHans, zhHant, en));
  }

  /** Whether a type may be called {@link Sensitivity#SENSITIVE} on this alone. */
  public boolean isSufficient() {
    return this != PIPL_28_CLAUSE && this != GBT_35273_B;
  }

  public static Optional<LegalSource> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(LegalSource::id).toList();
  }
}
