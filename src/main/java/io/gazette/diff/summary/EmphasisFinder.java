package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Emphasis.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds figures and negations that changed, in Chinese and in English. */
public final class EmphasisFinder {

  private static final String DIGITS = "[0-9０-９]+(?:[.,:/．，：-][0-9０-９]+)*";

  /**
   * Begins where a run begins, or a long run of numerals without unit would take quadratic time.
   */
  private static final String HAN_DIGITS = "(?<![〇零一二三四五六七八九十百千万萬亿億两兩])[〇零一二三四五六七八九十百千万萬亿億两兩]++";

  private static final String UNITS =
      "年|个月|個月|月|工作日|日|天|小时|小時|周|週|元|次|倍|岁|歲|%|％|days?|months?|years?|hours?|weeks?";

  private static final Pattern FIGURE =
      Pattern.compile(
          DIGITS
              + "(?: ?(?:个|個)?(?:"
              + UNITS
              + "))?|"
              + HAN_DIGITS
              + "(?:个|個)?(?:"
              + UNITS
              + ")|^"
              + HAN_DIGITS
              + "$|工作日|个月|個月|小时|小時|\\b(?:days?|months?|years?|hours?|weeks?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEGATION =
      Pattern.compile(
          "不(?!断|斷|同|仅|僅|论|論)|未(?!来|來)|[无無](?!线|線)|非(?!常)|[勿没沒毋]|禁止|除外|[拒][绝絕]"
              + "|\\b(?:not|no|never|none|nor|neither|without|cannot|unless|except)\\b|n['’]t\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<Edit> edits;
  private final List<Emphasis> found = new ArrayList<>();

  private EmphasisFinder(List<Edit> edits) {
    this.edits = edits;
  }

  /** In order of the edits. */
  public static List<Emphasis> find(List<Edit> edits) {
    EmphasisFinder finder = new EmphasisFinder(edits);
    for (int from = 0; from < edits.size(); from++) {
      int to = from;
      while (to < edits.size() && edits.get(to).isChange()) {
        to++;
      }
      finder.findWithin(from, to);
      from = to;
    }
    finder.found.sort(Comparator.comparingInt(Emphasis::edit).thenComparingInt(Emphasis::start));
    return List.copyOf(finder.found);
  }

  /**
   * Looks at one change: at figures and at the number of negations that differ between its sides.
   */
  private void findWithin(int from, int to) {
    List<Emphasis> figures = new ArrayList<>();
    List<Emphasis> negations = new ArrayList<>();
    int balance = 0;
    for (int edit = from; edit < to; edit++) {
      addMatches(figures, Kind.FIGURE, FIGURE, edit);
      int before = negations.size();
      addMatches(negations, Kind.NEGATION, NEGATION, edit);
      int count = negations.size() - before;
      balance += edits.get(edit).type() == Edit.Type.DELETED ? -count : count;
    }
    Set<String> gone = texts(figures, Edit.Type.DELETED);
    Set<String> come = texts(figures, Edit.Type.INSERTED);
    figures.removeIf(figure -> gone.contains(text(figure)) && come.contains(text(figure)));
    found.addAll(figures);
    if (balance != 0) {
      found.addAll(negations);
    }
  }

  private Set<String> texts(List<Emphasis> figures, Edit.Type side) {
    return figures.stream()
        .filter(figure -> edits.get(figure.edit()).type() == side)
        .map(this::text)
        .collect(Collectors.toSet());
  }

  private String text(Emphasis emphasis) {
    return edits.get(emphasis.edit()).text().substring(emphasis.start(), emphasis.end());
  }

  private void addMatches(List<Emphasis> into, Kind kind, Pattern pattern, int edit) {
    Matcher matcher = pattern.matcher(edits.get(edit).text());
    while (matcher.find()) {
      into.add(new Emphasis(kind, edit, matcher.start(), matcher.end()));
    }
  }
}
