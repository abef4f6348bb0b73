package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import java.util.Arrays;
import java.util.Optional;

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
  PURPOSE("使用目的", "目的", "用途", "收集目的", "处理目的", "使用場景", "使用目的和场景", "purpose"),
  SCENE("使用场景", "场景", "应用场景", "功能", "业务场景", "scene", "usage"),
  ACCESS("接入方式", "处理方式", "共享方式", "收集方式", "access", "method"),
  PERMISSIONS("调用权限", "申请权限", "权限", "系统权限", "所需权限", "permissions"),
  LINK(
      "隐私政策链接",
      "隐私协议地址",
      "隐私政策地址",
      "隐私政策",
      "隱私政策",
      "隐私权政策",
      "隐私政策或官网链接",
      "官网链接",
      "官网",
      "链接",
      "网址",
      "privacypolicy",
      "link",
      "website",
      "url"),
  CONTACT("联系方式", "联系邮箱", "contact");

  /** In small letters without spaces, each between two bars. */
  private final String labels;

  SdkField(String... labels) {
    this.labels = "|" + String.join("|", labels) + "|";
  }

  /** The field of a label, whatever its spaces and case. */
  public static Optional<SdkField> of(String label) {
    String key = "|" + Chars.key(label) + "|";
    return Arrays.stream(values()).filter(field -> field.labels.contains(key)).findFirst();
  }
}
