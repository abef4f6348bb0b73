package io.gazette.pipeline;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.ToldDiagnostic;
import io.gazette.model.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a build made of a policy.
 *
 * @param inputs the digest of everything that it was made from
 * @param linked ids of the policies of which it shows something
 * @param titles of its texts, by {@code version/language}
 * @param told what there was to say of it
 * @param files that it has in the output
 */
record Made(
    Sha256 inputs,
    SortedSet<String> linked,
    SortedMap<String, String> titles,
    List<ToldDiagnostic> told,
    SortedMap<String, Written> files) {

  private static final String MADE = "made";
  private static final String TITLE = "title";
  private static final String TOLD = "told";
  private static final String FILE = "file";
  private static final String NONE = "-";

  /** The same with the files as they are now. */
  Made with(SortedMap<String, Written> others) {
    return new Made(inputs, linked, titles, told, others);
  }

  /** Lines of words. */
  String text() {
    StringBuilder text = new StringBuilder();
    line(text, List.copyOf(linked), MADE, inputs.hex());
    titles.forEach((name, title) -> line(text, List.of(), TITLE, name, encoded(title)));
    for (ToldDiagnostic finding : told) {
      Diagnostic diagnostic = finding.diagnostic();
      SourcePosition position = diagnostic.position();
      line(
          text,
          diagnostic.arguments().stream().map(word -> "=" + encoded(word)).toList(),
          TOLD,
          diagnostic.code().name(),
          diagnostic.severity().name(),
          encoded(position.file()),
          Integer.toString(position.line()),
          Integer.toString(position.column()),
          Boolean.toString(finding.sealed()),
          finding.line().map(Made::encoded).map(words -> "=" + words).orElse(NONE));
    }
    files.forEach(
        (path, file) -> {
          text.append(FILE).append(' ');
          file.write(path, text);
        });
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> others, String... words) {
    text.append(String.join(" ", words));
    others.forEach(word -> text.append(' ').append(word));
    text.append('\n');
  }

  /**
   * Reads what was written.
   *
   * @throws RuntimeException if it is anything else
   */
  static Made parse(String text) {
    String[] lines = text.split("\n");
    Made made = begun(lines[0].split(" ", -1));
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      if (line.startsWith(FILE)) {
        Written.read(line.substring(FILE.length() + 1), made.files);
        continue;
      }
      String[] words = line.split(" ", -1);
      if (words[0].equals(TITLE)) {
        made.titles.put(words[1], decoded(words[2]));
      } else {
        made.told.add(told(words));
      }
    }
    return made;
  }

  private static Made begun(String[] words) {
    SortedSet<String> linked = new TreeSet<>(Arrays.asList(words).subList(2, words.length));
    return new Made(
        Sha256.parse(words[1]), linked, new TreeMap<>(), new ArrayList<>(), new TreeMap<>());
  }

  private static ToldDiagnostic told(String[] words) {
    SourcePosition position =
        new SourcePosition(
            decoded(words[3]), Integer.parseInt(words[4]), Integer.parseInt(words[5]));
    List<String> arguments =
        Arrays.stream(words).skip(8).map(word -> decoded(word.substring(1))).toList();
    return new ToldDiagnostic(
        new Diagnostic(Code.valueOf(words[1]), Severity.valueOf(words[2]), position, arguments),
        words[7].equals(NONE) ? Optional.empty() : Optional.of(decoded(words[7].substring(1))),
        Boolean.parseBoolean(words[6]));
  }

  /** Without the blanks and ends of lines that bound words. */
  private static String encoded(String words) {
    return words.replace("%", "%25").replace(" ", "%20").replace("\n", "%0A");
  }

  private static String decoded(String words) {
    return words.replace("%0A", "\n").replace("%20", " ").replace("%25", "%");
  }
}
