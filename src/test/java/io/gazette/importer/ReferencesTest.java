package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A reference that names the number of a clause becomes a link to it, or a question. */
class ReferencesTest {

  private static List<String> asked(Imported policy) {
    return policy.noted("reference-unknown").stream()
        .map(words -> words.replaceFirst("\\d+: ", ""))
        .toList();
  }

  @Test
  void numbersOfClausesInChinese() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "第一部分 收集",
            "我们收集手机号，见第三部分；另见第二部分第九条、第8条。",
            "第二部分 使用",
            "依《个人信息保护法》第二章第三条，我们使用手机号。",
            "第三部分 联系",
            "见第一、二部分。版本2.1使用率增长了2.5倍，第三方除外。");
    assertThat(policy.markdown()).contains("见[第三部分](#clause-3)；", "《个人信息保护法》第二章第三条，");
    assertThat(asked(policy)).containsExactlyInAnyOrder("第二部分第九条", "第8条", "第一、二部分");
  }

  @Test
  void decimalsWithAndWithoutSign() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "1. 收集",
            "1.1 范围",
            "见2.1节和第1.2条。",
            "1.2 方式",
            "详见2.1。",
            "2. 联系",
            "2.1 邮箱",
            "参见3.1节，见1.5倍。");
    assertThat(policy.markdown())
        .contains("见[2.1节](#clause-2-1)和[第1.2条](#clause-1-2)。")
        .contains("详见[2.1](#clause-2-1)。");
    assertThat(asked(policy)).containsExactly("3.1节");
  }

  @Test
  void numbersOfClausesInEnglish() {
    Imported policy =
        Imported.text(
            "Tinghui Privacy Policy",
            "1. Collection",
            "See Sections 2 and 3, or § 2, and Section 4.2; under Article 6 GDPR and section 5 of the Act.",
            "2. Use",
            "We use names as clause 1 of this policy says.",
            "3. Contact",
            "Write to a@b.example.");
    assertThat(policy.markdown())
        .contains("See [Sections 2](#use) and [3](#contact), or [§ 2](#use), and Section 4.2;")
        .contains("Article 6 GDPR and section 5 of the Act.")
        .contains("as [clause 1](#collect) of this policy");
    assertThat(asked(policy)).containsExactly("Section 4.2");
  }

  @Test
  void linksWithinAPage() {
    Imported policy =
        Imported.html(
            "<h1>Tinghui Privacy Policy</h1>"
                + "<p>See <a href='#share'>how we share</a>, <a href='#share'>Section 2</a>, <a href='#no'>this</a>.</p>"
                + "<h2>1. Collection</h2><p>Names<sup><a href='#n'>1</a></sup>.</p>"
                + "<h2><a name='share'></a>2. Sharing</h2><p>None.</p><p id='n'>A note.</p>");
    assertThat(policy.markdown())
        .contains("See [how we share](#sharing), [Section 2](#sharing), this.")
        .contains("Names[<sup>1</sup>](#sharing).");
    assertThat(policy.said("link-dropped")).singleElement().asString().contains("#no");
  }

  @Test
  void linksWithinMarkdownByTheNamesOfHeadings() {
    Imported policy =
        Imported.markdown(
            "# 听会隐私政策",
            "",
            "见[共享](#二共享)与[联系](#mail)。",
            "",
            "## 一、收集",
            "",
            "手机号。",
            "",
            "## 二、共享",
            "",
            "无。",
            "",
            "## 三、联系 {#mail}",
            "",
            "邮箱。");
    assertThat(policy.markdown()).contains("见[共享](#sharing)与[联系](#mail)。");
  }

  @Test
  void bookmarksOfWord() {
    String link =
        "<w:p><w:r><w:t>见</w:t></w:r><w:hyperlink w:anchor='_Ref1'><w:r><w:t>联系方式</w:t></w:r></w:hyperlink>"
            + "<w:r><w:t>和第</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            + "<w:r><w:instrText> REF _Ref1 \\r \\h </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>2</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>条。</w:t></w:r></w:p>";
    String body =
        WordFile.paragraph("听会隐私政策")
            + WordFile.paragraph("1. 收集")
            + link
            + "<w:p><w:bookmarkStart w:name='_Ref1'/><w:r><w:t>2. 联系我们</w:t></w:r></w:p>"
            + WordFile.paragraph("邮箱：a@b.example。");
    Imported policy = Imported.of(Imported.source("policy.docx", WordFile.of(body, "")));
    assertThat(policy.markdown()).contains("见[联系方式](#contact)和");
  }

  @Test
  void aLinkShowsWhatStoodThere() {
    Imported chinese =
        Imported.text(
            "听会隐私政策",
            "第一条 适用范围",
            "详见第三条共享与转让，以及第二条“信息收集”和第四条（联系我们）。",
            "第二条 信息收集",
            "我们收集手机号。",
            "第三条 共享与转让",
            "我们不出售。",
            "第四条 联系我们",
            "请来信。");
    assertThat(chinese.markdown())
        .contains("详见[](#share)，以及[第二条](#collect)“信息收集”和[第四条](#contact)（联系我们）。");
    Imported english =
        Imported.text(
            "Tinghui Privacy Policy",
            "1. Collection",
            "As set out in section 2 Use and section 3 (Contact), but section 2 user names stay.",
            "2. Use",
            "We use names.",
            "3. Contact",
            "Write to us.");
    assertThat(english.markdown())
        .contains(
            "in [section 2](#use) Use and [section 3](#contact) (Contact), but [section 2](#use) user names stay.");
  }

  @Test
  void anAppendixNamesItsOwnClausesOrAsks() {
    Imported policy =
        Imported.text(
            "Tinghui Privacy Policy",
            "1. Collection",
            "See section 2 of Annex A.",
            "2. Use",
            "We use names.",
            "3. Contact",
            "Write to us.",
            "Annex A",
            "1. Vendors",
            "They are listed in section 2 of this Annex, as section 3 of this policy says.",
            "2. Countries",
            "See section 1 below.");
    assertThat(policy.markdown())
        .contains("See section 2 of [](#annex).")
        .contains(
            "in [section 2](#annex-countries) of this Annex, as [section 3](#contact) of this policy")
        .contains("See section 1 below.");
    assertThat(asked(policy)).containsExactly("section 1");
  }

  @Test
  void ofAnAppendixOnlyItsTitleIsTheLink() {
    Imported policy =
        Imported.text("听会隐私政策", "一、共享", "见附件一第二条、附件一之二。", "二、联系", "请来信。", "附件一", "一、甲公司", "二、乙公司");
    assertThat(policy.markdown()).contains("见[](#appendix)第二条、[](#appendix)之二。");
  }

  @Test
  void aFormalNumberWithAPartKeepsItsWords() {
    Imported policy =
        Imported.text(
            "聽會隱私權政策", "壹、蒐集", "一、會員資料。", "二、訂單資料。", "貳、刪除", "請求刪除時，例外見壹、二。", "參、聯絡", "請來信。");
    assertThat(policy.markdown()).contains("例外見[壹](#clause-1)、二。");
  }

  @Test
  void lawsByTheirShortNamesAreNoClauses() {
    Imported policy =
        Imported.text(
            "Tinghui Privacy Policy",
            "§ 1 Scope",
            "We answer courts under § 2 BDSG and Art. 2 UK GDPR.",
            "§ 2 Contact",
            "Write to us, as § 1 says.");
    assertThat(policy.markdown())
        .contains("under § 2 BDSG and Art. 2 UK GDPR.")
        .contains("as [§ 1](#scope) says.");
  }

  @Test
  void aClauseWithinAnotherOneIsFoundWhereBothAreThereOnce() {
    Imported policy =
        Imported.text(
            "Tinghui Privacy Policy",
            "Part I. General",
            "Section 1. Scope",
            "See Part II, Section 1, Section 2 of Part II and Sections 1 and 2 of Part II.",
            "Sections of Part III follow, as Part II, Section 3 does.",
            "Part II. Data",
            "Section 1. Collection",
            "We keep names.",
            "Section 2. Use",
            "We use names.");
    assertThat(policy.markdown())
        .contains(
            "See [Part II, Section 1](#collect), [Section 2 of Part II](#data-use) and Sections 1 and 2"
                + " of Part II.");
    assertThat(asked(policy))
        .containsExactly("Sections 1 and 2 of Part II", "Part II, Section 3", "Part III");
  }

  @Test
  void insertedArticlesAndThoseOfOtherTextsStay() {
    Imported policy =
        Imported.text(
            "听会隐私政策", "第一条 收集", "见第一条之一；《用户协议》的第一条和第二条另有约定，上述法律第二条亦同。", "第二条 联系", "请来信，见第一条。");
    assertThat(policy.markdown())
        .contains("见第一条之一；《用户协议》的第一条和第二条另有约定，上述法律第二条亦同。")
        .contains("请来信，见[第一条](#collect)。");
  }

  @Test
  void furtherArticlesOfALawAreThoseOfTheLaw() {
    Imported chinese =
        Imported.text(
            "听会隐私政策", "第一条 收集", "依《个人信息保护法》第一条、第二条以及第三条第一款和第二条，并依本政策第二条。", "第二条 联系", "请来信。");
    assertThat(chinese.markdown()).contains("依《个人信息保护法》第一条、第二条以及第三条第一款和第二条，并依本政策[第二条](#clause-2)。");
    assertThat(asked(chinese)).isEmpty();
    Imported english =
        Imported.text(
            "Tinghui Privacy Policy",
            "1. Scope",
            "You have rights under Articles 1, 2 and 15 GDPR, and under sections 1 and 2 of this policy.",
            "2. Use",
            "We use names.");
    assertThat(asked(english)).isEmpty();
    assertThat(english.said("reference-linked")).hasSize(2);
  }

  @Test
  void anAppendixIsFoundWhateverItIsCalled() {
    Imported policy =
        Imported.text(
            "Tinghui Privacy Policy",
            "1. Scope",
            "See Appendix 1 and Appendix 2 GDPR, and the Staff Handbook, section 2.",
            "2. Use",
            "We use names.",
            "Appendix 1 SDK",
            "None so far.",
            "Appendix 2 Other texts",
            "None so far.");
    assertThat(policy.markdown())
        .contains(
            "See [Appendix 1](#sdks) and Appendix 2 GDPR, and the Staff Handbook, section 2.");
    assertThat(asked(policy)).isEmpty();
  }
}
