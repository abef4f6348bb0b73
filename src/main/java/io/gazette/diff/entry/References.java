package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.TextBlock;
import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.Match;
import io.gazette.diff.words.BlockDiff;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * References to clauses by their numbers: 第三条, 本条第（二）项, Section 4.2, paragraph (b). One that names
 * the clause that it named before follows it to its new number; it says the same.
 *
 * <p>Only what is certain counts: a reference that one block of the text answers and no other, of
 * no other text's articles, and to a block of which is known what became of it.
 */
final class References {

  private static final String NUMBER = "[0-9０-９]{1,3}|[〇零一二三四五六七八九十百千两兩]{1,7}";

  private static final String PATH = "[0-9]{1,3}(?:\\.[0-9]{1,3})*+|[IVXL]{1,7}\\b|[A-Z]\\b";

  private static final String NAMES = "Section|Article|Clause|Chapter|Part|Annex|Appendix|Schedule";

  /** A clause by its number, an item of it, or both: 第二条第（三）项. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "第(?<han>"
              + NUMBER
              + ")(?<unit>编|編|章|节|節|条|條|部分)(?:第(?:"
              + NUMBER
              + ")[款])?(?:第?[（(](?<of>"
              + NUMBER
              + ")[）)]项?項?)?"
              + "|第[（(](?<item>"
              + NUMBER
              + ")[）)][项項目]"
              + "|附件(?<annex>"
              + NUMBER
              + ")"
              + "|\\b(?:(?<name>(?i:"
              + NAMES
              + "))s? |§ ?)(?<path>"
              + PATH
              + ")(?: ?\\((?<part>[a-z]{1,4}|[0-9]{1,2})\\))?"
              + "|\\b(?i:paragraph|item|point|subsection|clause) \\((?<own>[a-z]{1,4}|[0-9]{1,2})\\)");

  /** What stands before an article of another text: a law, or what is called like one. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?<!本[^，。；、的]{0,8})(?:[》〉”\"』」法例则則细細约約]|办法|辦法|规定|規定|解释|解釋|协议|協議|合同|章程|制度|公告|通知|附件[^，。；、]{0,3}) ?$");

  /** What stands behind it. */
  private static final Pattern OF_OTHERS_BEHIND =
      Pattern.compile(
          "^(?: ?\\([0-9a-z]{1,4}\\))*,? (?:of (?!(?:this|these|our)\\b)|[A-Z]{2,}\\b|[A-Z][a-z]+ (?:Act|Law|Code|Regulation)\\b)");

  /** A number before or behind the words, and what it counts. */
  private static final Pattern LABEL =
      Pattern.compile(
          "第(?<han>"
              + NUMBER
              + ")(?<unit>编|編|章|节|節|条|條|部分)[:：]?"
              + "|(?<name>(?i:"
              + NAMES
              + ")) ?(?<path>"
              + PATH
              + ")[.:：)]?|附件(?<annex>"
              + NUMBER
              + ")[:：]?|[（(](?<item>"
              + NUMBER
              + "|[a-z]{1,4})[）)]"
              + "|(?<bare>[0-9]{1,3}(?:\\.[0-9]{1,3})*+|[一二三四五六七八九十百]{1,5})[.、．)]?");

  private static final int AROUND = 16;

  private static final int NONE = -1;

  private static final int SEVERAL = -2;

  /** In a block with more, as in an index, all stay as they are. */
  private static final int MOST_REFERENCES = 200;

  /** Characters for private use, one for each clause that is named, in blocks that have none. */
  private static final char FIRST_MARK = '\uE000';

  private static final char LAST_MARK = '\uF8FF';

  /** A reference whose number stands between two places, and the block that it names. */
  private record Reference(int start, int end, int block) {}

  private final Side old;
  private final Side now;

  /** What became of the blocks of the old text. */
  private final Map<Integer, Integer> newBlocks = new HashMap<>();

  References(List<TextBlock> old, List<TextBlock> now, Alignment alignment) {
    this.old = new Side(old);
    this.now = new Side(now);
    for (List<Match> matches : List.of(alignment.inPlace(), alignment.moved())) {
      for (Match match : matches) {
        newBlocks.put(
            alignment.old().get(match.oldFrom()).first(),
            alignment.now().get(match.newFrom()).first());
      }
    }
  }

  /** The edits of two blocks, in which a reference that followed its clause is typography. */
  List<Edit> edits(BlockDiff blockDiff, int i, int j) {
    String before = old.text.get(i).body();
    String after = now.text.get(j).body();
    if (!mayRefer(before) || !mayRefer(after)) {
      return blockDiff.edits(before, after);
    }
    List<Reference> oldReferences = old.references(i);
    List<Reference> newReferences = now.references(j);
    if (Math.max(oldReferences.size(), newReferences.size()) > MOST_REFERENCES) {
      return blockDiff.edits(before, after);
    }
    Map<Integer, Character> marks = new HashMap<>();
    for (Reference reference : oldReferences) {
      int became = newBlocks.getOrDefault(reference.block, NONE);
      String number = before.substring(reference.start, reference.end);
      if (newReferences.stream()
          .anyMatch(
              other ->
                  other.block == became
                      && !after.substring(other.start, other.end).equals(number))) {
        marks.putIfAbsent(became, (char) (FIRST_MARK + marks.size()));
      }
    }
    if (marks.isEmpty()) {
      return blockDiff.edits(before, after);
    }
    Marked markedOld = new Marked(before);
    for (Reference reference : oldReferences) {
      markedOld.add(reference, marks.get(newBlocks.getOrDefault(reference.block, NONE)));
    }
    Marked markedNew = new Marked(after);
    for (Reference reference : newReferences) {
      markedNew.add(reference, marks.get(reference.block));
    }
    return unmarked(
        blockDiff.edits(markedOld.end(), markedNew.end()), markedOld.numbers, markedNew.numbers);
  }

  private static boolean mayRefer(String text) {
    return text.chars().noneMatch(References::isMark)
        && (text.indexOf('第') >= 0
            || text.indexOf('§') >= 0
            || text.contains("附件")
            || NAMED.matcher(text).find());
  }

  private static boolean isMark(int c) {
    return c >= FIRST_MARK && c <= LAST_MARK;
  }

  private static final Pattern NAMED =
      Pattern.compile("(?i)\\b(?:" + NAMES + "|paragraph|item|point|subsection)s? [0-9(IVXLA-Z]");

  /** A text with marks in place of the numbers of some references. */
  private static final class Marked {

    private final String text;
    private final StringBuilder marked = new StringBuilder();
    private final List<String> numbers = new ArrayList<>();
    private int done;

    Marked(String text) {
      this.text = text;
    }

    void add(Reference reference, @Nullable Character mark) {
      if (mark != null) {
        marked.append(text, done, reference.start).append(mark.charValue());
        numbers.add(text.substring(reference.start, reference.end));
        done = reference.end;
      }
    }

    String end() {
      return marked.append(text, done, text.length()).toString();
    }
  }

  private static List<Edit> unmarked(
      List<Edit> edits, List<String> oldNumbers, List<String> newNumbers) {
    List<Edit> unmarked = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Edit edit : edits) {
      StringBuilder run = new StringBuilder();
      for (char c : edit.text().toCharArray()) {
        if (!isMark(c)) {
          run.append(c);
          continue;
        }
        String was = edit.type() == Edit.Type.INSERTED ? "" : oldNumbers.get(i++);
        String is = edit.type() == Edit.Type.DELETED ? "" : newNumbers.get(j++);
        if (edit.isChange() || was.equals(is)) {
          run.append(edit.isChange() ? was + is : was);
          continue;
        }
        add(unmarked, edit.withText(run.toString()));
        run.setLength(0);
        unmarked.add(new Edit(Edit.Type.DELETED, was, Edit.Matter.TYPOGRAPHY));
        unmarked.add(new Edit(Edit.Type.INSERTED, is, Edit.Matter.TYPOGRAPHY));
      }
      add(unmarked, edit.withText(run.toString()));
    }
    return unmarked;
  }

  private static void add(List<Edit> edits, Edit edit) {
    if (!edit.text().isEmpty()) {
      edits.add(edit);
    }
  }

  /** One of the texts, and which block bears which number. */
  private static final class Side {

    private final List<TextBlock> text;

    /** The heading or article that each block stands under, or is. */
    private final int[] heads;

    private final Map<String, Integer> blocks = new HashMap<>();

    Side(List<TextBlock> text) {
      this.text = text;
      this.heads = new int[text.size()];
      int head = NONE;
      for (int at = 0; at < heads.length; at++) {
        TextBlock block = text.get(at);
        boolean opens = block.isHeading() || block.isArticle();
        head = opens ? at : head;
        heads[at] = head;
        if (!block.label().isEmpty() && !block.isRow()) {
          add(block, opens, at);
        }
      }
    }

    private void add(TextBlock block, boolean opens, int at) {
      Matcher label = LABEL.matcher(block.label().strip());
      if (!label.matches()) {
        return;
      }
      if (label.group("item") != null) {
        put(heads[opens && at > 0 ? at - 1 : at] + item(label.group("item")), at);
      } else if (label.group("annex") != null) {
        put(key("附件", label.group("annex")), at);
      } else if (label.group("han") != null) {
        put(key(label.group("unit"), label.group("han")), at);
      } else if (label.group("name") != null) {
        put(key(label.group("name"), label.group("path")), at);
      } else if (opens || label.group("bare").indexOf('.') >= 0) {
        put(key("", label.group("bare")), at);
      }
    }

    private void put(String key, int at) {
      blocks.merge(key, at, (one, other) -> SEVERAL);
    }

    private static String key(String unit, String number) {
      return unit.toLowerCase(Locale.ROOT).replace('條', '条').replace('節', '节').replace('編', '编')
          + ":"
          + plain(number);
    }

    private static String item(String number) {
      return "(" + plain(number) + ")";
    }

    private static String plain(String number) {
      int value = NumeralSystem.readDigits(number);
      return value > 0 ? Integer.toString(value) : number;
    }

    /** The references of a block that are certain, in order. */
    List<Reference> references(int block) {
      String body = text.get(block).body();
      List<Reference> found = new ArrayList<>();
      Matcher matcher = REFERENCE.matcher(body);
      while (matcher.find()) {
        String unit = matcher.group("unit");
        String path = matcher.group("path");
        if (unit != null) {
          int whole = ofOthers(body, matcher) ? NONE : clause(unit, matcher.group("han"));
          add(found, matcher, "han", whole);
          add(found, matcher, "of", whole < 0 ? NONE : itemOf(whole, matcher.group("of")));
        } else if (path != null) {
          String name = matcher.group("name");
          int whole = ofOthers(body, matcher) ? NONE : clause(name == null ? "" : name, path);
          add(found, matcher, "path", whole);
          add(found, matcher, "part", whole < 0 ? NONE : itemOf(whole, matcher.group("part")));
        } else if (matcher.group("annex") != null) {
          add(
              found,
              matcher,
              "annex",
              blocks.getOrDefault(key("附件", matcher.group("annex")), NONE));
        } else {
          String group = matcher.group("item") != null ? "item" : "own";
          int whole = ofOthers(body, matcher) ? NONE : heads[block];
          add(found, matcher, group, itemOf(whole, matcher.group(group)));
        }
      }
      return found;
    }

    private static void add(List<Reference> found, Matcher matcher, String group, int block) {
      if (block >= 0 && matcher.group(group) != null) {
        found.add(new Reference(matcher.start(group), matcher.end(group), block));
      }
    }

    private static boolean ofOthers(String body, Matcher reference) {
      int from = Math.max(0, reference.start() - AROUND);
      int to = Math.min(body.length(), reference.end() + 2 * AROUND);
      return OF_OTHERS.matcher(body.substring(from, reference.start())).find()
          || OF_OTHERS_BEHIND.matcher(body.substring(reference.end(), to)).find();
    }

    /** The clause of a number, by the name that its kind has here, or by the number alone. */
    private int clause(String unit, String number) {
      return blocks.getOrDefault(key(unit, number), blocks.getOrDefault(key("", number), NONE));
    }

    private int itemOf(int clause, @Nullable String number) {
      return number == null || clause < 0 ? NONE : blocks.getOrDefault(clause + item(number), NONE);
    }
  }
}
