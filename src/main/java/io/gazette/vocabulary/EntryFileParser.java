package io.gazette.vocabulary;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses an {@link EntryFile}; a line that is not understood is reported and passed over. */
final class EntryFileParser {

  private static final Pattern HEADER = Pattern.compile("\\[([^\\[\\]\\s]{1,200})]");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z]++(?:-[A-Za-z]++)*+):(?: +(.*))?");
  private static final int LONGEST_LINE = 4096;
  private static final int SHOWN = 60;

  private final String file;
  private final List<String> keys;
  private final Diagnostics diagnostics;
  private final SortedMap<String, SourcePosition> ids = new TreeMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private String id = "";
  private SourcePosition start;
  private SortedMap<String, Entry.Field> fields = new TreeMap<>();

  private EntryFileParser(String file, List<String> keys, Diagnostics diagnostics) {
    this.file = file;
    this.keys = keys;
    this.diagnostics = diagnostics;
    this.start = SourcePosition.startOf(file);
  }

  /** Parses a text in which entries may have the given keys. */
  static EntryFile parse(String file, String text, List<String> keys, Diagnostics diagnostics) {
    return new EntryFileParser(file, keys, diagnostics).parse(text);
  }

  private EntryFile parse(String text) {
    String[] lines = text.split("\n", -1);
    for (int index = 0; index < lines.length; index++) {
      String line = lines[index];
      read(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, index + 1);
    }
    close();
    return new EntryFile(entries.get(0), entries.subList(1, entries.size()));
  }

  private void read(String line, int number) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    Matcher header = HEADER.matcher(line);
    Matcher field = FIELD.matcher(line);
    int stray = strayCharacter(line);
    if (stray >= 0 || line.length() > LONGEST_LINE) {
      diagnostics.report(Code.DATA_SYNTAX, at(number, stray + 1), shown(line));
    } else if (header.matches()) {
      close();
      open(header.group(1), number);
    } else if (field.matches()) {
      add(field.group(1), field.group(2), number, field.start(2));
    } else {
      diagnostics.report(Code.DATA_SYNTAX, at(number, 1), shown(line));
    }
  }

  private void open(String newId, int line) {
    id = newId;
    start = at(line, 1);
    fields = new TreeMap<>();
  }

  /** Ends the entry before; of two with one id the first counts. */
  private void close() {
    SourcePosition first = ids.putIfAbsent(id, start);
    if (first == null) {
      entries.add(new Entry(id, fields, start));
    } else {
      diagnostics.report(Code.DUPLICATE_ID, start, id, first.toString());
    }
  }

  private void add(String key, @Nullable String value, int line, int valueStart) {
    SourcePosition position = at(line, Math.max(1, valueStart + 1));
    Entry.Field earlier = fields.get(key);
    if (!keys.contains(key)) {
      diagnostics.report(Code.UNKNOWN_KEY, at(line, 1), key, String.join(", ", keys));
    } else if (earlier != null) {
      String first = String.valueOf(earlier.position().line());
      diagnostics.report(Code.DUPLICATE_KEY, at(line, 1), key, first);
    } else if (value == null || value.isBlank()) {
      diagnostics.report(Code.EMPTY_VALUE, at(line, 1), key);
    } else {
      fields.put(key, new Entry.Field(value.strip(), position));
    }
  }

  private SourcePosition at(int line, int column) {
    return new SourcePosition(file, line, Math.max(1, column));
  }

  /** Where a line has a character nobody can see or that is not text, or -1. */
  private static int strayCharacter(String line) {
    for (int index = 0;
        index < line.length();
        index += Character.charCount(line.codePointAt(index))) {
      int character = line.codePointAt(index);
      int type = Character.getType(character);
      if (type == Character.CONTROL
          || type == Character.FORMAT
          || type == Character.SURROGATE
          || type == Character.PRIVATE_USE
          || type == Character.UNASSIGNED
          || character == 0xFFFD) {
        return index;
      }
    }
    return -1;
  }

  private static String shown(String line) {
    StringBuilder shown = new StringBuilder();
    line.codePoints()
        .limit(SHOWN)
        .map(character -> Character.isISOControl(character) ? '\uFFFD' : character)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
