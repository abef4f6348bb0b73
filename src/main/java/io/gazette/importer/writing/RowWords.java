package io.gazette.importer.writing;

import io.gazette.importer.lists.Remark;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes the words of one row of a list in every language, and sees to it that none are lost: what
 * has no place of its own becomes the note.
 */
final class RowWords {

  private static final int INDENT = 4;
  private static final String OPENING = "(（[【《〈「『“‘";
  private static final String CLOSING = ")）]】》〉」』”’";

  private final Yaml yaml;
  private final List<TextImport> texts;
  private final String title;

  /**
   * @param place of the row, as the report calls it
   * @param title of the row, for questions
   */
  RowWords(Yaml yaml, List<TextImport> texts, String place, String title) {
    this.yaml = yaml;
    this.texts = texts;
    this.title = title;
    texts.forEach(text -> text.trail.enter(place));
  }

  boolean isTold(Map<TextImport, List<Passage>> lines) {
    return lines.values().stream().anyMatch(own -> !own.isEmpty());
  }

  /** A value in every language; nothing if no text tells it. */
  void write(String key, Map<TextImport, List<Passage>> lines) {
    writeGroup(INDENT, key, lines);
  }

  void writeGroup(int indent, String key, Map<TextImport, List<Passage>> lines) {
    Map<TextImport, String> own = new LinkedHashMap<>();
    lines.forEach((text, passages) -> own.put(text, read(text, passages, " ")));
    writeInAll(indent, key, own);
  }

  private void writeInAll(int indent, String key, Map<TextImport, String> own) {
    int inside = key.startsWith("- ") ? indent + 4 : indent + 2;
    Map<TextImport, String> words = inAll(own);
    if (!words.isEmpty()) {
      yaml.group(indent, key);
      words.forEach((text, value) -> yaml.line(inside, text.language.tag(), value));
    }
  }

  /** The name of a row; one that has none is called by its id, and that is a question. */
  void writeName(Map<TextImport, List<Passage>> lines, String id) {
    writeNameOr(inAll(lines, " "), id);
  }

  /** Several names that readers know a row by become one. */
  void writeNames(Map<TextImport, List<Passage>> lines, String otherwise) {
    lines.forEach(
        (text, names) ->
            names.stream()
                .filter(name -> !text.edits.read(name).isEmpty())
                .skip(1)
                .forEach(
                    name -> text.decisions.certain(Topic.LIST_NAMES_JOINED, name, name.text())));
    boolean chinese = texts.get(0).language.isChinese();
    writeNameOr(inAll(lines, chinese ? "、" : ", "), otherwise);
  }

  private void writeNameOr(Map<TextImport, String> names, String otherwise) {
    yaml.group(INDENT, "name");
    for (TextImport text : texts) {
      if (names.isEmpty()) {
        text.decisions.guess(Topic.LIST_NAMELESS, Passage.empty(), otherwise);
      }
      yaml.line(INDENT + 2, text.language.tag(), names.getOrDefault(text, otherwise));
    }
  }

  /**
   * Items that stand side by side in all languages; where there are not equally many, all of them
   * are one.
   */
  void writeItems(
      Map<TextImport, List<Passage>> lines, Consumer<Map<TextImport, List<Passage>>> writer) {
    Map<TextImport, List<Passage>> told = new LinkedHashMap<>(lines);
    told.values().removeIf(List::isEmpty);
    int size = told.values().stream().mapToInt(List::size).max().orElse(0);
    if (told.values().stream().anyMatch(own -> own.size() != size)) {
      writer.accept(told);
      return;
    }
    for (int at = 0; at < size; at++) {
      Map<TextImport, List<Passage>> item = new LinkedHashMap<>();
      for (Map.Entry<TextImport, List<Passage>> own : told.entrySet()) {
        item.put(own.getKey(), own.getValue().subList(at, at + 1));
      }
      writer.accept(item);
    }
  }

  /** One item of a list of words. */
  void writeItem(int indent, Map<TextImport, List<Passage>> lines) {
    boolean first = true;
    for (Map.Entry<TextImport, String> value : inAll(lines, " ").entrySet()) {
      String tag = value.getKey().language.tag();
      yaml.line(first ? indent : indent + 2, first ? "- " + tag : tag, value.getValue());
      first = false;
    }
  }

  /** A language that does not tell a value borrows the words of the first one that does. */
  private Map<TextImport, String> inAll(Map<TextImport, List<Passage>> lines, String separator) {
    Map<TextImport, String> own = new LinkedHashMap<>();
    lines.forEach((text, passages) -> own.put(text, read(text, passages, separator)));
    return inAll(own);
  }

  private Map<TextImport, String> inAll(Map<TextImport, String> own) {
    own.values().removeIf(String::isEmpty);
    Map<TextImport, String> all = new LinkedHashMap<>();
    for (TextImport text : own.isEmpty() ? List.<TextImport>of() : texts) {
      String borrowed = own.values().iterator().next();
      if (!own.containsKey(text)) {
        text.decisions.guess(Topic.LIST_UNTRANSLATED, Passage.empty(), title, borrowed);
      }
      all.put(text, own.getOrDefault(text, borrowed));
    }
    return all;
  }

  /** Some lines as one, which are then accounted for. */
  private static String read(TextImport text, List<Passage> lines, String separator) {
    lines.forEach(line -> line.places().forEach(text.trail::writeToList));
    return lines.stream()
        .map(text.edits::read)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(separator))
        .replaceAll("[\\s\u00A0]+", " ");
  }

  /**
   * A list has neither bold words nor links within words.
   *
   * @param listed the address that stands in the list
   */
  void reportMarks(TextImport text, List<Passage> lines, Optional<String> listed) {
    for (Passage line : lines) {
      line.places()
          .mapToObj(text.source::link)
          .flatMap(Optional::stream)
          .distinct()
          .filter(address -> !line.text().contains(address))
          .filter(address -> !listed.equals(Optional.of(address)))
          .forEach(address -> text.decisions.likely(Topic.LIST_LINK_DROPPED, line, title, address));
      if (line.places().anyMatch(place -> (text.source.style(place) & Manuscript.BOLD) != 0)) {
        text.decisions.likely(Topic.LIST_KEY_DROPPED, line, title, line.text());
      }
    }
  }

  /**
   * Accounts for what was not written: signs are only named in the report, words are the note.
   *
   * @param remarks what stands in the note behind its heading
   * @param first what the note begins with, whether or not it stands in other rows too
   * @param named whether some words are named in the report by now
   */
  void writeNote(
      Map<TextImport, List<Passage>> first,
      Map<TextImport, List<Remark>> remarks,
      Map<TextImport, List<Passage>> words,
      BiPredicate<TextImport, Passage> named) {
    Map<TextImport, Note> written = new LinkedHashMap<>();
    remarks.forEach((text, own) -> written.put(text, new Note(text, own)));
    first.forEach(
        (text, lines) -> lines.forEach(line -> line.places().forEach(text.trail::writeToList)));
    Map<TextImport, List<Passage>> notes = new LinkedHashMap<>();
    words.forEach(
        (text, lines) -> {
          List<Passage> rest = new ArrayList<>();
          lines.forEach(line -> rest.addAll(unwritten(text, line)));
          rest.removeIf(note -> named.test(text, note));
          rest.forEach(note -> text.decisions.likely(Topic.LIST_NOTE, note, title, note.text()));
          List<Passage> all = new ArrayList<>(first.getOrDefault(text, List.of()));
          all.addAll(rest);
          notes.put(text, all);
        });
    Map<TextImport, String> all = new LinkedHashMap<>();
    notes.forEach(
        (text, lines) -> {
          Note note = written.getOrDefault(text, new Note(text, List.of()));
          note.add(read(text, lines, " "));
          note.report(title);
          all.put(text, note.words.toString());
        });
    writeInAll(INDENT, "note", all);
  }

  /** A note while it is put together: 是否出境：是；收集频率：每次启动. */
  private static final class Note {
    private final StringBuilder words = new StringBuilder();

    /** What the source does not have, or has but once. */
    private final StringBuilder added = new StringBuilder();

    private final TextImport text;
    private final boolean chinese;
    private Passage first = Passage.empty();

    Note(TextImport text, List<Remark> remarks) {
      this.text = text;
      this.chinese = text.language.isChinese();
      remarks.forEach(this::add);
    }

    /** A heading that asks needs no colon. */
    private void add(Remark remark) {
      boolean again = text.trail.written().get(remark.head().place(0));
      String head = read(text, List.of(remark.head()), " ");
      String colon = head.matches(".*[?？]") ? (chinese ? "" : " ") : chinese ? "：" : ": ";
      added.append(again ? head : "").append(colon);
      add(head + colon + read(text, remark.lines(), " "));
      first = first.isEmpty() ? remark.lines().get(0) : first;
    }

    void add(String more) {
      if (words.length() > 0 && !more.isEmpty()) {
        String between = chinese ? "；" : "; ";
        words.append(between);
        added.append(between);
      }
      words.append(more);
    }

    void report(String title) {
      if (added.length() > 0) {
        text.decisions.likely(
            Topic.LIST_REMARK, first, title, words.toString(), added.toString().strip());
      }
    }
  }

  /** The runs of words that are written nowhere; the signs around them are named. */
  private static List<Passage> unwritten(TextImport text, Passage line) {
    List<Passage> runs = new ArrayList<>();
    for (int at = 0; at < line.length(); at++) {
      int from = at;
      while (at < line.length() && !text.isAccounted(line.place(at))) {
        at++;
      }
      withoutSigns(text, line.sub(from, at)).ifPresent(runs::add);
    }
    return runs;
  }

  /** Whether a sign closes a bracket that some words opened. */
  private static boolean isOpen(String words, char close) {
    int pair = CLOSING.indexOf(close);
    if (pair < 0) {
      return false;
    }
    char open = OPENING.charAt(pair);
    int depth = 0;
    for (int at = 0; at < words.length(); at++) {
      depth += words.charAt(at) == open ? 1 : words.charAt(at) == close ? -1 : 0;
    }
    return depth > 0;
  }

  /** Without the signs around them; brackets stay in pairs. */
  private static Optional<Passage> withoutSigns(TextImport text, Passage run) {
    int from = 0;
    int to = run.length();
    while (from < to && !Character.isLetterOrDigit(run.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(run.charAt(to - 1))) {
      to--;
    }
    while (to < run.length() && isOpen(run.sub(from, to).text(), run.charAt(to))) {
      to++;
    }
    for (Passage signs : List.of(run.sub(0, from), run.from(to))) {
      if (!signs.strip().isEmpty()) {
        text.decisions.certain(Topic.LIST_SIGN_TAKEN, signs, signs.text());
      }
    }
    return Optional.of(run.sub(from, to)).filter(words -> !words.isEmpty());
  }
}
