package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;

/**
 * A piece of running text. Nothing unsafe can be expressed: there is no raw HTML, and a link has a
 * {@link LinkTarget}.
 */
public sealed interface Inline {

  /** Does with the inline what a visitor does with its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * What to do with each kind of inline: whoever walks a text implements it, so that a new kind
   * does not compile before every walk knows it.
   *
   * @param <R> what comes of an inline
   */
  interface Visitor<R> {

    R text(Text text);

    R emphasis(Emphasis emphasis);

    R key(Key key);

    R format(Format format);

    R code(Code code);

    R link(Link link);

    R lineBreak(LineBreak lineBreak);
  }

  /** Characters as readers see them. */
  record Text(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** {@code *…*}: stress, without legal meaning. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.key(this);
    }
  }

  /** A format that came as one of the few allowed HTML elements. */
  record Format(FormatKind kind, List<Inline> content) implements Inline {
    public Format {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.format(this);
    }
  }

  /** Literal characters, e.g. the name of a permission. */
  record Code(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /** A line break that the author asked for. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
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
    return new PlainText().addAll(content).toString();
  }
}
