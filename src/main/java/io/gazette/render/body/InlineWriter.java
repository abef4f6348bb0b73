package io.gazette.render.body;

import io.gazette.model.Inline;
import io.gazette.model.InlineRuns.Mark;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes running text, and notes its key passages on the way. */
public final class InlineWriter implements Inline.Visitor<HtmlWriter> {

  private static final Pattern LONG_NAME =
      Pattern.compile("(?<![A-Za-z0-9])(?=[\\w./]{20})[A-Za-z0-9]++(?:[._/][A-Za-z0-9]++){2,}+");
  private static final Pattern JOINT = Pattern.compile("(?<=[._/])");

  private final HtmlWriter html;
  private final PageContext context;
  private final List<String> keyPassages = new ArrayList<>();
  private int keyClauses;
  private boolean inLink;

  public InlineWriter(HtmlWriter html, PageContext context) {
    this.html = html;
    this.context = context;
  }

  /** From here on everything is key; clauses may nest. */
  void beginKeyClause() {
    keyClauses++;
  }

  void endKeyClause() {
    keyClauses--;
  }

  /** The key passages outside of key clauses, in order. */
  List<String> keyPassages() {
    return List.copyOf(keyPassages);
  }

  /** Writes the text of one block. */
  void write(List<Inline> content) {
    if (keyClauses > 0 && !content.isEmpty()) {
      html.open(Mark.KEY.tag(), "class", "key");
      inlines(content);
      html.close(Mark.KEY.tag());
    } else {
      inlines(content);
    }
  }

  private HtmlWriter inlines(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return html;
  }

  @Override
  public HtmlWriter text(Inline.Text text) {
    return characters(text.text());
  }

  @Override
  public HtmlWriter emphasis(Inline.Emphasis emphasis) {
    return wrap(Mark.STRESS.tag(), emphasis.content());
  }

  @Override
  public HtmlWriter format(Inline.Format format) {
    return wrap(Mark.of(format.kind()).tag(), format.content());
  }

  @Override
  public HtmlWriter code(Inline.Code code) {
    html.open(Mark.CODE.tag());
    return characters(code.text()).close(Mark.CODE.tag());
  }

  @Override
  public HtmlWriter lineBreak(Inline.LineBreak lineBreak) {
    return html.open("br");
  }

  /** A long name such as that of a permission may break where it is jointed, so that tables fit. */
  private HtmlWriter characters(String text) {
    return hasJoint(text) ? namesAndWords(text) : html.text(text);
  }

  /** Whether letters or digits follow what joins names: of most texts, this is enough. */
  private static boolean hasJoint(String text) {
    for (int at = 1; at < text.length(); at++) {
      char joint = text.charAt(at - 1);
      boolean joins = joint == '.' || joint == '_' || joint == '/';
      if (joins && Character.isLetterOrDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private HtmlWriter namesAndWords(String text) {
    Matcher name = LONG_NAME.matcher(text);
    int from = 0;
    while (name.find()) {
      html.text(text.substring(from, name.start()));
      jointed(name.group());
      from = name.end();
    }
    return html.text(text.substring(from));
  }

  private void jointed(String name) {
    String[] parts = JOINT.split(name, -1);
    html.text(parts[0]);
    for (int at = 1; at < parts.length; at++) {
      html.open("wbr").text(parts[at]);
    }
  }

  private HtmlWriter wrap(String element, List<Inline> content) {
    html.open(element);
    return inlines(content).close(element);
  }

  @Override
  public HtmlWriter key(Inline.Key key) {
    if (keyClauses == 0) {
      keyPassages.add(Inline.plainText(key.content()));
    }
    html.open(Mark.KEY.tag(), "class", "key");
    if (key.style() == Inline.KeyStyle.BOLD_UNDERLINED) {
      wrap(Mark.UNDERLINED_KEY.tag(), key.content());
    } else {
      inlines(key.content());
    }
    return html.close(Mark.KEY.tag());
  }

  /** A link within a link, or to a page that is not there, is plain text. */
  @Override
  public HtmlWriter link(Inline.Link link) {
    Optional<Reference> reference = context.resolve(link.target());
    if (inLink || reference.isEmpty()) {
      return inlines(link.content());
    }
    inLink = true;
    open(reference.get());
    inlines(link.content());
    inLink = false;
    return html.close("a");
  }

  private void open(Reference reference) {
    boolean page = reference.href().startsWith("http");
    if (reference.external() && page) {
      html.open("a", "href", reference.href(), "rel", "external noreferrer");
    } else if (reference.language().equals(context.language())) {
      html.open("a", "href", reference.href());
    } else {
      html.open("a", "href", reference.href(), "hreflang", reference.language().tag());
    }
  }
}
