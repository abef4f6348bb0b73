package io.gazette.check;

import static io.gazette.check.TextFixture.changed;
import static io.gazette.check.TextFixture.codes;
import static io.gazette.check.TextFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ChangeLevel;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Rules on words: where each fires, in Chinese and in English, and the nearest where it does not.
 */
class WordRulesTest {

  @Test
  void factsThatDifferBetweenLanguages() {
    for (String[] pair :
        new String[][] {
          {"我们在15个工作日内答复您。", "We answer within 10 working days."},
          {"我们在15个工作日内答复您。", "We answer within 15 days."},
          {"记录保存六个月。", "We keep records for a year."},
          {"自2026年3月1日起适用。", "It applies from April 1, 2026."},
          {"请写信至a@b.example。", "Write to c@b.example."},
          {"请致电010-1234 5678。", "Call +86 10 1234 5679."},
          {"年满14周岁的用户可以使用。", "Users over the age of 16 may use it."},
          {"多于100万人使用。", "More than 100,000 people use it."},
          {"占3%以下。", "Less than 5 percent."},
          {"见[说明](https://a.example/x)。", "See [terms](https://b.example/x)."},
        }) {
      assertThat(told(pair)).as(pair[0]).containsExactly("facts-differ");
    }
  }

  @Test
  void factsThatAreWrittenInAnotherWay() {
    for (String[] pair :
        new String[][] {
          {"我们在十五个工作日内答复您。", "We answer within fifteen (15) working days."},
          {"记录保存半年，日志保存两周。", "We keep records for six months and logs for 14 days."},
          {"我们保存一百八十日。", "We keep it for one hundred and eighty days."},
          {"自2026年3月1日起适用。", "It applies from 1 March 2026."},
          {"请致电010-1234 5678。", "Call +86 10 1234 5678."},
          {"未满十四周岁的儿童。", "Children under 14."},
          {"多于100万人、1,000元。", "More than one million people, and 1000 yuan."},
          {"占3%以下。", "Less than three percent."},
          {"（一）姓名；（二）电话，7×24小时，H5页面。", "(a) names; (b) phones, round the clock, a page."},
          {"我们与第三方合作，一旦发现，会进一步处理。", "We work with third parties and act at once."},
          {"客服时间为每日9:00–18:00。", "We are here from 9 am to 6 pm every day."},
          {"见[说明](https://a.example/zh/x)。", "See [terms](https://www.a.example/en/x)."},
        }) {
      assertThat(told(pair)).as(pair[0]).isEmpty();
    }
  }

  @Test
  void changesThatAreMoreThanDeclared() {
    Diagnostic finding =
        changed(ChangeLevel.EDITORIAL, "我们保存三个月。我们不会出售信息。", "我们保存六个月。我们不会出售信息。").get(0);
    assertThat(finding.code()).isEqualTo(Code.WORDS_UNDERSTATED);
    assertThat(finding.arguments())
        .containsExactly("editorial", "1", "Clause", "@changed-facts", "我们保存三个月。", "我们保存六个月。");
    assertThat(codes(changed(ChangeLevel.NOTICE, "我们不会出售您的信息。", "我们会出售您的信息。")))
        .containsExactly("words-understated");
    assertThat(codes(changed(ChangeLevel.NOTICE, "We do not sell it.", "We sell it.")))
        .containsExactly("words-understated");
    assertThat(
            codes(
                changed(
                    ChangeLevel.NOTICE,
                    "We keep it. Write to a@b.example.",
                    "We keep it. Write to c@b.example.")))
        .containsExactly("words-understated");
    assertThat(codes(changed(ChangeLevel.EDITORIAL, "我们收集**身份证号**。", "我们**收集**身份证号。")))
        .contains("words-understated");
  }

  @Test
  void wordsThatSayTheSame() {
    assertThat(changed(ChangeLevel.EDITORIAL, "我们保存3个月，用于登录。", "我们把信息保存三个月，供您登录。")).isEmpty();
    assertThat(changed(ChangeLevel.EDITORIAL, "We keep it two weeks.", "We store it for 14 days."))
        .isEmpty();
    assertThat(changed(ChangeLevel.CONSENT, "我们保存三个月。", "我们保存六个月。"))
        .extracting(Diagnostic::code)
        .doesNotContain(Code.WORDS_UNDERSTATED);
    assertThat(
            changed(
                ChangeLevel.EDITORIAL,
                "本版本于2024年1月1日发布，自2024年2月1日起生效。",
                "本版本于2024年1月2日发布，自2024年2月2日起生效。"))
        .isEmpty();
  }

  @Test
  void publishedTextsArePassedOver() {
    PolicyVersion version =
        TextFixture.version(
            "1", ChangeLevel.CONSENT, Map.of("zh-Hans", "您您好，包括：", "en", "15 days: here"));
    assertThat(
            Checks.of(
                PolicyFixture.policy(version), LocalDate.of(2024, 6, 1), file -> true, List.of()))
        .isEmpty();
  }

  @Test
  void answersInTime() {
    assertThat(told("我们将在30个工作日内答复您的投诉。")).containsExactly("answer-late");
    assertThat(told("收到您的请求后，我们会在三十日内回复。")).containsExactly("answer-late");
    assertThat(told("我们将在15个工作日内答复您的投诉。")).isEmpty();
    assertThat(told("您的投诉会在15日内得到答复，记录保存三年。")).isEmpty();
    assertThat(told("收到申请后的二个月内，我们会处理完毕。")).containsExactly("answer-late");
    assertThat(told("记录保存三年。我们会答复您的投诉。")).isEmpty();
    assertThat(told("We answer your request within 30 days.")).isEmpty();
  }

  @Test
  void keyPassages() {
    assertThat(told("重要条款以粗体标识。我们收集手机号。")).containsExactly("key-promised");
    assertThat(told("What matters is in bold. We collect names.")).containsExactly("key-promised");
    assertThat(told("重要条款以粗体标识。我们收集**手机号**。")).isEmpty();
    String sentence = "我们只在必要的范围内处理您的个人信息，并依照法律的要求保护它。";
    assertThat(told("**" + sentence.repeat(15) + "**")).containsExactly("key-overused");
    assertThat(told("**" + sentence + "**" + sentence.repeat(15))).isEmpty();
  }

  @Test
  void announcementsAreFollowedBySomething() {
    assertThat(told("我们收集的信息包括：")).containsExactly("nothing-follows");
    assertThat(told("We collect the following:")).containsExactly("nothing-follows");
    assertThat(told("我们收集的信息包括：\n\n- 姓名；")).isEmpty();
    assertThat(told("- 登录时收集：")).containsExactly("nothing-follows");
    assertThat(told("邮箱：a@b.example")).isEmpty();
  }

  @Test
  void linksSayWhereTheyLead() {
    assertThat(told("详见[点击这里](https://a.example/x)。")).containsExactly("link-says-nothing");
    assertThat(told("See **[here](https://a.example/x)**.")).containsExactly("link-says-nothing");
    assertThat(told("详见[甲公司隐私政策](https://a.example/x)。")).isEmpty();
    assertThat(told("See [more about cookies](https://a.example/x).")).isEmpty();
  }

  @Test
  void wordsThatStandTwice() {
    assertThat(told("我们保护您的的信息。")).containsExactly("word-doubled");
    assertThat(told("评论与评论、点赞。")).containsExactly("word-doubled");
    assertThat(told("We protect the the data.")).containsExactly("word-doubled");
    assertThat(told("处理目的的说明。个人信息和信息安全。")).isEmpty();
    assertThat(told("We know that that matters.")).isEmpty();
  }

  @Test
  void marksComeInPairs() {
    assertThat(told("我们（以下称“本公司）保护您。")).containsExactly("mark-unpaired");
    assertThat(told("Crash reports (dumps are sent.")).containsExactly("mark-unpaired");
    assertThat(told("Crash reports include a ‘dump file’ of users’ data; it doesn’t go on."))
        .isEmpty();
    assertThat(told("包括：1）姓名；2）电话（如有）。")).isEmpty();
  }

  @Test
  void severalLanguagesSayWhichPrevails() {
    assertThat(prevailing("各语言文本不一致的，以中文文本为准。", "We collect names.")).isEmpty();
    assertThat(prevailing("我们收集姓名。", "The Chinese version prevails.")).isEmpty();
    assertThat(prevailing("我们收集姓名。", "We collect names.")).containsExactly(Code.LANGUAGE_UNSAID);
  }

  private static List<Code> prevailing(String chinese, String english) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("zh-Hans", chinese);
    words.put("en", english);
    PolicyVersion version = TextFixture.version("1", ChangeLevel.CONSENT, words);
    return Checks.of(
            PolicyFixture.policy(version), LocalDate.of(2024, 6, 1), file -> false, List.of())
        .stream()
        .map(Diagnostic::code)
        .filter(code -> code == Code.LANGUAGE_UNSAID)
        .toList();
  }

  @Test
  void rolesAreProposedByHeadings() {
    assertThat(roles("## 未成年人保护 {#kids}\n\n我们保护儿童。"))
        .contains("role-proposed @role-minors {#kids role=minors}");
    assertThat(roles("## 未成年人保护 {#kids role=minors}\n\n我们保护儿童。"))
        .noneMatch(told -> told.contains("minors"));
    assertThat(rolesInEnglish("## How to contact us {#c}\n\nWrite to us."))
        .contains("role-proposed @role-contact {#c role=contact}");
  }

  @Test
  void whatNoClauseSpeaksOfIsWanted() {
    assertThat(roles("## 总则 {#a}\n\n我们处理信息。")).contains("clause-wanted @role-minors minors");
    assertThat(roles("## 总则 {#a}\n\n未满十四周岁的未成年人请在监护人陪同下使用。"))
        .noneMatch(told -> told.contains("minors"));
    assertThat(rolesInEnglish("## Scope {#a}\n\nWe process data."))
        .contains("clause-wanted @role-complaint complaint");
  }

  private static List<String> roles(String clauses) {
    return toldOfRoles("zh-Hans", clauses);
  }

  private static List<String> rolesInEnglish(String clauses) {
    return toldOfRoles("en", clauses);
  }

  private static List<String> toldOfRoles(String language, String clauses) {
    return TextFixture.rolesOf(language, clauses).stream()
        .map(
            finding ->
                finding.code().id()
                    + finding.arguments().stream()
                        .skip(finding.code() == Code.ROLE_PROPOSED ? 1 : 0)
                        .reduce("", (all, next) -> all + " " + next))
        .toList();
  }
}
