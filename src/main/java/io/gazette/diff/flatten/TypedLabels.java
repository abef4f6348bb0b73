package io.gazette.diff.flatten;

import io.gazette.diff.Footnotes;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlock.Link;
import io.gazette.diff.TextBlock.Span;
import io.gazette.diff.flatten.TypedLabel.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes typed numbers out of the bodies of a text, doubtful ones only where they form a series or
 * begin the chapter that they name.
 */
public final class TypedLabels {

  /** Where each place of each series stands first and last. */
  private final Map<Reading, int[]> places = new HashMap<>();

  private TypedLabels() {}

  public static List<TextBlock> split(List<TextBlock> blocks) {
    TypedLabels labels = new TypedLabels();
    List<Optional<TypedLabel>> found = new ArrayList<>(blocks.size());
    for (int at = 0; at < blocks.size(); at++) {
      Optional<TypedLabel> label = find(blocks.get(at));
      int index = at;
      label.ifPresent(typed -> labels.note(typed, index));
      found.add(label);
    }
    List<TextBlock> split = new ArrayList<>(blocks.size());
    Chapter chapter = Chapter.NONE;
    for (int at = 0; at < blocks.size(); at++) {
      TextBlock block = blocks.get(at);
      int index = at;
      int number = chapter.numberAt(at);
      int note = Footnotes.labelLength(block.body());
      split.add(
          note > 0 && block.label().isEmpty()
              ? cut(block, block.body().substring(0, note).strip(), note)
              : found
                  .get(at)
                  .filter(
                      typed ->
                          typed.certain()
                              || typed.isFirstOf(number)
                              || labels.inSeries(typed, index))
                  .map(typed -> without(block, typed))
                  .orElse(block));
      chapter = chapter.then(block, found.get(at).or(() -> given(block)), at);
    }
    return split;
  }

  /**
   * The numbered heading that a block stands under, or a line with a number that may be one.
   *
   * @param level of the heading; that of a line is beyond all others
   */
  private record Chapter(int number, int level, int place) {

    static final Chapter NONE = new Chapter(0, 0, 0);

    /** Under a line that is no heading only what follows it is known to be its part. */
    int numberAt(int at) {
      return level < Integer.MAX_VALUE || at == place + 1 ? number : 0;
    }

    Chapter then(TextBlock block, Optional<TypedLabel> label, int at) {
      int own = label.filter(TypedLabel::certain).map(TypedLabel::number).orElse(0);
      if (block.isHeading()) {
        return own > 0 || block.level() <= level ? new Chapter(own, block.level(), at) : this;
      }
      boolean ends = level == Integer.MAX_VALUE || number == 0;
      return ends && own > 0 ? new Chapter(own, Integer.MAX_VALUE, at) : this;
    }
  }

  /** The number that a block has without its words. */
  private static Optional<TypedLabel> given(TextBlock block) {
    return block.label().isEmpty()
        ? Optional.empty()
        : TypedLabel.find(block.label(), /* heading= */ true);
  }

  private static Optional<TypedLabel> find(TextBlock block) {
    return block.label().isEmpty() && !block.isRow() && block.kind() != Kind.CODE
        ? TypedLabel.find(block.body(), block.isHeading())
        : Optional.empty();
  }

  private void note(TypedLabel typed, int index) {
    for (Reading reading : typed.readings()) {
      places.computeIfAbsent(reading, first -> new int[] {index, index})[1] = index;
    }
  }

  /** Whether the number before stands earlier or the number after stands later. */
  private boolean inSeries(TypedLabel typed, int index) {
    for (Reading reading : typed.readings()) {
      int[] before = places.get(new Reading(reading.series(), reading.ordinal() - 1));
      int[] after = places.get(new Reading(reading.series(), reading.ordinal() + 1));
      if ((before != null && before[0] < index) || (after != null && after[1] > index)) {
        return true;
      }
    }
    return false;
  }

  private static TextBlock without(TextBlock block, TypedLabel typed) {
    return cut(block, typed.label(), typed.end());
  }

  /** The block with the first characters of its body gone and a label in their place. */
  static TextBlock cut(TextBlock block, String label, int end) {
    List<Span> formats = new ArrayList<>();
    for (Span span : block.formats()) {
      if (span.end() > end) {
        formats.add(new Span(span.format(), Math.max(0, span.start() - end), span.end() - end));
      }
    }
    List<Link> links = new ArrayList<>();
    for (Link link : block.links()) {
      if (link.end() > end) {
        links.add(new Link(link.target(), Math.max(0, link.start() - end), link.end() - end));
      }
    }
    return new TextBlock(
        block.kind(),
        block.id(),
        block.clauseId(),
        block.level(),
        label,
        block.body().substring(end),
        block.exact(),
        formats,
        links);
  }
}
