package io.gazette.model;

import java.util.List;

/**
 * The list of personal information that functions of a product collect: the first of the two lists
 * (已收集个人信息清单).
 */
public final class CollectedFields {

  /** The file of both lists of personal information. */
  static final ListShape.File FILE =
      new ListShape.File(FileNames.DATA, "个人信息收集与共享清单 / personal information collected and shared");

  public static final Field<List<DataItem>> DATA =
      Field.required("data", new FieldType.Data(), "收集的个人信息 / personal information collected");
  public static final Field<Localized<String>> FUNCTION =
      Field.stated("function", FieldType.Words.PLAIN, "产品功能 / function of the product");
  public static final Field<Localized<String>> PURPOSE =
      Field.stated("purpose", FieldType.Words.PLAIN, "目的 / purpose");
  public static final Field<Localized<String>> SCENE =
      Field.stated("scene", FieldType.Words.PLAIN, "场景 / when");

  /** Why it is lawful. */
  public static final Field<List<LegalBasis>> BASIS =
      Field.optional(
          "basis",
          new FieldType.SomeOf<>(LegalBasis.CHOICES),
          "合法性基础（《个人信息保护法》第十三条） / legal basis (PIPL art. 13, GDPR art. 6)");

  /** For all of the data, where no single item says otherwise. */
  public static final Field<Necessity> NECESSITY =
      Field.optional("necessity", new FieldType.OneOf<>(Necessity.CHOICES), "");

  public static final Field<Localized<String>> RETENTION =
      Field.stated(
          "retention",
          FieldType.Words.PERIOD,
          "保存期限：P6M（6个月）等，或按语言写文字 / how long it is kept: P6M (6 months) or words by language");
  public static final Field<Localized<String>> STORAGE =
      Field.stated("storage", FieldType.Words.PLAIN, "存储地点 / where it is stored");
  public static final Field<List<Platform>> PLATFORMS =
      Field.optional("platforms", new FieldType.Platforms(), "");
  public static final Field<Localized<String>> NOTE =
      Field.optional("note", FieldType.Words.PLAIN, "备注 / note");

  static final ListShape SHAPE =
      new ListShape(
          FILE,
          "collected-list",
          "Collected",
          "Personal data that a function collects.",
          List.of(
              DATA, FUNCTION, PURPOSE, SCENE, BASIS, NECESSITY, RETENTION, STORAGE, PLATFORMS,
              NOTE),
          List.of(
              ListShape.Column.of(FUNCTION),
              ListShape.Column.of(DATA),
              ListShape.Column.of(PURPOSE),
              ListShape.Column.of(SCENE),
              ListShape.Column.of(NECESSITY),
              ListShape.Column.of(BASIS),
              ListShape.Column.of(RETENTION),
              ListShape.Column.of(STORAGE),
              ListShape.Column.of(PLATFORMS),
              ListShape.Column.of(NOTE)),
          List.of(FUNCTION, PURPOSE, DATA),
          ListShape.COMPLETE);

  private CollectedFields() {}
}
