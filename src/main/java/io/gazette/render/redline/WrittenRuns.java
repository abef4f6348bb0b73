package io.gazette.render.redline;

import io.gazette.diff.Emphasis;
import io.gazette.diff.Memory;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Span;
import io.gazette.model.InlineRuns.Mark;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of runs as markup: their looks, and what must not be overlooked. Written once for equal
 * runs, since most of what redlines of a policy show is the same. For one thread.
 */
final class WrittenRuns {

  /**
   * Some words of a block.
   *
   * @param formats of the block, from whose beginning they count
   * @param start of the words in the block
   */
  private record Words(String text, List<Span> formats, int start, List<Emphasis> emphases) {}

  private final Memory<Words, Html> known = new Memory<>(html -> html.markup().length());

  Html of(String text, List<Span> formats, int start, List<Emphasis> emphases) {
    // Where nothing has any looks, it makes no difference where words stand.
    return known.of(
        new Words(text, formats, formats.isEmpty() ? 0 : start, emphases), WrittenRuns::written);
  }

  private static Html written(Words words) {
    HtmlWriter html = new HtmlWriter();
    int from = 0;
    for (int to : cuts(words)) {
      write(words, from, to, html);
      from = to;
    }
    return html.done();
  }

  /** Where looks or emphases begin or end, and where the words end. */
  private static SortedSet<Integer> cuts(Words words) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Span span : words.formats) {
      cuts.add(span.start() - words.start);
      cuts.add(span.end() - words.start);
    }
    for (Emphasis emphasis : words.emphases) {
      cuts.add(emphasis.start());
      cuts.add(emphasis.end());
    }
    cuts.add(words.text.length());
    cuts.removeIf(at -> at <= 0 || at > words.text.length());
    return cuts;
  }

  private static void write(Words words, int from, int to, HtmlWriter html) {
    List<String> looks = looks(words.formats, words.start + from);
    boolean marked =
        words.emphases.stream().anyMatch(mark -> mark.start() <= from && from < mark.end());
    looks.forEach(html::open);
    if (marked) {
      html.element("mark", words.text.substring(from, to));
    } else {
      html.text(words.text.substring(from, to));
    }
    for (int at = looks.size() - 1; at >= 0; at--) {
      html.close(looks.get(at));
    }
  }

  /** The elements for the formats in force at a place, outermost first. */
  private static List<String> looks(List<Span> formats, int at) {
    return formats.stream()
        .filter(span -> span.start() <= at && at < span.end())
        .map(Span::format)
        .distinct()
        .sorted()
        .flatMap(format -> marks(format).stream())
        .map(Mark::tag)
        .distinct()
        .toList();
  }

  private static List<Mark> marks(Format format) {
    return switch (format) {
      case KEY, KEY_CLAUSE -> List.of(Mark.KEY);
      case KEY_UNDERLINED -> List.of(Mark.KEY, Mark.UNDERLINED_KEY);
      case EMPHASIS -> List.of(Mark.STRESS);
      case CODE -> List.of(Mark.CODE);
      case SUPERSCRIPT -> List.of(Mark.SUPERSCRIPT);
      case SUBSCRIPT -> List.of(Mark.SUBSCRIPT);
      case UNDERLINED -> List.of(Mark.UNDERLINED);
      case STRUCK -> List.of(Mark.STRUCK);
      case KEYBOARD -> List.of(Mark.KEYBOARD);
      case QUOTE -> List.of();
    };
  }
}
