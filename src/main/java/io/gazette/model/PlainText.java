package io.gazette.model;

import java.util.List;

/** Gathers the characters of running text. */
final class PlainText implements Inline.Visitor<StringBuilder> {

  private final StringBuilder text = new StringBuilder();

  /** Titles are wanted while a text is still read: what is to be filled in is nothing then. */
  void add(Inline inline) {
    if (!(inline instanceof Inline.Placeholder)) {
      inline.accept(this);
    }
  }

  private StringBuilder addAll(List<Inline> content) {
    content.forEach(this::add);
    return text;
  }

  @Override
  public StringBuilder text(Inline.Text plain) {
    return text.append(plain.text());
  }

  @Override
  public StringBuilder emphasis(Inline.Emphasis emphasis) {
    return addAll(emphasis.content());
  }

  @Override
  public StringBuilder key(Inline.Key key) {
    return addAll(key.content());
  }

  @Override
  public StringBuilder format(Inline.Format format) {
    return addAll(format.content());
  }

  @Override
  public StringBuilder code(Inline.Code code) {
    return text.append(code.text());
  }

  @Override
  public StringBuilder link(Inline.Link link) {
    return addAll(link.content());
  }

  @Override
  public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
    return text.append(' ');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
