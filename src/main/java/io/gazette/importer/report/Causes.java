package io.gazette.importer.report;

import io.gazette.importer.manuscript.Decision;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.manuscript.Weight;
import io.gazette.importer.writing.TextImport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups what an import has to say by cause: one question however often it comes up, those first
 * that a wrong answer to would be the worst.
 */
final class Causes {

  /** As many questions as a person reads at once. */
  static final int FIRST = 10;

  /** The gravest first: words, numbers and lists that may be wrong go before facts not told. */
  private static final List<Topic> GRAVEST =
      List.of(
          Topic.LANGUAGES_MIXED,
          Topic.LANGUAGE_UNLIKELY,
          Topic.LANGUAGE_FOREIGN,
          Topic.UNREADABLE,
          Topic.TEXT_MISSING,
          Topic.DELETION_ACCEPTED,
          Topic.INSERTION_ACCEPTED,
          Topic.HIDDEN_LEFT_OUT,
          Topic.NUMBER_CHANGES,
          Topic.NUMBER_GAP,
          Topic.NUMBERS_KEPT,
          Topic.NUMBER_FORMAT_UNKNOWN,
          Topic.REFERENCE_UNKNOWN,
          Topic.TABLE_FLATTENED,
          Topic.LIST_STYLE_LOST,
          Topic.ROWS_PAIRED,
          Topic.SDK_DATA_FROM_PURPOSE,
          Topic.PERMISSION_TWICE,
          Topic.PERMISSION_UNCLEAR,
          Topic.WORDS_GLUED,
          Topic.HEADING_GUESSED,
          Topic.CONTENTS_DIFFER,
          Topic.VERSION_NAMED,
          Topic.DATES_CONTRADICT,
          Topic.ISSUE_DATE_ASSUMED,
          Topic.DATES_MISSING,
          Topic.CLAUSE_UNMATCHED,
          Topic.TITLE_MISSING,
          Topic.TITLE_DIFFERS);

  /**
   * One cause.
   *
   * @param sentences what is said of it, each with the decisions that say it
   */
  record Cause(Topic topic, Map<String, List<Decision>> sentences) {

    Decision first() {
      return sentences.values().iterator().next().get(0);
    }

    String words() {
      return sentences.keySet().iterator().next();
    }
  }

  private Causes() {}

  /** What a text has to say with a weight, each cause once. */
  static List<Cause> of(TextImport text, Weight weight, ReportText words) {
    Map<String, Cause> causes = new LinkedHashMap<>();
    for (Decision decision : text.decisions.inOrderOfTopics()) {
      if (decision.weight() == weight) {
        causes
            .computeIfAbsent(
                key(decision), key -> new Cause(decision.topic(), new LinkedHashMap<>()))
            .sentences()
            .computeIfAbsent(words.of(decision), key -> new ArrayList<>())
            .add(decision);
      }
    }
    return causes.values().stream().sorted(Comparator.comparingInt(Causes::rank)).toList();
  }

  /** What it is about, and which of its kinds: what names a thing differs each time. */
  private static String key(Decision decision) {
    List<String> kinds =
        decision.arguments().stream().filter(argument -> argument.startsWith("@")).toList();
    return decision.topic() + String.join(" ", kinds);
  }

  private static int rank(Cause cause) {
    int rank = GRAVEST.indexOf(cause.topic());
    return rank < 0 ? GRAVEST.size() : rank;
  }
}
