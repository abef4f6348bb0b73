package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a description of an SDK says, by the labels that occur. */
public enum SdkField {
  NAME("sdk名称", "sdk名稱", "sdk", "插件名称", "第三方sdk名称", "产品名称", "sdkname", "name"),
  PACKAGES("包名", "sdk包名", "包名信息", "package", "packagename"),
  VENDOR(
      "第三方名称",
      "第三方名稱",
      "第三方主体",
      "第三方公司",
      "第三方公司名称",
      "公司名称",
      "所属公司",
      "所属机构",
      "提供方",
      "提供者",
      "运营方",
      "开发者",
      "合作方名称",
      "provider",
      "vendor",
      "company",
      "developer"),
  DATA(
      "收集个人信息类型",
      "收集個人信息類型",
      "收集数据类型",
      "收集信息类型",
      "收集的个人信息类型",
      "收集的个人信息",
      "收集个人信息",
      "收集信息",
      "涉及个人信息",
      "个人信息类型",
      "共享信息",
      "共享的信息",
      "共享个人信息",
      "datacollected",
      "data",
      "personaldata",
      "informationcollected"),
  /** Data without which a function does not work. */
  REQUIRED_DATA("必选信息", "必要信息", "必要个人信息", "必选个人信息", "必需信息", "requireddata", "necessarydata"),
  /** Data that need not be given. */
  OPTIONAL_DATA("可选信息", "非必要信息", "非必要个人信息", "可选个人信息", "选填信息", "optionaldata"),
  PURPOSE("使用目的", "目的", "用途", "收集目的", "处理目的", "使用目的和场景", "purpose"),
  SCENE("使用场景", "使用場景", "场景", "应用场景", "功能", "业务场景", "scene", "usage"),
  ACCESS("接入方式", "集成方式", "嵌入方式", "access", "integration"),
  PLATFORM("平台", "系统", "系統", "操作系统", "适用平台", "适用系统", "所属平台", "platform", "platforms", "os"),
  PERMISSIONS("调用权限", "申请权限", "权限", "系统权限", "所需权限", "permissions"),
  LINK(
      "隐私政策链接",
      "隐私协议地址",
      "隐私政策地址",
      "隐私政策",
      "隱私政策",
      "隐私权政策",
      "隐私政策或官网链接",
      "链接",
      "网址",
      "privacypolicy",
      "link",
      "url"),
  /** Stands for the policy where none is given. */
  HOMEPAGE("官网链接", "官网", "官网地址", "官方网站", "website", "homepage"),
  CONTACT("联系方式", "联系邮箱", "contact"),
  /** What no key of a list tells: the note tells it, with its label. */
  REMARK("处理方式", "共享方式", "收集方式", "收集频率", "收集频次", "是否出境", "是否必需", "method"),
  /** What is the note in the source too. */
  NOTE("备注", "備註", "附注", "note", "notes", "remark", "remarks"),
  /** What kind of SDK it is, which a list tells in the note. */
  GROUP("类别", "類別", "分类", "分類", "sdk类型", "sdk类别", "sdk分类", "category");

  /** The fields that tell data. */
  static final List<SdkField> ALL_DATA = List.of(DATA, REQUIRED_DATA, OPTIONAL_DATA);

  /** What the heads of columns hold that are none of the usual labels; the first that fits. */
  private static final List<Map.Entry<SdkField, Pattern>> HEADS = heads();

  /** In small letters without spaces, each between two bars. */
  private final String labels;

  SdkField(String... labels) {
    this.labels = "|" + String.join("|", labels) + "|";
  }

  private static List<Map.Entry<SdkField, Pattern>> heads() {
    List<Map.Entry<SdkField, Pattern>> heads = new ArrayList<>();
    head(
        heads,
        REMARK,
        Pattern.compile(
            "是否|能否|可否|必要性|频率|频次|頻率|頻次|出境|境外|跨境|期限|地点|地點|措施|^存[储儲]|版本|[？?]$"
                + "|outside|transfer|cross-border|retention|howlong|frequency|whether|version"));
    head(heads, LINK, Pattern.compile("隐私|隱私|处理规则|處理規則|privacy"));
    head(heads, HOMEPAGE, Pattern.compile("官网|官方网站|官網|网址|網址|链接|連結|website|homepage|url"));
    head(heads, PURPOSE, Pattern.compile("目的(?!地)|用途|purpose"));
    head(heads, SCENE, Pattern.compile("场景|場景|scenario"));
    head(heads, PACKAGES, Pattern.compile("包名"));
    head(heads, PERMISSIONS, Pattern.compile("权限|權限|permission"));
    head(heads, CONTACT, Pattern.compile("联系|聯絡|contact"));
    head(heads, ACCESS, Pattern.compile("接入方式|集成方式|integration"));
    head(heads, REMARK, Pattern.compile("方式|method"));
    head(
        heads,
        VENDOR,
        Pattern.compile(
            "公司|主体|主體|提供方|提供者|机构|機構|开发者|開發者|开发商|服务商|厂商|运营者|运营方|第三方名[称稱]|接收方|provider|vendor|company"));
    head(
        heads,
        OPTIONAL_DATA,
        Pattern.compile(
            "(?:可选|可選|非必要|非必需|非必须|选填|選填|optional).*(?:信息|数据|數據|资料|資料|data|information)|(?:信息|数据|數據|资料|資料|data|information).*(?:可选|可選|非必要|非必需|非必须|选填|選填|optional)"));
    head(
        heads,
        REQUIRED_DATA,
        Pattern.compile(
            "(?:必选|必選|必要|必需|必须|必填|required|necessary|mandatory).*(?:信息|数据|數據|资料|資料|data|information)|(?:信息|数据|數據|资料|資料|data|information).*(?:必选|必選|必要|必需|必须|必填|required|necessary|mandatory)"));
    head(heads, DATA, Pattern.compile("信息|数据|數據|資料|资料|data|information"));
    head(heads, NAME, Pattern.compile("sdk|产品|產品|插件|^名[称稱]$"));
    return heads;
  }

  private static void head(
      List<Map.Entry<SdkField, Pattern>> heads, SdkField field, Pattern words) {
    heads.add(Map.entry(field, words));
  }

  /** The field of the head of a column, by the word that it holds. */
  static Optional<SdkField> ofHead(String head) {
    String key = Chars.key(head);
    return of(head)
        .or(
            () ->
                HEADS.stream()
                    .filter(entry -> key.length() <= 24 && entry.getValue().matcher(key).find())
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  /** The field of a label, whatever its spaces and case. */
  public static Optional<SdkField> of(String label) {
    String key = "|" + Chars.key(label) + "|";
    return Arrays.stream(values()).filter(field -> field.labels.contains(key)).findFirst();
  }
}
