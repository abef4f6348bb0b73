package io.gazette.diff;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which words of a block that stayed are key now or no longer, struck out or no longer. */
public enum RemarkedWords {
  KEY(Format::isKey, true),
  KEY_REMOVED(Format::isKey, false),
  STRUCK(format -> format == Format.STRUCK, true),
  STRUCK_REMOVED(format -> format == Format.STRUCK, false);

  private final Predicate<Format> format;
  private final boolean came;

  RemarkedWords(Predicate<Format> format, boolean came) {
    this.format = format;
    this.came = came;
  }

  /** The name in keys of messages, e.g. {@code key-removed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The passages of an entry, in order, as they stand in the new text.
   *
   * @return none where an entry tells but of a part of a block, which says not where it begins
   */
  public List<String> of(Entry entry) {
    if (entry.oldBlock().isEmpty()
        || entry.newBlock().isEmpty()
        || entry.has(Note.SPLIT)
        || entry.has(Note.MERGE)) {
      return List.of();
    }
    TextBlock now = entry.newBlock().get().block();
    BitSet before = marked(entry.oldBlock().get().block());
    BitSet after = marked(now);
    BitSet found = new BitSet();
    int i = 0;
    int j = 0;
    for (Edit edit : entry.edits()) {
      int length = edit.text().length();
      if (edit.type() == Edit.Type.EQUAL) {
        for (int by = 0; by < length; by++) {
          found.set(j + by, after.get(j + by) == came && before.get(i + by) != came);
        }
      }
      i += edit.type() == Edit.Type.INSERTED ? 0 : length;
      j += edit.type() == Edit.Type.DELETED ? 0 : length;
    }
    return passages(now.body(), found);
  }

  private BitSet marked(TextBlock block) {
    BitSet marked = new BitSet();
    for (Span span : block.formats()) {
      if (format.test(span.format())) {
        marked.set(span.start(), span.end());
      }
    }
    return marked;
  }

  private static List<String> passages(String text, BitSet marked) {
    List<String> passages = new ArrayList<>();
    for (int from = marked.nextSetBit(0); from >= 0; ) {
      int to = Math.min(marked.nextClearBit(from), text.length());
      String words = text.substring(Math.min(from, to), to).strip();
      if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        passages.add(words);
      }
      from = marked.nextSetBit(to);
    }
    return passages;
  }
}
