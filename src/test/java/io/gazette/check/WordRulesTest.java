package io.gazette.check;

import static io.gazette.check.TextFixture.changed;
import static io.gazette.check.TextFixture.codes;
import static io.gazette.check.TextFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ChangeLevel;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          {"我们在72小时内通知您。", "We tell you within two days."},
          {"记录保存一年半。", "We keep records for 15 months."},
          {"共有一万二千件。", "There are 1,200 of them."},
          {"依照第十三条第一款第（二）项。", "Under Article 14(1)(ii)."},
          {"客服时间为每日9:00至18:30。", "We are here from 9 am to 6 pm every day."},
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
          {"我们在72小时内通知您。", "We tell you within three days."},
          {"我们在三天内通知您。", "We tell you within 72 hours."},
          {"我们在二十四小时内处理。", "We act within a day, that is 24 hours."},
          {"我们在24小时内处理。", "We act within a day."},
          {"我们在7日内处理。", "We act within a week."},
          {"记录保存一年半。", "We keep records for 18 months."},
          {"记录保存18个月。", "We keep records for a year and a half."},
          {"记录保存18个月。", "We keep records for one and a half years."},
          {"共有一万二千件。", "There are 12,000 of them."},
          {"共有12,500件、三百万元。", "There are twelve thousand five hundred, and 3 million yuan."},
          {"共有300万件。", "There are three million."},
          {"依照第十三条第一款第（二）项。", "Under Article 13(1)(ii)."},
          {"依照第13条第1款第2项。", "Under point 2 of paragraph 1 of Article 13."},
          {"客服时间为下午6:30前。", "We are here until 6:30 p.m."},
          {"客服时间为18:30前。", "We are here until 6:30 pm."},
          {"客服时间为下午6点半前。", "We are here until 18:30."},
          {"客服时间为9:00–18:00（北京时间）。", "We are here from 9 to 6 pm (UTC+8)."},
          {"每日9时至18时。", "From 9 a.m. to 6 p.m. every day."},
          {"有以下3点建议。", "There are three things."},
          {"等待半小时，最多半天。", "Wait for 30 minutes, at most 12 hours."},
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
        .containsExactly(
            "editorial", "1", "Clause", "@changed-facts", "我们保存三个月。", "我们保存六个月。", "@needs-consent");
    assertThat(codes(changed(ChangeLevel.NOTICE, "我们不会出售您的信息。", "我们会出售您的信息。")))
        .containsExactly("words-understated");
    assertThat(codes(changed(ChangeLevel.NOTICE, "We do not sell it.", "We sell it.")))
        .containsExactly("words-understated");
    assertThat(
            codes(
                changed(
                    ChangeLevel.EDITORIAL,
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

  @ParameterizedTest
  @CsvSource({
    "我们至少提前三十日通知您。,我们至多提前三十日通知您。",
    "您的信息存储于境内的服务器。,您的信息存储于境外的服务器。",
    "受托方可以删除您的信息。,受托方应当删除您的信息。",
    "您必须提供联系人。,您可以提供联系人。",
    "十四周岁以上的用户可以使用。,十四周岁以下的用户可以使用。",
    "我们在取得您的明示同意后收集。,我们在取得您的默认同意后收集。",
    "我們至少保存三個月的紀錄。,我們至多保存三個月的紀錄。",
    "個性化推薦默認關閉，您可以修改。,個性化推薦默認開啟，您可以修改。",
    "我们仅将其用于登录和安全。,我们将其用于登录和安全。",
    "我们可能会与伙伴共享您的信息。,我们会与伙伴共享您的信息。",
    "We keep it for at least 30 days.,We keep it for at most 30 days.",
    "We may share your data with partners.,We must share your data with partners.",
    "Data is stored within China only.,Data is stored outside China only.",
    "We ask for your explicit consent first.,We ask for your implied consent first.",
    "We collect the names you enter.,We collect the names and fingerprints you enter.",
    "我们收集您的手机号码。,我们收集您的手机号码和身份证号码。",
    "我们委托北京某云有限公司存储。,我们委托上海别云有限公司存储。",
  })
  void wordsThatBind(String before, String now) {
    assertThat(codes(changed(ChangeLevel.NOTICE, before, now)))
        .containsExactly("words-understated");
  }

  @ParameterizedTest
  @CsvSource({
    "我们不少于三十日前通知您。,我们至少三十日前通知您。",
    "您可以随时关闭推荐。,您有权随时关闭推荐。",
    "上述信息只用于登录。,以上信息仅用于登录。",
    "受托方须按约定删除信息。,受托方必须按约定删除信息。",
    "我们会员的信息用于会议。,会员的信息被我们用于会议。",
    "We must tell you.,We are required to tell you.",
    "We use it solely for login.,We use it only for login.",
    "我们收集您的手机号。,我们会收集您的手机号。",
  })
  void wordsThatBindAlike(String before, String now) {
    assertThat(changed(ChangeLevel.EDITORIAL, before, now)).isEmpty();
  }

  @Test
  void publishedTextsArePassedOver() {
    PolicyVersion version =
        TextFixture.version(
            "1", ChangeLevel.CONSENT, Map.of("zh-Hans", "您您好，包括：", "en", "15 days: here"));
    assertThat(TextFixture.CHECKS.of(PolicyFixture.policy(version), file -> true, List.of()))
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
  void whatIsWrongWithOneTextHidesNoDifference() {
    assertThat(told("我们将在30个工作日内答复您的投诉。", "We answer complaints within 20 working days."))
        .containsExactlyInAnyOrder("answer-late", "facts-differ");
  }

  @Test
  void whatIsWrongWithAClauseExplainsNoOtherNumber() {
    PolicyVersion version =
        TextFixture.version(
            "1",
            ChangeLevel.CONSENT,
            Map.of("zh-Hans", "我们在20日内办理。", "en", "We act within 25 days."));
    Diagnostic slip =
        Diagnostic.of(
            Code.PLACEHOLDER_LEFT, new SourcePosition("privacy/1/en.md", 3, 1), "[name]", "@x", "");
    assertThat(
            TextFixture.codes(
                TextFixture.CHECKS.of(PolicyFixture.policy(version), file -> false, List.of(slip))))
        .contains("facts-differ");
  }

  @Test
  void aNotThatOneLanguageLost() {
    for (String[] pair :
        new String[][] {
          {"我们不出售您的信息。", "We sell your information."},
          {"照片在手机上处理，不上传。", "Photos are processed on the phone and are uploaded."},
          {"我们收集设备型号，不读取通讯录。您可以拒绝。", "We collect the model and read contacts. You may refuse."},
          {"我们向关联公司提供行程记录。", "We do not provide trip records to affiliates."},
          {"日志没有用于广告。", "Logs were used for advertising."},
          {"缺少时无法生成。\n\n画面不上传。", "It cannot be made without it.\n\nThe picture is uploaded."},
          {"程序检查违法内容，不为其他目的查看消息。", "Programs check for unlawful content. We read messages."},
          {"画面不上传。拒绝权限的，不能扫码。", "The image is uploaded. If you refuse, you cannot scan."},
        }) {
      assertThat(told(pair)).as(pair[0]).containsExactly("negation-differs");
    }
  }

  @Test
  void aNotThatIsSaidInOtherWords() {
    for (String[] pair :
        new String[][] {
          {"我们不出售您的信息。", "Your information is never sold."},
          {"信息仅用于配送，不用于其他目的。", "The information is used solely for delivery."},
          {"不提供手机号的，无法注册。", "Without a phone number you cannot register."},
          {"关闭后不影响其他功能。", "Other features are unaffected once it is off."},
          {
            "我们计算距离，不记录轨迹。不开启的，可以手选城市。",
            "We compute distance; we do not record tracks. Or choose a city."
          },
          {"您不同意录音的，可以改用邮件。", "If you do not agree to recording, you can write instead."},
          {"我们不会把它交给第三方。", "We refuse to give it to third parties."},
        }) {
      assertThat(told(pair)).as(pair[0]).isEmpty();
    }
  }

  @Test
  void wordsThatNobodyTranslated() {
    assertThat(told("我们按目的整理您的档案并定期检查。", "We sort by purpose 并定期检查您的档案 every year."))
        .containsExactly("clause-language");
    assertThat(told("详见《网络数据安全管理条例》和张三。", "See “网络数据安全管理条例” and 张三.")).isEmpty();
  }

  @Test
  void noWordAndNoSentenceStandsTwice() {
    for (String twice :
        List.of(
            "我们在在每次更新前检查。",
            "发生重大变更变更的，另行通知。",
            "We display display the results.",
            "请在登录前阅读这份说明。请在登录前阅读这份说明。",
            "我们分析故障，以便改进产品的稳定性。以便改进产品的稳定性。")) {
      assertThat(told(twice)).as(twice).containsExactly("word-doubled");
    }
    for (String once :
        List.of(
            "信息存在在途丢失的可能。",
            "您参与与他人合办的活动时，另行告知。",
            "以及及时通知您。",
            "由管理管理员分配权限。",
            "本页逐一逐一列明。",
            "We know that that is so.")) {
      assertThat(told(once)).as(once).isEmpty();
    }
    assertThat(told("## 投诉 {#complain}\n\n可以按[](#complain)投诉。\n")).isEmpty();
  }

  @Test
  void purposesAndPromisesChange() {
    for (String[] pair :
        new String[][] {
          {"头像用于展示主页。", "头像用于展示主页，也用于市场推广。"},
          {"日誌用於排除故障和防止盜號。", "日誌用於排除故障、投放廣告和防止盜號。"},
          {
            "Logs are used to find faults.", "Logs are used to find faults and to train our models."
          },
          {"我们保护记录。家长可以要求删除，我们优先办理。", "我们保护记录。"},
          {"需要时依法告知，并取得您的单独同意。", "需要时依法告知。"},
          {"您可自愿填写昵称。", "您须填写昵称。"},
          {"逝者的近亲属可以查阅。", "逝者的配偶可以查阅。"},
          {"我们定期培训员工。", "我们定期培训员工，并把记录交给保险公司。"},
        }) {
      assertThat(codes(changed(ChangeLevel.NOTICE, pair[0], pair[1])))
          .as(pair[1])
          .containsExactly("words-understated");
    }
    for (String[] pair :
        new String[][] {
          {"日志用于排查故障、防止盗号。", "日志用于查明故障和防止盗号。"},
          {"以上内容都由您发起，停止后不再传输。", "以上内容均由您发起，停止后便不再传输。"},
          {"估价由模型计算。", "估价由模型计算。估价页列出各项因素的影响，供您判断。"},
        }) {
      assertThat(changed(ChangeLevel.EDITORIAL, pair[0], pair[1])).as(pair[1]).isEmpty();
    }
  }

  /** A harmless sentence with another word must not hide the purpose that is new. */
  @Test
  void whatIsSureIsToldFirst() {
    List<Diagnostic> found =
        changed(
            ChangeLevel.NOTICE, "我们不会持续定位，除非您开启记录。轨迹用于计算里程。", "仅在您开启记录时，我们才会持续定位。轨迹用于计算里程和精准营销。");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).arguments()).contains("@changed-purpose");
  }

  @Test
  void marksOfKeyPassagesAreNotQuoted() {
    List<Diagnostic> found =
        changed(ChangeLevel.NOTICE, "经您单独同意，我们处理您的**心率、体重、睡眠时长**。", "我们处理您的**心率、体重、睡眠时长**。");
    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(each -> assertThat(String.join("", each.arguments())).doesNotContain("\u0001"));
  }

  @Test
  void keyPassages() {
    assertThat(told("重要条款以粗体标识。我们收集手机号。")).containsExactly("key-promised");
    assertThat(told("What matters is in bold. We collect names.")).containsExactly("key-promised");
    assertThat(told("重要条款以粗体标识。我们收集**手机号**。")).isEmpty();
    String sentence = "我们只在必要的范围内处理您的个人信息，并依照法律的要求保护它。";
    String other = "这些信息我们不会用于别的目的，也不会交给任何人。";
    String much = (sentence + other).repeat(15);
    assertThat(told("**" + much + "**")).containsExactly("key-overused");
    assertThat(told("**" + sentence + "**" + other + much)).isEmpty();
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
    assertThat(told("我们保护信息信息的安全。")).containsExactly("word-doubled");
    assertThat(told("有的的确如此，是是非非由您判断，XX先生您好 :)")).isEmpty();
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
    return TextFixture.CHECKS.of(PolicyFixture.policy(version), file -> false, List.of()).stream()
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
    assertThat(roles("## 我们如何共享、转让、公开披露您的信息 {#s}\n\n我们不共享。"))
        .contains("role-proposed @role-recipients, @role-sharing {#s role=recipients,sharing}");
    assertThat(roles("## 我们如何共享、转让、公开披露您的信息 {#s role=sharing}\n\n我们不共享。"))
        .noneMatch(told -> told.contains("sharing"));
    assertThat(rolesInEnglish("## Cookies {#c}\n\nWe set none."))
        .contains("role-proposed @role-cookies {#c role=cookies}");
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
