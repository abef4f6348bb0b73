package io.gazette.diff.summary;

import io.gazette.diff.Entry;
import io.gazette.diff.MovedSentence;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Placed;
import io.gazette.diff.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what holds for something else than it did by where it stands: a condition that all items
 * were under and one is now, an item that left a list that is denied, or stands below another one,
 * a paragraph below a heading that says the opposite, a sentence behind another one that it speaks
 * of.
 */
public final class ItemScopes {

  /** What holds for something, and not for all. */
  static final Pattern CONDITION =
      Pattern.compile(
          "如(?=[您你有未遇因果为為属屬系])|若(?!干)|倘若|假如|除非|除外|以外|前提|只有|只要|只在|[仅僅]|限[于於]|但|情形|情[况況]下"
              + "|(?i)\\b(?:if|unless|except|provided that|only|where|when|in case|as long as|until|subject to|other than|save|but|however|do(?:es)? not apply)\\b");

  private static final int NONE = -1;

  /** A longer item says something by itself. */
  private static final int LONGEST_ITEM = 40;

  /** Where more items came or went, a text was written anew. */
  private static final int MOST_ITEMS = 60;

  private final List<TextBlock> oldText;
  private final List<TextBlock> newText;
  private final Sections old;
  private final Sections now;

  /** Where the blocks of the old text stand now. */
  private final int[] newPlaces;

  /** The blocks of the new text that were there before. */
  private final BitSet kept = new BitSet();

  /** From below which heading to below which other one blocks moved, as they stand now. */
  private final Set<List<Integer>> moves = new HashSet<>();

  private ItemScopes(List<TextBlock> oldText, List<TextBlock> newText, List<Entry> entries) {
    this.oldText = oldText;
    this.newText = newText;
    this.old = new Sections(oldText);
    this.now = new Sections(newText);
    this.newPlaces = new int[old.size()];
    Arrays.fill(newPlaces, NONE);
    entries.forEach(
        entry ->
            entry
                .oldBlock()
                .ifPresent(
                    block ->
                        newPlaces[block.index()] =
                            entry.newBlock().map(Placed::index).orElse(newPlaces[block.index()])));
    Arrays.stream(newPlaces).filter(place -> place != NONE).forEach(kept::set);
    entries.stream()
        .filter(entry -> entry.op() == Op.MOVED_TO && isPair(entry))
        .forEach(entry -> moves.add(move(entry.oldBlock().orElseThrow(), entry.shown())));
  }

  private List<Integer> move(Placed was, Placed is) {
    int from = old.headingOf(was.index());
    return List.of(from < 0 ? NONE : newPlaces[from], now.headingOf(is.index()));
  }

  /** Whether another block went the other way, so that each stands where the other did. */
  private boolean isExchanged(Placed was, Placed is) {
    List<Integer> move = move(was, is);
    return !move.contains(NONE) && moves.contains(List.of(move.get(1), move.get(0)));
  }

  /** The entries, with a note at each block of which that is so. */
  public static List<Entry> noted(
      List<TextBlock> oldText, List<TextBlock> newText, List<Entry> entries) {
    if (entries.stream()
        .noneMatch(
            each ->
                standsElsewhere(each)
                    || isOfList(each)
                    || hasOrder(each)
                    || each.has(Note.SENTENCE_MOVED))) {
      return entries;
    }
    ItemScopes scopes = new ItemScopes(oldText, newText, entries);
    Set<Integer> joined = scopes.joinedByOthers(entries);
    return IntStream.range(0, entries.size())
        .mapToObj(
            at -> {
              Entry entry = entries.get(at);
              return joined.contains(at) || scopes.isOfOthers(entry)
                  ? entry.with(Note.HOLDS_FOR_OTHERS)
                  : entry;
            })
        .toList();
  }

  /**
   * The places of entries to which a sentence came from below headings of another sense, and of
   * short items that stood below words of another sense: they are no moves, for they may be others.
   */
  private Set<Integer> joinedByOthers(List<Entry> entries) {
    Map<String, List<Placed>> gone =
        entries.stream()
            .filter(entry -> entry.op() == Op.REMOVED && entry.kind() == TextBlock.Kind.ITEM)
            .flatMap(entry -> entry.oldBlock().stream())
            .collect(Collectors.groupingBy(block -> block.block().body()));
    Stream<Integer> items =
        IntStream.range(0, entries.size())
            .filter(
                at -> {
                  Entry entry = entries.get(at);
                  return entry.op() == Op.ADDED
                      && entry.kind() == TextBlock.Kind.ITEM
                      && gone.getOrDefault(entry.shown().block().body(), List.of()).stream()
                          .anyMatch(was -> isLedOtherwise(was, entry.shown()));
                })
            .boxed();
    return Stream.of(items, joinedSentences(entries), saidOtherwise(entries))
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  /**
   * The places of entries of sentences that say now of what was an item the opposite of what was
   * said above it, and of items that stand below the opposite of what a sentence said of them.
   */
  private Stream<Integer> saidOtherwise(List<Entry> entries) {
    List<Placed> gone = onlyOn(entries, Entry::oldBlock, oldText, newText);
    List<Placed> come = onlyOn(entries, Entry::newBlock, newText, oldText);
    if (gone.isEmpty() && come.isEmpty()) {
      return Stream.of();
    }
    return IntStream.range(0, entries.size())
        .filter(
            at -> {
              Entry entry = entries.get(at);
              return entry.isChange()
                  && (entry.newBlock().filter(block -> isProse(block.block())).stream()
                          .anyMatch(block -> turns(gone, old, block))
                      || entry.oldBlock().filter(block -> isProse(block.block())).stream()
                          .anyMatch(block -> turns(come, now, block)));
            })
        .boxed();
  }

  /** The short items of one text that are none in the other, and named in none of its sentences. */
  private static List<Placed> onlyOn(
      List<Entry> entries,
      Function<Entry, Optional<Placed>> side,
      List<TextBlock> own,
      List<TextBlock> other) {
    Set<String> there =
        other.stream()
            .filter(block -> block.kind() == TextBlock.Kind.ITEM)
            .map(block -> Sentences.unmarked(block.body()))
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(Entry::isChange)
        .flatMap(entry -> side.apply(entry).stream())
        .filter(item -> item.block().kind() == TextBlock.Kind.ITEM)
        .filter(item -> item.block().body().length() <= LONGEST_ITEM)
        .filter(item -> !there.contains(Sentences.unmarked(item.block().body())))
        .limit(MOST_ITEMS)
        .filter(item -> !isSaid(Sentences.unmarked(item.block().body()), own))
        .toList();
  }

  private static boolean isSaid(String name, List<TextBlock> text) {
    return text.stream()
        .anyMatch(block -> block.kind() == TextBlock.Kind.PARAGRAPH && block.body().contains(name));
  }

  /** Whether a sentence names one of some items and turns what was said of it. */
  private static boolean turns(List<Placed> items, Sections text, Placed block) {
    if (block.block().kind() == TextBlock.Kind.ITEM) {
      return false;
    }
    String body = block.block().body();
    return items.stream()
        .anyMatch(
            item -> {
              String name = Sentences.unmarked(item.block().body());
              int at = body.indexOf(name);
              if (name.length() < 2 || at < 0) {
                return false;
              }
              Sentences.Range named = new Sentences.Range(at, at + name.length());
              String sentence = Sentences.around(body, List.of(named)).get(0).of(body);
              return areOpposite(text.leadOf(item.index()), sentence.replace(name, ""));
            });
  }

  private static boolean areOpposite(String lead, String sentence) {
    return Alternatives.areIn(lead, sentence)
        || EmphasisFinder.NEGATION.isIn(lead) != EmphasisFinder.NEGATION.isIn(sentence);
  }

  private boolean isLedOtherwise(Placed was, Placed is) {
    List<Integer> joined = now.above(is.index());
    List<Integer> stayed = old.above(was.index()).stream().map(above -> newPlaces[above]).toList();
    String before = words(old, old.above(was.index()));
    String after = words(now, joined);
    return stayed.stream().noneMatch(joined::contains)
        && (Alternatives.areIn(before, after)
            || (Rewording.saysMore(before, after) && (binds(before) || binds(after))));
  }

  private Stream<Integer> joinedSentences(List<Entry> entries) {
    return MovedSentence.of(entries).stream()
        .filter(sentence -> !sentence.isWithinBlock())
        .filter(
            sentence ->
                isUnderOther(
                    entries.get(sentence.from()).oldBlock().orElseThrow(),
                    entries.get(sentence.to()).newBlock().orElseThrow()))
        .map(MovedSentence::to);
  }

  /** Whether a block moved, or stands at another level, or became or was an item. */
  private static boolean standsElsewhere(Entry entry) {
    return isPair(entry)
        && (entry.op() == Op.MOVED_TO
            || entry.has(Note.LEVEL)
            || old(entry).kind() != entry.kind());
  }

  /** Whether something of a list came, went or moved, so that others may stand below others. */
  private static boolean isOfList(Entry entry) {
    TextBlock shown = entry.shown().block();
    return isProse(shown)
        && shown.level() > 0
        && (entry.oldBlock().isEmpty() || entry.newBlock().isEmpty() || entry.op() == Op.MOVED_TO);
  }

  private static boolean hasOrder(Entry entry) {
    return entry.has(Note.SENTENCE_ORDER);
  }

  private static TextBlock old(Entry entry) {
    return entry.oldBlock().orElseThrow().block();
  }

  private static boolean isPair(Entry entry) {
    return entry.oldBlock().isPresent()
        && entry.isInNew()
        && isProse(old(entry))
        && isProse(entry.shown().block());
  }

  /**
   * Whether a block belongs to another item or list than it did, or has others below it, and what
   * it says, or they say, holds for that alone.
   */
  private boolean isOfOthers(Entry entry) {
    if (!isPair(entry)) {
      return false;
    }
    Placed was = entry.oldBlock().orElseThrow();
    Placed is = entry.shown();
    boolean moved = entry.op() == Op.MOVED_TO;
    List<Integer> left = old.above(was.index());
    List<Integer> joined = new ArrayList<>(now.above(is.index()));
    List<Integer> stayed = left.stream().map(above -> newPlaces[above]).toList();
    if (hasOrder(entry) && Anaphora.isOfOther(was.block().body(), is.block().body())) {
      return true;
    }
    if (isOfOtherItem(left, stayed, joined) || (moved && isUnderOther(was, is))) {
      return true;
    }
    boolean elsewhere = standsElsewhere(entry);
    if (!elsewhere && stayed.stream().allMatch(above -> above == NONE || joined.contains(above))) {
      // What came to stand above it, or was written anew there, is told there.
      return false;
    }
    boolean holds = CONDITION.matcher(is.block().body()).find();
    if (!elsewhere && !holds && !isBelowOther(stayed, joined)) {
      return false;
    }
    List<String> before =
        left.stream().filter(above -> !joined.contains(newPlaces[above])).map(old::words).toList();
    joined.removeAll(stayed);
    List<String> after = joined.stream().map(now::words).toList();
    if (before.isEmpty() && after.isEmpty()) {
      return holds && moved && (old.leads(was.index()) || now.leads(is.index()));
    }
    return holds
        || Stream.concat(before.stream(), after.stream()).anyMatch(ItemScopes::binds)
        || Alternatives.areIn(String.join("\n", before), String.join("\n", after));
  }

  /** Whether other words stand above it than did, and both texts have both. */
  private boolean isBelowOther(List<Integer> stayed, List<Integer> joined) {
    return stayed.stream().anyMatch(above -> above != NONE && !joined.contains(above))
        && joined.stream().anyMatch(above -> !stayed.contains(above) && isOld(above));
  }

  /** Whether one item stands above it now, and another one did, which stands still. */
  private boolean isOfOtherItem(List<Integer> left, List<Integer> stayed, List<Integer> joined) {
    return left.stream()
            .filter(above -> oldText.get(above).kind() == TextBlock.Kind.ITEM)
            .anyMatch(above -> newPlaces[above] != NONE && !joined.contains(newPlaces[above]))
        && joined.stream()
            .filter(above -> newText.get(above).kind() == TextBlock.Kind.ITEM)
            .anyMatch(above -> !stayed.contains(above) && isOld(above));
  }

  /**
   * Whether headings stand above a block that say other than those that did, or that are all that
   * says what it is an item of.
   */
  private boolean isUnderOther(Placed was, Placed is) {
    List<Integer> left = old.headingsAbove(was.index());
    List<Integer> joined = now.headingsAbove(is.index());
    List<Integer> stayed = left.stream().map(above -> newPlaces[above]).toList();
    List<Integer> gone = left.stream().filter(above -> !joined.contains(newPlaces[above])).toList();
    List<Integer> come = joined.stream().filter(above -> !stayed.contains(above)).toList();
    if (gone.isEmpty() && come.isEmpty()) {
      return false;
    }
    String before = words(old, gone);
    String after = words(now, come);
    return (((isListed(old, was) && isListed(now, is))
                || isExchanged(was, is)
                || OtherHeading.areAlternatives(before, after)
                || Alternatives.areIn(before, after))
            && gone.stream().allMatch(above -> newPlaces[above] != NONE)
            && come.stream().allMatch(this::isOld)
            && Rewording.saysMore(before, after))
        || OtherHeading.saysOther(before, old, after, now);
  }

  /** Whether a block is an item of a list before which nothing but a heading stands. */
  private static boolean isListed(Sections text, Placed item) {
    return item.block().kind() == TextBlock.Kind.ITEM && text.above(item.index()).isEmpty();
  }

  private static String words(Sections text, List<Integer> headings) {
    return headings.stream().map(text::words).collect(Collectors.joining("\n"));
  }

  /** Whether a block of the new text was there before. */
  private boolean isOld(int block) {
    return kept.get(block);
  }

  private static boolean isProse(TextBlock block) {
    return block.kind() == TextBlock.Kind.PARAGRAPH || block.kind() == TextBlock.Kind.ITEM;
  }

  /** Whether what stands below some words is under a condition, denied, allowed or demanded. */
  private static boolean binds(String words) {
    return CONDITION.matcher(words).find()
        || EmphasisFinder.NEGATION.isIn(words)
        || EmphasisFinder.MODALITY.isIn(words);
  }
}
