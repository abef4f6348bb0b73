package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.Characters;
import io.gazette.text.Sought;
import io.gazette.text.Visible;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds characters that no reader sees or that say nothing, also where they are written as an
 * escape. Each is told once a file, where it stands first.
 */
final class HiddenCharacters {

  /** Behind an odd number of backslashes, a reference is shown as it is written. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "(?<!(?<!\\\\)(?:\\\\\\\\){0,9}\\\\)"
              + "(?:&#(?:([0-9]{1,7})|[xX]([0-9A-Fa-f]{1,6}));"
              + "|&(lrm|rlm|zwj|zwnj|ZeroWidthSpace|NoBreak);)");

  /** How YAML writes them between double quotes. */
  private static final Pattern YAML_ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|U000([0-9A-Fa-f]{5}))");

  /** UTF-8 that was read as Latin letters, and what is left of characters that were lost twice. */
  private static final Sought GARBLED =
      Sought.of(
          Pattern.compile(
              "锟斤拷|烫烫烫|â€[\\u0080-\\u00BF™œžš˜“”•…–—‹›†‡ˆ‰¦¢]|Ã[\\u0080-\\u00BF]|Â[\\u00A0-\\u00BF]|(?:[äåæçèé][\\u0080-\\u00BF]{1,2}){2,}"),
          "锟烫âÃÂäåæçèé");

  /**
   * GBK that was read as Latin letters: as bytes, all of it is common Chinese characters (GB 2312
   * level one) and Chinese punctuation. No list of letters has signs such as ½ in it, and UTF-8 of
   * other scripts has nothing else behind its first bytes.
   */
  private static final Sought GARBLED_GBK =
      Sought.learning(
          Pattern.compile(
              "(?<![\\u0080-\\u00FF])(?!(?:[\\u00C2-\\u00DF][\\u0080-\\u00BF]){2})"
                  + "(?=[\\u00A1-\\u00FE]{0,15}[\\u00A1-\\u00BF])"
                  + "(?=[\\u00A1-\\u00FE]{0,15}[\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FE])"
                  + "(?:[\\u00B0-\\u00D7\\u00A1\\u00A3][\\u00A1-\\u00FE]){2,}+(?![\\u0080-\\u00FF])"));

  private static final Map<String, Integer> NAMED =
      Map.of(
          "lrm", 0x200E,
          "rlm", 0x200F,
          "zwj", 0x200D,
          "zwnj", 0x200C,
          "ZeroWidthSpace", 0x200B,
          "NoBreak", 0x2060);

  /** Languages that are written from right to left and need marks of direction. */
  private static final List<String> RIGHT_TO_LEFT =
      List.of("ar", "fa", "he", "ur", "ug", "ps", "sd", "yi", "dv");

  private final String path;
  private final boolean markdown;
  private final boolean rightToLeft;
  private final Diagnostics diagnostics;
  private final Map<Integer, SourcePosition> first = new TreeMap<>();
  private final Map<Integer, Integer> count = new TreeMap<>();

  private HiddenCharacters(String path, Diagnostics diagnostics) {
    this.path = path;
    this.markdown = path.endsWith(".md");
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    this.rightToLeft =
        markdown && RIGHT_TO_LEFT.stream().anyMatch(tag -> name.matches(tag + "\\b.*"));
    this.diagnostics = diagnostics;
  }

  static void report(String path, String text, Diagnostics diagnostics) {
    HiddenCharacters search = new HiddenCharacters(path, diagnostics);
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      search.line(lines.get(at), at + 1);
    }
    search.first.forEach(search::report);
    if (!search.garbled(lines, GARBLED, "@character-garbled")) {
      search.garbled(lines, GARBLED_GBK, "@character-gbk");
    }
  }

  /** Tells the first place of characters that are others than those that were meant, if any. */
  private boolean garbled(List<String> lines, Sought garbled, String kind) {
    Optional<SourcePosition> place = Optional.empty();
    String words = "";
    int times = 0;
    for (int at = 0; at < lines.size(); at++) {
      for (MatchResult found : garbled.in(lines.get(at)).all().toList()) {
        if (place.isEmpty()) {
          place = Optional.of(new SourcePosition(path, at + 1, found.start() + 1));
          words = found.group();
        }
        times++;
      }
    }
    String sequence = words;
    String repeated = Integer.toString(times);
    place.ifPresent(
        position -> diagnostics.report(Code.CHARACTER_DAMAGED, position, sequence, kind, repeated));
    return place.isPresent();
  }

  private void line(String line, int number) {
    if (!markdown && line.stripLeading().startsWith("#")) {
      return;
    }
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      int c = line.codePointAt(at);
      if (c >= 0x7F || c < ' ') {
        int before = at == 0 ? ' ' : line.codePointBefore(at);
        found(c, before, new SourcePosition(path, number, at + 1));
      }
    }
    if (line.indexOf(markdown ? '&' : '\\') >= 0) {
      (markdown ? ESCAPE : YAML_ESCAPE)
          .matcher(line)
          .results()
          .forEach(
              escape ->
                  found(
                      markdown ? escaped(escape) : yamlEscaped(escape),
                      'x',
                      new SourcePosition(path, number, escape.start() + 1)));
    }
  }

  private static int yamlEscaped(MatchResult escape) {
    String digits = Optional.ofNullable(escape.group(1)).orElseGet(() -> escape.group(2));
    return Integer.parseInt(digits, 16);
  }

  private static int escaped(MatchResult escape) {
    return Optional.ofNullable(escape.group(1))
        .map(Integer::valueOf)
        .or(() -> Optional.ofNullable(escape.group(2)).map(hex -> Integer.valueOf(hex, 16)))
        .orElseGet(() -> NAMED.getOrDefault(escape.group(3), (int) ' '));
  }

  private void found(int c, int before, SourcePosition position) {
    if (kind(c, before).isPresent()) {
      first.putIfAbsent(c, position);
      count.merge(c, 1, Integer::sum);
    }
  }

  private void report(int c, SourcePosition position) {
    String kind = kind(c, 'x').orElseThrow();
    Code code = isDamage(c) ? Code.CHARACTER_DAMAGED : Code.CHARACTER_HIDDEN;
    diagnostics.report(
        code, position, Visible.name(c), kind, Integer.toString(count.getOrDefault(c, 1)));
  }

  /** Whether words were lost, or are shown in an order in which they are not read. */
  private static boolean isDamage(int c) {
    return c == 0xFFFD || (c & 0xFFFE) == 0xFFFE || Character.isISOControl(c) || isDirection(c);
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private Optional<String> kind(int c, int before) {
    if (c == 0xFFFD || (c & 0xFFFE) == 0xFFFE) {
      return Optional.of("@character-lost");
    }
    if (Character.isISOControl(c)) {
      // YAML itself refuses most of them, and says so.
      return c == '\t' || c == '\f' ? Optional.empty() : Optional.of("@character-control");
    }
    if (isDirection(c) || c == 0x200E || c == 0x200F || c == 0x61C) {
      boolean meant = rightToLeft && c != 0x202D && c != 0x202E;
      return meant ? Optional.empty() : Optional.of("@character-direction");
    }
    if (isJoiner(c)) {
      return joinsNothing(before) ? Optional.of("@character-invisible") : Optional.empty();
    }
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE -> Optional.of("@character-private");
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          c == 0xAD || (c >= 0x600 && c <= 0x8E2)
              ? Optional.empty()
              : Optional.of("@character-invisible");
      default ->
          c == 0x3164 || c == 0x115F || c == 0xFFA0
              ? Optional.of("@character-invisible")
              : Optional.empty();
    };
  }

  /** They build emoji and the letters of some scripts, but nothing of Chinese or English. */
  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D || (c >= 0xE0020 && c <= 0xE007F);
  }

  private static boolean joinsNothing(int before) {
    return Characters.isCjk(before)
        || Character.UnicodeScript.of(before) == Character.UnicodeScript.LATIN;
  }
}
