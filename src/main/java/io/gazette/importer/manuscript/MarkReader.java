package io.gazette.importer.manuscript;

import io.gazette.text.Characters;
import io.gazette.text.NumeralSystem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the number or bullet in front of a line. */
public final class MarkReader {

  private static final String CHINESE = "([一二三四五六七八九十百零〇]{1,4})";
  private static final String FORMAL = "[壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3}";
  private static final String ANY = "([一二三四五六七八九十百零〇]{1,4}|" + FORMAL + "|\\d{1,3})";
  private static final String SPACE = "[\\s\\u00A0\\u3000]*";
  private static final String AFTER = SPACE + "[:：、.．]?" + SPACE;
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String BRACKETED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
  private static final String DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";

  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** Numbers in words, as headings have them: in capitals, or with one. */
  private static final String IN_WORDS =
      WORDS.stream()
          .map(
              word ->
                  word.toUpperCase(Locale.ROOT)
                      + "|"
                      + word.substring(0, 1).toUpperCase(Locale.ROOT)
                      + word.substring(1))
          .collect(Collectors.joining("|"));

  private static final Pattern DECIMAL =
      Pattern.compile(
          "(?:(?i:section|sec\\.|article|art\\.|clause|§)\\s*)?"
              + "(?<path>\\d{1,2}[A-H]?(?:[.．]\\d{1,2}){1,3})(?![\\d%％])"
              + "(?:(?<behind>[A-H])(?=[\\s.．、]))?[.．、]?(?![\\d年月日万亿GMK])"
              + SPACE);

  /** What an inserted number above a decimal counts more for each letter: 2A.1 is not 2.1. */
  private static final int LETTER = 100;

  /** Words that go on with a sentence after the number of what it speaks of. */
  private static final String NO_SENTENCE =
      "(?!\\s+(?:of|above|below|and|or|to|shall|will|is|are|applies|apply|does|do)\\b)";

  private static final String UNIT = "[条條章节節]|部分";

  /** A number between two others: 2A., 第3-1条, 第2-1章, 第三条之一, 二之一、, § 2a, Section 1A. */
  private static final Pattern INSERTED =
      Pattern.compile(
          "(?<n>\\d{1,2})(?<a>[A-H])(?:[.．、:：)]"
              + SPACE
              + "|(?<=[A-C])\\s+(?=\\p{Lu}))|§\\s*(?<s>\\d{1,3})(?<d>[a-h])(?=[\\s:：.])\\s*|第(?:(?<m>\\d{1,3})-(?<b>\\d{1,2})(?<u>"
              + UNIT
              + ")|"
              + "(?<l>"
              + ANY
              + ")(?<v>"
              + UNIT
              + ")之(?<c>[一二三四五六七八九十]{1,2}|\\d{1,2}))(?![的款项項第规規])"
              + AFTER
              + "|(?<h>[一二三四五六七八九十]{1,3})之(?<e>[一二三四五六七八九十]{1,2})[、.．]"
              + SPACE
              + "|(?<w>(?i:section|sec\\.|clause|article|art\\.))\\s+(?<k>\\d{1,2})(?<f>[A-H])(?=[:.\\s–—-]|$)"
              + NO_SENTENCE
              + "[:.]?\\s*(?:[–—-]\\s+)?");

  private static final Pattern UNITS =
      Pattern.compile(
          "\\d{1,2}[年月日号個个天周岁歲小分秒万亿元%％：:/~-]|\\d{1,2}\\s+(?:years?|months?|weeks?|days?|hours?|minutes?|times)\\b");

  /** One kind of mark. */
  private record Kind(Family family, Pattern pattern, boolean doubtful, Reading reading) {}

  /** How its number is read; 0 for none. */
  private interface Reading extends Function<String, Integer> {}

  private static final List<Kind> KINDS =
      List.of(
          english(Family.PART, "part"),
          english(Family.CHAPTER, "chapter"),
          english(Family.ARTICLE, "article|art\\."),
          english(Family.ENGLISH_SECTION, "section|sec\\.|clause"),
          kind(Family.PART, "第" + ANY + "部分" + AFTER, NumeralSystem::readDigits),
          kind(Family.CHAPTER, "第" + ANY + "章" + AFTER, NumeralSystem::readDigits),
          kind(Family.CHAPTER_SECTION, "第" + ANY + "[节節]" + AFTER, NumeralSystem::readDigits),
          kind(
              Family.ARTICLE,
              "第" + ANY + "[条條](?![的之中第规規约約款所与與和及或至])" + AFTER,
              NumeralSystem::readDigits),
          kind(Family.FORMAL, "(" + FORMAL + ")[、．.]" + SPACE, NumeralSystem::readDigits),
          kind(Family.CHINESE, CHINESE + "[、．.]" + SPACE, NumeralSystem::readDigits),
          kind(
              Family.CHINESE_PAREN,
              "[（(【〔]" + SPACE + CHINESE + SPACE + "[)）】〕][、.]?" + SPACE,
              NumeralSystem::readDigits),
          kind(Family.STEM, "([" + STEMS + "])[、．.]" + SPACE, c -> STEMS.indexOf(c) + 1),
          kind(Family.STEM_PAREN, "[（(]([" + STEMS + "])[)）]" + SPACE, c -> STEMS.indexOf(c) + 1),
          kind(Family.ARABIC, "(\\d{1,3})(?:、|[.．](?!\\d))" + SPACE, NumeralSystem::readDigits),
          kind(Family.ARABIC, "([" + DOTTED + "])" + SPACE, c -> DOTTED.indexOf(c) + 1),
          kind(
              Family.ARABIC_PAREN,
              "[（(]" + SPACE + "(\\d{1,3})" + SPACE + "[)）][、.]?" + SPACE,
              NumeralSystem::readDigits),
          kind(Family.ARABIC_PAREN, "([" + BRACKETED + "])" + SPACE, c -> BRACKETED.indexOf(c) + 1),
          kind(Family.ARABIC_HALF, "(\\d{1,3})[)）][、.]?" + SPACE, NumeralSystem::readDigits),
          kind(Family.CIRCLED, "([" + CIRCLED + "])[、.]?" + SPACE, c -> CIRCLED.indexOf(c) + 1),
          kind(
              Family.LOST_PAREN,
              "[?？\\uFFFD]{1,2}[。、.，,]?[?？\\uFFFD]{0,2}(\\d{0,2})[)）]" + SPACE,
              NumeralSystem::readDigits),
          kind(Family.LOST_COMMA, "[?？\\uFFFD]{1,2}[。、][?？\\uFFFD]{1,2}()" + SPACE, c -> 0),
          kind(Family.BULLET, "([•●○■□▪◆◇➢➤★※]|[·*\\-–—](?=[\\s\\u00A0]))" + SPACE, c -> 0),
          kind(
              Family.ROMAN_UPPER,
              "([Ⅰ-Ⅻ])[.．、]?" + SPACE,
              c -> NumeralSystem.UPPER_ROMAN.read(Normalizer.normalize(c, Normalizer.Form.NFKC))),
          doubtful(
              Family.SECTION_SIGN,
              "§\\s*(\\d{1,3})(?![\\d.]*\\d)[.:：]?\\s*(?:[–—-]\\s+)?",
              NumeralSystem::readDigits),
          doubtful(
              Family.CHINESE,
              "([一二三四五六七八九十]{1,3})[ \\u00A0\\u3000\\t]+(?=[\\p{IsHan}-])",
              NumeralSystem::readDigits),
          doubtful(
              Family.ROMAN_UPPER, "([IVX]{1,5})[.、](?=\\s)\\s*", NumeralSystem.UPPER_ROMAN::read),
          doubtful(Family.LATIN_UPPER, "([A-Z])[.、](?=\\s)\\s*", c -> c.charAt(0) - 'A' + 1),
          doubtful(
              Family.ROMAN_PAREN, "[（(]([ivx]{1,5})[)）]" + SPACE, NumeralSystem.LOWER_ROMAN::read),
          doubtful(Family.LATIN_UPPER_PAREN, "[（(]([A-Z])[)）]" + SPACE, c -> c.charAt(0) - 'A' + 1),
          doubtful(Family.LATIN_PAREN, "[（(]([a-z])[)）]" + SPACE, c -> c.charAt(0) - 'a' + 1),
          doubtful(
              Family.ROMAN_LOWER,
              "([ivx]{1,5})(?:[)）]|[.、](?=[\\s\\p{IsHan}]))" + SPACE,
              NumeralSystem.LOWER_ROMAN::read),
          doubtful(
              Family.LATIN_LOWER,
              "([a-z])(?:[)）]|[.、](?=[\\s\\p{IsHan}]))" + SPACE,
              c -> c.charAt(0) - 'a' + 1),
          doubtful(
              Family.ARABIC, "(\\d{1,2})(?![\\d.,，、)）A-Za-z])" + SPACE, NumeralSystem::readDigits));

  private MarkReader() {}

  private static Kind kind(Family family, String pattern, Reading reading) {
    return new Kind(family, Pattern.compile(pattern), false, reading);
  }

  /** A word and a number or letter: Section 1, Article IV, Part B, PART ONE. */
  private static Kind english(Family family, String words) {
    String number = "(\\d{1,2}|[IVX]{1,5}|[A-HJ-U]|" + IN_WORDS + ")(?=[:.\\s–—-]|$)(?![.]\\d)";
    return kind(
        family,
        "(?i:" + words + ")\\s+" + number + NO_SENTENCE + "[:.]?\\s*(?:[–—-]\\s+)?",
        MarkReader::countedInEnglish);
  }

  private static Kind doubtful(Family family, String pattern, Reading reading) {
    return new Kind(family, Pattern.compile(pattern), true, reading);
  }

  /** What a number of an English clause counts: 4, IV, D, Four. */
  public static int countedInEnglish(String number) {
    int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
    if (word >= 0) {
      return word + 1;
    }
    if (Chars.isDigit(number.charAt(0))) {
      return NumeralSystem.readDigits(number);
    }
    return "IVX".indexOf(number.charAt(0)) >= 0
        ? NumeralSystem.UPPER_ROMAN.read(number)
        : number.charAt(0) - 'A' + 1;
  }

  /** What a line may begin with, the likeliest first; several only where letters are ambiguous. */
  public static List<Mark> candidates(String written) {
    String line = Characters.withHalfDigits(written);
    if (PageNumber.isSurely(line)) {
      return List.of();
    }
    Matcher decimal = DECIMAL.matcher(line);
    if (decimal.lookingAt() && decimal.end() < line.length()) {
      return List.of(decimal(decimal));
    }
    Matcher inserted = INSERTED.matcher(line);
    if (inserted.lookingAt() && (inserted.end() < line.length() || inserted.group("w") != null)) {
      return List.of(inserted(inserted));
    }
    List<Mark> marks = new ArrayList<>();
    for (Kind kind : KINDS) {
      if (marks.isEmpty() || kind.doubtful()) {
        read(kind, line).ifPresent(marks::add);
      }
    }
    return marks;
  }

  private static Mark decimal(Matcher match) {
    List<Integer> path = new ArrayList<>();
    for (String number : match.group("path").split("[.．]", -1)) {
      char last = number.charAt(number.length() - 1);
      boolean letter = last >= 'A';
      String digits = letter ? number.substring(0, number.length() - 1) : number;
      path.add(NumeralSystem.readDigits(digits) + (letter ? LETTER * (last - 'A' + 1) : 0));
    }
    String behind = match.group("behind") == null ? "" : match.group("behind");
    if (path.size() == 2 && path.get(1) == 0) {
      // 2.0 counts chapters, as 2. does.
      return new Mark(Family.ARABIC, path.subList(0, 1), behind, match.end(), false);
    }
    return new Mark(Family.decimal(path.size()), path, behind, match.end(), false);
  }

  private static Mark inserted(Matcher match) {
    if (match.group("n") != null) {
      return inserted(Family.ARABIC, match.group("n"), match.group("a"), match.end());
    } else if (match.group("m") != null) {
      return inserted(called(match.group("u")), match.group("m"), match.group("b"), match.end());
    } else if (match.group("s") != null) {
      return inserted(Family.SECTION_SIGN, match.group("s"), match.group("d"), match.end());
    } else if (match.group("h") != null) {
      return inserted(Family.CHINESE, match.group("h"), match.group("e"), match.end());
    } else if (match.group("w") != null) {
      boolean article = match.group("w").toLowerCase(Locale.ROOT).startsWith("art");
      Family family = article ? Family.ARTICLE : Family.ENGLISH_SECTION;
      return inserted(family, match.group("k"), match.group("f"), match.end());
    }
    return inserted(called(match.group("v")), match.group("l"), match.group("c"), match.end());
  }

  private static Family called(String unit) {
    return switch (unit) {
      case "章" -> Family.CHAPTER;
      case "节", "節" -> Family.CHAPTER_SECTION;
      case "部分" -> Family.PART;
      default -> Family.ARTICLE;
    };
  }

  private static Mark inserted(Family family, String number, String behind, int length) {
    return new Mark(family, List.of(NumeralSystem.readDigits(number)), behind, length, false);
  }

  private static Optional<Mark> read(Kind kind, String line) {
    Matcher match = kind.pattern().matcher(line);
    if (!match.lookingAt() || (match.end() == line.length() && !kind.family().isNamed())) {
      return Optional.empty();
    }
    int value = kind.reading().apply(match.group(1));
    boolean wrong =
        (value == 0 && kind.family().isCounted())
            || (kind.doubtful() && UNITS.matcher(line).lookingAt());
    return wrong
        ? Optional.empty()
        : Optional.of(new Mark(kind.family(), List.of(value), match.end(), kind.doubtful()));
  }
}
