package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Lines with the marks of a heading that are none. */
final class HeadingMarks implements Rule {

  private static final String BLANK = "[ \\t\\u3000\\u00A0]";

  private static final Pattern LINE =
      Pattern.compile("(" + BLANK + "*)([#＃]{1,20})(" + BLANK + "*)(.*)");

  private static final Pattern ID = Pattern.compile("[{｛][#＃]");

  /** A word after one mark may be a topic, and a number the number of something. */
  private static final Pattern TOPIC = Pattern.compile(".*[#＃。；，！？!?].*|\\d.*|.{41,}");

  private static final int MOST_MARKS = 6;

  @Override
  public void check(Words words, Findings findings) {
    boolean heading = words.block() instanceof Heading;
    if (!heading && !(words.block() instanceof Paragraph)) {
      return;
    }
    for (Words.Line line : words.lines()) {
      Matcher marks = LINE.matcher(line.text());
      if (marks.matches()
          && !marks.group(4).isBlank()
          && (heading ? !isNumber(marks.group(4)) : isHeading(marks, words))) {
        String reason = heading ? "heading-twice" : reason(marks);
        int from = line.start() + marks.start(2);
        String rest = words.writtenFrom(line.start() + marks.start(4));
        int to =
            from
                + line.text().substring(marks.start(2)).replaceFirst("[\\s\\uFFFC]+$", "").length();
        findings.tell(Code.MARKUP_HEADING, words, from, to, reason, form(marks, rest));
      }
    }
  }

  private static boolean isNumber(String words) {
    return Character.isDigit(words.charAt(0));
  }

  private static boolean isHeading(Matcher marks, Words words) {
    String rest = marks.group(4);
    return marks.group(2).length() > 1
        || ID.matcher(rest).find()
        || (!marks.group(3).isEmpty() && !isNumber(rest))
        || isFirst(words.block())
        || (words.lines().size() == 1 && !TOPIC.matcher(rest).matches());
  }

  private static boolean isFirst(Node block) {
    return block.getParent() instanceof Document && block.getPrevious() == null;
  }

  private static String reason(Matcher marks) {
    if (marks.group(2).indexOf('＃') >= 0) {
      return "heading-full-width";
    } else if (marks.group(2).length() > MOST_MARKS) {
      return "heading-too-deep";
    } else if (!marks.group(1).isEmpty() || !marks.group(3).isEmpty()) {
      return "heading-blank";
    }
    return "heading-space";
  }

  private static String form(Matcher marks, String rest) {
    String proper = rest.replace('｛', '{').replace('｝', '}').replace("{＃", "{#");
    return "#".repeat(Math.min(marks.group(2).length(), MOST_MARKS)) + " " + proper.strip();
  }
}
