package io.gazette.diff.flatten;

import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number typed at the beginning of a text.
 *
 * @param label as typed
 * @param end where the text proper begins
 * @param certain whether nothing but a number can look like this here
 * @param readings the series it may belong to and its place there; {@code i} is 1 among Roman
 *     numerals and 9 among letters
 * @param chapter the number of the chapter that it names, 2 of {@code 2.1}; zero for none
 */
record TypedLabel(String label, int end, boolean certain, List<Reading> readings, int chapter) {

  /** A place in a series, e.g. the second of {@code 3.#}. */
  record Reading(String series, int ordinal) {}

  private static final String HAN = "[〇零一二三四五六七八九十百千两兩]{1,7}";
  private static final String DIGITS = "[0-9０-９]{1,3}";
  private static final String ROMAN = "[ivxl]{1,7}|[IVXL]{1,7}";

  private static final Pattern PATH = Pattern.compile("(" + DIGITS + ")[.．]" + DIGITS);

  /** What may follow a number that has no mark of its own. */
  private static final String GAP = "(?=\\s|$)";

  private static final String NAMES =
      "(?:Section|SECTION|Article|ARTICLE|Chapter|CHAPTER|Part|PART|Clause|CLAUSE|Annex|ANNEX"
          + "|Appendix|APPENDIX|Schedule|SCHEDULE|Exhibit|EXHIBIT|§) ?("
          + "[0-9]{1,3}(?:[.][0-9]{1,3})*+|"
          + ROMAN
          + "|[A-Z])";

  private static final String PARTS = "(?:编|編|章|节|節|条|條|款|项|項|目|部分)";

  private enum Form {
    /** 第三条 为了… */
    PART("第(" + HAN + "|" + DIGITS + ")" + PARTS + "(?:之[一二三四五六七八九十])?(?:[:：]|" + GAP + ")", true),
    /** 第三条为了…, which may as well speak of another text's article. */
    PART_TIGHT(
        "第("
            + HAN
            + "|"
            + DIGITS
            + ")"
            + PARTS
            + "(?=[^的所之、，,])(?!(?:以?及|[和或至到与與])?第 ?[（(]?(?:"
            + HAN
            + "|"
            + DIGITS
            + ")[）)]?[款项項条條])(?![（(](?:"
            + HAN
            + "|"
            + DIGITS
            + ")[）)][款项項])(?![规規约約]定的)",
        false),
    /** （一） (1) (a) (iv), but not (c) 2024, which is a copyright. */
    BRACKETED(
        "(?![（(][cC][）)] ?[0-9]{4})[（(](" + HAN + "|" + DIGITS + "|[a-zA-Z]|" + ROMAN + ")[）)]",
        true),
    /** 一、 */
    HAN_COMMA("(" + HAN + ")[、.．]", false),
    /** 1.2.3 */
    LONG_PATH("(" + DIGITS + "(?:[.．]" + DIGITS + "){2,}+)[.．、)）]?" + GAP, true),
    /** 3.2 */
    SHORT_PATH("(" + DIGITS + "(?:[.．]" + DIGITS + ")++)[.．、)）]?(?![0-9０-９.%％])", false),
    /** 1. 1) 1、 */
    NUMBER("(" + DIGITS + ")(?:[.)]" + GAP + "|[．、）](?![0-9０-９]))", true),
    /** 1.个人信息 */
    NUMBER_TIGHT("(" + DIGITS + ")[.)](?=[^0-9a-zA-Z. ])", false),
    /** a) iv. */
    LETTER("([a-zA-Z]|" + ROMAN + ")[.)）、]" + GAP, false),
    /** Section 4: */
    NAMED(NAMES + "(?:[.:：)](?![0-9])|(?= ?[—–-] )|$)", true),
    /** Section 4 Sharing */
    NAMED_BARE(NAMES + "(?= [A-Z])", false),
    /** Section 4 order records, which in a heading is a number if others are. */
    NAMED_SMALL(
        NAMES
            + "(?= (?!(?:of|and|or|to|is|are|was|applies|apply|shall|may|does|sets?|says|has)\\b)[a-z])",
        false),
    /** 2 Sharing, which in a heading is a number if others are. */
    BARE("(" + DIGITS + ")(?= +(?:[A-Z]|(?![年月日天号號个個])\\p{IsHan}))", false),
    /** 附件一 */
    ANNEX("(?:附件|附录|附錄|附表)(" + HAN + "|" + DIGITS + ")(?:[:：]|" + GAP + ")", false),
    /** ① */
    CIRCLED("([①-⒛㉑-㉟㊱-㊿⓫-⓾❶-➓])", true);

    private final Pattern pattern;
    private final boolean certain;

    Form(String regex, boolean certain) {
      this.pattern = Pattern.compile(regex);
      this.certain = certain;
    }
  }

  /** The number at the beginning of a heading or another text. */
  static Optional<TypedLabel> find(String text, boolean heading) {
    for (Form form : Form.values()) {
      Matcher matcher = form.pattern.matcher(text);
      boolean inSeries = form == Form.NAMED_SMALL || form == Form.BARE;
      if ((heading || !inSeries) && matcher.lookingAt()) {
        return Optional.of(of(text, matcher, form.certain || (heading && !inSeries)));
      }
    }
    return Optional.empty();
  }

  private static TypedLabel of(String text, Matcher matcher, boolean certain) {
    int end = matcher.end();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    String number = matcher.group(1);
    int path = Math.max(number.lastIndexOf('.'), number.lastIndexOf('．')) + 1;
    String series =
        text.substring(0, matcher.start(1))
            + number.substring(0, path)
            + "#"
            + text.substring(matcher.end(1), matcher.end());
    List<Reading> readings = new ArrayList<>();
    for (Numeral.Reading reading : Numeral.readings(number.substring(path))) {
      readings.add(new Reading(reading.script() + series, reading.value()));
    }
    return new TypedLabel(matcher.group(), end, certain, List.copyOf(readings), chapter(number));
  }

  private static int chapter(String number) {
    Matcher path = PATH.matcher(number);
    return path.matches() ? NumeralSystem.ARABIC.read(path.group(1)) : 0;
  }

  /** Whether it is the first of a chapter. */
  boolean isFirstOf(int number) {
    return chapter > 0
        && chapter == number
        && readings.stream().anyMatch(reading -> reading.ordinal() == 1);
  }

  /** The number of what bears the label, if it is no part of a chapter; zero for none. */
  int number() {
    return chapter > 0 || readings.isEmpty() ? 0 : readings.get(readings.size() - 1).ordinal();
  }
}
