package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.TemplateBlanks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at words that readers will see exactly as they stand in a YAML file. */
final class PlainWords {

  /** What only a text understands. */
  private static final Pattern MARKS =
      Pattern.compile(
          "\\{\\{[^{}\\n]{0,60}}}|\\*\\*[^*\\n]{1,80}\\*\\*|]\\([^()\\s]{1,200}\\)"
              + "|(?m:^(?:#{1,6}|>|\\|) .*)|</?(?:br|b|p|a|u|strong|em|div|span)\\b[^>\\n]{0,80}>");

  private static final Pattern NOTHING = Pattern.compile("[….。?？_＿×＊*\\s]+|(?i:todo|tbd|tbc|xx+)");

  /** Fewer are a name. */
  private static final int FEW_HAN = 4;

  private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’-]+");
  private static final int FEW_WORDS = 4;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s./@:]*+[./@:]\\S++");

  /** What may be the same in every language. */
  private static final List<String> NAMES =
      List.of("name", "vendor", "recipient", "contact", "versions", "address", "title");

  /** Languages other than Chinese that are written with its characters. */
  private static final List<String> HAN_WRITERS =
      List.of("ja", "ko", "yue", "wuu", "nan", "lzh", "hak");

  private PlainWords() {}

  static void check(String words, YamlNode node, Problems problems) {
    Matcher marks = MARKS.matcher(words);
    if (marks.find()) {
      problems.report(Code.WORDS_WITH_MARKS, node.position(), node.name(), marks.group().strip());
    }
    Optional<String> blank =
        NOTHING.matcher(words).matches()
            ? Optional.of(words)
            : TemplateBlanks.in(words).stream().map(MatchResult::group).findFirst();
    blank.ifPresent(
        open -> problems.report(Code.WORDS_LEFT_OPEN, node.position(), node.name(), open));
  }

  /**
   * Tells words that are in another language than they say: a sentence that nobody translated, or
   * two that changed places.
   *
   * @param name what is said, a key
   */
  static void checkLanguages(String name, Map<Language, YamlNode> nodes, Problems problems) {
    boolean chineseLacks =
        nodes.entrySet().stream()
            .anyMatch(node -> node.getKey().isChinese() && han(words(node.getValue())) == 0);
    nodes.forEach(
        (language, node) -> {
          String words = words(node);
          boolean wrong =
              language.isChinese()
                  ? isLatin(words) && !NAMES.contains(name)
                  : isHan(words)
                      && !HAN_WRITERS.contains(language.locale().getLanguage())
                      && (chineseLacks || !NAMES.contains(name));
          if (wrong) {
            problems.report(Code.WORDS_LANGUAGE, node.position(), name, language.tag());
          }
        });
  }

  private static boolean isHan(String words) {
    return han(words) >= FEW_HAN && han(words) > 2 * LATIN_WORD.matcher(words).results().count();
  }

  private static boolean isLatin(String words) {
    String prose = ADDRESS.matcher(words).replaceAll(" ");
    return han(words) == 0 && LATIN_WORD.matcher(prose).results().count() >= FEW_WORDS;
  }

  private static long han(String words) {
    return words.codePoints().filter(Characters::isHan).count();
  }

  private static String words(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }
}
