package io.gazette.diff.flatten;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.model.Inline;
import io.gazette.model.LinkTarget;
import java.util.List;

/** Pours running text into a block under construction. */
public final class InlineFlattener {

  private final TextBlockBuilder leaf;

  public InlineFlattener(TextBlockBuilder leaf) {
    this.leaf = leaf;
  }

  public void addAll(List<Inline> content) {
    content.forEach(this::add);
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      leaf.text(text.text());
    } else if (inline instanceof Inline.LineBreak) {
      leaf.text(" ");
    } else if (inline instanceof Inline.Code code) {
      leaf.begin(Format.CODE).text(code.text()).end();
    } else if (inline instanceof Inline.Emphasis emphasis) {
      addWithin(Format.EMPHASIS, emphasis.content());
    } else if (inline instanceof Inline.Key key) {
      addWithin(format(key.style()), key.content());
    } else if (inline instanceof Inline.Format format) {
      addWithin(format(format.kind()), format.content());
    } else if (inline instanceof Inline.Link link) {
      leaf.beginLink(address(link.target()));
      addAll(link.content());
      leaf.end();
    } else if (inline instanceof Inline.Placeholder placeholder) {
      throw new IllegalArgumentException("not assembled: " + placeholder);
    }
  }

  private void addWithin(Format format, List<Inline> content) {
    leaf.begin(format);
    addAll(content);
    leaf.end();
  }

  private static Format format(Inline.KeyStyle style) {
    return switch (style) {
      case BOLD -> Format.KEY;
      case BOLD_UNDERLINED -> Format.KEY_UNDERLINED;
    };
  }

  private static Format format(Inline.FormatKind kind) {
    return switch (kind) {
      case SUPERSCRIPT -> Format.SUPERSCRIPT;
      case SUBSCRIPT -> Format.SUBSCRIPT;
      case UNDERLINED -> Format.UNDERLINED;
      case STRUCK -> Format.STRUCK;
      case KEYBOARD -> Format.KEYBOARD;
    };
  }

  /** The target as its author writes it in Markdown. */
  private static String address(LinkTarget target) {
    if (target instanceof LinkTarget.ToClause clause) {
      return "#" + clause.clauseId();
    }
    if (target instanceof LinkTarget.ToPolicy policy) {
      return "policy:"
          + policy.policyId()
          + policy.version().map(version -> "@" + version).orElse("")
          + policy.clauseId().map(clause -> "#" + clause).orElse("");
    }
    if (target instanceof LinkTarget.ToListRow row) {
      return row.written();
    }
    return ((LinkTarget.ToWeb) target).uri();
  }
}
