package io.gazette.markdown;

import io.gazette.model.Inline;
import java.util.List;

/** Makes code of characters and leaves what else is marked among them as it is. */
final class CodeMarks implements Inline.Visitor<Inline> {

  private CodeMarks() {}

  static List<Inline> of(List<Inline> content) {
    return new CodeMarks().all(content);
  }

  private List<Inline> all(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).toList();
  }

  @Override
  public Inline text(Inline.Text text) {
    return new Inline.Code(text.text());
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    return new Inline.Emphasis(all(emphasis.content()));
  }

  @Override
  public Inline key(Inline.Key key) {
    return new Inline.Key(key.style(), all(key.content()));
  }

  @Override
  public Inline format(Inline.Format format) {
    return new Inline.Format(format.kind(), all(format.content()));
  }

  @Override
  public Inline code(Inline.Code code) {
    return code;
  }

  @Override
  public Inline link(Inline.Link link) {
    return new Inline.Link(link.target(), all(link.content()), link.position());
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak;
  }
}
