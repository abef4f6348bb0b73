package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in brackets counts instead of the words before it only if it says all they say. */
class DataInBracketsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "国家代码及位置（经度、纬度）",
        "用户账号和订单信息（订单号、金额）",
        "应用列表（仅Android，IMEI、OAID）",
        "設備識別碼與位置（IMEI、經度）",
        "设备信息（如 IMEI 或 OAID，视系统而定）",
        "哈希处理的设备标识（IMEI、OAID）",
        "email address and device identifiers (IDFA, GAID)",
        "hashed identifiers (IDFA, GAID)",
        "device data (only on iOS, IDFA)",
      })
  void moreThanAListStaysTogether(String words) {
    assertThat(sdk(words)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "设备标识符（IMEI、OAID）|data: [imei, oaid]",
        "设备信息（如IMEI、OAID）|imei, oaid",
        "device identifiers (IMEI, OAID)|data: [imei, oaid]",
      })
  void aListCountsInsteadOfItsName(String words, String expected) {
    assertThat(sdk(words)).contains(expected);
  }

  private static String sdk(String words) {
    return Imported.text(
            "听会隐私政策",
            "一、第三方SDK",
            "SDK名称\t公司名称\t使用目的\t收集信息\t隐私政策链接",
            "甲统计SDK\t甲公司\t统计\t" + words + "\thttps://a.example/p",
            "二、联系",
            "邮箱。")
        .file("sdks.yaml");
  }
}
