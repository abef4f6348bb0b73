package io.gazette.check.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.TextFixture;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicySettings;
import io.gazette.model.Product;
import io.gazette.model.Publisher;
import io.gazette.model.Redlines;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text says otherwise than site.yaml, policy.yaml and version.yaml. */
class ContradictionsTest {

  @TempDir Path folder;

  private static final Publisher PUBLISHER =
      new Publisher(
          Localized.empty(),
          new Localized<>(Map.of(new Language("zh-Hans"), "江苏省苏州市姑苏区平江路 12 号")),
          "letters@hengshan-books.example",
          Optional.of("0512-5550-0177"));

  private static Policy policy(String tag, String words) {
    return PolicyFixture.policy(TextFixture.version("1", ChangeLevel.CONSENT, Map.of(tag, words)));
  }

  private static List<String> typed(String tag, String words) {
    return new MistypedNamesRule(PUBLISHER, new Published(file -> false))
        .check(policy(tag, words)).stream().map(ContradictionsTest::shown).toList();
  }

  private static String shown(Diagnostic finding) {
    return String.join(" ", finding.arguments());
  }

  @Test
  void contactsThatAreAlmostThoseOfTheSite() {
    assertThat(typed("zh-Hans", "请写信至letters@hengshan-book.example。"))
        .containsExactly(
            "letters@hengshan-book.example @in-file site.yaml letters@hengshan-books.example");
    assertThat(typed("en", "Call 0512-5505-0177."))
        .containsExactly("0512-5505-0177 @in-file site.yaml 0512-5550-0177");
    assertThat(
            typed(
                "en",
                "## A {#a}\n\nWrite to office@luoshui.example.\n\n## B {#b}\n\nWrite to offcie@luoshui.example."))
        .containsExactly("offcie@luoshui.example @in-clause A office@luoshui.example");
    assertThat(typed("en", "Write to letters@hengshan-books-shop.example."))
        .as("at a longer host")
        .hasSize(1);
  }

  @Test
  void addressesThatAreAlmostThatOfTheSite() {
    assertThat(typed("zh-Hans", "注册地址：江苏省苏州市吴中区平江路12号。"))
        .containsExactly("江苏省苏州市吴中区平江路12号 @in-file site.yaml 江苏省苏州市姑苏区平江路12号");
    assertThat(typed("zh-Hans", "注册地址：江苏省苏州市姑苏区平江路 12 号。")).isEmpty();
    assertThat(typed("zh-Hans", "门店：江苏省苏州市姑苏区平江路 35 号。")).isEmpty();
    assertThat(typed("zh-Hans", "门店：江苏省苏州市虎丘区狮山路 12 号。")).isEmpty();
  }

  @Test
  void otherContacts() {
    for (String words :
        List.of(
            "letters@hengshan-books.example",
            "officer@hengshan-books.example",
            "letters@luoshui.example",
            "service1@luoshui.example, service2@luoshui.example",
            "0512-5550-0177, 0512-5550-0178",
            "400-820-1234")) {
      assertThat(typed("en", "Write to us: " + words + ".")).as(words).isEmpty();
      assertThat(typed("zh-Hans", "请联系" + words + "。")).as(words).isEmpty();
    }
  }

  private static List<String> promised(String tag, String words) {
    return new PromisedNoticeRule(
            new Published(file -> false, file -> Optional.of("notice-days: 7\n")))
        .check(policy(tag, "## Updates {#u role=updates}\n\n" + words)).stream()
            .map(ContradictionsTest::shown)
            .toList();
  }

  @Test
  void daysThatAreNotThoseOfThePolicy() {
    int days = policy("en", "Words.").noticeDays();
    String less = Integer.toString(days);
    String more = Integer.toString(days + 8);
    String said = " @in-file policy.yaml notice-days: " + days;
    assertThat(promised("zh-Hans", "更新会在生效前" + more + "日告知您。")).containsExactly(more + "日" + said);
    assertThat(promised("zh-Hant", "更新會在生效前" + more + "日告知您。")).containsExactly(more + "日" + said);
    assertThat(promised("en", "We tell you of changes " + more + " days before they apply."))
        .containsExactly(more + " days" + said);
    assertThat(
            new PromisedNoticeRule(new Published(file -> false))
                .check(
                    policy(
                        "en",
                        "## Updates {#u role=updates}\n\nWe tell you of changes 60 days before they apply.")))
        .as("no days of its own")
        .isEmpty();
    assertThat(promised("zh-Hans", "更新会在生效前" + less + "日告知您。")).isEmpty();
    assertThat(promised("zh-Hans", "更新会在生效前3日告知您。"))
        .as("fewer days than the file")
        .containsExactly("3日" + said);
    assertThat(promised("zh-Hans", "停止运营的，提前" + more + "日公告更新。")).isEmpty();
    assertThat(promised("en", "We tell you of changes " + less + " days before they apply."))
        .isEmpty();
    assertThat(promised("en", "If we close the service, we tell you " + more + " days before."))
        .isEmpty();
  }

  @Test
  void daysOfAVersion() {
    String words =
        "## Updates {#u role=updates}\n\nWe tell you of changes 60 days before they apply.";
    List<Diagnostic> findings =
        new PromisedNoticeRule(new Published(file -> false))
            .check(
                PolicyFixture.policy(
                    TextFixture.version("1", ChangeLevel.CONSENT, Map.of("en", "Words.")),
                    TextFixture.version("2", ChangeLevel.NOTICE, Map.of("en", words))));
    assertThat(findings)
        .extracting(ContradictionsTest::shown)
        .containsExactly("60 days @in-file version.yaml issued: 2024-01-02, effective: 2024-02-02");
  }

  @Test
  void namesOfTheApp() {
    assertThat(named("en", "The “Hengshna” app lends books."))
        .containsExactly("Hengshna @in-file site.yaml Hengshan");
    assertThat(named("zh-Hans", "“衡山书坊”App 出借图书。")).containsExactly("衡山书坊 @in-file site.yaml 衡山书房");
    assertThat(named("en", "The “Hengshan” app and the “Wallet” app.")).isEmpty();
    assertThat(named("zh-Hans", "“衡山书房”App 和“微信”App。")).isEmpty();
  }

  private static List<String> named(String tag, String words) {
    Policy plain = policy(tag, words);
    Localized<String> names =
        new Localized<>(Map.of(new Language("zh-Hans"), "衡山书房", new Language("en"), "Hengshan"));
    Policy policy =
        new Policy(
            plain.id(),
            new PolicySettings(
                PolicyKind.PRIVACY_POLICY,
                Localized.empty(),
                new Product("app", names),
                List.of(),
                List.of(),
                List.of(),
                Localized.empty(),
                7,
                Redlines.TO_CURRENT),
            plain.versions());
    return new MistypedNamesRule(PUBLISHER, new Published(file -> false))
        .check(policy).stream().map(ContradictionsTest::shown).toList();
  }

  private List<String> kept(String tag, String words, String data, String period) {
    return listed(KeptPeriodsRule::new, tag, words, data, period);
  }

  private List<String> listed(
      Function<Published, Rule> rule, String tag, String words, String data, String period) {
    return TextFixture.listed(rule, tag, words, data, period, folder).stream()
        .map(ContradictionsTest::shown)
        .toList();
  }

  @Test
  void allInOneCountryButARow() {
    String there = "P60D\n    storage: {zh-Hans: %1$s, zh-Hant: %1$s, en: %1$s}";
    String words = "所有信息都存放在中国境内。";
    String logs = "crash-logs";
    assertThat(listed(OpposedPromisesRule::new, "zh-Hans", words, logs, there.formatted("日本")))
        .hasSize(1);
    assertThat(listed(OpposedPromisesRule::new, "zh-Hans", words, logs, there.formatted("中国")))
        .isEmpty();
  }

  @Test
  void periodsAreComparedByWhatTheyAre() {
    String data = "{words: {zh-Hans: 交易记录, zh-Hant: 交易紀錄, en: transaction records}}";
    for (String[] same :
        List.of(
            new String[] {"十年", "10 years", "P10Y"},
            new String[] {"10年", "ten years", "P120M"},
            new String[] {"三年", "36 months", "P3Y"},
            new String[] {"一年半", "18 months", "P1Y6M"},
            new String[] {"半年", "half a year", "P6M"},
            new String[] {"12个月", "one year", "P1Y"},
            new String[] {"十四天", "two weeks", "P2W"},
            new String[] {"36小时", "36 hours", "PT36H"},
            new String[] {"七十二小时", "72 hours", "P3D"})) {
      String period = same[2];
      assertThat(kept("zh-Hans", "交易记录自交易结束之日起保存" + same[0] + "。", data, period))
          .as(same[0])
          .isEmpty();
      assertThat(kept("en", "Transaction records are kept for " + same[1] + ".", data, period))
          .as(same[1])
          .isEmpty();
    }
    assertThat(kept("zh-Hans", "交易记录保存180天。", data, "P6M"))
        .singleElement()
        .asString()
        .endsWith("6个月");
    assertThat(kept("en", "Transaction records are kept for one year.", data, "P10Y"))
        .singleElement()
        .asString()
        .endsWith("10 years");
  }

  @Test
  void whatIsNotKeptAndWhatHasAPeriodBehindItsName() {
    String none = "{zh-Hans: 不保存, zh-Hant: 不保存, en: Not stored}";
    String logs = "crash-logs";
    String keeping = "## 期限 {#k role=retention}\n\n";
    String kept = "## Keeping {#k role=retention}\n\n";
    for (String period : List.of("P60D", "P2M")) {
      boolean same = period.equals("P60D");
      assertThat(kept("zh-Hans", keeping + "- 崩溃日志：60 天。", logs, period)).hasSize(same ? 0 : 1);
      assertThat(kept("en", kept + "- Crash logs: 60 days.", logs, period)).hasSize(same ? 0 : 1);
    }
    assertThat(kept("zh-Hans", "我们不保存人脸图像。", "face-image", "P1Y")).hasSize(1);
    assertThat(kept("en", "We do not store your facial image.", "face-image", "P1Y")).hasSize(1);
    assertThat(kept("zh-Hans", "核验完成后，我们立即删除人脸图像。", "face-image", "P1Y")).hasSize(1);
    assertThat(kept("zh-Hans", "我们不保存人脸图像。", "face-image", none)).isEmpty();
    assertThat(kept("zh-Hans", "您注销后，我们立即删除人脸图像。", "face-image", "P1Y")).isEmpty();
    assertThat(kept("zh-Hans", "我们不在服务器上保存人脸图像。", "face-image", "P1Y")).isEmpty();
  }

  @Test
  void whatIsKeptForEverAndWhatAFunctionIsCalledBy() {
    assertThat(kept("zh-Hans", "崩溃日志将永久保存。", "crash-logs", "P60D")).hasSize(1);
    assertThat(kept("en", "Crash logs are kept indefinitely.", "crash-logs", "P60D")).hasSize(1);
    String forever = "{zh-Hans: 永久, zh-Hant: 永久, en: Forever}";
    assertThat(kept("en", "Crash logs are kept for 60 days.", "crash-logs", forever)).hasSize(1);
    assertThat(kept("en", "Crash logs are kept indefinitely.", "crash-logs", forever)).isEmpty();
    assertThat(kept("zh-Hans", "账号存续期间长期保存崩溃日志。", "crash-logs", "P60D")).isEmpty();
    String both = "Essays are kept for one year and crash logs for 60 days.";
    assertThat(kept("en", both, "crash-logs", "P60D")).isEmpty();
    assertThat(kept("en", both, "crash-logs", "P30D")).hasSize(1);
    String data = "{words: {zh-Hans: 饲养环境, zh-Hant: 飼養環境, en: Surroundings}}";
    String function = "P60D\n    function: {zh-Hans: 就诊前问卷, zh-Hant: 就診前問卷, en: Questionnaire}";
    assertThat(kept("zh-Hans", "问卷在就诊后立即删除。", data, function)).hasSize(1);
    assertThat(kept("zh-Hans", "问卷保存 60 日。", data, function)).isEmpty();
    assertThat(kept("zh-Hans", "就诊记录保存 90 日。", data, function)).isEmpty();
  }

  private static List<String> opposed(String tag, String words) {
    return new OpposedPromisesRule(new Published(file -> false))
        .check(policy(tag, words)).stream().map(ContradictionsTest::shown).toList();
  }

  @Test
  void promisesThatAnotherClauseBreaks() {
    String promise = "## 要点 {#a}\n\n我们不会出售您的信息，也不向境外提供。\n\n## 其他 {#b}\n\n";
    assertThat(opposed("zh-Hans", promise + "我们可能把您的信息出售给广告商。")).hasSize(1);
    assertThat(opposed("zh-Hans", promise + "照片存储在新加坡的服务器上。")).hasSize(1);
    assertThat(opposed("zh-Hans", promise + "日本的用户请看附则。")).isEmpty();
    assertThat(opposed("zh-Hans", promise + "我们禁止员工出售信息给他人。")).isEmpty();
    assertThat(opposed("zh-Hans", "我们不出售信息，但经您同意的除外。经您同意，我们会出售信息给合作方。")).isEmpty();
    String english = "## Brief {#a}\n\nWe never sell your information.\n\n## Else {#b}\n\n";
    assertThat(opposed("en", english + "We may sell your information to advertisers.")).hasSize(1);
    assertThat(opposed("en", english + "We sell coffee.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "同意一经作出，不得撤回。, 您可以随时撤回同意。, 已完成的交易不可撤回。",
    "Consent cannot be withdrawn., You may withdraw your consent., An order cannot be withdrawn.",
    "复制信息的，每次收取20元。, 我们免费处理您的请求。, 对重复的请求，我们会收取成本费用。",
    "A copy of your data costs 5 pounds., We answer requests free of charge., Lunch costs 5 pounds.",
    "我们从不收集您的手机号码。, 我们收集您的手机号码。, 浏览时我们不收集您的手机号码。",
    "We do not collect your date of birth., We ask for your date of birth., We do not collect your date of birth from guests.",
    "We never ask for your postal address., We ask for your postal address., A copy of a lost key costs 5 pounds.",
    "照片存放在日本的服务器上。, 所有信息都存放在英国。, 日本用户请看附则。",
    "Photos are stored in Japan., All data are stored in Ireland., Dog food from Japan is stored here.",
    "照片由韩国的服务商保存。, 全部数据均存储于境内。, 釉料产自日本，存放在仓库。"
  })
  void whatContradictsAPromise(String one, String other, String neither) {
    String tag = one.codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en";
    String text = "## A {#a}\n\n%s\n\n## B {#b}\n\n%s";
    assertThat(opposed(tag, text.formatted(one, other))).hasSize(1);
    assertThat(opposed(tag, text.formatted(neither, other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "我们不会出售任何数据。, 我们可能将数据出售给合作公司。, 1",
    "就噪声录音而言，我们不会出售相关数据。, 我们可能将数据出售给合作公司。, 0",
    "未参加交换项目的学生，信息不出境。, 参加交换项目的学生信息提供给法国的学校。, 0",
    "学生的照片不会传输到境外。, 学生照片信息发送到法国的学校。, 1",
    "学生的照片不会传输到境外。, 教师的档案信息发送到法国的学校。, 0",
    "信息存放在成都，我们不向境外提供任何信息。, 我们会把血压记录传输到境外的机构。, 1",
    "信息存放在成都，我们不向境外提供任何信息。, 向境外提供信息之前，我们会征得您的同意。, 0",
    "信息存放在成都，我们不向境外提供任何信息。, 您在境外时，我们照常保存您的信息。, 0",
    "'Data are kept in Chengdu, and we do not provide any data abroad.', We transfer care records overseas., 1",
    "'Data are kept in Chengdu, and we do not provide any data abroad.', We never store care records overseas., 0",
    "试玩版我们不收集电子邮箱。, 正式版我们收集电子邮箱。, 0",
    "我们不收集您的银行卡号。, 支付机构会收集您的银行卡号。, 0",
    "We do not collect your location., The map provider collects your location., 0",
    "除海外门店外，数据不出境。, 预订数据发送到法国。, 0",
    "Save for mergers we never sell data., In a merger we may sell data., 0",
    "Pupils' records are never sent abroad., Records of pupils are sent to Canada., 1",
    "Pupils' records are never sent abroad., Records of staff are sent to Canada., 0"
  })
  void promisesOfSomethingOnly(String promise, String other, int told) {
    String tag = promise.codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en";
    assertThat(opposed(tag, "## A {#a}\n\n%s\n\n## B {#b}\n\n%s".formatted(promise, other)))
        .hasSize(told);
  }

  @ParameterizedTest
  @CsvSource({
    "仅在您授权后，我们才收集步数。, 不论您是否授权，我们都会收集步数。, 1",
    "仅在您授权后，我们才收集步数。, 不论您是否授权，我们都会收集手机型号。, 0",
    "未经您同意，我们不会提供病历。, 依照法律，无需您的同意即可提供病历。, 0",
    "We share scans only with your consent., We share scans whether or not you agree., 1",
    "We share scans only with your consent., We encrypt scans in any case., 0",
    "我们不会向任何第三方提供信息。, 我们会将姓名提供给太和保险有限公司。, 1",
    "我们不会向任何第三方提供信息。但下列情况除外。, 我们会将姓名提供给太和保险有限公司。, 0",
    "我们不会向任何第三方提供录音。, 我们会将姓名提供给太和保险有限公司。, 0",
    "We never give your data to anyone., We share your name with Swift Courier Ltd., 1"
  })
  void whatIsDoneWithConsentOrForNobody(String promise, String other, int told) {
    promisesOfSomethingOnly(promise, other, told);
  }

  @Test
  void aPromiseInAClauseOnSomePeople() {
    String text = "## %s {#a}\n\n我们不会出售任何数据。\n\n## 其他 {#b}\n\n我们可能将数据出售给合作公司。";
    assertThat(opposed("zh-Hans", text.formatted("承诺"))).hasSize(1);
    assertThat(opposed("zh-Hans", text.formatted("儿童"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "聊天记录保存至您注销账号时。, 聊天记录保存两年。, 1",
    "聊天记录保存至您注销账号时。, 注销后，聊天记录再保存两年。, 0",
    "Your location is kept until you close your account., Your location is kept for 7 days., 1",
    "Your location is kept until you close your account., 'After that, your location is kept for 7 days.', 0"
  })
  void whatIsKeptUntilTheAccountIsClosed(String one, String other, int told) {
    assertThat(inTwoClauses(KeptPeriodsRule::new, one, other)).hasSize(told);
  }

  @ParameterizedTest
  @CsvSource({
    "我们在15日内答复您的请求。, 收到请求后，最迟于三十日内作出答复。, 1",
    "我们在15日内答复您的请求。, 情况复杂的请求，三十日内作出答复。, 0",
    "我们在15日内答复您的请求。, 您的投诉，三十日内作出答复。, 0",
    "我们在15日内答复您的投诉。, 监管部门在60日内答复投诉。, 0",
    "我们在15个工作日内答复您的请求。, 我们在20日内答复您的请求。, 0",
    "We answer requests within 15 days., Requests are answered within one month of receipt., 1",
    "您可以随时查阅、更正、删除，我们在五个工作日内答复请求。, 我们在十个工作日内答复您的请求；不能满足的，说明理由。, 1",
    "We answer requests within 15 days., Postal requests are answered within one month., 0"
  })
  void howLongPeopleWaitForAnAnswer(String one, String other, int told) {
    assertThat(inTwoClauses(AnswerTimesRule::new, one, other)).hasSize(told);
  }

  @ParameterizedTest
  @CsvSource({
    "可以向锦城市东溪区人民法院起诉。, 争议由锦城市西溪区人民法院管辖。, 1",
    "可以向锦城市东溪区人民法院起诉。, 争议由我们住所地的东溪区人民法院管辖。, 0",
    "可以向锦城市东溪区人民法院起诉。, 海事争议由锦城海事法院管辖。, 0",
    "You can sue before the Court of Dongxi District., The Xixi District Court has jurisdiction., 1",
    "本应用不面向未满18周岁的人。, 会员须年满十六周岁。, 1",
    "本应用不面向未满18周岁的人。, 您须年满十八周岁。, 0",
    "本应用不面向未满18周岁的人。, 租车的，您须年满21周岁。, 0",
    "The app is not for people under 18., You must be at least 16 to use the app., 1",
    "会员须年满18周岁。, 您须年满14周岁。, 0",
    "会员须年满18周岁。, 会员须年满16周岁。, 1",
    "用户年满14周岁方可注册。, 未满16周岁的用户不得注册账号。, 1",
    "用户年满16周岁方可注册。, 未满14周岁的用户不得注册账号。, 0",
    "用户年满14周岁方可注册。, 本应用仅供16周岁以上的用户使用。, 1",
    "本应用仅供16周岁以上的用户使用。, 未满16周岁的用户不得注册账号。, 0",
    "本应用仅供年满18周岁的用户使用。, 本应用不面向未满14周岁的用户。, 0",
    "You must be at least 16 to use the app., Your password must be at least 8 characters., 0",
    "You must be at least 16 to use the app., Your password for the app must be at least 8., 0",
    "The app is only for people over 18., The app is not directed to children under 14., 0",
    "You must be at least 16 years old., You must be over 18., 1",
    "Members must be at least 18 years old., You must be at least 16 years old., 0"
  })
  void whatThereIsOneOf(String one, String other, int told) {
    assertThat(inTwoClauses(OneOfAKindRule::new, one, other)).hasSize(told);
  }

  private static List<Diagnostic> inTwoClauses(
      Function<Published, Rule> rule, String one, String other) {
    String tag = one.codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en";
    return rule.apply(new Published(file -> false))
        .check(policy(tag, "## A {#a}\n\n%s\n\n## B {#b}\n\n%s".formatted(one, other)));
  }

  @ParameterizedTest
  @CsvSource({
    "未满十六周岁的客户办理业务须由监护人代办。, 不满十八周岁的客户办理业务须由监护人代办。, 1",
    "Parents receive a letter about any change one month ahead., Parents receive a letter about any change two months ahead., 1",
    "未满十六周岁的客户办理业务须由监护人代办。, 未满16周岁的客户办理业务须由监护人代办。, 0",
    "我们在上述期限届满后的三十日内通知各位会员。, 我们在上述期限届满后的十日内通知各位会员。, 0",
    "我们在三十日内答复。, 我们在十日内答复。, 0"
  })
  void theSameWordsWithOtherFigures(String one, String other, int told) {
    assertThat(inTwoClauses(OtherFiguresRule::new, one, other)).hasSize(told);
  }

  /** Two clauses of one text, and whether the one denies what the other says. */
  @ParameterizedTest
  @CsvSource({
    "车内画面不对外公开。, 车内画面在学校网站公开。, true",
    "车内画面不对外公开。, 校车线路在学校网站公开。, false",
    "我们不使用您的头像训练模型。, 您的头像会用于训练识别模型。, true",
    "我们不使用您的头像训练模型。, 公开的车辆照片会用于训练识别模型。, false",
    "填写过敏史是自愿的。, 您必须填写过敏史。, true",
    "填写过敏史是自愿的。, 您必须填写姓名。, false",
    "广告推送默认关闭。, 行车提醒默认开启。, false",
    "We do not record lessons., Lessons are recorded for training., true",
    "We do not record lessons unless you ask us to., Lessons are recorded., false",
    "The wall camera records no sound., The wall camera records sound and pictures., true",
    "We do not copy your passport., We keep a copy of your contract., false",
    "Health questions are optional., You must answer the health questions., true",
    "Your contact is given to nobody., We give your contact to our insurer if you agree., false",
    "We do not sell personal data., For our personal data officer please see below., false",
  })
  void whatIsDeniedElsewhere(String denied, String said, boolean told) {
    String tag = denied.codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en";
    String words = "## Part one {#one}\n\n" + denied + "\n\n## Part two {#two}\n\n" + said;
    assertThat(new DeniedRule(new Published(file -> false)).check(policy(tag, words)))
        .hasSize(told ? 1 : 0);
  }
}
