package io.gazette.vocabulary;

import io.gazette.model.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The groups a list of data types is read in; declared in the order in which a page shows them. */
public enum Category {
  IDENTITY("身份信息", "身分資料", "Identity"),
  CONTACT("联系方式", "聯絡方式", "Contact details"),
  ACCOUNT("账号信息", "帳號資料", "Account"),
  CREDENTIALS("身份鉴别信息", "身分驗證資料", "Credentials"),
  DEVICE_IDENTIFIERS("设备标识", "裝置識別碼", "Device identifiers"),
  DEVICE_INFORMATION("设备信息", "裝置資料", "Device information"),
  NETWORK("网络信息", "網路資料", "Network"),
  LOCATION("位置信息", "位置資料", "Location"),
  BIOMETRIC("生物识别信息", "生物特徵資料", "Biometric data"),
  HEALTH("医疗健康信息", "醫療健康資料", "Health"),
  BELIEFS_AND_STATUS("信仰与特定身份", "信仰與特定身分", "Beliefs and status"),
  FINANCIAL("金融与财产信息", "金融與財產資料", "Financial data"),
  TRANSACTIONS("交易信息", "交易資料", "Transactions"),
  COMMUNICATIONS("通信信息", "通訊資料", "Communications"),
  SOCIAL("社交关系", "社交關係", "Social relations"),
  CONTENT("用户内容", "使用者內容", "User content"),
  USAGE("使用行为", "使用行為", "Usage"),
  DIAGNOSTICS("日志与诊断", "日誌與診斷", "Logs and diagnostics"),
  WORK_AND_EDUCATION("工作与教育", "工作與教育", "Work and education"),
  VEHICLE("车辆信息", "車輛資料", "Vehicle"),
  HOME("住房与家居", "住房與家居", "Home"),
  MINORS("未成年人", "未成年人", "Minors");

  private final String zhHans;
  private final String zhHant;
  private final String en;

  Category(String zhHans, String zhHant, String en) {
    this.zhHans = zhHans;
    this.zhHant = zhHant;
    this.en = en;
  }

  /** The name in data files, e.g. {@code device-identifiers}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String displayName(Language language) {
    return Names.in(language, Names.of(zhHans, zhHant, en));
  }

  public static Optional<Category> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Category::id).toList();
  }
}
