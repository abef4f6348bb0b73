package io.gazette.diagnostic;

import java.util.Locale;

/**
 * Every kind of problem Gazette can report.
 *
 * <p>A code's {@link #id()} is stable: people search for it, silence it and link its page in the
 * handbook. The texts are in {@code diagnostics.en.properties} and {@code
 * diagnostics.zh.properties}.
 */
public enum Code {
  // Files and folders (content)
  CONTENT_MISSING(Severity.ERROR),
  FILE_MISSING(Severity.ERROR),
  TEXT_MISSING(Severity.ERROR),
  FILE_MISNAMED(Severity.ERROR),
  FILE_TOO_LARGE(Severity.ERROR),
  FILE_UNEXPECTED(Severity.WARNING),
  FILE_UNREADABLE(Severity.ERROR),
  NAME_CLASH(Severity.ERROR),
  NAME_NOT_PORTABLE(Severity.ERROR),
  NOT_UTF8(Severity.ERROR),
  MERGE_UNFINISHED(Severity.ERROR),
  FILE_POINTER(Severity.ERROR),
  TEXT_EMPTY(Severity.ERROR),
  CHARACTER_DAMAGED(Severity.ERROR),
  CHARACTER_HIDDEN(Severity.WARNING),
  TOO_MANY_FILES(Severity.ERROR),
  NO_POLICY(Severity.ERROR),
  NO_VERSION(Severity.ERROR),
  DRAFT_LEFT_OUT(Severity.WARNING),
  ALIAS_TAKEN(Severity.ERROR),
  TOO_MANY_REDLINES(Severity.ERROR),
  LANGUAGE_STILL_PUBLISHED(Severity.ERROR),
  OUTDATED_PUBLISHER(Severity.WARNING),

  // YAML (content)
  YAML_SYNTAX(Severity.ERROR),
  YAML_LIMIT(Severity.ERROR),
  YAML_COMMENT(Severity.WARNING),
  YAML_WIDE_COMMENT(Severity.WARNING),
  DUPLICATE_KEY(Severity.ERROR),
  UNKNOWN_KEY(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  KEY_NOT_ALLOWED(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  EMPTY_VALUE(Severity.ERROR),

  // Values (content)
  VALUE_FORM(Severity.ERROR),
  BAD_DATE(Severity.ERROR),
  BAD_ID(Severity.ERROR),
  BAD_LANGUAGE(Severity.ERROR),
  BAD_NUMBERING(Severity.ERROR),
  BAD_TIME_ZONE(Severity.ERROR),
  BAD_URL(Severity.ERROR),
  BAD_VALUE(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  DUPLICATE_VALUE(Severity.ERROR),
  LANGUAGE_MISNAMED(Severity.ERROR),
  MISSING_TRANSLATION(Severity.ERROR),
  UNDECLARED_LANGUAGE(Severity.ERROR),
  UNKNOWN_PRODUCT(Severity.ERROR),
  UNKNOWN_COMPANION(Severity.ERROR),
  UNKNOWN_SUCCESSOR(Severity.ERROR),

  // Lists (content)
  WORDS_WITHOUT_LANGUAGE(Severity.ERROR),
  WORDS_WITH_MARKS(Severity.WARNING),
  WORDS_LEFT_OPEN(Severity.WARNING),
  WORDS_LANGUAGE(Severity.WARNING),
  BAD_ADDRESS(Severity.ERROR),
  BAD_PERIOD(Severity.ERROR),
  UNKNOWN_DATA_TYPE(Severity.ERROR),
  SENSITIVE_AS_WORDS(Severity.WARNING),
  UNKNOWN_PERMISSION(Severity.WARNING),
  UNKNOWN_SDK(Severity.ERROR),
  PERMISSION_TWICE(Severity.ERROR),

  // Data types and permissions (vocabulary)
  DATA_SYNTAX(Severity.ERROR),
  DATA_NAME_TAKEN(Severity.ERROR),

  // Text (markdown)
  HEADING_WITHOUT_ID(Severity.ERROR),
  BAD_HEADING_ATTRIBUTE(Severity.ERROR),
  UNKNOWN_ROLE(Severity.ERROR),
  DUPLICATE_CLAUSE_ID(Severity.ERROR),
  HEADING_LEVEL_SKIPPED(Severity.ERROR),
  HEADING_MISPLACED(Severity.ERROR),
  HEADING_EMPTY(Severity.ERROR),
  TITLE_REPEATED(Severity.ERROR),
  KEY_CLAUSE_EMPTY(Severity.ERROR),
  QUOTE_MARKER_UNKNOWN(Severity.ERROR),
  EMPHASIS_UNMATCHED(Severity.WARNING),
  TABLE_ROW_TOO_LONG(Severity.ERROR),
  HTML_REMOVED(Severity.WARNING),
  HTML_UNCLOSED(Severity.ERROR),
  LINK_UNSAFE(Severity.ERROR),
  LINK_WITHOUT_TEXT(Severity.ERROR),
  IMAGE_UNSUPPORTED(Severity.ERROR),
  UNKNOWN_PLACEHOLDER(Severity.ERROR),
  BAD_PLACEHOLDER(Severity.ERROR),
  NESTING_TOO_DEEP(Severity.ERROR),

  // Slips (markdown)
  MARKUP_HEADING(Severity.ERROR),
  MARKUP_KEY_CLAUSE(Severity.ERROR),
  MARKUP_TABLE(Severity.ERROR),
  MARKUP_LINK(Severity.ERROR),
  MARKUP_SHOWN(Severity.ERROR),
  MARKUP_EMPHASIS(Severity.WARNING),
  MARKUP_HTML(Severity.WARNING),
  MARKUP_LIST(Severity.WARNING),
  MARKUP_INDENT(Severity.WARNING),
  TYPED_NUMBER(Severity.WARNING),
  PLACEHOLDER_LEFT(Severity.WARNING),

  // Whole site (assemble)
  UNKNOWN_CLAUSE(Severity.ERROR),
  UNKNOWN_POLICY(Severity.ERROR),
  UNKNOWN_VERSION(Severity.ERROR),
  LINK_WITHOUT_WORDS(Severity.ERROR),
  PLACEHOLDER_WITHOUT_VALUE(Severity.ERROR),
  CLAUSE_NOT_TRANSLATED(Severity.WARNING),
  PLACEHOLDER_ARGUMENT(Severity.ERROR),
  PLACEHOLDER_NOT_ALONE(Severity.ERROR),
  LIST_MISSING(Severity.ERROR),
  UNKNOWN_LIST_ROW(Severity.ERROR),

  // Ledger (ledger)
  LEDGER_FORMAT(Severity.ERROR),
  LEDGER_CONFLICT(Severity.ERROR),
  LEDGER_LINE(Severity.ERROR),
  LEDGER_ORDER(Severity.ERROR),
  LEDGER_INCOMPLETE(Severity.ERROR),
  LEDGER_ENTRY_DAMAGED(Severity.ERROR),
  LEDGER_NUMBER(Severity.ERROR),
  LEDGER_CHAIN_BROKEN(Severity.ERROR),
  LEDGER_VERSION_TWICE(Severity.ERROR),
  LEDGER_ERRATUM_EARLY(Severity.ERROR),
  LEDGER_NOT_EXTENDED(Severity.ERROR),
  SEALED_FILE_CHANGED(Severity.ERROR),
  SEALED_FILE_REMOVED(Severity.ERROR),
  SEALED_FILE_ADDED(Severity.ERROR),
  SEALED_VERSION_REMOVED(Severity.ERROR),
  SEALED_POLICY_REMOVED(Severity.ERROR),
  STATEMENT_NOT_SEALED(Severity.ERROR),
  RETIREMENT_CHANGED(Severity.ERROR),
  VERSION_BACKDATED(Severity.ERROR),
  SEALED_TEXT_CHANGED(Severity.ERROR),
  SEALED_COPY_MISSING(Severity.ERROR),
  SEALED_COPY_DAMAGED(Severity.ERROR),
  SEALED_COPY_UNKNOWN(Severity.ERROR),
  TIMESTAMP_FAILED(Severity.ERROR),
  TIMESTAMP_DAMAGED(Severity.ERROR),
  TIMESTAMP_UNKNOWN(Severity.WARNING),
  BUNDLE_EMPTY(Severity.ERROR),
  EVIDENCE_NOTHING(Severity.ERROR),
  EVIDENCE_AHEAD(Severity.ERROR),
  NOTICE_UNFIT(Severity.ERROR),
  REVIEW_GIT_MISSING(Severity.ERROR),
  REVIEW_NO_REPOSITORY(Severity.ERROR),
  REVIEW_UNKNOWN(Severity.ERROR),
  REVIEW_SHALLOW(Severity.ERROR),
  REVIEW_UNAVAILABLE(Severity.ERROR),
  VERSION_NOT_SEALED(Severity.WARNING),
  SEAL_DRAFT(Severity.ERROR),
  SEAL_AGAIN(Severity.ERROR),
  NOT_SEALED(Severity.ERROR),
  WITHDRAW_PAST(Severity.ERROR),
  WITHDRAW_UNASKED(Severity.ERROR),
  SEAL_RETIRED(Severity.ERROR),
  SEAL_SCAFFOLD(Severity.ERROR),
  SCAFFOLD_LEFT(Severity.WARNING),
  EFFECTIVE_PASSED(Severity.ERROR),
  SEALED_LATE(Severity.WARNING),
  ERRATUM_WITHOUT_RELEASE(Severity.ERROR),
  ERRATUM_WITHOUT_REASON(Severity.ERROR),
  ERRATUM_REASON_DAMAGED(Severity.ERROR),
  ERRATUM_WITHOUT_CHANGE(Severity.ERROR),
  ERRATUM_BEYOND_WORDS(Severity.ERROR),
  ERRATUM_GAINS(Severity.ERROR),
  ERRATUM_NOT_COMPARED(Severity.ERROR),
  ERRATUM_WAS_MORE(Severity.WARNING),
  REASON_TOO_LONG(Severity.ERROR),
  CONTENT_FILE_EXISTS(Severity.ERROR),
  NAME_TAKEN(Severity.ERROR),
  CONTENT_FILE_CHANGED(Severity.ERROR),
  CONTENT_UNWRITABLE(Severity.ERROR),
  CONTENT_LOCKED(Severity.ERROR),
  CONTENT_UNFINISHED(Severity.ERROR),
  CONTENT_TAKEN_BACK(Severity.WARNING),
  INIT_NO_JAR(Severity.ERROR),

  // Built site (ledger)
  SITE_MANIFEST_DAMAGED(Severity.ERROR),
  SITE_MISSING(Severity.ERROR),
  SITE_FILE_MISSING(Severity.ERROR),
  SITE_FILE_CHANGED(Severity.ERROR),
  SITE_FILE_UNLISTED(Severity.ERROR),
  SITE_TEXT_CHANGED(Severity.ERROR),
  SITE_PAGES_DIFFER(Severity.ERROR),
  SITE_LEDGER_DIFFERS(Severity.ERROR),
  SITE_OUTDATED(Severity.WARNING),

  // Published site (online)
  LIVE_ADDRESS(Severity.ERROR),
  LIVE_UNREACHABLE(Severity.ERROR),
  LIVE_INSECURE(Severity.ERROR),
  LIVE_STATUS(Severity.ERROR),
  LIVE_REDIRECT(Severity.ERROR),
  LIVE_TYPE(Severity.WARNING),
  LIVE_LANGUAGE(Severity.WARNING),
  LIVE_PARTIAL(Severity.WARNING),
  LIVE_ELSEWHERE(Severity.WARNING),
  LIVE_STALE(Severity.ERROR),

  // Dates (check)
  EFFECTIVE_SAME_DAY(Severity.ERROR),
  WITHDRAWN_TOO_LATE(Severity.ERROR),
  WITHDRAWN_AHEAD(Severity.WARNING),
  FIRST_WITHOUT_CONSENT(Severity.WARNING),
  EFFECTIVE_AFTER_RETIREMENT(Severity.ERROR),
  EFFECTIVE_BEFORE_ISSUED(Severity.ERROR),
  VERSIONS_OUT_OF_ORDER(Severity.ERROR),
  VERSION_NAMES_OUT_OF_ORDER(Severity.WARNING),
  NOTICE_TOO_SHORT(Severity.WARNING),
  UPDATED_BEFORE_ISSUED(Severity.WARNING),
  CONSENT_WITHOUT_REASONS(Severity.ERROR),
  DATE_FAR_OFF(Severity.WARNING),
  DATE_TYPED(Severity.WARNING),
  VERSION_NAME_DATE(Severity.WARNING),
  VERSION_OLD(Severity.WARNING),

  // Texts by language and version (check)
  TEXT_LANGUAGE(Severity.ERROR),
  CLAUSE_LANGUAGE(Severity.WARNING),
  CLAUSE_ORDER(Severity.WARNING),
  CLAUSE_LEVEL(Severity.WARNING),
  CLAUSE_SHAPE(Severity.WARNING),
  CLAUSE_EMPTY(Severity.WARNING),
  TRANSLATION_UNCHANGED(Severity.WARNING),
  TITLE_DIFFERS(Severity.WARNING),
  FACTS_DIFFER(Severity.WARNING),
  WORDS_UNDERSTATED(Severity.WARNING),
  LANGUAGE_UNSAID(Severity.INFO),

  // Words (check)
  ROLE_PROPOSED(Severity.INFO),
  CLAUSE_WANTED(Severity.INFO),
  ANSWER_LATE(Severity.WARNING),
  KEY_PROMISED(Severity.WARNING),
  KEY_OVERUSED(Severity.INFO),
  NOTHING_FOLLOWS(Severity.WARNING),
  LINK_SAYS_NOTHING(Severity.WARNING),
  WORD_DOUBLED(Severity.WARNING),
  MARK_UNPAIRED(Severity.WARNING),
  DATE_MALFORMED(Severity.WARNING),
  TITLE_OTHER(Severity.WARNING),
  COMPANION_UNLINKED(Severity.INFO),
  CONTENTS_TYPED(Severity.INFO),
  NUMBER_GAP(Severity.WARNING),
  TOKENS_GLUED(Severity.WARNING),
  PUNCTUATION_NARROW(Severity.INFO),
  SCRIPT_MIXED(Severity.WARNING),
  SENSITIVE_UNMARKED(Severity.INFO),
  DATA_LEFT_OPEN(Severity.INFO),
  ADDRESS_UNSAID(Severity.WARNING),
  CONTROLLER_UNSAID(Severity.INFO),
  RETENTION_END_UNSAID(Severity.INFO),
  RIGHT_UNSAID(Severity.INFO),
  FURTHER_RIGHT_UNSAID(Severity.INFO),
  CHILDREN_RULES_UNSAID(Severity.WARNING),
  SENSITIVE_UNEXPLAINED(Severity.INFO),
  TRANSFER_INCOMPLETE(Severity.INFO),
  PERSONALISATION_LOCKED(Severity.INFO),
  AUTOMATED_UNEXPLAINED(Severity.INFO),
  ANSWER_UNSAID(Severity.INFO),
  UPDATES_MEANS_UNSAID(Severity.INFO),
  INCIDENT_UNSAID(Severity.INFO),
  SUMMARY_UNSAID(Severity.INFO),
  MERGER_UNSAID(Severity.INFO),
  COOKIES_UNSAID(Severity.INFO),
  OFFICER_UNSAID(Severity.INFO),
  SELF_START_UNSAID(Severity.WARNING),
  REFUSAL_UNSAID(Severity.INFO),
  FACE_INCOMPLETE(Severity.INFO),
  DISPUTE_UNSAID(Severity.INFO),
  GDPR_UNSAID(Severity.INFO),
  US_CA_UNSAID(Severity.INFO),
  FACTS_UNKNOWN(Severity.INFO),

  // Lists (check)
  CHANGE_UNDERSTATED(Severity.WARNING),
  ROW_TWICE(Severity.WARNING),
  ADDRESS_UNPROTECTED(Severity.WARNING),
  ADDRESS_OF_HOME(Severity.INFO),
  DATA_OPEN_ENDED(Severity.WARNING),
  ROW_INCOMPLETE(Severity.WARNING),
  ROWS_CONTRADICT(Severity.WARNING),
  PERMISSION_PLAYED_DOWN(Severity.WARNING),
  DATA_TYPES_DIFFER(Severity.WARNING),
  PERMISSION_IN_TEXT_ONLY(Severity.WARNING),
  DATA_WITHOUT_LIST(Severity.INFO),
  ROW_VERSION_UNSAID(Severity.INFO),

  // Waivers (check)
  WAIVER_EXPIRED(Severity.WARNING),
  WAIVER_UNUSED(Severity.WARNING),

  // Theme (render)
  THEME_MISSING(Severity.ERROR),
  THEME_FILE_MISSING(Severity.ERROR),
  THEME_MESSAGE_MISSING(Severity.ERROR),
  THEME_MESSAGE_DAMAGED(Severity.ERROR),
  THEME_MESSAGE_ARGUMENTS(Severity.ERROR),
  THEME_VALUE_UNKNOWN(Severity.ERROR),
  THEME_TEMPLATE(Severity.ERROR),
  THEME_SCRIPT(Severity.ERROR),
  THEME_REQUEST(Severity.ERROR),
  THEME_CSP_MISSING(Severity.ERROR),
  THEME_CSP_WEAK(Severity.ERROR),
  THEME_CSS_URL(Severity.ERROR),
  THEME_FILE_UNUSED(Severity.WARNING),
  THEME_FILE_TYPE(Severity.ERROR),
  THEME_MESSAGE_UNUSED(Severity.WARNING),

  // Comparison (render)
  REDLINE_UNPROVEN(Severity.WARNING),

  // Import
  IMPORT_EMPTY(Severity.ERROR),
  IMPORT_FORMAT(Severity.ERROR),
  IMPORT_DAMAGED(Severity.ERROR),
  IMPORT_LIMIT(Severity.ERROR),
  IMPORT_SAME_LANGUAGE(Severity.ERROR),
  IMPORT_LANGUAGE_UNDECLARED(Severity.ERROR),
  IMPORT_LANGUAGE_MISSING(Severity.ERROR),
  IMPORT_VERSION_EXISTS(Severity.ERROR),

  // Lists as spreadsheets (exchange)
  CSV_SYNTAX(Severity.ERROR),
  CSV_ENCODING(Severity.WARNING),
  CSV_FORMAT(Severity.ERROR),
  CSV_HEADER_LATE(Severity.ERROR),
  CSV_LIST_UNCLEAR(Severity.ERROR),
  CSV_IDS_MADE(Severity.WARNING),
  CSV_COLUMN_UNKNOWN(Severity.ERROR),
  CSV_COLUMN_TWICE(Severity.ERROR),
  CSV_COLUMN_MISSING(Severity.ERROR),
  CSV_COLUMNS_ABSENT(Severity.WARNING),
  CSV_CELL_OUTSIDE(Severity.ERROR),
  CSV_TWO_CELLS(Severity.ERROR),
  CSV_NONE_IN_PART(Severity.ERROR),
  CSV_LINES_DIFFER(Severity.ERROR),
  CSV_REMARK(Severity.ERROR),
  CSV_WORDS(Severity.ERROR),
  LIST_EXISTS(Severity.ERROR),
  LIST_FORM(Severity.ERROR),
  LIST_SEALED(Severity.ERROR),

  // Output
  OUTPUT_NOT_OURS(Severity.ERROR),
  OUTPUT_LINK(Severity.ERROR),
  OUTPUT_IN_SOURCES(Severity.ERROR),
  STATIC_UNFIT(Severity.ERROR),
  OUTPUT_UNWRITABLE(Severity.ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  /** The stable name, e.g. {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /**
   * Whether it is about the substance of a policy and not about the form of its files, and no
   * error: a site may take it as gravely as it likes.
   */
  public boolean isOfSubstance() {
    return compareTo(EFFECTIVE_SAME_DAY) >= 0
        && compareTo(THEME_MISSING) < 0
        && severity != Severity.ERROR;
  }

  /**
   * Whether nothing is said of it once a file is sealed: what is published can no longer be mended,
   * and must go on being built. Other errors hold of sealed files too.
   */
  public boolean endsWithSealing() {
    return switch (this) {
      case MERGE_UNFINISHED, FILE_POINTER, TEXT_EMPTY, CHARACTER_DAMAGED, TEXT_LANGUAGE -> true;
      case MARKUP_HEADING, MARKUP_KEY_CLAUSE, MARKUP_TABLE, MARKUP_LINK, MARKUP_SHOWN -> true;
      default -> severity != Severity.ERROR;
    };
  }
}
