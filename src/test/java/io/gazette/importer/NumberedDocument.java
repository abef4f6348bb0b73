package io.gazette.importer;

import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A document made for a test: numbered lines of a family, with what can be wrong with them. */
final class NumberedDocument {

  /** One level of a family: how its numbers look. */
  interface Level {
    String label(List<Integer> path, int inText);
  }

  /** What is wrong with the numbers of a document. */
  enum Damage {
    NONE,
    /** A number is left out. */
    GAP,
    /** A number comes twice. */
    TWICE,
    /** A line has lost its number. */
    LOST,
    /** Numbers begin with three. */
    LATE
  }

  private static final Map<String, List<Level>> FAMILIES = made();

  private final boolean chinese;
  private final List<Level> levels;
  private final Damage damage;
  private final int[] inText = new int[6];
  private final List<String> lines = new ArrayList<>();

  /** Of each line, how deep it is; 0 for the title, negative for a paragraph. */
  private final List<Integer> depths = new ArrayList<>();

  private int sentence;

  NumberedDocument(String family, int depth, Damage damage) {
    this.chinese = !family.startsWith("en");
    List<Level> all = FAMILIES.get(family);
    this.levels = all.subList(0, Math.min(depth, all.size()));
    this.damage = damage;
    add(chinese ? "听会应用隐私政策" : "Tinghui App Privacy Policy", 0);
    level(1, List.of());
  }

  static int deepest(String family) {
    return FAMILIES.get(family).size();
  }

  static List<Level> levels(String family) {
    return FAMILIES.get(family);
  }

  static List<String> families() {
    return List.copyOf(FAMILIES.keySet());
  }

  List<String> lines() {
    return lines;
  }

  List<Integer> depths() {
    return depths;
  }

  private void add(String line, int depth) {
    lines.add(line);
    depths.add(depth);
  }

  private void level(int depth, List<Integer> above) {
    int count = depth == 1 ? 4 : 2 + (above.get(above.size() - 1) % 2);
    for (int at = 1; at <= count; at++) {
      boolean first = depth == Math.min(2, levels.size());
      int number = first ? damaged(at) : at;
      List<Integer> path = new ArrayList<>(above);
      path.add(number);
      inText[depth]++;
      boolean lost = damage == Damage.LOST && first && at == 2;
      String label = lost ? "" : levels.get(depth - 1).label(path, inText[depth]);
      boolean heading = depth < levels.size() || levels.size() == 1;
      add(label + (heading ? heading() : sentence()), depth);
      if (depth < levels.size()) {
        if (depth > 1 || at % 2 == 0) {
          add(sentence(), -1);
        }
        level(depth + 1, path);
      } else if (heading) {
        add(sentence(), -1);
      }
    }
  }

  private int damaged(int at) {
    return switch (damage) {
      case GAP -> at > 1 ? at + 1 : at;
      case TWICE -> at > 1 ? at - 1 : at;
      case LATE -> at + 2;
      default -> at;
    };
  }

  private String heading() {
    sentence++;
    return chinese
        ? "关于第"
            + "甲乙丙丁戊己庚辛壬癸".charAt(sentence % 10)
            + "类"
            + NumeralSystem.HAN.write(sentence)
            + "号事项的说明"
        : "Matters of kind " + NumeralSystem.UPPER_LETTER.write(sentence) + "x and others";
  }

  private String sentence() {
    sentence++;
    return chinese
        ? "我们在处理编号为" + sentence + "的事项时，会按照法律的要求，仅在必要的范围内使用您的个人信息。"
        : "We process matter number " + sentence + " only as far as the law allows us to do so.";
  }

  private static Level of(String before, NumeralSystem system, String after) {
    return (path, inText) -> before + system.write(path.get(path.size() - 1)) + after;
  }

  private static Level on(String before, NumeralSystem system, String after) {
    return (path, inText) -> before + system.write(inText) + after;
  }

  private static Level decimal(String after) {
    return (path, inText) -> String.join(".", path.stream().map(String::valueOf).toList()) + after;
  }

  private static Map<String, List<Level>> made() {
    NumeralSystem han = NumeralSystem.HAN;
    NumeralSystem one = NumeralSystem.ARABIC;
    Map<String, List<Level>> all = new TreeMap<>();
    all.put(
        "zh-usual",
        List.of(of("", han, "、"), of("（", han, "）"), of("", one, "."), of("（", one, "）")));
    all.put("zh-decimal", List.of(of("", one, "."), decimal(" "), decimal(" "), of("(", one, ")")));
    all.put(
        "zh-mixed",
        List.of(
            of("", han, "、"), decimal(" "), of("（", one, "）"), of("", NumeralSystem.CIRCLED, "")));
    all.put(
        "zh-chapter",
        List.of(of("第", han, "章 "), on("第", han, "条 "), of("（", han, "）"), of("", one, "．")));
    all.put("zh-article", List.of(of("第", han, "条 "), of("（", han, "）"), of("", one, ".")));
    all.put(
        "zh-formal",
        List.of(
            of("", NumeralSystem.FORMAL_TRADITIONAL, "、"),
            of("", han, "、"),
            of("（", han, "）"),
            of("", one, ".")));
    all.put("zh-part", List.of(of("第", han, "部分 "), of("", han, "、"), of("（", han, "）")));
    all.put(
        "zh-comma",
        List.of(of("", one, "、"), of("（", one, "）"), of("", NumeralSystem.CIRCLED, "")));
    all.put("zh-half", List.of(of("", han, "、"), of("", one, "、"), of("", one, "）")));
    all.put(
        "zh-section",
        List.of(of("第", han, "章 "), of("第", han, "节 "), of("", han, "、"), of("", one, ".")));
    all.put("zh-brackets", List.of(of("（", han, "）"), of("", one, "."), of("（", one, "）")));
    all.put(
        "zh-letters",
        List.of(of("", han, "、"), of("", one, "."), of("", NumeralSystem.LOWER_LETTER, ")")));
    all.put("zh-dot", List.of(of("", han, "."), of("(", han, ")"), of("", one, "、")));
    all.put(
        "zh-roman",
        List.of((path, inText) -> "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ".charAt(path.get(0) - 1) + "、", of("", one, "、")));
    all.put(
        "en-words",
        List.of(
            (path, inText) ->
                "PART "
                    + List.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN")
                        .get(path.get(0) - 1)
                    + ": ",
            of("", one, ". "),
            of("(", NumeralSystem.LOWER_LETTER, ") ")));
    all.put("en-dash", List.of(of("Article ", one, " - "), of("", one, ". ")));
    all.put(
        "en-decimal",
        List.of(
            of("", one, ". "),
            decimal(" "),
            decimal(" "),
            of("(", NumeralSystem.LOWER_LETTER, ") ")));
    all.put(
        "en-paragraphs",
        List.of(of("", one, ". "), decimal(" "), of("(", NumeralSystem.LOWER_LETTER, ") ")));
    all.put("en-letters", List.of(of("", one, ". "), of("", NumeralSystem.UPPER_LETTER, ". ")));
    all.put(
        "en-roman",
        List.of(
            of("", NumeralSystem.UPPER_ROMAN, ". "),
            of("", NumeralSystem.UPPER_LETTER, ". "),
            of("", one, ". ")));
    all.put(
        "en-article",
        List.of(
            of("Article ", one, " "),
            of("", one, ". "),
            of("(", NumeralSystem.LOWER_LETTER, ") "),
            of("(", NumeralSystem.LOWER_ROMAN, ") ")));
    all.put(
        "en-section",
        List.of(
            of("Section ", one, ". "),
            of("(", NumeralSystem.LOWER_LETTER, ") "),
            of("(", NumeralSystem.LOWER_ROMAN, ") ")));
    all.put(
        "en-capital",
        List.of(
            of("", NumeralSystem.UPPER_LETTER, ". "),
            of("", one, ". "),
            of("", NumeralSystem.LOWER_LETTER, ") ")));
    all.put(
        "en-sign",
        List.of(of("§ ", one, " "), of("(", one, ") "), of("", NumeralSystem.LOWER_LETTER, ") ")));
    all.put(
        "en-titled",
        List.of(
            of("Article ", NumeralSystem.UPPER_ROMAN, ". "),
            (path, inText) -> "Section " + path.get(0) + ".0" + path.get(1) + " ",
            of("(", NumeralSystem.LOWER_LETTER, ") ")));
    all.put(
        "en-clause",
        List.of(
            of("Article ", one, " "),
            (path, inText) -> "Section " + path.get(0) + "." + path.get(1) + " ",
            of("(", NumeralSystem.LOWER_LETTER, ") ")));
    all.put(
        "en-lettered",
        List.of(
            of("Part ", NumeralSystem.UPPER_LETTER, " "),
            on("Section ", one, ". "),
            of("(", NumeralSystem.LOWER_LETTER, ") ")));
    all.put(
        "en-part",
        List.of(
            of("Part ", NumeralSystem.UPPER_ROMAN, " "),
            of("", one, ". "),
            of("(", NumeralSystem.LOWER_LETTER, ") ")));
    return all;
  }
}
