package io.gazette.exchange;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the cells of one row say of a field; the opposite of {@link CellWriting}. */
final class CellReading {

  /** Ids never hold any of these, so a person may write several of them in one line. */
  private static final Pattern BETWEEN_IDS = Pattern.compile("[\\n,，、;；]");

  private static final Pattern SEVERAL_IDS =
      Pattern.compile("[\\w.-]++(\\s*+[,，、;；]\\s*+[\\w.-]++)++");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、；;]");

  private final Words words;
  private final WordNotation notation;
  private final ItemNotation items;
  private final Diagnostics diagnostics;

  CellReading(List<Language> languages, Diagnostics diagnostics) {
    this.words = new Words(languages);
    this.notation = new WordNotation(words);
    this.items = new ItemNotation(notation);
    this.diagnostics = diagnostics;
  }

  /**
   * The value of a field; empty if nothing is said, or after reporting what cannot be understood.
   *
   * @param plain the cell that is for all languages
   * @param byLanguage the cells of single languages, none of them empty
   */
  Optional<Written> read(SheetField field, Optional<Cell> plain, Map<Language, Cell> byLanguage) {
    if (plain.isPresent() && !byLanguage.isEmpty()) {
      Cell other = byLanguage.values().iterator().next();
      return refuse(Code.CSV_TWO_CELLS, plain.get(), field.key(), other.name());
    }
    return plain.isPresent()
        ? plain(field, plain.get())
        : byLanguage.isEmpty() ? Optional.empty() : localized(field, byLanguage);
  }

  private Optional<Written> plain(SheetField field, Cell cell) {
    if (cell.isWord(Written.NONE) || (cell.isWord(Written.UNKNOWN) && field.form() == Form.WORDS)) {
      return Optional.of(Written.keyword(cell.text().strip(), cell.position()));
    }
    return switch (field.form()) {
      case TEXT, WORDS -> Optional.of(Written.text(cell.content(), cell.position()));
      case LINE -> Optional.of(line(cell));
      case ITEMS -> Optional.of(new Written.Items(ids(cell), cell.position()));
      case CHOICE -> Optional.of(choice(ids(cell), cell));
      case WORD_LIST -> Optional.of(new Written.Items(List.copyOf(lines(cell)), cell.position()));
      case DATA, PERMISSIONS -> list(field, cell);
    };
  }

  /** Spreadsheets write truth in capitals. */
  private static Written line(Cell cell) {
    String word = cell.content();
    String lower = word.toLowerCase(Locale.ROOT);
    boolean truth = lower.equals("true") || lower.equals("false");
    return Written.keyword(truth ? lower : word, cell.position());
  }

  private static List<Written> ids(Cell cell) {
    List<Written> ids = new ArrayList<>();
    String[] lines = cell.content().split("\n", -1);
    for (int number = 0; number < lines.length; number++) {
      for (String id : BETWEEN_IDS.split(lines[number], -1)) {
        if (!id.isBlank()) {
          ids.add(Written.keyword(id.strip(), cell.line(number)));
        }
      }
    }
    return ids;
  }

  private static Written choice(List<Written> ids, Cell cell) {
    return ids.size() == 1 ? ids.get(0) : new Written.Items(ids, cell.position());
  }

  private Optional<Written> list(SheetField field, Cell cell) {
    List<Written> found = new ArrayList<>();
    String[] lines = cell.content().split("\n", -1);
    boolean good = true;
    for (int number = 0; number < lines.length; number++) {
      String line = lines[number].strip();
      SourcePosition origin = cell.line(number);
      if (SEVERAL_IDS.matcher(line).matches()) {
        for (String id : BETWEEN_IDS.split(line, -1)) {
          found.add(Written.keyword(id.strip(), origin));
        }
      } else if (isSeries(field, line)) {
        for (String name : BETWEEN_NAMES.split(line, -1)) {
          found.add(Written.keyword(name.strip(), origin));
        }
      } else if (!line.isEmpty()) {
        Optional<Written> item = item(field, line, origin, cell);
        item.ifPresent(found::add);
        good &= item.isPresent();
      }
    }
    return good ? Optional.of(new Written.Items(found, cell.position())) : Optional.empty();
  }

  /** Names of types, which no id is, one behind the other as people write them in Chinese. */
  private static boolean isSeries(SheetField field, String line) {
    return field.form() == Form.DATA
        && !WordNotation.isWords(line)
        && !line.endsWith("]")
        && BETWEEN_NAMES.matcher(line).find();
  }

  private Optional<Written> item(SheetField field, String line, SourcePosition origin, Cell cell) {
    if (field.form() == Form.DATA) {
      ItemNotation.Read read = items.read(line, origin);
      if (read.item().isEmpty()) {
        reportItem(read.unknown(), origin, cell);
      }
      return read.item();
    }
    if (!WordNotation.isWords(line)) {
      return Optional.of(Written.keyword(line, origin));
    }
    Optional<Written> read = notation.read(line, origin);
    if (read.isEmpty()) {
      diagnostics.report(Code.CSV_WORDS, origin, line, cell.name());
    }
    return read.map(found -> new Written.Group(List.of(new Written.Entry("words", found)), origin));
  }

  private void reportItem(String unknown, SourcePosition origin, Cell cell) {
    if (WordNotation.isWords(unknown)) {
      diagnostics.report(Code.CSV_WORDS, origin, unknown, cell.name());
    } else {
      List<String> remarks = ItemNotation.remarks();
      String meant = Spelling.nearest(unknown, remarks);
      diagnostics.report(
          Code.CSV_REMARK, origin, unknown, cell.name(), meant, String.join(", ", remarks));
    }
  }

  private Optional<Written> localized(SheetField field, Map<Language, Cell> cells) {
    Cell first = cells.values().iterator().next();
    for (String word : List.of(Written.NONE, Written.UNKNOWN)) {
      long saying = cells.values().stream().filter(cell -> cell.isWord(word)).count();
      if (saying == cells.size()) {
        return Optional.of(Written.keyword(word, first.position()));
      }
      if (saying > 0) {
        return refuse(Code.CSV_NONE_IN_PART, first, field.key(), word);
      }
    }
    return field.form() == Form.WORD_LIST ? wordList(field, cells) : Optional.of(texts(cells));
  }

  private Written texts(Map<Language, Cell> cells) {
    Map<Language, Written.Text> texts = new LinkedHashMap<>();
    cells.forEach(
        (language, cell) -> texts.put(language, Written.text(cell.content(), cell.position())));
    return words.of(texts, cells.values().iterator().next().position());
  }

  /** The first line of each cell is the first text in each language, and so on. */
  private Optional<Written> wordList(SheetField field, Map<Language, Cell> cells) {
    Map<Language, List<Written.Text>> lines = new LinkedHashMap<>();
    cells.forEach((language, cell) -> lines.put(language, lines(cell)));
    List<Integer> sizes = lines.values().stream().map(List::size).distinct().toList();
    Cell first = cells.values().iterator().next();
    if (sizes.size() > 1) {
      List<String> counts =
          lines.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + entry.getValue().size())
              .toList();
      return refuse(Code.CSV_LINES_DIFFER, first, field.key(), String.join(", ", counts));
    }
    List<Written> texts = new ArrayList<>();
    for (int at = 0; at < sizes.get(0); at++) {
      Map<Language, Written.Text> text = new LinkedHashMap<>();
      for (Map.Entry<Language, List<Written.Text>> entry : lines.entrySet()) {
        Written.Text line = entry.getValue().get(at);
        if (!line.text().isEmpty()) {
          text.put(entry.getKey(), line);
        }
      }
      if (!text.isEmpty()) {
        texts.add(words.of(text, text.values().iterator().next().origin()));
      }
    }
    return Optional.of(new Written.Items(texts, first.position()));
  }

  private static List<Written.Text> lines(Cell cell) {
    List<Written.Text> texts = new ArrayList<>();
    String[] lines = cell.content().split("\n", -1);
    for (int number = 0; number < lines.length; number++) {
      String line = lines[number];
      if (line.startsWith(CellWriting.CONTINUED) && !texts.isEmpty()) {
        Written.Text before = texts.remove(texts.size() - 1);
        String more = before.text() + "\n" + line.substring(CellWriting.CONTINUED.length());
        texts.add(Written.text(more, before.origin()));
      } else {
        texts.add(Written.text(line.strip(), cell.line(number)));
      }
    }
    return texts;
  }

  private Optional<Written> refuse(Code code, Cell cell, String... arguments) {
    String[] all = new String[arguments.length + 1];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = cell.name();
    diagnostics.report(code, cell.position(), all);
    return Optional.empty();
  }
}
