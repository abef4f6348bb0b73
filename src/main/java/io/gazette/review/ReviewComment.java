package io.gazette.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diff.Edit;
import io.gazette.text.Phrases;
import io.gazette.text.Visible;
import java.util.List;
import java.util.Locale;

/**
 * A review as a comment in Markdown for the conversation of a change. Of a large one the redlines
 * that do not fit are left out, and it says so.
 */
public final class ReviewComment {

  /** Code hosts refuse comments beyond some 64 KB. */
  static final int LARGEST = 60_000;

  /** Room for what says that something was left out. */
  private static final int RESERVE = 400;

  /** So much of what stayed is shown beside a change. */
  private static final int CONTEXT = 40;

  private final Phrases words;
  private final StringBuilder comment = new StringBuilder();
  private int bytes;
  private int left;

  private ReviewComment(Phrases words) {
    this.words = words;
  }

  /** The comment, at most 60,000 bytes in UTF-8. */
  public static String markdown(Review review, Locale locale) {
    ReviewComment comment = new ReviewComment(Telling.words(locale));
    comment.write(new Telling(review, locale).parts());
    return comment.comment.toString();
  }

  private void write(List<Part> parts) {
    for (Part part : parts) {
      String written = written(part);
      int size = written.getBytes(UTF_8).length;
      if (bytes + size <= LARGEST - RESERVE) {
        comment.append(written);
        bytes += size;
      } else {
        left++;
      }
    }
    if (left > 0) {
      comment.append(escaped(words.text("left-out", left))).append('\n');
    }
  }

  private static String written(Part part) {
    if (part instanceof Part.Heading heading) {
      return "#".repeat(heading.level() + 1) + " " + escaped(heading.text()) + "\n\n";
    }
    if (part instanceof Part.Paragraph paragraph) {
      return escaped(paragraph.text()) + "\n\n";
    }
    if (part instanceof Part.Items items) {
      StringBuilder list = new StringBuilder();
      items.lines().forEach(line -> list.append("- ").append(escaped(line)).append('\n'));
      return list.append('\n').toString();
    }
    return redline((Part.Redline) part);
  }

  private static String redline(Part.Redline redline) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(escaped(redline.heading())).append("** — ");
    text.append(escaped(redline.kinds())).append("\n\n");
    for (Part.Passage passage : redline.passages()) {
      text.append("> ");
      List<Edit> edits = passage.edits();
      for (int at = 0; at < edits.size(); at++) {
        String words = edits.get(at).text().replace("\t", " | ");
        text.append(
            switch (edits.get(at).type()) {
              case EQUAL -> escaped(stayed(words, at > 0, at + 1 < edits.size()));
              case DELETED -> "<del>" + escaped(words) + "</del>";
              case INSERTED -> "<ins>" + escaped(words) + "</ins>";
            });
      }
      text.append('\n');
      passage.notes().forEach(note -> text.append("> - ").append(escaped(note)).append('\n'));
      text.append('\n');
    }
    return text.toString();
  }

  private static String stayed(String text, boolean after, boolean before) {
    int length = text.codePointCount(0, text.length());
    if (length <= 2 * CONTEXT + 1) {
      return text;
    }
    String start = after || !before ? text.substring(0, text.offsetByCodePoints(0, CONTEXT)) : "";
    String end = before ? text.substring(text.offsetByCodePoints(text.length(), -CONTEXT)) : "";
    return start + "…" + end;
  }

  /** Shown as it is: no markup, no mention of anybody, no link. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Visible.of(text.replace('\n', ' '))
        .codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '<', '>', '&', '@', '#', ':' ->
                    escaped.append("&#").append(character).append(';');
                case '\\',
                    '`',
                    '*',
                    '_',
                    '{',
                    '}',
                    '[',
                    ']',
                    '(',
                    ')',
                    '|',
                    '~',
                    '!',
                    '+',
                    '-',
                    '.',
                    '$' ->
                    escaped.append('\\').appendCodePoint(character);
                default -> escaped.appendCodePoint(character);
              }
            });
    return escaped.toString();
  }
}
