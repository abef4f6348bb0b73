package io.gazette.model;

import java.util.List;

/**
 * The list of third-party SDKs and other third parties that are embedded in a product (MIIT
 * 信管函〔2021〕292号).
 */
public final class SdkFields {

  /** How a third party gets data. */
  static final FieldType<ChoiceOrWords<AccessMethod>> HOW =
      new FieldType.SomeOrWords<>(AccessMethod.CHOICES, "methods");

  /** What a recipient is. */
  static final FieldType<RecipientRole> RECIPIENT_ROLE =
      new FieldType.OneOf<>(RecipientRole.CHOICES);

  public static final Field<Localized<String>> NAME =
      Field.required("name", FieldType.Words.PLAIN, "名称 / name");
  public static final Field<Localized<String>> VENDOR =
      Field.statedIfKnown(
          "vendor",
          FieldType.Words.PLAIN,
          "提供方的公司名称；不清楚写 unknown / company that provides it; unknown if not known");

  /** Prefixes of its packages, e.g. {@code com.umeng}. */
  public static final Field<List<String>> PACKAGES =
      Field.optional(
          "packages",
          FieldType.Names.PACKAGES,
          "包名前缀，如 com.umeng / package prefixes, e.g. com.umeng");

  public static final Field<List<String>> MAVEN =
      Field.optional(
          "maven",
          FieldType.Names.COORDINATES,
          "Maven 坐标，如 com.umeng.umsdk:common / Maven coordinates, group:artifact");
  public static final Field<List<String>> COCOAPODS =
      Field.optional("cocoapods", FieldType.Names.PODS, "CocoaPods 名称 / names of pods");

  /** Where it is embedded. */
  public static final Field<List<Platform>> PLATFORMS =
      Field.optional("platforms", new FieldType.Platforms(), "");

  /** Which versions are meant, in words such as {@code 9.4 – 9.8}. */
  public static final Field<String> VERSIONS =
      Field.optional(
          "versions", new FieldType.Text(), "版本范围，如 9.4 – 9.8 / version range, e.g. 9.4 – 9.8");

  public static final Field<VersionStatus> VERSION_STATUS =
      Field.optional(
          "version-status",
          new FieldType.OneOf<>(VersionStatus.CHOICES),
          "所用版本的状态：current 最新、maintained 仍在维护、ended 已停止维护 / "
              + "whether the version is the newest, still maintained, or no longer");

  public static final Field<Localized<String>> PURPOSE =
      Field.stated("purpose", FieldType.Words.PLAIN, "使用目的 / purpose");
  public static final Field<Localized<String>> SCENE =
      Field.stated("scene", FieldType.Words.PLAIN, "使用场景 / when it is used");
  public static final Field<List<DataItem>> DATA = Field.stated("data", new FieldType.Data(), "");
  public static final Field<List<UsedPermission>> PERMISSIONS =
      Field.stated(
          "permissions", new FieldType.UsedPermissions(), "使用的权限 / permissions that it uses");
  public static final Field<ChoiceOrWords<AccessMethod>> ACCESS = Field.stated("access", HOW, "");
  public static final Field<Boolean> ON_DEVICE =
      Field.optional(
          "on-device", new FieldType.Flag(), "数据是否只在设备上处理 / whether the data stays on the device");
  public static final Field<RecipientRole> ROLE = Field.optional("role", RECIPIENT_ROLE, "");

  /** The address of its own policy. */
  public static final Field<Localized<String>> POLICY =
      Field.stated("policy", FieldType.Words.ADDRESS, "");

  public static final Field<Localized<String>> CONTACT =
      Field.stated("contact", FieldType.Words.CONTACT, "联系方式 / contact");
  public static final Field<Localized<String>> NOTE =
      Field.optional("note", FieldType.Words.PLAIN, "备注 / note");

  static final ListShape SHAPE =
      new ListShape(
          new ListShape.File(FileNames.SDKS, "第三方 SDK 目录 / third-party SDKs"),
          "sdk-table",
          "Sdk",
          "A third-party SDK, or another third party inside the product. onDevice: whether the data"
              + " stays on the device.",
          List.of(
              NAME,
              VENDOR,
              PACKAGES,
              MAVEN,
              COCOAPODS,
              PLATFORMS,
              VERSIONS,
              VERSION_STATUS,
              PURPOSE,
              SCENE,
              DATA,
              PERMISSIONS,
              ACCESS,
              ON_DEVICE,
              ROLE,
              POLICY,
              CONTACT,
              NOTE),
          List.of(
              ListShape.Column.of(NAME),
              ListShape.Column.of(VENDOR),
              ListShape.Column.of(PURPOSE),
              ListShape.Column.of(SCENE),
              ListShape.Column.of(DATA),
              ListShape.Column.of(PERMISSIONS),
              ListShape.Column.of(ACCESS),
              new ListShape.Column("processing", List.of(ROLE, ON_DEVICE)),
              ListShape.Column.of(PLATFORMS),
              ListShape.Column.of(PACKAGES),
              new ListShape.Column("versions", List.of(VERSIONS, VERSION_STATUS)),
              ListShape.Column.of(POLICY),
              ListShape.Column.of(CONTACT),
              ListShape.Column.of(NOTE)),
          List.of(NAME),
          ListShape.COMPLETE);

  private SdkFields() {}
}
