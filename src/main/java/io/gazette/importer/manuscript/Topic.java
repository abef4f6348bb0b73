package io.gazette.importer.manuscript;

import java.util.Locale;

/** Everything an import can have to say. The words are in {@code report.en/zh.properties}. */
public enum Topic {
  // The file
  READ_AS(Weight.RECORD, Effect.KEEPS),
  CHARSET_GUESSED(Weight.CHECK, Effect.KEEPS),
  LANGUAGE_GUESSED(Weight.RECORD, Effect.KEEPS),
  LANGUAGE_UNLIKELY(Weight.QUESTION, Effect.KEEPS),
  LANGUAGES_MIXED(Weight.QUESTION, Effect.KEEPS),
  LANGUAGE_FOREIGN(Weight.QUESTION, Effect.KEEPS),
  PREVAILING_TOLD(Weight.RECORD, Effect.KEEPS),
  PREVAILING_UNCLEAR(Weight.QUESTION, Effect.KEEPS),
  PREVAILING_UNTOLD(Weight.QUESTION, Effect.KEEPS),
  ALL_BOLD(Weight.CHECK, Effect.KEEPS),

  // Left out of the text
  NAVIGATION_LEFT_OUT(Weight.CHECK, Effect.TAKES),
  METADATA_LEFT_OUT(Weight.QUESTION, Effect.TAKES),
  TITLE_REPEATED(Weight.RECORD, Effect.TAKES),
  CONTROL_LEFT_OUT(Weight.RECORD, Effect.TAKES),
  HIDDEN_LEFT_OUT(Weight.QUESTION, Effect.TAKES),
  HEADER_LEFT_OUT(Weight.CHECK, Effect.TAKES),
  NOTE_LEFT_OUT(Weight.QUESTION, Effect.TAKES),
  COMMENT_LEFT_OUT(Weight.QUESTION, Effect.TAKES),
  DELETION_ACCEPTED(Weight.QUESTION, Effect.TAKES),
  INSERTION_ACCEPTED(Weight.QUESTION, Effect.KEEPS),
  COMMENT_DROPPED(Weight.QUESTION, Effect.KEEPS),
  STRUCK_KEPT(Weight.QUESTION, Effect.KEEPS),
  INSERTION_MARKED(Weight.QUESTION, Effect.KEEPS),
  IMAGE_LEFT_OUT(Weight.QUESTION, Effect.KEEPS),
  LINK_DROPPED(Weight.CHECK, Effect.KEEPS),
  CONTENTS_REPLACED(Weight.RECORD, Effect.TAKES),
  NUMBER_REMOVED(Weight.RECORD, Effect.TAKES),
  NUMBER_UNREADABLE(Weight.CHECK, Effect.TAKES),
  NUMBER_WRITTEN(Weight.CHECK, Effect.TAKES),
  NUMBER_TYPED(Weight.CHECK, Effect.KEEPS),
  QUOTATION_TYPED(Weight.CHECK, Effect.KEEPS),
  NUMBER_FORMAT_UNKNOWN(Weight.QUESTION, Effect.KEEPS),
  HEADING_END_REMOVED(Weight.RECORD, Effect.TAKES),
  TITLE_BRACKETS_REMOVED(Weight.RECORD, Effect.TAKES),
  FULL_TEXT_ANNOUNCED(Weight.CHECK, Effect.TAKES),
  DATE_LINE_TAKEN(Weight.RECORD, Effect.TAKES),
  LABEL_TAKEN(Weight.RECORD, Effect.TAKES),
  LIST_NUMBERS_TAKEN(Weight.CHECK, Effect.TAKES),

  // Structure
  TITLE_FOUND(Weight.RECORD, Effect.KEEPS),
  TITLE_MISSING(Weight.QUESTION, Effect.KEEPS),
  TITLE_DIFFERS(Weight.QUESTION, Effect.KEEPS),
  SUMMARY_FOUND(Weight.CHECK, Effect.KEEPS),
  NUMBER_LOST(Weight.CHECK, Effect.KEEPS),
  HEADING_BOLD(Weight.CHECK, Effect.KEEPS),
  HEADING_GUESSED(Weight.QUESTION, Effect.KEEPS),
  NUMBER_RESTORED(Weight.CHECK, Effect.KEEPS),
  NUMBER_CHANGES(Weight.QUESTION, Effect.KEEPS),
  NUMBER_GAP(Weight.QUESTION, Effect.KEEPS),
  NUMBERS_KEPT(Weight.QUESTION, Effect.KEEPS),
  ITEM_NUMBER_KEPT(Weight.CHECK, Effect.KEEPS),
  NUMBER_SIGNS(Weight.CHECK, Effect.KEEPS),
  ITEM_CONTINUED(Weight.CHECK, Effect.KEEPS),
  HEADING_LEVEL(Weight.QUESTION, Effect.KEEPS),
  HEADING_LEVEL_SKIPPED(Weight.CHECK, Effect.KEEPS),
  CONTENTS_DIFFER(Weight.QUESTION, Effect.KEEPS),
  CONTENTS_SPELLING(Weight.CHECK, Effect.KEEPS),
  LIST_RECOGNISED(Weight.RECORD, Effect.KEEPS),
  LINES_JOINED(Weight.RECORD, Effect.KEEPS),
  TABLE_IN_CLAUSE(Weight.QUESTION, Effect.KEEPS),
  ID_FROM_WORDS(Weight.RECORD, Effect.KEEPS),
  ID_FROM_POSITION(Weight.CHECK, Effect.KEEPS),
  CLAUSE_UNMATCHED(Weight.QUESTION, Effect.KEEPS),

  // Facts
  DATE_FOUND(Weight.RECORD, Effect.KEEPS),
  DATE_UNDELIMITED(Weight.CHECK, Effect.KEEPS),
  DATE_REPLACED(Weight.RECORD, Effect.TAKES),
  VERSION_NAMED(Weight.QUESTION, Effect.KEEPS),
  DATES_CONTRADICT(Weight.QUESTION, Effect.KEEPS),
  DATES_MISSING(Weight.QUESTION, Effect.KEEPS),
  ISSUE_DATE_ASSUMED(Weight.QUESTION, Effect.KEEPS),
  CHANGES_UNKNOWN(Weight.QUESTION, Effect.KEEPS),
  SITE_FACT_MISSING(Weight.QUESTION, Effect.KEEPS),
  PUBLISHER_FOUND(Weight.RECORD, Effect.KEEPS),
  PRODUCT_FOUND(Weight.RECORD, Effect.KEEPS),
  ADDRESS_FOUND(Weight.RECORD, Effect.KEEPS),
  ADDRESS_UNCLEAR(Weight.QUESTION, Effect.KEEPS),
  PHONE_FOUND(Weight.RECORD, Effect.KEEPS),
  EMAIL_FOUND(Weight.RECORD, Effect.KEEPS),
  EMAIL_MISSING(Weight.QUESTION, Effect.KEEPS),
  COMPANION_NAMED(Weight.QUESTION, Effect.KEEPS),
  REFERENCE_LINKED(Weight.RECORD, Effect.TAKES),
  LINK_KEPT(Weight.RECORD, Effect.KEEPS),
  REFERENCE_UNKNOWN(Weight.QUESTION, Effect.KEEPS),
  TERM_FOUND(Weight.RECORD, Effect.KEEPS),
  TERM_UNCLEAR(Weight.QUESTION, Effect.KEEPS),
  SDK_FOUND(Weight.RECORD, Effect.KEEPS),
  SDK_DATA_FROM_PURPOSE(Weight.QUESTION, Effect.KEEPS),
  SDK_SUPPOSED(Weight.QUESTION, Effect.KEEPS),
  SDK_INCOMPLETE(Weight.QUESTION, Effect.KEEPS),
  DATA_FOUND(Weight.RECORD, Effect.KEEPS),
  DATA_RECOGNISED(Weight.RECORD, Effect.TAKES),
  LIST_REPEATED(Weight.CHECK, Effect.TAKES),
  DATA_NONE(Weight.CHECK, Effect.TAKES),
  DATA_GROUP(Weight.CHECK, Effect.TAKES),
  TABLE_NESTED(Weight.QUESTION, Effect.KEEPS),
  LIST_CAPTION(Weight.CHECK, Effect.KEEPS),
  LIST_STYLE_LOST(Weight.QUESTION, Effect.KEEPS),
  LIST_STYLE_WRITTEN(Weight.CHECK, Effect.TAKES),
  TABLE_FLATTENED(Weight.QUESTION, Effect.KEEPS),
  TABLE_TYPED(Weight.CHECK, Effect.KEEPS),
  TABLE_RAGGED(Weight.QUESTION, Effect.KEEPS),
  TABLE_HEAD(Weight.QUESTION, Effect.KEEPS),
  DATA_UNKNOWN(Weight.CHECK, Effect.KEEPS),
  DATA_NEAR(Weight.CHECK, Effect.KEEPS),
  NECESSITY_CONTRADICTS(Weight.QUESTION, Effect.TAKES),
  PLATFORM_RECOGNISED(Weight.RECORD, Effect.TAKES),
  PERMISSION_FOUND(Weight.RECORD, Effect.KEEPS),
  PERMISSION_UNCLEAR(Weight.QUESTION, Effect.KEEPS),
  PERMISSION_TWICE(Weight.QUESTION, Effect.TAKES),
  PERMISSION_TABLE_KEPT(Weight.QUESTION, Effect.KEEPS),
  LIST_MOVED(Weight.QUESTION, Effect.KEEPS),
  LIST_ROW_UNMATCHED(Weight.QUESTION, Effect.TAKES),
  ROWS_PAIRED(Weight.QUESTION, Effect.KEEPS),
  LIST_NAMELESS(Weight.QUESTION, Effect.KEEPS),
  LIST_UNTRANSLATED(Weight.QUESTION, Effect.KEEPS),
  LIST_HEAD_KEPT(Weight.QUESTION, Effect.KEEPS),
  LIST_HEAD_NARROW(Weight.QUESTION, Effect.KEEPS),
  LIST_COLUMNS_JOINED(Weight.QUESTION, Effect.KEEPS),
  LIST_CELL_MERGED(Weight.QUESTION, Effect.KEEPS),
  SENSITIVITY_UNTOLD(Weight.QUESTION, Effect.KEEPS),
  LIST_REMARK(Weight.CHECK, Effect.KEEPS),
  LIST_NOTE(Weight.CHECK, Effect.KEEPS),
  LIST_SIGN_TAKEN(Weight.RECORD, Effect.TAKES),
  LIST_NAMES_JOINED(Weight.RECORD, Effect.KEEPS),
  LIST_LINK_TAKEN(Weight.RECORD, Effect.TAKES),
  SITE_FOR_POLICY(Weight.QUESTION, Effect.KEEPS),
  LIST_LINK_DROPPED(Weight.CHECK, Effect.KEEPS),
  LIST_KEY_DROPPED(Weight.CHECK, Effect.KEEPS),

  // Repairs
  CONTROL_REMOVED(Weight.CHECK, Effect.TAKES),
  WIDTH_REPAIRED(Weight.RECORD, Effect.TAKES),
  SPACE_REMOVED(Weight.RECORD, Effect.TAKES),
  COLUMN_CLOSED(Weight.CHECK, Effect.TAKES),
  SPACE_CLOSED(Weight.CHECK, Effect.TAKES),
  SPACE_NORMALISED(Weight.RECORD, Effect.TAKES),
  DOUBLED_REMOVED(Weight.CHECK, Effect.TAKES),
  SIMPLIFIED_REPAIRED(Weight.CHECK, Effect.TAKES),

  // What looks damaged
  UNBALANCED(Weight.CHECK, Effect.KEEPS),
  TEXT_MISSING(Weight.QUESTION, Effect.KEEPS),
  WORD_DOUBLED(Weight.CHECK, Effect.KEEPS),
  UNREADABLE(Weight.QUESTION, Effect.KEEPS),
  PAGE_NUMBER(Weight.QUESTION, Effect.KEEPS),
  WORDS_GLUED(Weight.QUESTION, Effect.KEEPS),
  SIMPLIFIED_SUSPECTED(Weight.CHECK, Effect.KEEPS),
  END_MISSING(Weight.CHECK, Effect.KEEPS),
  KEY_MARKS_LOST(Weight.QUESTION, Effect.KEEPS);

  /** What a decision does to the characters it is about. */
  public enum Effect {
    /** They stand in the text as they are. */
    KEEPS,
    /** They are changed or left out, and the report says so. */
    TAKES
  }

  private final Weight weight;
  private final Effect effect;

  Topic(Weight weight, Effect effect) {
    this.weight = weight;
    this.effect = effect;
  }

  Weight weight() {
    return weight;
  }

  public Effect effect() {
    return effect;
  }

  /** The name in reports, e.g. {@code number-lost}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
