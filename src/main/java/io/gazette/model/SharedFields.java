package io.gazette.model;

import java.util.List;

/**
 * The list of personal information that third parties get: the second of the two lists
 * (与第三方共享个人信息清单; types, purpose, scene and manner).
 */
public final class SharedFields {

  /** Who gets it; left out where the SDK's vendor is meant. */
  public static final Field<Localized<String>> RECIPIENT =
      Field.derived("recipient", FieldType.Words.PLAIN, "接收方 / recipient");

  /**
   * The row of the SDK list that it is, if it is one; what this row leaves out is taken from it.
   */
  public static final Field<String> SDK =
      Field.optional(
          "sdk",
          new FieldType.RowOf(ListKind.SDKS),
          "sdks.yaml 中的条目；这里未写的内容取自该条目 / a row of sdks.yaml; what is left out here is taken from it");

  public static final Field<List<DataItem>> DATA = Field.stated("data", new FieldType.Data(), "");
  public static final Field<Localized<String>> PURPOSE =
      Field.stated("purpose", FieldType.Words.PLAIN, "目的 / purpose");
  public static final Field<Localized<String>> SCENE =
      Field.stated("scene", FieldType.Words.PLAIN, "场景 / when");

  /** How it gets there. */
  public static final Field<ChoiceOrWords<AccessMethod>> MANNER =
      Field.stated("manner", SdkFields.HOW, "");

  public static final Field<RecipientRole> ROLE =
      Field.optional("role", SdkFields.RECIPIENT_ROLE, "");

  /** The address of the recipient's own policy. */
  public static final Field<Localized<String>> POLICY =
      Field.stated("policy", FieldType.Words.ADDRESS, "");

  public static final Field<Localized<String>> CONTACT =
      Field.stated("contact", FieldType.Words.CONTACT, "联系方式 / contact");
  public static final Field<Localized<String>> NOTE =
      Field.optional("note", FieldType.Words.PLAIN, "备注 / note");

  static final ListShape SHAPE =
      new ListShape(
          CollectedFields.FILE,
          "shared-list",
          "Shared",
          "Personal data that a third party gets. sdk: the row of the SDK list that it is, if it is"
              + " one.",
          List.of(RECIPIENT, SDK, DATA, PURPOSE, SCENE, MANNER, ROLE, POLICY, CONTACT, NOTE),
          List.of(
              ListShape.Column.of(RECIPIENT),
              ListShape.Column.of(SDK),
              ListShape.Column.of(DATA),
              ListShape.Column.of(PURPOSE),
              ListShape.Column.of(SCENE),
              ListShape.Column.of(MANNER),
              ListShape.Column.of(ROLE),
              ListShape.Column.of(POLICY),
              ListShape.Column.of(CONTACT),
              ListShape.Column.of(NOTE)),
          List.of(RECIPIENT, SDK),
          SharedFields::completedBy);

  private SharedFields() {}

  /** A row with what it leaves out taken from an SDK; its recipient is the SDK's vendor. */
  private static ListRow completedBy(ListRow row, ListRow sdk) {
    Stated<Localized<String>> maker =
        sdk.find(SdkFields.VENDOR).map(Stated::of).orElseGet(() -> sdk.get(SdkFields.NAME));
    return ListRow.builder(row.list(), row.position())
        .put(RECIPIENT, row.get(RECIPIENT).or(maker))
        .put(SDK, row.get(SDK))
        .put(DATA, row.get(DATA).or(sdk.get(SdkFields.DATA)))
        .put(PURPOSE, row.get(PURPOSE).or(sdk.get(SdkFields.PURPOSE)))
        .put(SCENE, row.get(SCENE).or(sdk.get(SdkFields.SCENE)))
        .put(MANNER, row.get(MANNER).or(sdk.get(SdkFields.ACCESS)))
        .put(ROLE, row.get(ROLE).or(sdk.get(SdkFields.ROLE)))
        .put(POLICY, row.get(POLICY).or(sdk.get(SdkFields.POLICY)))
        .put(CONTACT, row.get(CONTACT).or(sdk.get(SdkFields.CONTACT)))
        .put(NOTE, row.get(NOTE))
        .build(row.id());
  }
}
