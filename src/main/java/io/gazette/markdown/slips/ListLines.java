package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Lines that look like items and are none: a blank is missing, or readers see them as one line. */
final class ListLines implements Rule {

  private static final Pattern WIDE_INDENT =
      Pattern.compile("[\\u3000\\u00A0]+([-*+]|\\d{1,2}[.)])([ \\u3000]+)(?=\\S)");

  private static final Pattern NO_SPACE =
      Pattern.compile("(?:[-+]|\\d{1,2}[.)])(?=[\\p{IsHan}《“【「（])");

  /** {@code 1。}: a full stop in the place of a point. */
  private static final Pattern FULL_STOP = Pattern.compile("\\d{1,2}。(?=\\S)");

  private static final Pattern WIDE_SPACE =
      Pattern.compile("(?:[-*+]|\\d{1,2}[.)])[\\u3000\\u00A0]");

  private static final Pattern BULLET =
      Pattern.compile("[-*+－–—•·‧∙●○■□◆◇▪▫➢►▶✓√※☆★☑☐](?![—*+-])[ \\u3000]?(?=\\S)");

  /** Marks that are typed for items and nothing else. */
  private static final String MARKS = "•●○■□◆◇▪▫➢►▶✓√";

  @Override
  public void check(Words words, Findings findings) {
    if (words.block() instanceof Paragraph) {
      List<Words.Line> lines = words.lines();
      lines.forEach(line -> checkMark(line, words, findings));
      checkJoined(lines, words, findings);
      checkApart(lines, words, findings);
    }
  }

  /** The second of several paragraphs that begin with the same mark of an item. */
  private static void checkApart(List<Words.Line> lines, Words words, Findings findings) {
    Node before = words.block().getPrevious();
    if (!lines.isEmpty()
        && !lines.get(0).text().isEmpty()
        && isItem(words.block(), lines.get(0).text().charAt(0))
        && isItem(before, lines.get(0).text().charAt(0))
        && !isItem(before.getPrevious(), lines.get(0).text().charAt(0))) {
      String form = "- " + bare(lines.get(0), words);
      Words.Line first = lines.get(0);
      findings.suspect(
          Code.MARKUP_LIST, words, first.start(), first.start() + 1, "list-paragraphs", form);
    }
  }

  private static boolean isItem(@Nullable Node block, char mark) {
    return MARKS.indexOf(mark) >= 0
        && block instanceof Paragraph
        && block.getFirstChild() instanceof Text text
        && text.getLiteral().charAt(0) == mark;
  }

  private static void checkMark(Words.Line line, Words words, Findings findings) {
    String text = line.text();
    Matcher indent = WIDE_INDENT.matcher(text);
    Matcher noSpace = NO_SPACE.matcher(text);
    Matcher wide = WIDE_SPACE.matcher(text);
    Matcher stop = FULL_STOP.matcher(text);
    if (indent.lookingAt()) {
      String form = "   " + indent.group(1) + " " + rest(line, indent.end(), words);
      tell(words, line, indent.start(1), indent.end(), "list-wide-indent", form, findings);
    } else if (noSpace.lookingAt() && !isFramed(text)) {
      String form = noSpace.group() + " " + rest(line, noSpace.end(), words);
      tell(words, line, 0, noSpace.end() + 1, "list-space", form, findings);
    } else if (stop.lookingAt()) {
      String form = "1. " + rest(line, stop.end(), words);
      tell(words, line, 0, stop.end(), "list-joined", form, findings);
    } else if (wide.lookingAt()) {
      String mark = text.substring(0, wide.end() - 1);
      String form = mark + " " + rest(line, wide.end(), words);
      tell(words, line, 0, wide.end(), "list-wide-space", form, findings);
    }
  }

  /** -完-. */
  private static boolean isFramed(String line) {
    return line.charAt(0) == '-' && line.stripTrailing().endsWith("-");
  }

  private static String rest(Words.Line line, int from, Words words) {
    return from < line.text().length() ? words.writtenFrom(line.start() + from) : "";
  }

  private static void tell(
      Words words,
      Words.Line line,
      int from,
      int to,
      String reason,
      String form,
      Findings findings) {
    findings.tell(Code.MARKUP_LIST, words, line.start() + from, line.start() + to, reason, form);
  }

  /** Two lines in a row with the marks of items, which are one line for readers. */
  private static void checkJoined(List<Words.Line> lines, Words words, Findings findings) {
    for (int at = 1; at < lines.size(); at++) {
      Words.Line line = lines.get(at);
      Words.Line before = lines.get(at - 1);
      if (line.soft() && follows(before.text().strip(), line.text().strip())) {
        String mark = BULLET.matcher(line.text().strip()).lookingAt() ? "- " : "1. ";
        int to = Math.min(line.end(), line.start() + 1);
        tell(words, line, 0, to - line.start(), "list-joined", mark + bare(line, words), findings);
        return;
      }
    }
  }

  private static String bare(Words.Line line, Words words) {
    Matcher bullet = BULLET.matcher(line.text());
    int from =
        bullet.lookingAt()
            ? bullet.end()
            : TypedNumber.of(line.text()).map(TypedNumber::end).orElse(0);
    return rest(line, from, words);
  }

  private static boolean follows(String before, String line) {
    Matcher first = BULLET.matcher(before);
    Matcher second = BULLET.matcher(line);
    if (first.lookingAt() && second.lookingAt()) {
      return before.charAt(0) == line.charAt(0);
    }
    Optional<TypedNumber> one = TypedNumber.of(before);
    Optional<TypedNumber> two = TypedNumber.of(line);
    return one.isPresent() && two.isPresent() && one.get().value() + 1 == two.get().value();
  }
}
