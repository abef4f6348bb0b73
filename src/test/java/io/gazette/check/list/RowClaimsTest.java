package io.gazette.check.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.ExampleSite;
import io.gazette.check.language.Countries;
import io.gazette.check.reading.Column;
import io.gazette.check.reading.Keeping;
import io.gazette.check.reading.SdkNames;
import io.gazette.diagnostic.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a text says of the rows of its lists otherwise than they do, and what only looks like it.
 */
class RowClaimsTest {

  @TempDir Path folder;

  private static final String SDKS =
      """
      sdks:
        - id: one
          name: {zh-Hans: 蓝信推送SDK, en: Lan Push SDK}
          vendor: {zh-Hans: 蓝信有限公司, en: Lan Ltd.}
          purpose: {zh-Hans: 推送潮汐提醒, en: Push reminders of tides}
          data: [android-id, device-model]
          role: processor
          policy: https://lan.example/privacy
        - id: two
          name: {zh-Hans: 橙付SDK, en: Cheng Pay SDK}
          vendor: {zh-Hans: 橙付有限公司, en: Cheng Ltd.}
          purpose: {zh-Hans: 支付船票, en: Pay for tickets}
          data: [order-information]
          role: independent
          policy: https://cheng.example/privacy
      """;

  private static final String PERMISSIONS =
      """
      permissions:
        - id: camera
          values: [android.permission.CAMERA]
          name: {zh-Hans: 相机, en: Camera}
          uses: {zh-Hans: 扫描船票, en: Scan tickets}
          asked: at-start
          refusal: {zh-Hans: 手动输入, en: Type it}
        - id: contacts
          values: [android.permission.READ_CONTACTS]
          name: {zh-Hans: 通讯录, en: Contacts}
          uses: {zh-Hans: 邀请同伴, en: Invite friends}
          asked: on-use
          refusal: {zh-Hans: 手动输入, en: Type it}
      """;

  private static final String DATA =
      """
      collected:
        - id: account
          data: [phone-number]
          purpose: {zh-Hans: 登录, en: Sign in}
          basis: contract
          necessity: required
          retention: {zh-Hans: 注销后30天, en: 30 days after you close the account}
        - id: mail
          data: [email-address, id-card-number]
          purpose: {zh-Hans: 寄送航讯, en: Send sailing news}
          basis: consent
          necessity: optional
          retention: P1Y
      """;

  private List<String> told(String words) throws IOException {
    return told(words, Code.TEXT_CONTRADICTS);
  }

  private List<String> told(String words, Code code) throws IOException {
    return told(words, code, "");
  }

  private List<String> told(String words, Code code, String rows) throws IOException {
    boolean chinese = words.codePoints().anyMatch(Character::isIdeographic);
    String text = "## 条款 {#c role=permissions,retention}\n\n" + words.replace("\\n", "\n");
    Map<String, String> files =
        Map.of(
            "zh-Hans.md",
            "# 山岚笔记隐私政策\n\n" + (chinese ? text : "## 条款 {#c}\n\n我们按本政策办理。"),
            "en.md",
            "# Shanlan Notes Privacy Policy\n\n"
                + (chinese ? "## Clause {#c}\n\nAs said here." : text),
            "sdks.yaml",
            SDKS,
            "permissions.yaml",
            PERMISSIONS,
            "data.yaml",
            DATA + rows);
    return new ExampleSite(Files.createTempDirectory(folder, "site"), files, "zh-Hans")
        .findings().stream()
            .filter(finding -> finding.code() == code)
            .map(finding -> String.join(" ", finding.arguments()))
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // For whom a recipient works.
        "蓝信推送SDK的开发者自行决定如何处理这些信息。",
        "橙付SDK受我们委托处理订单信息。",
        "The Cheng Pay SDK handles orders on our behalf.",
        "The developer of the Lan Push SDK is an independent controller.",
        "| SDK | 角色 |\\n|---|---|\\n| 橙付SDK | 受托处理 |",
        "| SDK | Role |\\n|---|---|\\n| Cheng Pay SDK | Processor |",
        // Whether people must give some data.
        "手机号码为选填。",
        "电子邮箱为必填项。",
        "Your email address is mandatory.",
        "A mobile phone number is optional.",
        "我们需要姓名和电子邮箱，二者缺一不可。",
        "您要填写电子邮箱。这一项必不可少。",
        "We ask for your name and email address; neither can be left out.",
        "| 信息 | 是否必填 |\\n|---|---|\\n| 手机号码 | 否 |",
        "| Information | Required |\\n|---|---|\\n| Email address | Yes |",
        "必须填写电子邮箱。",
        "You must give your email address.",
        "购票前，您可以不填手机号码。",
        "我们收集电子邮箱。该信息为必填项。",
        // How long data are kept, as the sentence before names them, or between verb and period.
        "我们收集电子邮箱。该等信息保存三年。",
        "我们收集电子邮箱，用于寄送航讯。您可以退订。这些信息不保存。",
        "我们保存电子邮箱三年。",
        // Which data an SDK gets.
        "蓝信推送SDK会收集精确位置信息。",
        "The Lan Push SDK collects your precise location.",
        "| SDK | 信息 |\\n|---|---|\\n| 蓝信推送SDK | 设备型号 |",
        "| SDK | Data |\\n|---|---|\\n| Lan Push SDK | Android ID, device model, precise location |",
        // What something is for, and when people are asked.
        "我们收集电子邮箱，仅用于投放广告。",
        "我们将手机号码用于个性化广告。",
        "邀请同伴时，我们申请通讯录权限，用于投放广告。",
        "扫描船票时，我们才申请相机权限。",
        "启动应用时，我们申请通讯录权限。",
        "- 相机：识别人脸。",
        "相机权限，用于人脸登录。",
        "- Camera: to recognise your face.",
        "| 权限 | 用途 |\\n|---|---|\\n| 相机 | 人脸登录 |",
        "蓝信推送SDK用于投放广告。",
        "我们只在您使用相应功能时才申请权限。",
        "We ask for permissions only when you use the function.",
        // How long, in a table.
        "| 信息 | 保存期限 |\\n|---|---|\\n| 手机号码 | 注销后90天 |",
        "| Information | Kept for |\\n|---|---|\\n| Email address | 3 years |",
        // What is never read.
        "App不读取您的通讯录。",
        "我们不收集身份证件号码。",
        "我们不收集电子邮箱，也不收集精确位置信息。",
        "The app does not read your contacts.",
        "手机号码可以先留空。这一项为选填。",
        "| 信息 | 是否可选 |\\n|---|---|\\n| 手机号码 | 是 |",
        "| Information | Optional |\\n|---|---|\\n| Email address | No |",
        "Our processor Cheng Pay SDK handles orders.",
        "橙付SDK2不同于橙付SDK，橙付SDK受我们委托处理订单信息。",
        "Unlike the XCheng Pay SDK the Cheng Pay SDK handles orders on our behalf.",
        "我们只在您使用相应功能时才申请相机权限。",
        "The camera permission is asked for only when you use the function.",
      })
  void others(String words) throws IOException {
    assertThat(told(words)).as(words).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "蓝信推送SDK受我们委托推送提醒，橙付SDK的开发者自行决定如何处理订单信息。",
        "橙付SDK并不受我们委托。",
        "The Cheng Pay SDK does not work on our behalf.",
        "| SDK | 角色 |\\n|---|---|\\n| 橙付SDK | 独立处理者 |",
        "电子邮箱为选填。",
        "船上座位为选填。手机号码为必填。",
        "我们需要手机号码，电子邮箱选填；手机号码缺一不可。",
        "电子邮箱并非必不可少。",
        "我们不收集银行卡号和身份证照片。",
        "想收到航讯的，必须填写电子邮箱。",
        "我们应当提供电子邮箱的副本。",
        "If you want sailing news, you must give your email address.",
        "我们收集电子邮箱。该等信息保存一年。",
        "我们收集电子邮箱和昵称，用于投放广告。",
        "我们保存电子邮箱一年。",
        "购票后，我们会同时申请相机权限。",
        "您同意本政策后，我们申请相机权限。",
        "启动应用时，我们不申请通讯录权限。",
        "Your email address is welcome; a life jacket is indispensable.",
        "不邀请同伴时，可以不填写手机号码。",
        "Phone numbers are kept as required by law.",
        "蓝信推送SDK会收集设备型号。",
        "| SDK | 信息 |\\n|---|---|\\n| 蓝信推送SDK | 设备信息 |",
        "| SDK | Data |\\n|---|---|\\n| Lan Push SDK | Device model, Android ID |",
        "- 相机：扫一扫船票上的条码，不拍照。",
        "- Camera: to read the code on your ticket.",
        "蓝信推送SDK用于通知您。",
        "| 信息 | 保存期限 |\\n|---|---|\\n| 手机号码 | 账号注销之日起30日 |\\n| 电子邮箱 | 12个月 |",
        "| Information | Kept for |\\n|---|---|\\n| Email address | one year |",
        "您不邀请同伴的，我们不读取您的通讯录。",
        "未经您同意，我们不读取您的通讯录。",
        "买票不收集电子邮箱。",
        "The app does not read your contacts unless you invite friends.",
        "我们收集手机号码。其他信息为选填。",
        "We collect your mobile phone number. All other information is optional.",
        "电子邮箱不是必填。",
        "您不必填写电子邮箱。",
        "Your email address is not mandatory.",
        "Your consent is required before we use your email address.",
        "您的同意是使用电子邮箱必不可少的前提。",
        "我们不会将数据提供给橙付SDK用于投放广告。",
        "We do not give data to the Cheng Pay SDK, to advertise to you.",
        "The Cheng Pay SDK has a vendor, to whom advertisers turn.",
        "蓝信推送SDK收集设备型号，我们收集精确位置信息。",
        "蓝信推送SDK推送潮汐提醒；我们收集精确位置信息。",
        "The Lan Push SDK collects the device model, and we collect your precise location.",
        "您可以自行决定是否使用蓝信推送SDK。",
        "Users decide for themselves whether they use the Lan Push SDK.",
        "我们将订单提供给橙付SDK和受托方。",
        "We share orders with the Cheng Pay SDK and our processors.",
        "The XLan Push SDK is an independent controller.",
        "The Lan Pushing SDK is an independent controller.",
        "我们只在您使用相应功能时才申请通讯录权限。",
        "The contacts permission is asked for only when you use the function.",
        "我们只在您使用相应功能时才申请麦克风权限。",
        "| 信息 | 是否可选 |\\n|---|---|\\n| 手机号码 | 否 |",
        "| Information | Optional |\\n|---|---|\\n| Email address | Yes |",
      })
  void same(String words) throws IOException {
    assertThat(told(words)).as(words).isEmpty();
  }

  private static final String RECIPIENTS =
      """
        - id: seats
          data: [real-name]
          function: {zh-Hans: 选座, en: Choosing seats}
          purpose: {zh-Hans: 安排座位, en: Allot seats}
          basis: contract
          necessity: optional
          retention: P30D
        - id: place
          data: [precise-location]
          function: {zh-Hans: 找码头, en: Finding a pier}
          purpose: {zh-Hans: 显示码头, en: Show piers}
          basis: consent
          necessity: optional
          retention: P7D
      shared:
        - id: port
          recipient: {zh-Hans: 海门港务有限公司, en: Haimen Port Ltd.}
          data: [real-name, phone-number]
          purpose: {zh-Hans: 登船核验, en: Check passengers}
          scene: {zh-Hans: 登船时, en: At boarding}
          role: processor
          manner: server
          contact: port@haimen.example
        - id: line
          recipient: {zh-Hans: 海狮航运（位于马来西亚）, en: Sealion Shipping (in Malaysia)}
          data: [real-name]
          purpose: {zh-Hans: 安排舱位, en: Allot cabins}
          scene: {zh-Hans: 跨境航线, en: The cross-border line}
          role: independent
          manner: server
          contact: line@sealion.example
      """;

  private static String table(String heads, String... rows) {
    String rule = heads.replaceAll("[^|]+", "---");
    return "|%s|\\n|%s|\\n|%s|".formatted(heads, rule, String.join("|\\n|", rows));
  }

  /** A row of a table is about what any of its cells names, and a cell says what its head asks. */
  @Test
  void rowsOfTables() throws IOException {
    String on = "功能|个人信息|用途|是否必需|存多久";
    assertThat(table(on, "选座|姓名|安排座位|否|30天")).satisfies(this::agrees);
    assertThat(table(on, "选座|姓名|安排座位|是|30天")).satisfies(this::differs);
    assertThat(table(on, "选座|姓名|推销保险|否|30天")).satisfies(this::differs);
    assertThat(table(on, "选座|姓名|分配座位|否|30天")).satisfies(this::agrees);
    assertThat(table(on, "选座|姓名|安排座位|否|60天")).satisfies(this::differs);
    assertThat(table(on, "选座|姓名、电子邮箱地址|安排座位|否|30天")).satisfies(this::differs);
    String to = "接收方|身份|个人信息|目的";
    assertThat(table(to, "海门港务有限公司（港务）|受托处理|姓名、手机号|登船核验")).satisfies(this::agrees);
    assertThat(table(to, "海门港务有限公司|独立处理|姓名、手机号码|登船核验")).satisfies(this::differs);
    assertThat(table(to, "海门港务有限公司|受托处理|姓名|登船核验")).satisfies(this::differs);
    assertThat(table(to, "海门港务有限公司|受托处理|姓名、手机号码|投放广告")).satisfies(this::differs);
    String english = "Permission|Used for|When asked";
    assertThat(table(english, "Contacts|Invite friends|On use")).satisfies(this::agrees);
    assertThat(table(english, "Contacts|Invite friends|At first launch")).satisfies(this::differs);
    assertThat(table("权限|用途|弹窗时间", "通讯录|邀请同伴|首次启动时")).satisfies(this::differs);
    assertThat(table("权限|用途|弹窗时间", "通讯录|邀请同伴|启动邀请功能时")).satisfies(this::agrees);
  }

  /** Which data a recipient gets in which country, and what is denied by the name of a kind. */
  @Test
  void sentencesOnRecipientsAndKinds() throws IOException {
    assertThat("我们把姓名提供给位于马来西亚的海狮航运。").satisfies(this::agrees);
    assertThat("我们把姓名提供给位于泰国的海狮航运。").satisfies(this::differs);
    assertThat("我们把姓名和手机号码提供给海狮航运。").satisfies(this::differs);
    assertThat("应用有蓝信推送SDK和橙付SDK，其中橙付SDK用于投放广告。").satisfies(this::differs);
    assertThat("我们不收集位置信息。").satisfies(this::differs);
    assertThat("我们不在后台收集位置信息。").satisfies(this::agrees);
    assertThat("We do not collect your location.").satisfies(this::differs);
    assertThat("We do not collect your location in the background.").satisfies(this::agrees);
    assertThat("您可以不提供手机号码。").satisfies(this::differs);
    assertThat("您可以不提供手机号码，但将无法登录。").satisfies(this::agrees);
    assertThat("位置信息用后即删。").satisfies(this::differs);
  }

  /** What is given is behind the verb, up to another one and to somebody else. */
  @Test
  void whatAVerbGives() {
    String port = "Haimen Port Ltd.";
    assertThat(
            "We collect your name, email address and ID number, and share your name with " + port)
        .satisfies(this::agrees);
    assertThat("We share your name, not your email address, with " + port).satisfies(this::agrees);
    assertThat("We handle your email address and disclose your name to " + port)
        .satisfies(this::agrees);
    assertThat("We share your name and email address with " + port).satisfies(this::differs);
    assertThat("Your name and email address are shared with " + port).satisfies(this::differs);
    assertThat("我们收集电子邮箱并将姓名提供给海狮航运。").satisfies(this::agrees);
    assertThat("我们收集手机号码，并将姓名和电子邮箱提供给海狮航运。").satisfies(this::differs);
  }

  /** A country is that of a recipient if it is where this is or keeps what it gets. */
  @Test
  void countriesOfRecipients() {
    assertThat("海狮航运不在日本存储姓名。").satisfies(this::agrees);
    assertThat("海狮航运把姓名用于安排日本航线的舱位。").satisfies(this::agrees);
    assertThat("我们位于境内的服务器把姓名发送给海狮航运。").satisfies(this::agrees);
    assertThat("海狮航运将姓名存储在境内。").satisfies(this::differs);
    assertThat("Sealion Shipping does not store it in Japan.").satisfies(this::agrees);
    assertThat("Sealion Shipping uses your name for customs in Japan.").satisfies(this::agrees);
    assertThat("We keep your name in China and give it to Sealion Shipping.")
        .satisfies(this::agrees);
    assertThat("Sealion Shipping stores your name in Japan.").satisfies(this::differs);
    assertThat("Sealion Shipping, located in Thailand, allots cabins.").satisfies(this::differs);
    assertThat("Sealion Shipping keeps your name in China.").satisfies(this::differs);
    assertThat(table("接收方|备注", "海狮航运|仅日本航线")).satisfies(this::agrees);
    assertThat(table("接收方|国家或地区", "海狮航运|日本")).satisfies(this::differs);
    assertThat(table("Recipient|Note", "Sealion Shipping|The Japan line only"))
        .satisfies(this::agrees);
    assertThat(table("Recipient|Country", "Sealion Shipping|Japan")).satisfies(this::differs);
    assertThat(Countries.areApart(Set.of("EU"), Set.of("DE"))).isFalse();
    assertThat(Countries.areApart(Set.of("EU"), Set.of("JP"))).isTrue();
  }

  /** Of a function, what is said of some data holds for these. */
  @Test
  void necessityOfTheDataThatARowNames() {
    String heads = "功能|个人信息|是否必需";
    assertThat(table(heads, "选座|备注|是")).satisfies(this::agrees);
    assertThat(table(heads, "选座|姓名|是")).satisfies(this::differs);
    assertThat(table("功能|是否必需", "选座|是")).satisfies(this::differs);
    String english = "Function|Information|Required";
    assertThat(table(english, "Choosing seats|Remarks|Yes")).satisfies(this::agrees);
    assertThat(table(english, "Choosing seats|Name|Yes")).satisfies(this::differs);
  }

  @ParameterizedTest
  @CsvSource({
    "保存期限, true",
    "留存多久, true",
    "保存多长时间, true",
    "保管年限, true",
    "存放的位置, false",
    "期限, true",
    "存储地点, false",
    "答复期限, false",
    "Kept for, true",
    "Retention period, true",
    "How long we keep it, true",
    "Notice period, false",
    "Data we keep, false"
  })
  void headsOfPeriods(String head, boolean period) {
    assertThat(Column.of(head).filter(Column.PERIOD::equals).isPresent()).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "注销后30天, true",
    "长期, true",
    "至订单完成, true",
    "—, false",
    "见上文, false",
    "P30D, true",
    "until you close your account, true",
    "See above, false"
  })
  void cellsOfPeriods(String cell, boolean period) {
    assertThat(Keeping.isSaid(cell)).isEqualTo(period);
  }

  private void agrees(String words) {
    assertThat(toldOfRecipients(words)).as(words).isEmpty();
  }

  private void differs(String words) {
    assertThat(toldOfRecipients(words)).as(words).isNotEmpty();
  }

  private List<String> toldOfRecipients(String words) {
    try {
      return told(words, Code.TEXT_CONTRADICTS, RECIPIENTS).stream()
          .filter(finding -> !finding.contains("transfer-abroad"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The product says that it admits no children. */
  @ParameterizedTest
  @CsvSource({
    "儿童可以由监护人代为购票。, 1",
    "我们处理不满14周岁的乘客的信息。, 1",
    "A child can book with a parent., 1",
    "儿童不能购票。, 0",
    "如发现儿童可以注册，我们会关闭其账号。, 0",
    "监护人可以要求删除儿童的信息。, 0",
    "Children cannot use the app., 0"
  })
  void childrenThatAreNotAdmitted(String words, int told) throws IOException {
    assertThat(told(words, Code.TEXT_CONTRADICTS)).as(words).hasSize(told);
  }

  /** A name of its own, and not a kind of SDKs. */
  @ParameterizedTest
  @CsvSource({
    "应用集成了鲸鸣推送SDK。, 鲸鸣推送",
    "我们使用名为“小鹿客服”的SDK接待您。, 小鹿客服",
    "Messages are sent by the Jingming Push SDK., Jingming Push",
    "应用集成了推送SDK和第三方SDK。, ''",
    "除下列SDK外，应用不使用其他SDK。, ''",
    "我们也会以SDK的方式接入。, ''",
    "The app contains a Map SDK., ''",
    "Please tell us what you think of the Jingming Push SDK., ''",
    "We do not use the Jingming Push SDK., ''"
  })
  void namesOfSdks(String words, String name) throws IOException {
    assertThat(told(words, Code.SDK_IN_TEXT_ONLY))
        .as(words)
        .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
  }

  @Test
  void namesOfSdksInTraditionalCharacters() {
    assertThat(SdkNames.in("我們接入地圖SDK和廣告SDK。", "我们接入地图SDK和广告SDK。")).isEmpty();
    assertThat(SdkNames.in("我們接入鯨鳴推送SDK。", "我们接入鲸鸣推送SDK。")).containsExactly("鯨鳴推送");
  }

  /** The words that lead to a table may deny what it has. */
  @Test
  void tablesOfWhatIsNotDone() throws IOException {
    String table = "\\n\\n" + table("权限|说明", "麦克风|语音订票");
    assertThat(told("我们申请以下权限：" + table, Code.PERMISSION_IN_TEXT_ONLY)).hasSize(1);
    assertThat(told("我们不申请以下权限：" + table, Code.PERMISSION_IN_TEXT_ONLY)).isEmpty();
    assertThat(told("除以下权限外，我们不申请其他权限：" + table, Code.PERMISSION_IN_TEXT_ONLY)).hasSize(1);
    String english = "\\n\\n" + table("Permission|Note", "Microphone|Book by voice");
    assertThat(told("We ask for these:" + english, Code.PERMISSION_IN_TEXT_ONLY)).hasSize(1);
    assertThat(told("We do not ask for these:" + english, Code.PERMISSION_IN_TEXT_ONLY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- 麦克风：语音订票。", "- Microphone: to book by voice.", "- 相机：扫描船票。", "- 麦克风：不申请。"})
  void permissionsBeforeAColon(String words) throws IOException {
    assertThat(told(words, Code.PERMISSION_IN_TEXT_ONLY))
        .hasSize(words.contains("语音") || words.contains("voice") ? 1 : 0);
  }

  /** Where the text says how long it keeps the others, or all. */
  @ParameterizedTest
  @ValueSource(strings = {"其他信息保存至实现目的为止。", "We keep data no longer than necessary.", "设备型号保存90天。"})
  void periodsThatTheTextSays(String words) throws IOException {
    String more = "  - {id: x, data: [device-model], purpose: none, necessity: optional}\n";
    assertThat(told("我们加密存放信息。", Code.ROW_INCOMPLETE, more)).hasSize(1);
    assertThat(told(words, Code.ROW_INCOMPLETE, more)).isEmpty();
  }

  /** The product says that nothing goes abroad. */
  @Test
  void placesOfStorage() throws IOException {
    String row = "  - {id: x, data: [device-model], storage: {zh-Hans: %s, en: %s}}\n";
    assertThat(
            told(
                "我们按本政策办理。",
                Code.TEXT_CONTRADICTS,
                row.formatted("不存储于新加坡", "Not kept in Singapore")))
        .isEmpty();
    assertThat(
            told(
                "我们按本政策办理。",
                Code.TEXT_CONTRADICTS,
                row.formatted("不存储于美国，存储于新加坡", "\"Not in Japan, but in Singapore\"")))
        .hasSize(1);
  }
}
