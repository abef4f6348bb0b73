package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        List<String> shown = ShownText.lines(imported);
        for (String line : document.lines()) {
          labels++;
          if (shown.contains(ShownText.key(line))) {
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

  /** Whether a question or a check quotes the words of a line. */
  private static boolean isAsked(Imported imported, String line) {
    return imported.asked().stream()
        .anyMatch(words -> words.contains(line) || line.contains(words));
  }
}
