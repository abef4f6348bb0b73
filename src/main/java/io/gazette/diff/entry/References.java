package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.TextBlock;
import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.Match;
import io.gazette.diff.words.BlockDiff;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * References to clauses by their numbers: 第三条, 本条第（二）项, Section 4.2, paragraph (b). One that names
 * the clause that it named before follows it to its new number; it says the same.
 *
 * <p>Only what is certain counts: a reference that one block of the text answers and no other, of
 * no other text's articles, and to a block of which is known what became of it; and of a sentence,
 * all its references follow or none does.
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

  /** Between an article and the text that it is of, or another of its articles. */
  private static final String LINK =
      "(?:的|之|中|内|內|里|裡|下|有关|有關|相关|相關|规定|規定|约定|約定|所|述|列|载|載|明|以?及|[和或与與同至到即见見其，、：（( ]|第(?:"
          + NUMBER
          + ")[编編章节節条條款]?|第?[（(](?:"
          + NUMBER
          + ")[）)]项?項?)*+$";

  /** What is called like a law or a contract, but for this one, before an article. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?<!本[^，。；、外《的]{0,8})(?:[》〉”\"』」法例则則细細约約典]|办法|辦法|规定|規定|解释|解釋|协议|協議|合同|章程|制度|公告|通知)"
              + LINK
              + "|(?:[其该該]|前述|上述)$|[以之]外[^，。；、]{1,12}$");

  /** An annex, before an article of it. */
  private static final Pattern OF_ANNEX = Pattern.compile("(?<!本[^，。；、外《的]{0,8})附件[^，。；、]{0,3}$");

  /** What is said of one text that has a title goes on being said of it. */
  private static final Pattern OF_TITLED = Pattern.compile("[》〉](?!.*本[^，。；、外]{0,8}的?$)");

  /** The Lease, the Consumer Act, GDPR: before their sections, and between these. */
  private static final Pattern OF_OTHERS_ENGLISH =
      Pattern.compile(
          "(?:\\b(?i:the|that|an?|said|such|its|their|each|any) (?:[A-Z][\\w&’'-]*+(?: of(?: the)?| and(?: the)?)? ?)+|\\b[A-Z][\\w&’'-]* (?:Act|Law|Code|Regulation|Directive|Agreement|Contract|Lease|Treaty) ?|\\b[A-Z]{2,} ?|\\b(?i:its|their|said|such|the latter's) )"
              + "(?:[,:( ]|and\\b|or\\b|to\\b|see\\b|in\\b|under\\b|(?:(?i:"
              + NAMES
              + ")s?|§) ?[0-9][0-9.]*+|\\([0-9a-z]{1,4}\\))*+$");

  /** What stands behind it, or behind others that stand behind it. */
  private static final Pattern OF_OTHERS_BEHIND =
      Pattern.compile(
          "^(?:(?:,|,? (?:and|or|to|through))? ?(?:(?i:"
              + NAMES
              + ")s?|§)? ?(?:[0-9][0-9.]*+|\\([0-9a-z]{1,4}\\)))*+(?:,? of (?!(?:this|these|our)\\b)| thereof\\b| ?\\(?[A-Z]{2,}\\b| [A-Z][a-z]+ (?:Act|Law|Code|Regulation)\\b)|^[（(][^）)]{0,16}[《典法]");

  /** Another number of a list or span that has no name of its own: 至四条, Sections 2 to 4. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^ ?(?:[款项項] ?)?(?:[、，,和或与與及至到~～–—-]|以及|and\\b|or\\b|to\\b|through\\b)[ 和或及与]*(?:and |or )?(?:第?[（(](?:"
              + NUMBER
              + "|[a-z]{1,4})[）)]|(?:"
              + NUMBER
              + ")(?![0-9]*[年月日天元])|[IVXL]{1,7}\\b)");

  /** Between the first and the last of a span. */
  private static final Pattern TO =
      Pattern.compile(
          "^ ?(?:[)）])?(?:编|編|章|节|節|条|條|部分|项|項|款)* ?(?:[至到~～–—-]|to|through) ?(?:第|附件|§ ?|(?i:"
              + NAMES
              + "|paragraph|item|point)s? )?[（(]?$");

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；;!?\\n]|\\.(?= |$)");

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

  /** So much of a sentence is looked at before and behind a reference. */
  private static final int AROUND = 120;

  private static final int NONE = -1;

  private static final int SEVERAL = -2;

  /** In a block with more, as in an index, all stay as they are. */
  private static final int MOST_REFERENCES = 200;

  /** Characters for private use, one for each clause that is named, in blocks that have none. */
  private static final char FIRST_MARK = '\uE000';

  private static final char LAST_MARK = '\uF8FF';

  /**
   * A reference whose number stands between two places.
   *
   * @param block that it names, or {@link #NONE}
   * @param sentence that it is in
   */
  private record Reference(int start, int end, int block, int sentence) {

    boolean isCertain() {
      return block >= 0;
    }
  }

  private final Side old;
  private final Side now;

  /** What became of the blocks of the old text. */
  private final Map<Integer, Integer> newBlocks = new HashMap<>();

  /** The blocks of the new text that any of these became. */
  private final Set<Integer> becomes;

  private final boolean areRenumbered;

  /** From one character to another, exclusive. */
  record Range(int from, int to) {}

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
    becomes = new HashSet<>(newBlocks.values());
    areRenumbered = areRenumbered();
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
    keepThoseOfSameSentences(oldReferences, before, newReferences, after);
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

  /**
   * Leaves the references of sentences that name the same clauses in the same order, and between
   * the first and the last of each span the same ones: one that follows beside one that does not
   * would hide that.
   */
  private void keepThoseOfSameSentences(
      List<Reference> oldReferences, String before, List<Reference> newReferences, String after) {
    Map<Integer, List<String>> oldNamed = new HashMap<>();
    Map<Integer, List<String>> newNamed = new HashMap<>();
    for (int at = 0; at < oldReferences.size(); at++) {
      name(oldNamed, oldReferences, at, before, old, newBlocks);
    }
    for (int at = 0; at < newReferences.size(); at++) {
      name(newNamed, newReferences, at, after, now, null);
    }
    oldReferences.removeIf(
        reference ->
            !reference.isCertain() || !newNamed.containsValue(oldNamed.get(reference.sentence)));
    newReferences.removeIf(
        reference ->
            !reference.isCertain() || !oldNamed.containsValue(newNamed.get(reference.sentence)));
  }

  /** Adds what a reference names, as a block of the new text, to what its sentence names. */
  private static void name(
      Map<Integer, List<String>> named,
      List<Reference> references,
      int at,
      String body,
      Side side,
      @Nullable Map<Integer, Integer> became) {
    Reference reference = references.get(at);
    List<String> all = named.computeIfAbsent(reference.sentence, sentence -> new ArrayList<>());
    if (!reference.isCertain()) {
      all.add(body.substring(reference.start, reference.end));
      return;
    }
    Reference from = at == 0 ? null : references.get(at - 1);
    if (from != null
        && from.isCertain()
        && TO.matcher(body.substring(from.end, reference.start)).find()) {
      for (int block = from.block + 1; block < reference.block; block++) {
        if (!side.text.get(block).label().isEmpty()) {
          all.add("-" + (became == null ? block : became.getOrDefault(block, NONE - block)));
        }
      }
    }
    int block = reference.block;
    all.add("#" + (became == null ? block : became.getOrDefault(block, NONE - block)));
  }

  /**
   * Where the new text of two blocks refers to a clause by the number that the old one has there,
   * and another clause bears it now: from one character to another, in order. Not where a clause of
   * the number went and another took its place, which may say the same in other words.
   */
  List<Range> stale(int i, int j) {
    String before = old.text.get(i).body();
    String after = now.text.get(j).body();
    if (!areRenumbered || !mayRefer(before) || !mayRefer(after)) {
      return List.of();
    }
    List<Reference> oldReferences = old.references(i);
    List<Reference> newReferences = now.references(j);
    if (oldReferences.size() != newReferences.size() || oldReferences.size() > MOST_REFERENCES) {
      return List.of();
    }
    List<Range> stale = new ArrayList<>();
    for (int at = 0; at < oldReferences.size(); at++) {
      Reference was = oldReferences.get(at);
      Reference is = newReferences.get(at);
      if (!before.substring(was.start, was.end).equals(after.substring(is.start, is.end))) {
        return List.of();
      }
      if (was.isCertain() && is.isCertain() && isOther(was.block, is.block)) {
        stale.add(new Range(is.start, is.end));
      }
    }
    return stale;
  }

  /** Whether it is known that an old block and a new one are not the same. */
  private boolean isOther(int oldBlock, int newBlock) {
    Integer became = newBlocks.get(oldBlock);
    return became == null ? becomes.contains(newBlock) : became != newBlock;
  }

  /** Whether any number names another clause than it did. */
  private boolean areRenumbered() {
    return old.blocks.entrySet().stream()
        .anyMatch(
            numbered -> {
              int is = now.blocks.getOrDefault(numbered.getKey(), NONE);
              return numbered.getValue() >= 0 && is >= 0 && isOther(numbered.getValue(), is);
            });
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

    /** The references of a block in order, also those that are not certain. */
    List<Reference> references(int block) {
      String body = text.get(block).body();
      List<Reference> found = new ArrayList<>();
      Matcher matcher = REFERENCE.matcher(body);
      Matcher stop = SENTENCE_END.matcher(body);
      int sentence = 0;
      int next = stop.find() ? stop.end() : body.length() + 1;
      while (matcher.find() && found.size() <= MOST_REFERENCES) {
        while (matcher.start() >= next) {
          sentence = next;
          next = stop.find() ? stop.end() : body.length() + 1;
        }
        String unit = matcher.group("unit");
        String path = matcher.group("path");
        boolean others = isUncertain(body, matcher, sentence, Math.min(next, body.length()));
        if (unit != null) {
          int whole = others ? NONE : clause(unit, matcher.group("han"));
          add(found, matcher, "han", whole, sentence);
          add(found, matcher, "of", itemOf(whole, matcher.group("of")), sentence);
        } else if (path != null) {
          String name = matcher.group("name");
          int whole = others ? NONE : clause(name == null ? "" : name, path);
          add(found, matcher, "path", whole, sentence);
          add(found, matcher, "part", itemOf(whole, matcher.group("part")), sentence);
        } else if (matcher.group("annex") != null) {
          int annex = blocks.getOrDefault(key("附件", matcher.group("annex")), NONE);
          add(found, matcher, "annex", others ? NONE : annex, sentence);
        } else {
          String group = matcher.group("item") != null ? "item" : "own";
          int whole = others ? NONE : heads[block];
          add(found, matcher, group, itemOf(whole, matcher.group(group)), sentence);
        }
      }
      return found;
    }

    private static void add(
        List<Reference> found, Matcher matcher, String group, int block, int sentence) {
      if (matcher.group(group) != null) {
        found.add(new Reference(matcher.start(group), matcher.end(group), block, sentence));
      }
    }

    /** Whether a reference may be one to another text, or is but the first of several numbers. */
    private static boolean isUncertain(String body, Matcher reference, int start, int end) {
      String before =
          body.substring(Math.max(start, reference.start() - AROUND), reference.start());
      String after = body.substring(reference.end(), Math.min(end, reference.end() + AROUND));
      return OF_TITLED.matcher(before).find()
          || OF_OTHERS.matcher(before).find()
          || (reference.group("annex") == null && OF_ANNEX.matcher(before).find())
          || OF_OTHERS_ENGLISH.matcher(before).find()
          || OF_OTHERS_BEHIND.matcher(after).find()
          || GOES_ON.matcher(after).find();
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
