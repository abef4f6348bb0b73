package io.gazette.model;

import java.util.List;

/** Gathers the characters of running text. */
final class PlainText implements Inline.Visitor<StringBuilder> {

  private final StringBuilder text = new StringBuilder();

  StringBuilder addAll(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
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
