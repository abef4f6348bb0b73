package io.gazette.importer.writing;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Edits.Edit;
import io.gazette.importer.manuscript.Links;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes running text as Markdown in which nothing but what is meant has a meaning. */
public final class InlineWriter {

  /** Where running text stands. */
  enum Setting {
    PARAGRAPH,
    HEADING,
    CELL
  }

  private static final int TAGGED = Manuscript.RAISED | Manuscript.LOWERED | Manuscript.STRUCK;

  private final Manuscript source;
  private final Edits edits;
  private final Trail trail;
  private final Function<String, Optional<String>> inner;

  /**
   * @param inner gives the id of the clause to which a link within the document leads
   */
  InlineWriter(
      Manuscript source, Edits edits, Trail trail, Function<String, Optional<String>> inner) {
    this.source = source;
    this.edits = edits;
    this.trail = trail;
    this.inner = inner;
  }

  /** The Markdown of a passage, without space at its ends. */
  String write(Passage passage, Setting setting) {
    StringBuilder out = new StringBuilder();
    boolean plain = setting == Setting.HEADING;
    int from = 0;
    while (from < passage.length()) {
      int to = from + 1;
      while (to < passage.length() && (plain || key(passage, to) == key(passage, from))) {
        to++;
      }
      int key = plain ? 0 : key(passage, from);
      writeKey(passage, from, to, key, setting, out);
      from = to;
    }
    return LineStart.escape(out.toString().strip(), setting);
  }

  /** Bold, or bold and underlined; what is only underlined is meant to be noticed too. */
  private int key(Passage passage, int index) {
    int style = source.style(passage.place(index));
    return style & (Manuscript.BOLD | Manuscript.UNDERLINED);
  }

  private void writeKey(
      Passage passage, int start, int end, int key, Setting setting, StringBuilder out) {
    int from = start;
    int to = end;
    while (key != 0 && from < to && Chars.isSpace(passage.charAt(from))) {
      from++;
    }
    while (key != 0 && to > from && Chars.isSpace(passage.charAt(to - 1))) {
      to--;
    }
    writeLinks(passage, start, from, setting, out);
    StringBuilder inside = new StringBuilder();
    writeLinks(passage, from, to, setting, inside);
    if (key == 0 || inside.isEmpty()) {
      out.append(inside);
    } else {
      boolean underlined = (key & Manuscript.UNDERLINED) != 0;
      char next = end < passage.length() ? passage.charAt(end) : ' ';
      char after = to < end ? ' ' : next;
      KeyMarks.append(inside.toString(), underlined, after, out);
    }
    writeLinks(passage, to, end, setting, out);
  }

  private void writeLinks(Passage passage, int start, int end, Setting setting, StringBuilder out) {
    int from = start;
    while (from < end) {
      int number = source.linkNumber(passage.place(from));
      int to = from + 1;
      while (to < end && source.linkNumber(passage.place(to)) == number) {
        to++;
      }
      Passage words = passage.sub(from, to);
      Optional<String> address =
          setting == Setting.HEADING ? Optional.empty() : address(words.place(0));
      if (address.isEmpty()) {
        writeAddresses(words, setting, out);
      } else if (address.get().equals(words.text()) && edits.isEmpty(words)) {
        writeAddress(words, out);
      } else {
        writeLink(words, address.get(), setting, out);
      }
      from = to;
    }
  }

  private Optional<String> address(int place) {
    return source.link(place).or(() -> source.innerLink(place).flatMap(inner).map(id -> "#" + id));
  }

  /** A link; words that hold a link of their own, or show nothing, are no link. */
  private void writeLink(Passage words, String address, Setting setting, StringBuilder out) {
    StringBuilder text = new StringBuilder();
    writeWords(words, setting, text);
    boolean holdsLink = words.places().anyMatch(this::isMarkdown);
    if (holdsLink || text.toString().isBlank()) {
      out.append(text);
    } else {
      String inside = text.toString().replace("]", "\\]");
      out.append('[').append(inside).append("](").append(address).append(')');
    }
  }

  private boolean isMarkdown(int place) {
    Edit edit = edits.at(place);
    return edit != null && edit.markdown();
  }

  /** Words in which addresses become links. */
  private void writeAddresses(Passage words, Setting setting, StringBuilder out) {
    List<Links.Span> spans = Links.web(words.text());
    spans.addAll(Links.mail(words.text()));
    spans.sort((a, b) -> Integer.compare(a.from(), b.from()));
    int at = 0;
    for (Links.Span span : spans) {
      boolean free = span.from() >= at && edits.isEmpty(words.sub(span.from(), span.to()));
      if (free && setting != Setting.HEADING) {
        writeWords(words.sub(at, span.from()), setting, out);
        writeAddress(words.sub(span.from(), span.to()), out);
        at = span.to();
      }
    }
    writeWords(words.from(at), setting, out);
  }

  private void writeAddress(Passage address, StringBuilder out) {
    out.append('<').append(address.text()).append('>');
    address.places().forEach(trail::write);
  }

  /** Words with the tags of what changes their meaning: a power, a formula, words struck out. */
  private void writeWords(Passage words, Setting setting, StringBuilder out) {
    int from = 0;
    while (from < words.length()) {
      List<String> tags = tags(words, from);
      int to = from + 1;
      while (to < words.length() && tags(words, to).equals(tags)) {
        to++;
      }
      tags.forEach(tag -> out.append('<').append(tag).append('>'));
      writeCharacters(words.sub(from, to), setting, out);
      for (int at = tags.size() - 1; at >= 0; at--) {
        out.append("</").append(tags.get(at)).append('>');
      }
      from = to;
    }
  }

  private List<String> tags(Passage passage, int index) {
    int style = source.style(passage.place(index)) & TAGGED;
    if (style == 0 || Chars.isSpace(passage.charAt(index))) {
      return List.of();
    }
    List<String> tags = new ArrayList<>();
    if ((style & Manuscript.STRUCK) != 0) {
      tags.add("del");
    }
    if ((style & Manuscript.RAISED) != 0) {
      tags.add("sup");
    } else if ((style & Manuscript.LOWERED) != 0) {
      tags.add("sub");
    }
    return tags;
  }

  private void writeCharacters(Passage words, Setting setting, StringBuilder out) {
    for (int at = 0; at < words.length(); at++) {
      int place = words.place(at);
      Edit edit = edits.at(place);
      trail.write(place);
      if (edit == null) {
        Escapes.append(words.text(), at, setting, out);
      } else if (edit.markdown()) {
        out.append(edit.words());
      } else {
        for (int index = 0; index < edit.words().length(); index++) {
          Escapes.append(edit.words(), index, setting, out);
        }
      }
    }
  }

  /** Literal words, such as the name of a permission. */
  String code(Passage words) {
    words.places().forEach(trail::write);
    return "`" + words.text() + "`";
  }
}
