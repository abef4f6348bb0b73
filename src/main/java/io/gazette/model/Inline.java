package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A piece of running text. Nothing unsafe can be expressed: there is no raw HTML, and a link has a
 * {@link LinkTarget}.
 */
public sealed interface Inline {

  /** Characters as readers see them. */
  record Text(String text) implements Inline {}

  /** {@code *…*}: stress, without legal meaning. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /**
   * {@code **…**} or {@code **++…++**}: a key passage, which the law or the publisher wants
   * noticed.
   */
  record Key(KeyStyle style, List<Inline> content) implements Inline {
    public Key {
      content = List.copyOf(content);
    }
  }

  /** A format that came as one of the few allowed HTML elements. */
  record Format(FormatKind kind, List<Inline> content) implements Inline {
    public Format {
      content = List.copyOf(content);
    }
  }

  /** Literal characters, e.g. the name of a permission. */
  record Code(String text) implements Inline {}

  /**
   * A link.
   *
   * @param content empty in Markdown for a link to a clause or a policy; assembly puts the title
   *     there
   */
  record Link(LinkTarget target, List<Inline> content, SourcePosition position) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** A line break that the author asked for. */
  record LineBreak() implements Inline {}

  /**
   * {@code {{name key=value}}}: a value that assembly fills in. No stage after assembly ever sees
   * one.
   */
  record Placeholder(String name, SortedMap<String, String> arguments, SourcePosition position)
      implements Inline {
    public Placeholder {
      arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }
  }

  /** How a key passage looks. */
  enum KeyStyle {
    BOLD,
    BOLD_UNDERLINED
  }

  /** The formats that HTML in a policy may express. */
  enum FormatKind {
    SUPERSCRIPT,
    SUBSCRIPT,
    UNDERLINED,
    STRUCK,
    KEYBOARD
  }

  /** The characters alone; a line break is a space. */
  static String plainText(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    appendPlainText(content, text);
    return text.toString();
  }

  private static void appendPlainText(List<Inline> content, StringBuilder text) {
    for (Inline inline : content) {
      if (inline instanceof Text plain) {
        text.append(plain.text());
      } else if (inline instanceof Code code) {
        text.append(code.text());
      } else if (inline instanceof LineBreak) {
        text.append(' ');
      } else if (inline instanceof Emphasis emphasis) {
        appendPlainText(emphasis.content(), text);
      } else if (inline instanceof Key key) {
        appendPlainText(key.content(), text);
      } else if (inline instanceof Format format) {
        appendPlainText(format.content(), text);
      } else if (inline instanceof Link link) {
        appendPlainText(link.content(), text);
      }
    }
  }
}
