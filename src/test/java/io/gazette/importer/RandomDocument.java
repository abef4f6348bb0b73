package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A policy made from a seed, in one of four formats: numbered clauses with paragraphs, whose
 * numbers may stand on lines of their own, lists in six shapes, one in another or with a paragraph
 * between items, and tables whose cells are merged, with what a reader of it sees.
 */
final class RandomDocument {

  static final List<String> FORMATS = List.of("txt", "md", "html", "docx");

  /** The shapes of lists. */
  private enum Shape {
    BULLETS,
    BRACKETS,
    HALF,
    CIRCLED,
    LETTERS,
    OWN
  }

  /** The words of headings by their labels; empty where several have one label. */
  private final Map<String, String> names = new LinkedHashMap<>();

  private final Random random;
  private final String format;
  private final boolean chinese;
  private final List<NumberedDocument.Level> levels;
  private final StringBuilder source = new StringBuilder();
  private final StringBuilder numbering = new StringBuilder();
  private final List<String> labels = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private final Map<String, Integer> depths = new LinkedHashMap<>();
  private final List<String> jumps = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();

  /** For what documents did not have at first, so that the rest of each stays as it was. */
  private final Random later;

  /** Whether the format says which lines are headings. */
  private final boolean styled;

  /** Whether numbers stand on lines of their own, as in copies of PDF files. */
  private final boolean apart;

  private final int[] inText = new int[6];
  private int sentence;
  private int lists;

  RandomDocument(long seed) {
    random = new Random(seed);
    later = new Random(~seed);
    format = FORMATS.get(random.nextInt(FORMATS.size()));
    List<String> families = NumberedDocument.families();
    String family = families.get(random.nextInt(families.size()));
    chinese = !family.startsWith("en");
    List<NumberedDocument.Level> all = NumberedDocument.levels(family);
    apart = format.equals("txt") && random.nextInt(3) == 0;
    levels = all.subList(0, Math.min(all.size(), 1 + random.nextInt(2)));
    styled =
        List.of("md", "html").contains(format) || (format.equals("docx") && later.nextBoolean());
    page(6);
    heading(0, chinese ? "听会应用隐私政策" : "Tinghui App Privacy Policy");
    if (random.nextBoolean()) {
      paragraph();
    }
    clauses(1, List.of());
    for (String label : List.copyOf(names.keySet())) {
      reference(label);
    }
    address();
    if (random.nextInt(3) == 0) {
      appendix();
    }
  }

  /** The number of a page, as it stands in copies of PDF files. */
  private void page(int seldom) {
    if (format.equals("txt") && later.nextInt(seldom) == 0) {
      sentence++;
      String line =
          List.of(
                  "- " + sentence + " -",
                  "第 " + sentence + " 页 共 99 页",
                  "Page " + sentence + " of 99")
              .get(later.nextInt(3));
      pages.add(line);
      source.append(line).append("\n\n");
    }
  }

  /** Who publishes it, and where: lines that are short, and no headings. */
  private void address() {
    if (later.nextInt(3) > 0) {
      return;
    }
    List<String> address = new ArrayList<>();
    address.add(chinese ? "听会科技有限公司" : "Tinghui Ltd.");
    address.add(chinese ? "杭州市西湖区文三路" : inText[1] + 1 + " Mill Road");
    address.add(chinese ? "310000" + "邮编" : "Grimsley GR1 2AB");
    for (String line : address) {
      labels.add(line);
      paragraphs.add(line);
      line(line);
    }
  }

  /** A list in the last clause before another one, whose number is the next of the list as well. */
  private void upTo(int number) {
    String introduction = chinese ? "其中包括第" + ++sentence + "类：" : "Of kind " + ++sentence + ":";
    labels.add(introduction);
    line(introduction);
    for (int at = 1; at < number; at++) {
      String item = levels.get(0).label(List.of(at), at) + sentence();
      labels.add(item);
      line(item);
    }
  }

  /** Counts its clauses anew, and names them as its own, or those of the policy. */
  private void appendix() {
    int named = later.nextInt(4);
    heading(
        1,
        chinese
            ? List.of("附件一", "附录一", "附表一", "附件1").get(named) + " 处理事项的补充说明"
            : List.of(
                        "Annex A Details",
                        "FIRST SCHEDULE: Details",
                        "SCHEDULE ONE – Details",
                        "Annexure 1 Details")
                    .get(named)
                + " of the Matters");
    Map<String, String> own = new LinkedHashMap<>();
    for (int at = 1; at <= 3; at++) {
      sentence++;
      String words =
          chinese
              ? "关于第" + NumeralSystem.HAN.write(sentence) + "号补充事项的说明"
              : "More matters of kind " + NumeralSystem.UPPER_LETTER.write(sentence) + "x";
      String label = chinese ? NumeralSystem.HAN.write(at) + "、" : at + ". ";
      heading(2, label + words);
      own.put(chinese ? "第" + NumeralSystem.HAN.write(at) + "条" : "section " + at, words);
      paragraph();
    }
    own.forEach(
        (number, words) -> {
          sentence++;
          String before = chinese ? "编号" + sentence + "的事项见本附件" : "Number " + sentence + " is in ";
          String after =
              chinese ? "。" : named == 0 || named == 3 ? " of this Annex." : " of this Schedule.";
          references.add(new Reference(before, number, words, after));
          line(before + number + after);
        });
  }

  /** Articles that are sentences, with lists of what they name. */
  private void articles(int depth, int count) {
    for (int at = 1; at <= count; at++) {
      inText[depth]++;
      boolean jumps = random.nextInt(8) == 0;
      if (jumps) {
        inText[depth]++;
      }
      String label = levels.get(depth - 1).label(List.of(inText[depth]), inText[depth]);
      boolean introduces = random.nextInt(3) == 0;
      String words = introduces ? "其中包括第" + ++sentence + "类：" : sentence();
      labels.add(label + words);
      line(label + words);
      if (jumps && inText[depth] > 2) {
        this.jumps.add(label + words);
      }
      for (int item = 1; introduces && item <= 3; item++) {
        String named = "（" + NumeralSystem.HAN.write(item) + "）" + sentence();
        labels.add(named);
        line(named);
      }
    }
  }

  /** What points to a clause by its number, where the number can be told to be one. */
  private void reference(String label) {
    String number = label.strip().replaceFirst("\\s*[.、:-]$", "");
    boolean named = number.matches("第.+(?:条|章|部分)|(?:Section|Article|Part) .+");
    boolean decimal = number.matches("\\d+(?:\\.\\d+)+");
    if ((named || decimal) && random.nextInt(3) == 0) {
      sentence++;
      String before = (chinese ? "编号" : "Number ") + sentence + (chinese ? "的事项见" : " is in ");
      String typed = decimal ? chinese ? number + "节" : "Section " + number : number;
      references.add(new Reference(before, typed, names.getOrDefault(label, ""), ""));
      line(before + typed + (chinese ? "。" : "."));
    }
  }

  /**
   * A sentence that names a clause.
   *
   * @param before what stands before the number
   * @param number as it is typed
   * @param heading of the clause that has it; empty if none has
   * @param after what stands behind the number
   */
  record Reference(String before, String number, String heading, String after) {}

  /** The sentences that name a clause. */
  List<Reference> references() {
    return references;
  }

  /** The words in which a character is lost, of which the report has to ask. */
  List<String> lost() {
    return lost;
  }

  /** In how many lists lines have to stand. */
  Map<String, Integer> depths() {
    return depths;
  }

  /** The lines before which a number is missing, of which the report has to ask. */
  List<String> jumps() {
    return jumps;
  }

  /** The lines that are numbers of pages, of which the report has to ask. */
  List<String> pages() {
    return pages;
  }

  /** The lines that have to be no headings. */
  List<String> paragraphs() {
    return paragraphs;
  }

  /** The lines that have to be shown, with their labels. */
  List<String> labels() {
    return labels;
  }

  /** The lines that have to be headings. */
  List<String> headings() {
    return headings;
  }

  /** The rows that have to be shown, cell by cell. */
  List<String> cells() {
    return cells;
  }

  String shown() {
    return format + "\n" + source + numbering;
  }

  ImportSource source() {
    byte[] bytes =
        format.equals("docx")
            ? WordFile.of(source.toString(), abstracts() + numbering)
            : source.toString().getBytes(UTF_8);
    return Imported.source("policy." + format, bytes);
  }

  private void clauses(int depth, List<Integer> above) {
    int count = 3 + random.nextInt(3);
    boolean articles = chinese && levels.get(depth - 1).label(List.of(1, 1), 1).endsWith("条 ");
    if (articles && random.nextBoolean()) {
      articles(depth, count);
      return;
    }
    int gap = random.nextInt(8) == 0 ? 2 + random.nextInt(count - 1) : 0;
    for (int at = 1; at <= count; at++) {
      if (at == gap) {
        inText[depth]++;
        continue;
      }
      List<Integer> path = new ArrayList<>(above);
      path.add(at);
      inText[depth]++;
      sentence++;
      String words =
          chinese
              ? "关于第" + NumeralSystem.HAN.write(sentence) + "号事项的说明"
              : "Matters of kind " + NumeralSystem.UPPER_LETTER.write(sentence) + "x and others";
      String label = levels.get(depth - 1).label(path, inText[depth]);
      if (styled && depth == 1 && at > 2 && gap == 0 && later.nextInt(4) == 0) {
        upTo(at);
      }
      heading(depth, label + words);
      if (at == gap + 1 && at > 2) {
        jumps.add(label + words);
      }
      names.put(label, names.containsKey(label) ? "" : words);
      if (depth < levels.size() && random.nextInt(3) > 0) {
        if (random.nextBoolean()) {
          paragraph();
        }
        clauses(depth + 1, path);
      } else {
        body();
      }
      inserted(depth, label);
    }
  }

  /** A clause that came between two others after they were numbered. */
  private void inserted(int depth, String label) {
    String behind =
        label.matches("第.+条 ")
            ? label.strip() + "之一 "
            : label.matches("第.+[章节] ")
                ? label.strip() + "之一 "
                : label.matches("[一二三四五六七八九十]+、")
                    ? label.replace("、", "之一、")
                    : label.matches("(?:Section |Article )?\\d+\\.? ")
                        ? label.replaceFirst("(\\d+)", "$1A")
                        : "";
    if (random.nextInt(10) > 0 || behind.isEmpty()) {
      return;
    }
    sentence++;
    heading(
        depth,
        behind
            + (chinese
                ? "关于第" + NumeralSystem.HAN.write(sentence) + "号新增事项的说明"
                : "New matters of kind " + NumeralSystem.UPPER_LETTER.write(sentence) + "x"));
    paragraph();
  }

  private void body() {
    paragraph();
    for (int more = random.nextInt(3); more > 0; more--) {
      switch (random.nextInt(4)) {
        case 0 -> paragraph();
        case 1 -> {
          if (format.equals("txt")) {
            typedTable();
          } else {
            table();
          }
        }
        default -> list(Shape.values()[random.nextInt(Shape.values().length)]);
      }
    }
    if (random.nextBoolean()) {
      paragraph();
    }
    page(8);
  }

  private String sentence() {
    sentence++;
    return chinese
        ? "我们在处理编号为" + sentence + "的事项时，会按照法律的要求，仅在必要的范围内使用您的个人信息。"
        : "We process matter number " + sentence + " only as far as the law allows us to do so.";
  }

  private void heading(int depth, String line) {
    labels.add(line);
    headings.add(line);
    switch (format) {
      case "md" -> source.append("#".repeat(depth + 1)).append(' ').append(line).append("\n\n");
      case "html" -> source.append("<h" + (depth + 1) + ">" + line + "</h" + (depth + 1) + ">\n");
      case "docx" ->
          source.append(styled ? WordFile.heading(depth, line) : WordFile.paragraph(line));
      default ->
          source
              .append(apart ? line.replaceFirst("^(\\d+(?:\\.\\d+)*\\.?) ", "$1\n") : line)
              .append("\n\n");
    }
  }

  private void paragraph() {
    String line = sentence();
    if (chinese && random.nextInt(12) == 0) {
      String words =
          "编号"
              + sentence
              + "的信息保存"
              + (sentence + 10)
              + (random.nextBoolean() ? "?" : "\uFFFD")
              + "天";
      line = words + "后删除。";
      lost.add(words);
    }
    labels.add(line);
    line(line);
  }

  private void line(String line) {
    switch (format) {
      case "html" -> source.append("<p>" + line + "</p>\n");
      case "docx" -> source.append(WordFile.paragraph(line));
      case "md" -> source.append(line.replaceFirst("^(\\d+)([.)])", "$1\\\\$2")).append("\n\n");
      default -> source.append(line).append("\n\n");
    }
  }

  private void list(Shape shape) {
    String introduction = chinese ? "其中包括第" + ++sentence + "类：" : "Of kind " + ++sentence + ":";
    labels.add(introduction);
    line(introduction);
    int count = 2 + random.nextInt(3);
    int gap = random.nextInt(6) == 0 ? 2 : Integer.MAX_VALUE;
    if (shape == Shape.OWN && !format.equals("txt")) {
      own(count);
      return;
    }
    if (shape == Shape.BULLETS && List.of("txt", "md").contains(format) && random.nextBoolean()) {
      nested(count);
      return;
    }
    int between = format.equals("txt") ? random.nextInt(12) : 0;
    for (int item = 1; item <= count; item++) {
      int at = item < gap ? item : item + 1;
      String label =
          switch (shape) {
            case BULLETS -> "";
            case BRACKETS -> chinese ? "（" + at + "）" : "(" + at + ") ";
            case CIRCLED -> NumeralSystem.CIRCLED.write(at);
            case LETTERS -> NumeralSystem.LOWER_LETTER.write(at) + ") ";
            default -> at + ") ";
          };
      String words = sentence();
      labels.add(label + words);
      if (item == gap && shape != Shape.BULLETS) {
        jumps.add(label + words);
      }
      line((shape == Shape.BULLETS ? "• " : label) + words);
      if (item == between && item < count) {
        String paragraph = sentence();
        labels.add(paragraph);
        depths.put(paragraph, 0);
        line(paragraph);
      }
    }
  }

  /** Bullets with others below some of them, set in by two or four spaces. */
  private void nested(int count) {
    String in = " ".repeat(random.nextBoolean() ? 2 : 4);
    for (int item = 1; item <= count; item++) {
      bullet("", 1);
      for (int below = random.nextInt(3); below > 0; below--) {
        bullet(in, 2);
      }
    }
    source.append('\n');
  }

  private void bullet(String in, int depth) {
    String words = sentence();
    labels.add(words);
    depths.put(words, depth);
    source.append(in).append("- ").append(words).append('\n');
  }

  /** A list that the format itself counts. */
  private void own(int count) {
    int first = random.nextInt(3) == 0 ? 2 + random.nextInt(4) : 1;
    lists++;
    switch (format) {
      case "md" -> {
        for (int at = first; at < first + count; at++) {
          source.append(at).append(". ").append(item(at + ".")).append('\n');
        }
        source.append('\n');
      }
      case "html" -> {
        String type = List.of("1", "a", "A", "i", "I").get(random.nextInt(5));
        source.append("<ol type=\"" + type + "\" start=\"" + first + "\">\n");
        int number = first;
        for (int at = 0; at < count; at++) {
          boolean jumps = at > 0 && random.nextInt(6) == 0;
          number += jumps ? 2 : 0;
          source.append(jumps ? "<li value=\"" + number + "\">" : "<li>");
          source.append(item(numeral(type, number) + ".")).append("</li>\n");
          number++;
        }
        source.append("</ol>\n");
      }
      default -> word(first, count);
    }
  }

  private String item(String label) {
    String words = sentence();
    labels.add(label + words);
    return words;
  }

  private static String numeral(String type, int number) {
    return switch (type) {
      case "a" -> NumeralSystem.LOWER_LETTER.write(number);
      case "A" -> NumeralSystem.UPPER_LETTER.write(number);
      case "i" -> NumeralSystem.LOWER_ROMAN.write(number);
      case "I" -> NumeralSystem.UPPER_ROMAN.write(number);
      default -> Integer.toString(number);
    };
  }

  private static final List<String> TEXTS =
      List.of("%1.", "(%1)", "%1)", "（%1）", "第%1项", "%1、", "【%1】", "%1");
  private static final List<String> COUNTS =
      List.of("decimal", "lowerLetter", "upperRoman", "chineseCounting", "decimalZero");

  /** A list that Word counts: anew, with a form of its own, with lines that have no words. */
  private void word(int first, int count) {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    String counts = COUNTS.get(random.nextInt(COUNTS.size()));
    numbering
        .append("<w:num w:numId=\"" + lists + "\"><w:abstractNumId w:val=\"0\"/>")
        .append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"" + first + "\"/>")
        .append("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + counts + "\"/>")
        .append("<w:lvlText w:val=\"" + text + "\"/></w:lvl></w:lvlOverride></w:num>");
    int number = first;
    for (int at = 0; at < count; at++) {
      if (at > 0 && random.nextInt(6) == 0) {
        source.append(WordFile.numbered(lists, 0, ""));
        number++;
      }
      String written =
          switch (counts) {
            case "lowerLetter" -> NumeralSystem.LOWER_LETTER.write(number);
            case "upperRoman" -> NumeralSystem.UPPER_ROMAN.write(number);
            case "chineseCounting" -> NumeralSystem.HAN.write(number);
            case "decimalZero" -> "0" + number;
            default -> Integer.toString(number);
          };
      source.append(WordFile.numbered(lists, 0, item(text.replace("%1", written))));
      number++;
    }
  }

  private static String abstracts() {
    return "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>";
  }

  /** A table of which plain text only has tabs. */
  private void typedTable() {
    int columns = 2 + random.nextInt(3);
    String parting = List.of("\t", "\t", " | ", "|").get(later.nextInt(4));
    int rows = 3 + random.nextInt(3);
    String name = (chinese ? "表" : "table ") + ++sentence + (chinese ? "的" : " ");
    for (int row = 0; row < rows; row++) {
      List<String> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        boolean empty = row > 0 && column > 0 && random.nextInt(6) == 0;
        line.add(empty ? "" : name + "R" + row + "C" + column);
      }
      cells.add(String.join("|", line.stream().map(ShownText::key).toList()));
      source.append(String.join(parting, line)).append('\n');
    }
    source.append('\n');
  }

  /** A table with merged cells; its words are those of no other table. */
  private void table() {
    MergedTable table = new MergedTable(3 + random.nextInt(3), 3 + random.nextInt(2), random);
    table.name((chinese ? "表" : "table ") + ++sentence + (chinese ? "的" : " "));
    table.rows().stream()
        .map(row -> String.join("|", row.stream().map(ShownText::key).toList()))
        .forEach(cells::add);
    source.append(format.equals("docx") ? table.word() : table.html() + "\n");
  }
}
