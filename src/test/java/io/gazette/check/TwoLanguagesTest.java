package io.gazette.check;

import static io.gazette.check.TextFixture.codes;
import static io.gazette.check.TextFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.model.ChangeLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a version says in one of its languages alone: before its first clause, and what it names.
 */
class TwoLanguagesTest {

  @Test
  void whatStandsBeforeTheFirstClause() {
    List<Diagnostic> denied = introductions("我们从不出租您的档案。", "We rent out your files.");
    assertThat(codes(denied)).containsExactly("negation-differs");
    assertThat(denied.get(0).arguments().get(0)).isEqualTo("@text-beginning");
    assertThat(denied.get(0).position().line()).isEqualTo(3);
    assertThat(codes(introductions("我们在15日内答复。", "We answer within 30 days.")))
        .containsExactly("facts-differ");
    assertThat(codes(introductions("我们编写课本。我们还会读取日历。", "We write textbooks.")))
        .containsExactly("clause-shape");
    assertThat(introductions("我们在15日内答复。", "We answer within fifteen days.")).isEmpty();
  }

  @Test
  void peopleAreNamedBySurname() {
    String chinese = "个人信息保护负责人：林砚。";
    assertThat(codes(findings(chinese, "Person in charge of personal data: Chen Mo.")))
        .containsExactly("facts-differ");
    assertThat(findings(chinese, "Person in charge of personal data: Ms Yan Lin.")).isEmpty();
    assertThat(findings("个人信息保护负责人：安全部。", "Person in charge: the security team.")).isEmpty();
    assertThat(findings("负责人：高级经理。", "Person in charge: a senior manager.")).isEmpty();
  }

  @Test
  void whatAffectsNothingAndWhatIsAffectedDenyNothing() {
    assertThat(
            findings(
                "注销不影响注销前已经完成的打印的效力。",
                "Closing it does not affect the validity of prints made before it was closed."))
        .isEmpty();
    assertThat(
            findings(
                "发生泄露的，我们告诉您涉及哪些答卷。",
                "If there is a leak, we tell you which answer sheets are affected."))
        .isEmpty();
    assertThat(codes(findings("注销影响注销前已经完成的打印。", "Closing it does not affect prints made before.")))
        .containsExactly("negation-differs");
  }

  @Test
  void whatIsSaidFreelyIsTheSame() {
    for (String[] pair :
        new String[][] {
          {"也就把不少信息交到了我们手里。", "That puts a good deal of information into our hands."},
          {"不给这些，您可以拨打400电话先问价。", "Without it you can call our hotline for a price."},
          {"小孩能下单吗？不能。", "May children book? No."},
          {"没有未完成的单子就可以注销。", "You can close it with no open orders."},
          {"可以不接受只由程序作出的结果。", "You can turn down what a program alone has decided."}
        }) {
      assertThat(findings(pair[0], pair[1])).as("%s / %s", pair[0], pair[1]).isEmpty();
    }
    assertThat(codes(findings("小孩能下单吗？能。", "May children book? No.")))
        .containsExactly("negation-differs");
  }

  private static List<Diagnostic> introductions(String chinese, String english) {
    return findings(
        chinese + "\n\n## 其他 {#other}\n\n本条照旧。", english + "\n\n## Else {#other}\n\nThis stays.");
  }

  private static List<Diagnostic> findings(String chinese, String english) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("zh-Hans", chinese);
    texts.put("en", english);
    return TextFixture.findings(TextFixture.version("1", ChangeLevel.CONSENT, texts));
  }

  @Test
  void whatEachLanguageNamesOtherwise() {
    for (String[] pair :
        new String[][] {
          {"档案存放在广州。", "Files are kept in Frankfurt.", "@said-where"},
          {"数据保存在境内。", "Data is kept in Japan.", "@said-where"},
          {"我们每月巡检。", "We inspect it every week.", "@said-often"},
          {"我们读取您的步数。", "We read your heart rate.", "@said-data"},
          {"邮箱用于寄送发票。", "We use the e-mail address for marketing.", "@said-purpose"},
          {"申诉须以书面形式提出。", "Appeals have to be made.", "@said-written"},
          {"您可以申诉。", "You can appeal in writing.", "@said-written"},
          {"经家长同意，我们发布作品。", "With your consent, we publish works.", "@said-consent"},
          {"我们销毁部分答卷。", "We destroy all answer sheets.", "@said-whole"},
          {"隐去姓名后，答卷用于教研。", "Answer sheets are used for research.", "@said-safeguard"},
          {"答卷加密保存。", "Answer sheets are kept.", "@said-safeguard"},
          {"自销户之日起十日内清除。", "It is erased within ten days of registration.", "@said-start"},
          {"我们会事先告诉您。", "We tell you afterwards.", "@said-after"},
          {"期限至多两年。", "The period is two years or more.", "@said-most"},
          {"我们可以拒绝借阅。", "We have to refuse loans.", "@said-must"},
          {"您可以向法院起诉。", "You may complain to us.", "@said-name"},
          {"两种文本不一致的，以中文文本为准。", "If they differ, the English text prevails.", "@said-prevails"},
          {"如有冲突，以英文版为准。", "If they conflict, the Chinese version governs.", "@said-prevails"},
          {"接收方应当继续履行义务。", "We shall continue to perform the obligations.", "@said-duty"},
          {"监护人应当陪同孩子。", "You must accompany the child.", "@said-duty"},
          {"您应当妥善保管密码。", "We must keep the password safe.", "@said-duty"},
          {"您同意开启定位后，我们填写城市。", "We fill in the city.", "@said-condition"},
          {"我们填写城市。", "Once you turn on location, we fill in the city.", "@said-condition"},
          {"答卷在我们的服务器上批改。", "Answer sheets are marked on your device.", "@said-where"},
          {"指纹保存在手机本地。", "Fingerprints are kept on our servers.", "@said-where"},
          {"由苏州的法院管辖。", "The courts of Wuxi have jurisdiction.", "@said-where"},
          {"看房记录永久保存。", "Records of viewings are kept for 90 days.", "@said-forever"},
          {"看房记录保存至退租为止。", "Records of viewings are kept indefinitely.", "@said-forever"},
          {
            "您可以向德阳市网信部门投诉，也可以向德阳的法院起诉。",
            "You may complain to the cyberspace authority of Leshan, or go to court in Deyang.",
            "@said-where"
          },
          {"停电时，我们把借期延长。", "We extend the loans to all.", "@said-condition"},
          {"我们把藏书交给邻馆。", "In an emergency we hand the books to a neighbour.", "@said-condition"},
          {"我们读取精确位置。", "We read your approximate location.", "@said-precise"},
          {"我们读取大致位置。", "We read your precise location.", "@said-precise"},
          {"变更用途的，须重新征求意见。", "If it changes the use, it may ask again.", "@said-must"},
          {"我们把档案交给关联公司。", "We give the files to business partners.", "@said-name"},
          {"我们核对承租人的姓名。", "We check the name of the landlord.", "@said-person"},
          {
            "本馆拒绝借阅的，应当说明理由。",
            "If the Library refuses a loan, you shall give the reasons.",
            "@said-duty"
          },
          {"我们会告诉您接手方的名称。", "You tell us the name of who takes over.", "@said-duty"},
          {
            "档案自借阅结束之日起保存三年。",
            "Files are kept for three years from the receipt of a request.",
            "@said-start"
          },
          {"此前的借阅仍然有效。", "Earlier loans become void.", "@said-still"},
          {"您可以下载全部档案。", "You can download some of your files.", "@said-whole"},
          {"英文译本仅供参考。", "The English translation is equally authentic.", "@said-prevails"},
          {"借阅记录属于敏感个人信息。", "Records of loans are personal information.", "@said-sensitive"},
          {"我们通过短信通知您。", "We notify you by letter.", "@said-means"},
          {"已通过数据出境安全评估。", "The standard contract was concluded.", "@said-ground"},
          {"两人以上批准方可调阅。", "Files are taken out if two or fewer persons approve.", "@said-least"},
          {"借阅免费。", "Loans are subject to a fee.", "@said-not"},
        }) {
      assertThat(findings("## 一 {#one}\n\n" + pair[0], "## One {#one}\n\n" + pair[1]))
          .filteredOn(finding -> finding.code() == Code.NEGATION_DIFFERS)
          .as(pair[0])
          .extracting(finding -> finding.arguments().get(5))
          .containsExactly(pair[2]);
    }
  }

  @Test
  void theSameInOtherNamesAndWithoutANot() {
    for (String[] pair :
        new String[][] {
          {"您的通讯录留在手机上。", "Your address book stays on your phone."},
          {"没有您的同意，我们不会缩短借期。", "We will not shorten loans without your consent."},
          {"不同意也能照常借阅。", "You can go on borrowing if you say no."},
          {"程序出错时，我们收集日志。", "When the program fails we collect logs."},
          {"我们先核对是不是您本人。", "We first check that it is you."},
          {"本行不通过互联网传输。", "The Bank does not transmit it over the internet."},
          {"受托人不得超出约定目的处理。", "The processor may not act beyond the agreed purpose."},
          {"关闭后，其他功能不受影响。", "Once it is off, all else goes on working."},
          {"我们采取加密、备份、审计等措施。", "We use encryption, backups, audits and other measures."},
          {"本馆（地址：某市；以下称本馆）收藏图书。", "The Library (address: a town; the “Library”) keeps books."},
          {"数据留在境内。", "Data stays in mainland China."},
          {"我们每年盘点。", "There is an annual stocktaking."},
          {"我们给您寄信时使用您的住址。", "We use it to write to you where you live."},
          {"我们至少每季度盘点一次。", "Stocktaking is no less often than once a quarter."},
          {"拒绝的，只是不能预约。", "If you decline, the only thing you lose is booking."},
          {"未成年人不得借阅。", "Lending is for adults only."},
          {"您不同意新规则的，可以退卡。", "If you disagree with the new rules, return the card."},
          {"借阅无须支付费用。", "Borrowing is free of charge."},
          {"无论您是否办卡，均可入馆。", "You may come in, with a card or not."},
          {"我们不会以拒绝借阅的方式强迫您办卡。", "We never make loans depend on a card."},
          {"自助机尚未启用。", "The machine is yet to be opened."},
          {
            "中英文有歧义的，以中文为准。",
            "If the English text deviates from the Chinese one, the latter prevails."
          },
          {"如有冲突，以英文版为准。", "The English version controls over any translation into Chinese."},
          {"接收方应当继续履行义务。", "We require the recipient to continue to perform the obligations."},
          {"我们应当在十日内删除答卷。", "Answer sheets must be deleted by us within ten days."},
          {"您应当妥善保管密码。", "Please keep your password safe."},
          {"读者可以随时关闭提醒。", "You can turn off reminders at any time."},
          {"您可以向我们查询进度。", "You may ask us about the progress."},
          {"您授权麦克风后，我们录制语音。", "We record speech if you grant access to the microphone."},
          {"如果您绑定手环，我们会读取步数。", "We read step counts from wristbands you have paired."},
          {"您注册时，我们收集姓名。", "We collect your name on registration."},
          {"语音上传至云端识别。", "Your device sends speech to the cloud, where it is recognised."},
          {"服务器在陕西省西安市。", "Our servers are in Xi’an, Shaanxi."},
          {"由我们所在地（苏州）的法院管辖。", "The courts where we have our seat have jurisdiction."},
          {"公司在宿州。", "The company is in Suzhou, Anhui."},
          {"限制或拒绝：您可以要求我们停止处理。", "Restrict or refuse: you may ask us to stop it."},
          {"限制或者拒绝借阅，由本馆决定。", "The Library decides to restrict or refuse loans."},
          {"您可以限制或者拒绝借阅。", "You may restrict a loan, or refuse it."},
          {"姓名和证号缺一不可。", "We need name and number; neither can be left out."},
          {"您可以向德阳的馆员询问。", "You may ask the librarians of Deyang, Sichuan."},
          {"停电时，我们延长借期。", "A power cut makes the loan longer for everybody."},
          {"火灾时，我们把藏书交给邻馆。", "In an emergency we hand the books to a neighbour."},
          {"大同小异的，适用同样规则。", "Similar cases follow the same rules."},
          {"我们无法保证万无一失。", "No system is perfectly safe."},
        }) {
      assertThat(told(pair)).as(pair[0]).isEmpty();
    }
  }

  @Test
  void aShortSentenceThatNamesSomethingMore() {
    for (String[] pair :
        new String[][] {
          {"馆员负有保密义务。", "Librarians are bound to secrecy. We also read your clipboard."},
          {"我们收集姓名。档案可能送往越南。", "We collect names."},
        }) {
      assertThat(told(pair)).as(pair[0]).containsExactly("clause-shape");
    }
    assertThat(told("您可以开启定位。定位只在手机上使用。", "You can turn location on for use on the phone alone."))
        .isEmpty();
  }

  @Test
  void aLanguageIsNoPlace() {
    assertThat(
            findings(
                "本须知用中文和英文写成，如有出入，以中文文本为准。",
                "These rules are in Chinese and English. If they differ, the Chinese text prevails."))
        .isEmpty();
  }

  @Test
  void aSentenceThatOnlyWasSplitHasNotChanged() {
    Map<String, String> before =
        Map.of("zh-Hans", "答卷由老师批改；您可以查看。", "en", "Teachers mark them; you can look at them.");
    Map<String, String> now =
        Map.of("zh-Hans", "答卷由老师批改。您可以查看。", "en", "Teachers mark them. You can look at them.");
    assertThat(
            TextFixture.findings(
                TextFixture.version("1", ChangeLevel.CONSENT, before),
                TextFixture.version("2", ChangeLevel.CONSENT, now)))
        .noneMatch(finding -> finding.code() == Code.TRANSLATION_UNCHANGED);
  }

  @Test
  void otherSmallWordsAreNoChangeAndOtherWordsARemark() {
    String chinese = "为保障安全，不提供的，您无法借阅。";
    String english = "We need authorisation, and you may decline it.";
    assertThat(unchanged(chinese, "为了保障安全，不提供的，您不能借阅。", english, english)).isEmpty();
    assertThat(
            unchanged(chinese, chinese, english, "We need authorization, and you can decline it."))
        .isEmpty();
    assertThat(
            unchanged("我们妥善保管您在本馆留下的全部借阅档案和检索目录。", "我们谨慎保管您在本馆留下的全部借阅档案和检索目录。", english, english))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
    assertThat(unchanged("档案保存一年。", "档案保存三年。", "Kept for one year.", "Kept for one year."))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
    assertThat(unchanged("我们出示档案。", "我们不出示档案。", "We show files.", "We show files."))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
  }

  private static List<Diagnostic> unchanged(
      String chinese, String chineseNow, String english, String englishNow) {
    return TextFixture.findings(
            TextFixture.version("1", ChangeLevel.CONSENT, both(chinese, english)),
            TextFixture.version("2", ChangeLevel.CONSENT, both(chineseNow, englishNow)))
        .stream()
        .filter(finding -> finding.code() == Code.TRANSLATION_UNCHANGED)
        .toList();
  }

  private static Map<String, String> both(String chinese, String english) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("zh-Hans", chinese);
    texts.put("en", english);
    return texts;
  }

  @Test
  void sentencesThatStayedAreNotWhatWentAstray() {
    String english =
        "## Rights {#rights}\n\nYou can:\n\n- get a copy;\n- delete it;\n- correct it.";
    String chinese = "## 权利 {#rights}\n\n您可以：\n\n- 索取副本；\n- 删除档案；\n- 更正错误。";
    Map<String, String> before = Map.of("zh-Hans", chinese, "en", english);
    Map<String, String> now = Map.of("zh-Hans", chinese.replace("- 索取副本；\n", ""), "en", english);
    assertThat(
            TextFixture.findings(
                TextFixture.version("1", ChangeLevel.CONSENT, before),
                TextFixture.version("2", ChangeLevel.CONSENT, now)))
        .filteredOn(finding -> finding.code() == Code.TRANSLATION_UNCHANGED)
        .isNotEmpty()
        .noneMatch(finding -> finding.arguments().toString().contains("≠"));
  }

  @Test
  void moneyHasItsCountry() {
    assertThat(
            codes(findings("## 一 {#one}\n\n每次收取20元。", "## One {#one}\n\nEach costs 20 dollars.")))
        .containsExactly("facts-differ");
    assertThat(
            findings(
                "## 一 {#one}\n\n每次收取20元。\n\n## 二 {#two}\n\n香港门店同价。",
                "## One {#one}\n\nEach costs 20 dollars.\n\n## Two {#two}\n\nIt is the same in Hong Kong."))
        .isEmpty();
  }

  @Test
  void aParagraphThatOneLanguageLacks() {
    String first = "本所经营一座天文馆，周末开放给公众参观，平日接待学校团体。";
    String lost = "每位来宾入馆时领取一张门票，离馆时交还；门票遗失的，由服务台补发一张。";
    String last = "馆内禁止使用闪光灯，也请不要触摸陈列的仪器。";
    String firstInEnglish =
        "We run a planetarium, which is open to the public at weekends and receives schools on other days.";
    String lastInEnglish =
        "Flashes are forbidden in the halls, and please do not touch the instruments on display.";
    assertThat(
            codes(
                findings(
                    String.join("\n\n", "## 一 {#one}", first, lost, last),
                    String.join("\n\n", "## One {#one}", firstInEnglish, lastInEnglish))))
        .containsExactly("clause-shape");
    assertThat(
            findings(
                String.join("\n\n", "## 一 {#one}", first + last),
                String.join("\n\n", "## One {#one}", firstInEnglish, lastInEnglish)))
        .isEmpty();
  }

  @Test
  void whatIsOnlyPutOtherwiseIsNotTold() {
    assertThat(
            findings(
                "## 一 {#one}\n\n山路湿滑可能影响您的人身安全，因此雨天闭园。\n\n押金按您近 12 个月的逾期次数算出。",
                "## One {#one}\n\nSince wet paths may endanger your personal safety, the garden is closed when it rains.\n\nThe deposit is worked out from the times you were overdue in the past year."))
        .isEmpty();
    assertThat(
            findings(
                "## 一 {#one}\n\n天文馆由宁波云台科普服务有限公司（地址：宁波市鄞州区松巷 27 号 6 楼）开办并运营，是一座给本地学生用的小型天文馆。",
                "## One {#one}\n\nThe planetarium is built and run by Ningbo Yuntai Popular Science Services Co., Ltd. (6/F, 27 Song Lane, Yinzhou District, Ningbo, Zhejiang, China); it is a small planetarium that local pupils use."))
        .isEmpty();
  }

  @Test
  void aSentenceOfWhichHalfIsMissing() {
    List<Diagnostic> found =
        findings(
            "## 一 {#one}\n\n库房的门在闭馆期间保持上锁，钥匙由两名同事分别保管，湿度和温度每小时记录一回，记录表贴在门边的墙上。",
            "## One {#one}\n\nThe storeroom is locked.");
    assertThat(found).extracting(finding -> finding.arguments().get(1)).contains("@shape-length");
  }
}
