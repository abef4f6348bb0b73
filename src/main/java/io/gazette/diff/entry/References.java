package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.TextBlock;
import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.Match;
import io.gazette.diff.words.BlockDiff;
import io.gazette.diff.words.Mentions;
import io.gazette.diff.words.Mentions.Mention;
import io.gazette.text.NumeralSystem;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** Between the first and the last of a span. */
  private static final Pattern TO =
      Pattern.compile(
          "^ ?(?:[)）])?(?:编|編|章|节|節|条|條|部分|项|項|款)* ?(?:[至到~～–—-]|to|through) ?(?:第|附件|§ ?|(?i:"
              + Mentions.NAMES
              + "|paragraph|item|point)s? )?[（(]?$");

  /** A number before or behind the words, and what it counts. */
  private static final Pattern LABEL =
      Pattern.compile(
          "第(?<han>"
              + Mentions.NUMBER
              + ")(?<unit>"
              + Mentions.UNITS
              + ")[:：]?"
              + "|(?<name>(?i:"
              + Mentions.NAMES
              + ")) ?(?<path>"
              + Mentions.PATH
              + ")[.:：)]?|附件(?<annex>"
              + Mentions.NUMBER
              + ")[:：]?|[（(](?<item>"
              + Mentions.NUMBER
              + "|[a-z]{1,4})[）)]"
              + "|(?<bare>[0-9]{1,3}(?:\\.[0-9]{1,3})*+|[一二三四五六七八九十百]{1,5})[.、．)]?");

  /** What is called like another text: in a row it may stand cells before its articles. */
  private static final Pattern OTHER_TEXT =
      Pattern.compile(
          "[《〈“「『]|(?<![方做办辦用无無设設])法(?:[典律规規条條]|(?!\\p{IsHan}))|条例|條例|[细細][则則]|办法|辦法|国标|國標|(?<!本)(?:[规規][范範]|[标標][准準]|[协協][议議]|合同|章程|公告|政策)"
              + "|\\b(?:[A-Z]{3,}|(?i:(?<!this )(?:acts?|laws?|codes?|regulations?|directives?|agreements?|contracts?|leases?|treat(?:y|ies)|statutes?|polic(?:y|ies)|standards?)))\\b");

  /** What may be another one though no number changed: a paragraph, or the next clause. */
  private static final Sought UNNUMBERED =
      Sought.of(
          Pattern.compile(
              "[前上下第][0-9〇零一二三四五六七八九十两兩]{0,3}[款段句]|[前上下]一?[条條节節章]|(?i:next|previous|preceding|foregoing|following) (?i:section|clause|article|paragraph|sentence)"),
          "前上下第NnPpFf");

  /** What items of a list are called by, too, where no clause is. */
  private static final Set<String> ITEMS = Set.of("section", "clause");

  private static final Pattern SENTENCE = Pattern.compile("[。；：]");

  private static final Pattern EITHER = Pattern.compile("或|\\bor\\b");

  private static final int NONE = -1;

  /** Numbers of blocks have no more. */
  private static final int MOST_DIGITS = 9;

  private static final int SEVERAL = -2;

  /** Characters for private use, one for each clause that is named, in blocks that have none. */
  private static final char FIRST_MARK = '\uE000';

  private static final char LAST_MARK = '\uF8FF';

  /**
   * A reference whose number stands between two places.
   *
   * @param block that it names, or {@link #NONE}
   * @param name what it names, in one writing, whether or not it is here
   * @param sentence that it is in
   * @param list from where to where it and others of one list or span are named
   */
  private record Reference(int start, int end, int block, Name name, int sentence, Range list) {

    /** The same, counted from a place of its block on. */
    Reference from(int place) {
      Range moved = new Range(list.from - place, list.to - place);
      return new Reference(start - place, end - place, block, name, sentence, moved);
    }

    /** The same by the block that its own became. */
    Reference to(int became) {
      return new Reference(start, end, became, name, sentence, list);
    }

    /** All of its list as one. */
    Reference joined(int number) {
      return new Reference(list.from, list.to, number, name, sentence, list);
    }

    boolean isCertain() {
      return block >= 0;
    }
  }

  /**
   * What a reference is called.
   *
   * @param kind of clause, and the clause that an item is of
   */
  private record Name(String kind, String number) {

    /** The names between this one and the last of a span, as far as both are counted. */
    Stream<String> through(Name last) {
      int from = NumeralSystem.readDigits(number);
      int to = NumeralSystem.readDigits(last.number);
      return kind.equals(last.kind) && 0 < from && to - from <= Mentions.MOST
          ? IntStream.range(from + 1, to).mapToObj(each -> kind + each)
          : Stream.of("-");
    }

    @Override
    public String toString() {
      return kind + number;
    }
  }

  private final Side old;
  private final Side now;

  /** What became of the blocks of the old text. */
  private final Map<Integer, Integer> newBlocks = new HashMap<>();

  /** The blocks of the new text that any of these became. */
  private final Set<Integer> becomes;

  /** Whether any number names another clause than it did, or none. */
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

  /**
   * A part of a block.
   *
   * @param to exclusive
   */
  record Passage(int block, int from, int to) {}

  Passage oldBlock(int i) {
    return new Passage(i, 0, old.text.get(i).body().length());
  }

  Passage newBlock(int j) {
    return new Passage(j, 0, now.text.get(j).body().length());
  }

  Passage oldCell(int i, int cell) {
    return cell(old.text.get(i), i, cell);
  }

  Passage newCell(int j, int cell) {
    return cell(now.text.get(j), j, cell);
  }

  private static Passage cell(TextBlock row, int block, int cell) {
    List<String> cells = row.cells();
    int from = cells.subList(0, cell).stream().mapToInt(each -> each.length() + 1).sum();
    return new Passage(block, from, from + cells.get(cell).length());
  }

  /** The edits of two passages, in which a reference that followed its clause is typography. */
  List<Edit> edits(BlockDiff blockDiff, Passage was, Passage is) {
    String before = old.words(was);
    String after = now.words(is);
    if (!mayRefer(before) || !mayRefer(after)) {
      return blockDiff.edits(before, after);
    }
    List<Reference> oldReferences = old.references(was);
    List<Reference> newReferences = now.references(is);
    if (Math.max(oldReferences.size(), newReferences.size()) > Mentions.MOST) {
      return blockDiff.edits(before, after);
    }
    List<Reference> oldOthers = ofOthers(oldReferences);
    List<Reference> newOthers = ofOthers(newReferences);
    keepThoseOfSameSentences(oldReferences, before, newReferences, after);
    oldReferences.replaceAll(each -> each.to(newBlocks.getOrDefault(each.block, NONE)));
    joinLists(oldReferences, before, newReferences, after, 0);
    joinLists(oldOthers, before, newOthers, after, Mentions.MOST);
    add(oldOthers, oldReferences);
    add(newOthers, newReferences);
    Map<Integer, Character> marks = new HashMap<>();
    for (Reference reference : oldReferences) {
      int became = reference.block;
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
      markedOld.add(reference, marks.get(reference.block));
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
      name(named(oldNamed, oldReferences.get(at)), oldReferences, at, before, old, newBlocks);
    }
    for (int at = 0; at < newReferences.size(); at++) {
      name(named(newNamed, newReferences.get(at)), newReferences, at, after, now, null);
    }
    oldReferences.removeIf(
        reference ->
            !reference.isCertain() || !newNamed.containsValue(oldNamed.get(reference.sentence)));
    newReferences.removeIf(
        reference ->
            !reference.isCertain() || !oldNamed.containsValue(newNamed.get(reference.sentence)));
  }

  private static List<String> named(Map<Integer, List<String>> named, Reference reference) {
    return named.computeIfAbsent(reference.sentence, sentence -> new ArrayList<>());
  }

  /** The references of lists of which no text here has any. */
  private static List<Reference> ofOthers(List<Reference> references) {
    Set<Range> certain =
        references.stream()
            .filter(Reference::isCertain)
            .map(Reference::list)
            .collect(Collectors.toSet());
    return references.stream()
        .filter(each -> !certain.contains(each.list))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Adds the lists that were joined. */
  private static void add(List<Reference> others, List<Reference> references) {
    others.stream().filter(Reference::isCertain).forEach(references::add);
    references.sort(Comparator.comparingInt(Reference::start));
  }

  /**
   * Makes one of each list or span that names the same in other words on the other side: 第三至五条,
   * 第三条至第五条 and 第三、四、五条 say one thing. All or either of them are two.
   */
  private void joinLists(
      List<Reference> oldReferences,
      String before,
      List<Reference> newReferences,
      String after,
      int apart) {
    Map<String, Reference> oldLists = lists(oldReferences, before);
    Map<String, Reference> newLists = lists(newReferences, after);
    int number = old.text.size() + now.text.size() + apart;
    for (Map.Entry<String, Reference> list : oldLists.entrySet()) {
      Reference is = newLists.get(list.getKey());
      Range was = list.getValue().list;
      if (is != null
          && !frame(oldReferences, was, before).equals(frame(newReferences, is.list, after))) {
        join(oldReferences, was, number);
        join(newReferences, is.list, number);
        number++;
      }
    }
  }

  /** The first of each list by all that it names, as blocks of the new text. */
  private Map<String, Reference> lists(List<Reference> references, String body) {
    Map<Range, List<Reference>> members = new LinkedHashMap<>();
    references.forEach(
        each -> members.computeIfAbsent(each.list, first -> new ArrayList<>()).add(each));
    Map<String, Reference> lists = new LinkedHashMap<>();
    members.forEach(
        (list, all) -> {
          if (all.size() > 1) {
            List<String> names = new ArrayList<>();
            for (int at = 0; at < all.size(); at++) {
              name(names, all, at, body, now, null);
            }
            boolean either = EITHER.matcher(body.substring(list.from, list.to)).find();
            lists.putIfAbsent((either ? "|" : "&") + String.join(" ", names), all.get(0));
          }
        });
    return lists;
  }

  /** The words of a list without its numbers. */
  private static String frame(List<Reference> references, Range list, String body) {
    StringBuilder frame = new StringBuilder();
    int at = list.from;
    for (Reference each : references) {
      if (each.list.equals(list)) {
        frame.append(body, at, each.start).append('#');
        at = each.end;
      }
    }
    return frame.append(body, at, list.to).toString();
  }

  private static void join(List<Reference> references, Range list, int number) {
    int at = 0;
    while (!references.get(at).list.equals(list)) {
      at++;
    }
    Reference whole = references.get(at).joined(number);
    references.removeIf(each -> each.list.equals(list));
    references.add(at, whole);
  }

  /** Adds what a reference names, as a block of the new text, and the rest of its span. */
  private static void name(
      List<String> all,
      List<Reference> references,
      int at,
      String body,
      Side side,
      @Nullable Map<Integer, Integer> became) {
    Reference reference = references.get(at);
    Reference from = at == 0 ? null : references.get(at - 1);
    boolean certain = reference.isCertain();
    if (from != null
        && from.isCertain() == certain
        && TO.matcher(body.substring(from.end, reference.start)).find()) {
      (certain
              ? side.between(from.block, reference.block).map(block -> block(block, became))
              : from.name.through(reference.name))
          .forEach(all::add);
    }
    all.add(certain ? block(reference.block, became) : reference.name.toString());
  }

  private static String block(int block, @Nullable Map<Integer, Integer> became) {
    return "#" + (became == null ? block : became.getOrDefault(block, NONE - block));
  }

  /**
   * Where the new text of two blocks refers to a clause by the number that the old one has there,
   * and another clause bears it now, or none: from one character to another, in order. Not where a
   * clause of the number went and another took its place, which may say the same in other words.
   */
  List<Range> stale(int i, int j) {
    String before = old.text.get(i).body();
    String after = now.text.get(j).body();
    if (!(areRenumbered || UNNUMBERED.isIn(before)) || !mayRefer(before) || !mayRefer(after)) {
      return List.of();
    }
    List<Reference> oldReferences = old.references(i);
    List<Reference> newReferences = now.references(j);
    if (oldReferences.size() != newReferences.size() || oldReferences.size() > Mentions.MOST) {
      return List.of();
    }
    List<Range> stale = new ArrayList<>();
    for (int at = 0; at < oldReferences.size(); at++) {
      Reference was = oldReferences.get(at);
      Reference is = newReferences.get(at);
      if (!before.substring(was.start, was.end).equals(after.substring(is.start, is.end))) {
        return List.of();
      }
      if (was.isCertain()
          && (is.isCertain()
              ? isOther(was.block, is.block)
              : is.block == NONE && isGone(was.block))) {
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

  /** Whether nothing became of an old block. */
  private boolean isGone(int oldBlock) {
    return !newBlocks.containsKey(oldBlock);
  }

  /**
   * The key that what bears it has in the new text: an item is known by where its clause stands.
   */
  private String sameKey(String key) {
    int item = key.indexOf('(');
    if (item < 1
        || item > MOST_DIGITS
        || !key.substring(0, item).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return key;
    }
    return newBlocks.getOrDefault(Integer.valueOf(key.substring(0, item)), NONE)
        + key.substring(item);
  }

  private boolean areRenumbered() {
    return old.blocks.entrySet().stream()
        .anyMatch(
            numbered -> {
              int was = numbered.getValue();
              int is = now.blocks.getOrDefault(sameKey(numbered.getKey()), NONE);
              return was >= 0 && (is >= 0 ? isOther(was, is) : is == NONE && isGone(was));
            });
  }

  private static boolean mayRefer(String text) {
    return text.chars().noneMatch(References::isMark) && Mentions.mayBeIn(text);
  }

  private static boolean isMark(int c) {
    return c >= FIRST_MARK && c <= LAST_MARK;
  }

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

    /** The numbered clauses, by where they stand, and what their kinds are called. */
    private final NavigableMap<Integer, String> clauses = new TreeMap<>();

    private final Map<Integer, List<Integer>> paragraphs = new HashMap<>();

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
        put("附件", label.group("annex"), at);
      } else if (label.group("han") != null) {
        put(label.group("unit"), label.group("han"), at);
      } else if (label.group("name") != null) {
        put(label.group("name"), label.group("path"), at);
      } else if (opens || label.group("bare").indexOf('.') >= 0) {
        put("", label.group("bare"), at);
      } else if (block.kind() == TextBlock.Kind.ITEM && block.level() == 1) {
        put(heads[at] + item(label.group("bare")), at);
      }
    }

    private void put(String unit, String number, int at) {
      put(key(unit, number), at);
      clauses.put(at, kind(unit) + ".".repeat((int) number.chars().filter(c -> c == '.').count()));
    }

    private void put(String key, int at) {
      blocks.merge(key, at, (one, other) -> SEVERAL);
    }

    private static String key(String unit, String number) {
      return kind(unit) + ":" + plain(number);
    }

    private static String kind(String unit) {
      return unit.toLowerCase(Locale.ROOT).replace('條', '条').replace('節', '节').replace('編', '编');
    }

    private static String item(String number) {
      return "(" + plain(number) + ")";
    }

    private static String plain(String number) {
      int value = NumeralSystem.readDigits(number);
      return value > 0 ? Integer.toString(value) : number;
    }

    String words(Passage passage) {
      return text.get(passage.block).body().substring(passage.from, passage.to);
    }

    /** The references of a passage in order, also those that are not certain. */
    List<Reference> references(Passage passage) {
      return references(passage.block).stream()
          .filter(each -> passage.from <= each.start && each.end <= passage.to)
          .map(each -> each.from(passage.from))
          .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The same of a block; in a row that may name another text, none is certain. */
    List<Reference> references(int block) {
      String body = text.get(block).body();
      boolean others = text.get(block).isRow() && mayBeOfOthers(block);
      return Mentions.in(body).stream()
          .map(
              each ->
                  new Reference(
                      each.start(),
                      each.end(),
                      others ? NONE : named(each, block),
                      name(each),
                      each.sentence(),
                      new Range(each.from(), each.to())))
          .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Name name(Mention mention) {
      Mention of = mention.of();
      String whole = of == null ? "" : kind(of.unit()) + plain(of.number());
      return new Name(mention.kind() + whole + kind(mention.unit()) + ":", plain(mention.number()));
    }

    /** The blocks of the same kind between two, which a span of them names with them. */
    Stream<Integer> between(int from, int to) {
      if (from >= to) {
        return Stream.of();
      }
      String kind = clauses.get(from);
      return kind == null || !kind.equals(clauses.get(to))
          ? IntStream.range(from + 1, to)
              .filter(at -> !text.get(at).label().isEmpty() && !clauses.containsKey(at))
              .boxed()
          : clauses.subMap(from, false, to, false).entrySet().stream()
              .filter(each -> each.getValue().equals(kind))
              .map(Map.Entry::getKey);
    }

    /** Whether another text is named in a row, or at the head of its table. */
    private boolean mayBeOfOthers(int row) {
      int header = row;
      while (header > 0 && text.get(header).isRow() && !text.get(header).opensTable()) {
        header--;
      }
      return OTHER_TEXT.matcher(text.get(row).body()).find()
          || OTHER_TEXT.matcher(text.get(header).body()).find();
    }

    private int named(Mention mention, int block) {
      if (mention.others()) {
        return NONE;
      }
      return switch (mention.kind()) {
        case CLAUSE -> {
          int clause = clause(mention.unit(), mention.number());
          yield clause == NONE && ITEMS.contains(kind(mention.unit()))
              ? itemOf(heads[block], mention.number())
              : clause;
        }
        case ITEM ->
            itemOf(
                mention.of() == null ? heads[block] : named(mention.of(), block), mention.number());
        case PARAGRAPH ->
            paragraph(
                mention.of() == null ? heads[block] : named(mention.of(), block), mention.number());
        case NEIGHBOUR ->
            mention.unit().equals("款")
                ? paragraphBeside(block, Integer.parseInt(mention.number()))
                : beside(heads[block], mention.unit(), Integer.parseInt(mention.number()));
      };
    }

    /**
     * The clause of a number, by the name that its kind has here, or by the number alone; but
     * articles of which none is here are those of a law.
     */
    private int clause(String unit, String number) {
      int named = blocks.getOrDefault(key(unit, number), NONE);
      return named == NONE && !kind(unit).equals("article")
          ? blocks.getOrDefault(key("", number), NONE)
          : named;
    }

    private int itemOf(int clause, String number) {
      return clause < 0 ? NONE : blocks.getOrDefault(clause + item(number), NONE);
    }

    /** The clause of the same kind so many places behind a clause, if that is of some kind. */
    private int beside(int clause, String unit, int by) {
      String kind = clauses.get(clause);
      if (kind == null && clause >= 0 && text.get(clause).label().isEmpty()) {
        return headingBeside(clause, by);
      }
      if (kind == null || !(kind.startsWith(kind(unit)) || kind.replace(".", "").isEmpty())) {
        return NONE;
      }
      NavigableMap<Integer, String> others =
          by < 0 ? clauses.headMap(clause, false).descendingMap() : clauses.tailMap(clause, false);
      return others.entrySet().stream()
          .filter(other -> other.getValue().equals(kind))
          .map(Map.Entry::getKey)
          .skip(Math.abs(by) - 1L)
          .findFirst()
          .orElse(NONE);
    }

    /** The same of clauses that have no numbers, but headings of one level. */
    private int headingBeside(int clause, int by) {
      int level = text.get(clause).level();
      int step = Integer.signum(by);
      int left = Math.abs(by);
      int at = clause;
      while (left > 0) {
        at += step;
        if (at < 0 || at == heads.length) {
          return NONE;
        }
        boolean heading = text.get(at).isHeading();
        if (heading && (text.get(at).level() < level || !text.get(at).label().isEmpty())) {
          return NONE;
        }
        left -= heading && text.get(at).level() == level ? 1 : 0;
      }
      return at;
    }

    private int paragraph(int clause, String number) {
      List<Integer> all = clause < 0 ? List.of() : paragraphs(clause);
      int place = NumeralSystem.readDigits(plain(number)) - 1;
      return 0 <= place && place < all.size() ? all.get(place) : NONE;
    }

    private int paragraphBeside(int block, int by) {
      List<Integer> all = heads[block] < 0 ? List.of() : paragraphs(heads[block]);
      int own = Collections.binarySearch(all, block);
      int place = own + by;
      return own >= 0 && 0 <= place && place < all.size() ? all.get(place) : NONE;
    }

    /** The paragraphs of a clause; an article that is no title is the first of its own. */
    private List<Integer> paragraphs(int clause) {
      return paragraphs.computeIfAbsent(clause, this::readParagraphs);
    }

    private List<Integer> readParagraphs(int clause) {
      List<Integer> all = new ArrayList<>();
      for (int at = clause; at < heads.length && heads[at] == clause; at++) {
        TextBlock block = text.get(at);
        if (block.kind() == TextBlock.Kind.PARAGRAPH
            && block.level() == 0
            && (at > clause || SENTENCE.matcher(block.body()).find())) {
          all.add(at);
        }
      }
      return all;
    }
  }
}
