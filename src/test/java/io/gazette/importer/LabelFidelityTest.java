package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.assemble.Numbered;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import io.gazette.model.PolicyText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of a source stands in what is published under the number it had, or the report asks:
 * twenty families of numbers, of every depth, with damage, each document in one of four formats in
 * turn.
 */
class LabelFidelityTest {

  private static final List<String> FORMATS = List.of("txt", "md", "html", "docx");

  static Stream<String> families() {
    return NumberedDocument.families().stream();
  }

  @ParameterizedTest
  @MethodSource("families")
  void noLabelIsSilentlyAnother(String family) {
    List<String> silent = new ArrayList<>();
    int labels = 0;
    int equal = 0;
    int turn = NumberedDocument.families().indexOf(family);
    for (int depth = 1; depth <= NumberedDocument.deepest(family); depth++) {
      for (NumberedDocument.Damage damage : NumberedDocument.Damage.values()) {
        String format = FORMATS.get(turn++ % FORMATS.size());
        NumberedDocument document = new NumberedDocument(family, depth, damage);
        Imported imported = Imported.of(source(document, format));
        List<String> shown = shown(imported);
        for (String line : document.lines()) {
          labels++;
          if (shown.contains(key(line))) {
            equal++;
          } else if (!isAsked(imported, line)) {
            silent.add(
                family + " " + depth + " " + damage + " " + format + ": " + line + " in " + shown);
          }
        }
      }
    }
    assertThat(silent).as("%d of %d equal", equal, labels).isEmpty();
    assertThat(equal).isGreaterThan(labels * 9 / 10);
  }

  private static ImportSource source(NumberedDocument document, String format) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < document.lines().size(); at++) {
      String line = document.lines().get(at);
      int depth = document.depths().get(at);
      text.append(
          switch (format) {
            case "md" ->
                (depth == 0 ? "# " + line : line.replaceFirst("^(\\d+)\\.", "$1\\\\.")) + "\n\n";
            case "docx" -> WordFile.paragraph(line);
            case "html" -> depth == 0 ? "<h1>" + line + "</h1>" : "<p>" + line + "</p>";
            default -> line + "\n\n";
          });
    }
    return Imported.source(
        "policy." + format,
        format.equals("docx") ? WordFile.of(text.toString()) : text.toString().getBytes(UTF_8));
  }

  /** What a reader sees, line by line: labels and words, whatever width, commas and spaces. */
  private static List<String> shown(Imported imported) {
    Language language = imported.language();
    PolicyText text =
        Numbered.text(
            imported.markdown(), numbering(imported.file("policy.yaml"), language), language);
    List<String> lines = new ArrayList<>();
    lines.add(key(text.title()));
    blocks(text.preamble(), "", lines);
    text.clauses().forEach(clause -> clause(clause, lines));
    return lines;
  }

  private static void clause(Clause clause, List<String> lines) {
    lines.add(key(clause.label() + " " + Inline.plainText(clause.heading())));
    blocks(clause.body(), "", lines);
    clause.children().forEach(child -> clause(child, lines));
  }

  private static void blocks(List<Block> blocks, String label, List<String> lines) {
    String before = label;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        lines.add(key(before + " " + Inline.plainText(paragraph.content())));
      } else if (block instanceof Block.OrderedList list) {
        list.items().forEach(item -> blocks(item.content(), item.label(), lines));
      } else if (block instanceof Block.BulletList list) {
        list.items().forEach(item -> blocks(item.content(), "", lines));
      }
      before = "";
    }
  }

  private static String key(String line) {
    return Normalizer.normalize(line, Normalizer.Form.NFKC)
        .replaceAll("[\\s、.,:：，。]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a question or a check quotes the words of a line. */
  private static boolean isAsked(Imported imported, String line) {
    return imported.asked().stream()
        .anyMatch(words -> words.contains(line) || line.contains(words));
  }

  private static final Pattern SCHEME = Pattern.compile("(?m)^numbering:\\n  \\S+: (.*)$");
  private static final Pattern LIST = Pattern.compile("\\[([^\\]]*)]");

  private static Numbering numbering(String policy, Language language) {
    Matcher scheme = SCHEME.matcher(policy);
    assertThat(scheme.find()).isTrue();
    String written = scheme.group(1);
    Optional<Numbering> named = Numbering.named(written, language);
    if (named.isPresent()) {
      return named.get();
    }
    Matcher list = LIST.matcher(written);
    List<List<String>> lists = new ArrayList<>();
    while (list.find()) {
      lists.add(
          Stream.of(list.group(1).split(", ", -1)).map(text -> text.replace("\"", "")).toList());
    }
    boolean apart = written.contains("items:");
    List<String> items = apart ? lists.get(lists.size() - 1) : List.of();
    List<String> clauses = written.contains("clauses:") || !apart ? lists.get(0) : List.of();
    return new Numbering(clauses, Math.min(3, Math.max(1, clauses.size())), items);
  }
}
