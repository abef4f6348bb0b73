package io.gazette.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Markdown cut at the headings of its clauses, character for character: put together
 * again, it is the same file.
 */
public final class Clauses {

  /** Where a clause begins; from line 1 on. */
  public record Heading(String id, int line) {}

  /**
   * A clause as it stands in the file, without those below it.
   *
   * @param start what makes its first line a heading
   * @param body its words and blocks, which are what is translated
   * @param end the blank lines behind it
   */
  private record Clause(String start, String body, String end) {}

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*+(?:\\r\\n|\\r|\\n|$)");
  private static final Pattern START =
      Pattern.compile("\\A\\uFEFF?\\s*+(?: {0,3}#{1,6}[ \\t]++)?+");
  private static final Pattern END = Pattern.compile("\\s*\\z");

  private final Map<String, Clause> clauses;

  /** How lines end in the file. */
  private final String lineEnd;

  private Clauses(Map<String, Clause> clauses, String lineEnd) {
    this.clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    this.lineEnd = lineEnd;
  }

  /**
   * The clauses of a text.
   *
   * @param text as it stands in its file, byte order mark and ends of lines included
   * @param first the id of what stands before the first heading
   * @param headings in their order
   */
  public static Clauses of(String text, String first, List<Heading> headings) {
    List<String> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find() && !line.group().isEmpty()) {
      lines.add(line.group());
    }
    Map<String, Clause> clauses = new LinkedHashMap<>();
    int from = 0;
    String id = first;
    for (Heading heading : headings) {
      clauses.put(id, clause(lines.subList(from, heading.line() - 1)));
      from = heading.line() - 1;
      id = heading.id();
    }
    clauses.put(id, clause(lines.subList(from, lines.size())));
    return new Clauses(clauses, text.contains("\r\n") ? "\r\n" : "\n");
  }

  private static Clause clause(List<String> lines) {
    String whole = String.join("", lines);
    Matcher start = START.matcher(whole);
    int from = start.lookingAt() ? start.end() : 0;
    Matcher end = END.matcher(whole).region(from, whole.length());
    int to = end.find() ? end.start() : whole.length();
    return new Clause(whole.substring(0, from), whole.substring(from, to), whole.substring(to));
  }

  /** The ids of the clauses, in reading order. */
  public List<String> ids() {
    return List.copyOf(clauses.keySet());
  }

  /** What is translated of a clause, each end of line a line feed; empty if there is none. */
  public Optional<String> body(String id) {
    return Optional.ofNullable(clauses.get(id))
        .map(clause -> clause.body().replace("\r\n", "\n").replace('\r', '\n'));
  }

  /**
   * The whole file with other bodies of some clauses. One that it lacks comes behind the clause
   * that it follows in the source.
   *
   * @param bodies by the ids of clauses of the source
   */
  public String with(Map<String, String> bodies, Clauses source) {
    Map<String, Clause> all = new LinkedHashMap<>(clauses);
    for (String id : source.ids()) {
      String body = bodies.get(id);
      Clause now = all.get(id);
      if (body != null && now != null && !body(id).equals(Optional.of(body))) {
        all.put(id, new Clause(now.start(), body.replace("\n", lineEnd), now.end()));
      } else if (body != null && now == null) {
        all = inserted(id, body, source, all);
      }
    }
    StringBuilder text = new StringBuilder();
    all.values()
        .forEach(clause -> text.append(clause.start()).append(clause.body()).append(clause.end()));
    return text.toString();
  }

  private Map<String, Clause> inserted(
      String id, String body, Clauses source, Map<String, Clause> all) {
    List<String> before = source.ids().subList(0, source.ids().indexOf(id));
    String after =
        before.stream().filter(all::containsKey).reduce((earlier, later) -> later).orElse("");
    String start = source.clauses.getOrDefault(id, new Clause("", "", "")).start();
    Map<String, Clause> more = new LinkedHashMap<>();
    all.forEach(
        (other, clause) -> {
          if (!other.equals(after)) {
            more.put(other, clause);
            return;
          }
          boolean apart = clause.end().replaceAll("[^\\n]", "").length() > 1;
          String gap = apart ? clause.end() : lineEnd + lineEnd;
          more.put(other, new Clause(clause.start(), clause.body(), gap));
          more.put(
              id,
              new Clause(
                  start.strip() + " ", body.replace("\n", lineEnd), apart ? gap : clause.end()));
        });
    return more;
  }

  /**
   * Marks of the source that did not come back as marks, and that the translation did not lack
   * before.
   *
   * @param before the translation as it was; empty if there was none
   * @return in their order, without blanks around them
   */
  public static List<String> missing(String source, Optional<String> before, Xliff.Unit unit) {
    List<Piece> pieces = Pieces.of(source);
    Map<String, Integer> wanted = Pieces.marks(pieces);
    Map<String, Integer> had = before.map(Pieces::of).map(Pieces::marks).orElse(wanted);
    Map<String, Integer> has = cameBack(wanted.keySet(), unit.marked());
    return pieces.stream()
        .filter(piece -> !piece.isText())
        .map(Piece::text)
        .distinct()
        .filter(
            mark ->
                has.getOrDefault(mark, 0)
                    < Math.min(wanted.getOrDefault(mark, 0), had.getOrDefault(mark, 0)))
        .map(Clauses::shown)
        .toList();
  }

  /** How often each mark of a source came back; the longest of those that begin alike. */
  private static Map<String, Integer> cameBack(Set<String> marks, String marked) {
    List<String> longest =
        marks.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    Map<String, Integer> has = new HashMap<>();
    int at = 0;
    while (at < marked.length()) {
      int from = at;
      Optional<String> mark = longest.stream().filter(m -> marked.startsWith(m, from)).findFirst();
      mark.ifPresent(found -> has.merge(found, 1, Integer::sum));
      at += mark.map(String::length).orElse(1);
    }
    return has;
  }

  private static String shown(String mark) {
    return mark.isBlank() ? "¶" : mark.strip().replaceAll("\\s+", " ");
  }

  /**
   * What Markdown reads as marks in a translation although it did not come as such, in its order;
   * empty if there is nothing.
   */
  public static List<String> typed(Xliff.Unit unit) {
    List<Piece> pieces = Pieces.of(unit.target().orElse(""));
    if (Pieces.allMarks(pieces).equals(unit.marked())) {
      return List.of();
    }
    List<String> typed = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      if (!piece.isText() && unit.marked().startsWith(piece.text(), at)) {
        at += piece.text().length();
      } else if (!piece.isText()) {
        typed.add(shown(piece.text()));
      }
    }
    // Marks may also be none any more, because of what was typed beside them.
    return typed.isEmpty() ? List.of(shown(unit.marked().substring(at))) : List.copyOf(typed);
  }
}
