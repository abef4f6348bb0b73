package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Items and paragraphs that stand deeper than they are, and numbers that are not those typed. */
final class ListNesting implements Rule {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)]");

  private final SourceText source;

  ListNesting(SourceText source) {
    this.source = source;
  }

  @Override
  public void check(Node node, Findings findings) {
    if (node instanceof ListBlock list) {
      boolean told = checkItems(list, findings) || checkAfterList(list, findings);
      if (!told && list instanceof OrderedList) {
        checkNumbers(list, findings);
      }
    } else if (node instanceof Paragraph && node.getPrevious() instanceof ListBlock list) {
      checkDeeper(node, list, "list-paragraph", findings);
    }
  }

  /** An item that is indented more than the one before it, but not enough. */
  private boolean checkItems(Node list, Findings findings) {
    Node before = list.getFirstChild();
    for (Node item = before.getNext(); item != null; item = item.getNext()) {
      if (column(item) > column(before) && !isLine(before, item)) {
        tell(item, before, "list-indent", findings);
        return true;
      }
      before = item;
    }
    return false;
  }

  private boolean isLine(Node before, Node item) {
    return source.lineOf(start(before)) == source.lineOf(start(item));
  }

  /** A list that ends the one above it, being indented more, or begins to count anew. */
  private boolean checkAfterList(ListBlock list, Findings findings) {
    if (!(list.getPrevious() instanceof ListBlock above)) {
      return false;
    }
    if (column(list) > column(above)) {
      tell(list, above.getFirstChild(), "list-indent", findings);
      return true;
    }
    boolean restarts =
        list instanceof OrderedList
            && above instanceof OrderedList
            && number(list.getFirstChild()) == 1
            && column(list) == column(above);
    if (restarts) {
      String line = source.line(start(list)).strip();
      findings.tell(
          Code.MARKUP_LIST, start(list), line, "list-restarts", Findings.term("form-one-mark"));
    }
    return restarts;
  }

  private void checkDeeper(Node block, ListBlock above, String reason, Findings findings) {
    Node last = above.getLastChild();
    if (start(block) >= 0 && column(block) > column(last)) {
      tell(block, last, reason, findings);
    }
  }

  private void tell(Node node, @Nullable Node above, String reason, Findings findings) {
    int start = start(node);
    String line = source.line(start).strip();
    String form = " ".repeat(above == null ? 0 : content(above)) + line;
    findings.tell(Code.MARKUP_LIST, start, line, reason, form);
  }

  /** All alike, or each one more than the one before: else readers see other numbers. */
  private void checkNumbers(Node list, Findings findings) {
    int first = number(list.getFirstChild());
    int expected = first;
    boolean alike = true;
    for (Node item = list.getFirstChild().getNext(); item != null; item = item.getNext()) {
      int number = number(item);
      expected++;
      alike &= number == first;
      if (!alike && number != expected) {
        String line = source.line(start(item)).strip();
        findings.tell(
            Code.MARKUP_LIST,
            start(item),
            line,
            "list-number",
            NUMBER.matcher(line).replaceFirst(expected + "."));
        return;
      }
    }
  }

  private int number(@Nullable Node item) {
    if (item == null) {
      return 0;
    }
    Matcher number = NUMBER.matcher(source.text()).region(start(item), source.text().length());
    return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
  }

  private int start(Node node) {
    return source.start(node);
  }

  private int column(@Nullable Node node) {
    return node == null ? 0 : source.column(Math.max(start(node), 0));
  }

  /** The column in which the words of an item begin. */
  private int content(Node item) {
    if (!(item instanceof ListItem) || item.getFirstChild() == null) {
      return 0;
    }
    int start = start(item.getFirstChild());
    return start < 0 ? 0 : source.column(start);
  }
}
