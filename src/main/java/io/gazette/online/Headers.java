package io.gazette.online;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.online.Host.Answer;
import io.gazette.output.MediaTypes;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a host says of the files that it sends. What it says wrongly of many files is told once.
 *
 * <p>A page or a style of another type is an error, since browsers show its source or pass over it;
 * other files are read all the same.
 */
final class Headers {

  private static final String UNKNOWN = "application/octet-stream";
  private static final Pattern LANGUAGE_FOLDER = Pattern.compile("[a-z]{2}(-[A-Z][a-z]{3})?");

  private record Wrong(Code code, Severity severity, String sent, String expected) {}

  private final URI site;
  private final Diagnostics diagnostics;
  private final SortedMap<String, Wrong> wrongs = new TreeMap<>();
  private final SortedMap<String, Integer> counts = new TreeMap<>();

  Headers(URI site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  void check(String path, Answer answer) {
    String type = MediaTypes.of(path);
    if (!type.equals(UNKNOWN) && !isType(plain(answer.type()), plain(type))) {
      Severity severity = isUnusable(path, answer.type()) ? Severity.ERROR : Severity.WARNING;
      add(path, new Wrong(Code.LIVE_TYPE, severity, answer.type(), type));
    }
    String folder = path.substring(0, Math.max(path.indexOf('/'), 0));
    if (!answer.language().isEmpty()
        && LANGUAGE_FOLDER.matcher(folder).matches()
        && !answer.language().equalsIgnoreCase(folder)) {
      add(path, new Wrong(Code.LIVE_LANGUAGE, Severity.WARNING, answer.language(), folder));
    }
  }

  /** Whether a browser does nothing right with it; which character set is said matters less. */
  private static boolean isUnusable(String path, String sent) {
    String type = plain(sent).replaceFirst(";.*", "");
    return (path.endsWith(".html") && !type.equals("text/html"))
        || (path.endsWith(".css") && !type.equals("text/css"));
  }

  private static String plain(String type) {
    return type.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
  }

  /** UTF-8 may be said of everything; two names of a type are as good as one. */
  private static boolean isType(String sent, String expected) {
    return List.of(expected, expected + ";charset=utf-8")
        .contains(
            sent.replace("text/xml", "application/xml")
                .replace("image/x-icon", "image/vnd.microsoft.icon"));
  }

  private void add(String path, Wrong wrong) {
    wrongs.entrySet().stream()
        .filter(known -> known.getValue().equals(wrong))
        .findFirst()
        .ifPresentOrElse(
            known -> counts.merge(known.getKey(), 1, Integer::sum),
            () -> {
              wrongs.put(wrong.code() + path, wrong);
              counts.put(wrong.code() + path, 1);
            });
  }

  void report() {
    wrongs.forEach(
        (key, wrong) ->
            diagnostics.report(
                new Diagnostic(
                    wrong.code(),
                    wrong.severity(),
                    SourcePosition.startOf(site + key.substring(wrong.code().name().length())),
                    List.of(
                        wrong.sent().isEmpty() ? "?" : wrong.sent(),
                        wrong.expected(),
                        Integer.toString(counts.getOrDefault(key, 0))))));
  }
}
