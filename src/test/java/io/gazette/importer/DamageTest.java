package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mended because it is certain, and what is only listed. */
class DamageTest {

  private static Imported paragraph(String words) {
    return Imported.text("听会隐私政策", "一、收集", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "您好,我们收集信息;不出售信息!|您好，我们收集信息；不出售信息！",
        "包括(姓名)和邮箱:a@b.example。|包括（姓名）和邮箱：<a@b.example>。",
        "国际移动设备识别码(IMEI)、OAID(替代IMEI)。|国际移动设备识别码（IMEI）、OAID（替代IMEI）。",
        "时间为12:30,共1,000人。|时间为12:30，共1,000人。",
        "网址:https://a.example/x,y;z(1)。|网址：<https://a.example/x,y;z(1>)。",
        "协议(TCP/IP)适用,详见第(1)项。|协议（TCP/IP）适用，详见第（1）项。",
        "互联网协议( IP )地址。|互联网协议（IP）地址。",
        "信息, 给与他人参考。|信息，给与他人参考。",
        "服务和/ 或 功能。|服务和/ 或功能。",
        "称为\"听会\"或者\"我们\"。|称为“听会”或者“我们”。",
        "我们同意.|我们同意。"
      })
  void punctuationInChineseTextGetsItsWidth(String damaged, String mended) {
    assertThat(paragraph(damaged).body()).containsExactly(mended);
  }

  @Test
  void latinTextKeepsItsPunctuation() {
    Imported policy = paragraph("包名为 com.baidu.BaiduMap,com.baidu.mapapi (Android only)");
    assertThat(policy.body())
        .containsExactly("包名为 com.baidu.BaiduMap,com.baidu.mapapi (Android only)");
  }

  @Test
  void specialSpacesBecomeOrdinaryOnesAndInvisibleCharactersGo() {
    assertThat(paragraph("使用\u00A0\u00A0Cookie\u200B和\uFEFF同类技术。").body())
        .containsExactly("使用 Cookie和同类技术。");
  }

  @Test
  void aSpaceIsKeptWhereItMayBeTheTraceOfAMissingQuotationMark() {
    Imported policy = paragraph("以下简称服务提供者 我们”，见附录。");
    assertThat(policy.body()).containsExactly("以下简称服务提供者 我们”，见附录。");
    assertThat(policy.noted("unbalanced")).containsExactly("3: ”");
  }

  @Test
  void aSentenceThatStandsTwiceStandsOnce() {
    Imported policy = paragraph("我们用于数据分析，以更好地保障我们的产品体验。以更好地保障我们的产品体验。");
    assertThat(policy.body()).containsExactly("我们用于数据分析，以更好地保障我们的产品体验。");
    assertThat(policy.noted("doubled-removed")).containsExactly("3: 以更好地保障我们的产品体验。");
  }

  @Test
  void aParagraphThatWasBrokenBeforeAFullStopIsOneAgain() {
    Imported policy =
        Imported.text("听会隐私政策", "一、答复", "我们将在15个工作日内对您的请求做出回应", "", "。对于合理的请求，我们不收取费用。");
    assertThat(policy.body()).containsExactly("我们将在15个工作日内对您的请求做出回应。对于合理的请求，我们不收取费用。");
  }

  @Test
  void simplifiedCharactersInTraditionalTextAreReplacedWhereOnlyOneCanBeMeant() {
    Imported policy = Imported.text("安估屋隱私政策", "一、收集", "當您註冊賬號時，我们會收集您的手機號碼，並於同意后使用。");
    assertThat(policy.body()).containsExactly("當您註冊賬號時，我們會收集您的手機號碼，並於同意后使用。");
    assertThat(policy.noted("simplified-repaired")).containsExactly("3: 们");
    assertThat(policy.said("simplified-suspected")).singleElement().asString().contains("後");
  }

  @Test
  void whatIsNotCertainIsListedWithItsLine() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、收集",
            "请您确保在取得监护人对、的同意后使用。",
            "我们协助您实现评论与评论功能，并在核实后的的15日内答复。",
            "我们收集唯一设备识别码SIMIMSI、Android IDMEIDOpenUDIDGUID和IMEIP地址",
            "您的吉客?安家账号\uFFFD已注销。",
            "特别是我们以粗体标识的条款。");
    assertThat(policy.noted("text-missing")).containsExactly("3: 、的");
    assertThat(policy.noted("word-doubled")).containsExactly("4: 评论与评论", "4: 的的");
    assertThat(policy.noted("words-glued"))
        .containsExactly("5: SIMIMSI", "5: Android IDMEIDOpenUDIDGUID", "5: IMEIP");
    assertThat(policy.said("words-glued"))
        .anyMatch(said -> said.contains("Android ID | MEID | OpenUDID | GUID"));
    assertThat(policy.noted("unreadable")).containsExactly("6: ?", "6: \uFFFD");
    assertThat(policy.noted("end-missing")).singleElement().asString().startsWith("5:");
    assertThat(policy.noted("key-marks-lost")).containsExactly("7: 粗体");
    assertThat(policy.body()).contains("请您确保在取得监护人对、的同意后使用。");
  }

  @Test
  void withoutRepairEverythingStaysAsItIs() {
    String damaged = "您好,我们  收集(姓名)等信息,以更好地保障产品体验。以更好地保障产品体验。";
    String text = String.join("\n", "听会隐私政策", "一、收集", damaged, "未完", "。句子。");
    Imported policy = Imported.of(Repair.NONE, Imported.source("p.txt", text.getBytes(UTF_8)));
    assertThat(policy.body()).containsExactly(damaged, "未完", "。句子。");
  }

  @Test
  void controlCharactersCannotStayEvenSo() {
    String text = "听会隐私政策\n一、收集\n我们\u0000收集\u0007信息。";
    Imported policy = Imported.of(Repair.NONE, Imported.source("p.txt", text.getBytes(UTF_8)));
    assertThat(policy.body()).containsExactly("我们收集信息。");
    assertThat(policy.said("control-removed")).hasSize(2);
  }
}
