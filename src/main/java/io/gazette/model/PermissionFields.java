package io.gazette.model;

import java.util.List;

/** The list of device permissions: a row is what readers know as one permission. */
public final class PermissionFields {

  /** None of them stands in two rows. */
  public static final Field<List<PermissionValue>> VALUES =
      Field.required(
          "values",
          new FieldType.Permissions(),
          "一个或多个权限名；同一权限只能出现在一组中 / one or more permissions; none in two groups");

  /** What readers call it; left out, as the platform calls the first of its values. */
  public static final Field<Localized<String>> NAME =
      Field.derived(
          "name",
          FieldType.Words.PLAIN,
          "权限的名称；内置权限表有名称的可不写 / name; may be left out where the built-in table has one");

  public static final Field<List<Localized<String>>> USES =
      Field.stated("uses", new FieldType.WordList(), "用途，可写多项 / what it is for, one by one");

  /** Which functions of the product need it. */
  public static final Field<List<Localized<String>>> FUNCTIONS =
      Field.stated("functions", new FieldType.WordList(), "需要它的功能 / functions that need it");

  public static final Field<ChoiceOrWords<AskedWhen>> ASKED =
      Field.stated(
          "asked",
          new FieldType.OneOrWords<>(AskedWhen.CHOICES, "when"),
          "何时询问：on-use 使用时、at-start 首次启动时、at-install 安装时、never 系统直接授予，或自由文字 / "
              + "when the person is asked, or free words");

  /**
   * How often it is used: the draft rules of the CAC on personal information in apps ask for it.
   */
  public static final Field<Localized<String>> FREQUENCY =
      Field.stated("frequency", FieldType.Words.PLAIN, "使用频次，如“每次打开扫码时” / how often it is used");

  /** Whether it counts as sensitive; left out, whether the person decides on any of its values. */
  public static final Field<Boolean> SENSITIVE =
      Field.derived(
          "sensitive",
          new FieldType.Flag(),
          "是否敏感权限；不写则由内置权限表判断 / whether sensitive; by the built-in table if left out");

  /** What happens if a person refuses. */
  public static final Field<Localized<String>> REFUSAL =
      Field.stated("refusal", FieldType.Words.PLAIN, "拒绝的影响 / what happens on refusal");

  public static final Field<Localized<String>> NOTE =
      Field.optional("note", FieldType.Words.PLAIN, "备注 / note");

  static final ListShape SHAPE =
      new ListShape(
          new ListShape.File(FileNames.PERMISSIONS, "设备权限清单 / device permissions"),
          "permission-table",
          "Permission",
          "Permissions that readers know as one. sensitive: whether the person decides about it.",
          List.of(VALUES, NAME, USES, FUNCTIONS, ASKED, FREQUENCY, SENSITIVE, REFUSAL, NOTE),
          List.of(
              ListShape.Column.of(NAME),
              ListShape.Column.of(USES),
              ListShape.Column.of(FUNCTIONS),
              ListShape.Column.of(ASKED),
              ListShape.Column.of(FREQUENCY),
              ListShape.Column.of(REFUSAL),
              ListShape.Column.of(NOTE)),
          List.of(NAME),
          ListShape.COMPLETE);

  private PermissionFields() {}
}
