package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Emphasis.Kind;
import io.gazette.diff.words.Quantities;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds figures, negations and modal words that changed, in Chinese and in English. */
public final class EmphasisFinder {

  private static final String DIGITS = "[0-9０-９]++(?:[.,:/．，：-][0-9０-９]++)*+";

  private static final String HAN = "〇零一二三四五六七八九十百千万萬亿億两兩";

  /**
   * Begins where a run begins, or a long run of numerals without unit would take quadratic time.
   */
  private static final String HAN_DIGITS_BARE = "[" + HAN + "]++";

  private static final String HAN_DIGITS = "(?<![" + HAN + "])" + HAN_DIGITS_BARE;

  /** A number needs no unit if it is long enough to be no word, as 一些 and 统一 are. */
  private static final String LONG_HAN =
      "(?<![" + HAN + "])(?!(?:千万|萬一|万一|一一)(?![" + HAN + "]))[" + HAN + "]{2,}+";

  private static final String UNITS =
      "年|个月|個月|月|工作日|自然日|日|天|小时|小時|分钟|分鐘|周岁|週歲|周|週|(?:美|欧|歐|港|日|澳|新台|新臺)?元(?:人民币|人民幣)?"
          + "|人民币|人民幣|次|倍|岁|歲|%|％|percent|per cent|[KMGT]B"
          + "|(?:business |calendar |working )?days?|months?|years?|hours?|minutes?|weeks?"
          + "|USD|EUR|RMB|CNY|HKD|GBP|euros?|dollars?|pounds?|yuan";

  /** What a number counts where it stands behind it: 百分之十, 第三款. */
  private static final String COUNTED_HAN =
      "(?<=百分之)"
          + HAN_DIGITS_BARE
          + "|(?<=第)"
          + HAN_DIGITS_BARE
          + "(?=[条條款项項章节節编編期次页頁号號类類级級]|部分|阶段|階段)";

  /** Numbers in words; "one" is as often no number, but then it does not change. */
  private static final String NUMBER_WORDS =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six"
          + "|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand"
          + "|[mb]illion|dozen|half|quarter|twice|third)s?\\b";

  private static final String NUMBER_IN_WORDS =
      "\\b"
          + NUMBER_WORDS
          + "(?:(?:-| (?:and )?)"
          + NUMBER_WORDS
          + ")*+(?:[ -](?:"
          + UNITS
          + ")\\b)?";

  static final WordFinder FIGURE =
      new WordFinder(
          Pattern.compile(
              "(?:[$€£¥￥] ?)?"
                  + DIGITS
                  + "(?: ?[万萬亿億千百]?(?:个|個)?(?:"
                  + UNITS
                  + "))?|[½⅓⅔¼¾⅕⅛]|"
                  + HAN_DIGITS
                  + "(?:个|個)?(?:"
                  + UNITS
                  + ")|"
                  + COUNTED_HAN
                  + "|"
                  + LONG_HAN
                  + "|^"
                  + HAN_DIGITS
                  + "$|^(?:"
                  + UNITS
                  + "|[$€£¥￥])$|工作日|个月|個月|小时|小時|\\b(?:days?|months?|years?|hours?|weeks?)\\b|"
                  + NUMBER_IN_WORDS,
              Pattern.CASE_INSENSITIVE),
          "0123456789０１２３４５６７８９½⅓⅔¼¾⅕⅛$€£¥￥工个個小" + HAN,
          List.of(
              "day",
              "month",
              "year",
              "hour",
              "week",
              "one",
              "two",
              "three",
              "four",
              "five",
              "six",
              "seven",
              "eight",
              "nine",
              "ten",
              "eleven",
              "twelve",
              "thirteen",
              "fifteen",
              "twenty",
              "forty",
              "hundred",
              "thousand",
              "million",
              "billion",
              "dozen",
              "half",
              "quarter",
              "twice"));

  static final WordFinder MODALITY =
      new WordFinder(
          Pattern.compile(
              "应当|應當|必须|必須|可以|不得|有权|有權|无权|無權|务必|務必|须|須|应(?![用急对变聘答])|應(?![用急對變聘答])"
                  + "|可(?![能靠见見选選信行视視知穿])"
                  + "|(?<!不)[仅僅]|(?<!不)只(?![读讀要是])|唯一"
                  + "|\\b(?:only|solely|exclusively|shall|must|may|might|should|can|could|will|would|ought to|need to|needs to"
                  + "|is required to|are required to|is entitled to|are entitled to|has the right to"
                  + "|have the right to)\\b",
              Pattern.CASE_INSENSITIVE),
          "应應必可不有无無务務须須仅僅只唯",
          List.of(
              "only",
              "solely",
              "exclusively",
              "shall",
              "must",
              "may",
              "might",
              "should",
              "can",
              "could",
              "will",
              "would",
              "ought",
              "need",
              "is",
              "are",
              "has",
              "have"));

  /** What is only so, and not otherwise, is bound as by a duty. */
  private static final Pattern RESTRICTION =
      Pattern.compile("仅|僅|只|唯一|only|solely|exclusively", Pattern.CASE_INSENSITIVE);

  /** A modal word that came or went alone, and not with a sentence. */
  private static final int SHORT = 8;

  /** What went, and what came. */
  private static final int SIDES = 2;

  static final WordFinder NEGATION =
      new WordFinder(
          Pattern.compile(
              "不(?!断|斷|同|仅|僅|论|論|动产|動產|锈|鏽)|未(?!来|來|成年)|[无無](?!线|線|锡|錫|人机|人機|障碍|障礙)|非(?!常|洲|遗|遺)|[勿没沒毋]|禁止|除外|另有(?:规定|規定|约定|約定|要求)|[拒][绝絕]"
                  + "|\\b(?:not|no|never|none|nor|neither|without|cannot|unless|except)\\b|n['’]t\\b",
              Pattern.CASE_INSENSITIVE),
          "不未无無非勿没沒毋禁除另拒n",
          List.of(
              "not", "no", "never", "none", "nor", "neither", "without", "cannot", "unless",
              "except"));

  private final List<Edit> edits;
  private final List<Emphasis> found = new ArrayList<>();

  /** The figures of either text of which something changed, each with all its words. */
  private final Map<Emphasis, String> figures = new HashMap<>();

  /** The same by edit, in order. */
  private final Map<Integer, List<Emphasis>> inEdit = new HashMap<>();

  private EmphasisFinder(List<Edit> edits) {
    this.edits = edits;
  }

  /**
   * Finds the figures of one text, and of each what lies in a change: 十 of 百分之十 where 五 stood. Of
   * the change alone nobody could tell what it counts.
   */
  private void readFigures(Edit.Type side) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[edits.size() + 1];
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      text.append(edit.type() == side || !edit.isChange() ? edit.text() : "");
      starts[at + 1] = text.length();
    }
    String words = text.toString();
    FIGURE.find(
        words,
        (start, end) -> {
          for (int at = firstEndingAfter(starts, start);
              at < edits.size() && starts[at] < end;
              at++) {
            if (edits.get(at).type() == side) {
              int from = Math.max(start, starts[at]) - starts[at];
              int to = Math.min(end, starts[at + 1]) - starts[at];
              Emphasis figure = new Emphasis(Kind.FIGURE, at, from, to);
              figures.put(figure, words.substring(start, end));
              inEdit.computeIfAbsent(at, first -> new ArrayList<>()).add(figure);
            }
          }
        });
  }

  private static int firstEndingAfter(int[] starts, int place) {
    int at = Arrays.binarySearch(starts, place);
    at = at < 0 ? -at - 2 : at;
    while (at > 0 && starts[at] == place && starts[at - 1] == place) {
      at--;
    }
    return at;
  }

  /** In order of the edits. */
  public static List<Emphasis> find(List<Edit> edits) {
    EmphasisFinder finder = new EmphasisFinder(edits);
    finder.readFigures(Edit.Type.DELETED);
    finder.readFigures(Edit.Type.INSERTED);
    for (int from = 0; from < edits.size(); from++) {
      int to = from;
      while (to < edits.size() && edits.get(to).isNews()) {
        to++;
      }
      if (to > from) {
        finder.findWithin(from, to);
      }
      from = to;
    }
    finder.found.sort(Comparator.comparingInt(Emphasis::edit).thenComparingInt(Emphasis::start));
    return List.copyOf(finder.found);
  }

  /**
   * Looks at one change: at figures and modal words, and at the number of negations that differ
   * between its sides.
   */
  private void findWithin(int from, int to) {
    List<Emphasis> changed = new ArrayList<>();
    List<Emphasis> negations = new ArrayList<>();
    int balance = 0;
    for (int edit = from; edit < to; edit++) {
      addFigures(changed, edit);
      int before = negations.size();
      addMatches(negations, Kind.NEGATION, NEGATION, edit);
      int count = negations.size() - before;
      balance += edits.get(edit).type() == Edit.Type.DELETED ? -count : count;
    }
    Set<String> gone = values(changed, Edit.Type.DELETED);
    Set<String> come = values(changed, Edit.Type.INSERTED);
    changed.removeIf(figure -> gone.contains(value(figure)) && come.contains(value(figure)));
    found.addAll(changed);
    if (balance != 0) {
      found.addAll(negations);
    }
    found.addAll(modalities(from, to, negations, balance));
  }

  /** The modal words of one side that the other has not, where one took the place of another. */
  private List<Emphasis> modalities(int from, int to, List<Emphasis> negations, int balance) {
    List<Emphasis> words = new ArrayList<>();
    int length = 0;
    for (int edit = from; edit < to; edit++) {
      addMatches(words, Kind.MODALITY, MODALITY, edit);
      length += edits.get(edit).text().length();
    }
    Set<String> gone = texts(words, Edit.Type.DELETED);
    Set<String> come = texts(words, Edit.Type.INSERTED);
    int own = words.stream().mapToInt(word -> word.end() - word.start()).sum();
    boolean told = (!gone.isEmpty() && !come.isEmpty()) || length <= SHORT || length <= 2 * own;
    boolean replaces = edits.subList(from, to).stream().map(Edit::type).distinct().count() == SIDES;
    Predicate<Emphasis> overlapping = overlapping(negations);
    words.removeIf(
        word ->
            !(told || (replaces && RESTRICTION.matcher(text(word)).matches()))
                || (gone.contains(text(word)) && come.contains(text(word)))
                || (balance != 0 && overlapping.test(word)));
    return words;
  }

  /** Whether one has a character of some others. */
  private static Predicate<Emphasis> overlapping(List<Emphasis> others) {
    Map<Integer, BitSet> characters = new HashMap<>();
    for (Emphasis other : others) {
      characters
          .computeIfAbsent(other.edit(), first -> new BitSet())
          .set(other.start(), other.end());
    }
    return word -> {
      BitSet inEdit = characters.get(word.edit());
      int next = inEdit == null ? -1 : inEdit.nextSetBit(word.start());
      return next >= 0 && next < word.end();
    };
  }

  /** The figures and negations in words that were struck out, or no longer are. */
  public static List<Emphasis> inStruck(int edit, String text, int start, int end) {
    EmphasisFinder finder = new EmphasisFinder(List.of(Edit.equal(text.substring(start, end))));
    List<Emphasis> all = new ArrayList<>();
    finder.addMatches(all, Kind.FIGURE, FIGURE, 0);
    finder.addMatches(all, Kind.NEGATION, NEGATION, 0);
    return all.stream()
        .map(word -> new Emphasis(word.kind(), edit, start + word.start(), start + word.end()))
        .toList();
  }

  private Set<String> texts(List<Emphasis> figures, Edit.Type side) {
    return figures.stream()
        .filter(figure -> edits.get(figure.edit()).type() == side)
        .map(this::text)
        .collect(Collectors.toSet());
  }

  private Set<String> values(List<Emphasis> changed, Edit.Type side) {
    return changed.stream()
        .filter(figure -> edits.get(figure.edit()).type() == side)
        .map(this::value)
        .collect(Collectors.toSet());
  }

  /** What a figure says, in whatever writing. */
  private String value(Emphasis figure) {
    return Quantities.form(text(figure));
  }

  private String text(Emphasis emphasis) {
    String figure = figures.get(emphasis);
    if (figure != null) {
      return figure;
    }
    return edits.get(emphasis.edit()).text().substring(emphasis.start(), emphasis.end());
  }

  /** What is a figure in its text, and what is one in the change alone, such as a unit. */
  private void addFigures(List<Emphasis> into, int edit) {
    List<Emphasis> known = inEdit.getOrDefault(edit, List.of());
    into.addAll(known);
    List<Emphasis> alone = new ArrayList<>();
    addMatches(alone, Kind.FIGURE, FIGURE, edit);
    alone.removeIf(overlapping(known));
    into.addAll(alone);
  }

  private void addMatches(List<Emphasis> into, Kind kind, WordFinder words, int edit) {
    words.find(
        edits.get(edit).text(), (start, end) -> into.add(new Emphasis(kind, edit, start, end)));
  }
}
