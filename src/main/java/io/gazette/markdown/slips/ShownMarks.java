package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import io.gazette.text.Characters;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Marks of other dialects, and marks in a wrong place, that readers would see as they are. */
final class ShownMarks implements Rule {

  /** Each pattern needs one of them. */
  private static final String MARKS = "{｛[［【(（:：!?";

  private static final String VALUE =
      "(?:effective|issued|updated|version|title|product|toc|publisher[.．](?:name|address|email|phone)"
          + "|(?:sdk|permission)-table|(?:collected|shared)-list|sdk [a-z0-9-]{1,64})"
          + "(?: [a-z]+=[\\w-]{1,40})?";

  private static final Pattern ID =
      Pattern.compile(
          "[{｛][ :]{0,2}(?:[#＃][^{}｛｝\\n\\u2028]{0,100}|role=[^{}｛｝\\n]{0,100}|\\.unnumbered)[}｝]");

  /** Brackets that are not braces, at the end of a heading. */
  private static final Pattern BRACKETED_ID =
      Pattern.compile("[(（\\[［【][#＃]([a-z][a-z0-9-]{0,63})[^\\n]{0,60}[)）\\]］】]$");

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?<![{｛\uFFFC])[{｛]{1,2}[ \\u3000]?("
              + VALUE
              + ")[ \\u3000]?[}｝]{1,2}"
              + "|(?<!\uFFFC)｛｛[ \\u3000]?([^{}｛｝\\n\\u2028]{1,60})[}｝]{1,2}");

  private static final Pattern FOOTNOTE = Pattern.compile("[\\[［]\\^[^\\[\\]\\s]{1,30}[]］]:?");
  private static final Pattern BOX =
      Pattern.compile("^[\\[［【]([ xX√\\u3000]?)[]］】](?=[ \\t\\u3000])");

  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?im)^[ \\u3000]*(?:@?\\[{1,2}_?toc_?]{1,2}|[【［]toc[】］]|[{｛]:?toc[}｝]|\\[目录])[ \\u3000]*$");

  private static final Pattern CONTAINER =
      Pattern.compile("(?m)^(?:[:：]{3,}|[!?]{3}[+ ])[ ]?[^\\n\\u2028]{0,40}");

  /** An address to write to with an @ or a point of an input method, which is none. */
  private static final Pattern WIDE_MAIL =
      Pattern.compile(
          "(?<![\\w.+-])[\\w.+-]{1,60}(?:＠[\\w-]{1,40}(?:[.．。][\\w-]{1,40}){0,3}[.．。]|@[\\w-]{1,40}(?:[.．。][\\w-]{1,40}){0,3}[．。]|@[\\w-]{1,40}[．。][\\w-]{1,40}\\.)(?:com|cn|net|org|hk|tw|io|eu|uk|de|example)(?![\\w-])");

  @Override
  public void check(Words words, Findings findings) {
    if (Characters.hasAny(words.text(), "@＠")) {
      WIDE_MAIL
          .matcher(words.text())
          .results()
          .forEach(
              found ->
                  findings.suspect(
                      Code.MARKUP_SHOWN,
                      words,
                      found.start(),
                      found.end(),
                      "mail-wide",
                      found.group().replace('＠', '@').replace('．', '.').replace('。', '.')));
    }
    if (!Characters.hasAny(words.text(), MARKS)) {
      return;
    }
    boolean heading = words.block() instanceof Heading;
    boolean paragraph = words.block() instanceof Paragraph;
    tell(ID, words, findings, heading ? "id-place" : "id-outside", found -> idForm(found, heading));
    if (heading) {
      tell(BRACKETED_ID, words, findings, "id-brackets", found -> "{#" + found.group(1) + "}");
    }
    if (paragraph && isTask(words.block())) {
      tell(BOX, words, findings, "box", found -> found.group(1).isBlank() ? "☐" : "☑");
    }
    if (paragraph) {
      tell(CONTENTS, words, findings, "contents", found -> "{{toc}}");
      tell(CONTAINER, words, findings, "container", found -> "> [!IMPORTANT]");
    }
    tell(
        PLACEHOLDER,
        words,
        findings,
        "placeholder",
        found -> {
          String name = found.group(1) == null ? found.group(2) : found.group(1);
          return "{{" + name.replace('．', '.').strip() + "}}";
        });
    tell(FOOTNOTE, words, findings, "footnote", found -> Findings.term("form-footnote"));
  }

  private static void tell(
      Pattern pattern,
      Words words,
      Findings findings,
      String reason,
      Function<MatchResult, String> form) {
    pattern
        .matcher(words.text())
        .results()
        .forEach(
            found -> {
              if (reason.startsWith("id-") && words.block() instanceof Heading heading) {
                findings.settle(heading);
              }
              findings.tell(
                  Code.MARKUP_SHOWN, words, found.start(), found.end(), reason, form.apply(found));
            });
  }

  private static String idForm(MatchResult found, boolean heading) {
    return heading
        ? found.group().replace('｛', '{').replace('｝', '}').replace('＃', '#')
        : Findings.term("form-no-id");
  }

  private static boolean isTask(Node paragraph) {
    return paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
  }
}
