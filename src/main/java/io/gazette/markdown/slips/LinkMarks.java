package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import io.gazette.text.Characters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Marks of a link that lead nowhere: they need brackets of ASCII that touch, without blanks. */
final class LinkMarks implements Rule {

  /** How an address begins, also one that is typed with an input method on. */
  private static final String ADDRESS =
      "(?i:(?:https?|mailto|tel|policy|ftp)[:：]|[#＃][a-z]|www\\.|[\\w.+-]{1,60}@[\\w-]"
          + "|[\\w-]{1,40}(?:\\.[\\w-]{1,40}){0,3}\\.(?:com|cn|net|org|example|html?|md)\\b)";

  /** Each pattern needs one of them. */
  private static final String OPENING = "[［【(（<＜";

  private static final String TEXT = "([^\\[\\]［］【】\\n\\u2028]{0,200})";

  private static final Pattern LINK =
      Pattern.compile(
          "([\\[［【])"
              + TEXT
              + "([]］】])([ \\t\\u3000\\u00A0\\n]{0,3})([(（])([ \\t\\u3000]{0,3})(?="
              + ADDRESS
              + ")([^()（）\\n\\u2028]{1,300})([)）]?)");

  private static final Pattern REVERSED =
      Pattern.compile(
          "[(（]([^()（）\\n\\u2028]{1,100})[)）]([\\[［])("
              + ADDRESS
              + "[^\\[\\]［］\\n\\u2028]{1,300})[]］]");

  private static final Pattern ANGLES =
      Pattern.compile(
          "[<＜][ \\u3000]{0,2}((?i:https?[:：]//|www\\.|mailto[:：])[^<>＜＞\\n\\u2028]{1,200})[>＞]");

  private static final Pattern REFERENCE =
      Pattern.compile("\\[(?![\\d^]+])([^\\[\\]\\n\\u2028]{1,100})\\]\\[([\\w.-]{0,30})\\]");

  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^\\[([^\\[\\]\\n^]{1,60})\\]:[ \\t]*(?=" + ADDRESS + ")");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");

  private static final Pattern SHOWN =
      Pattern.compile("(?:https?://)?(?:www\\.)?((?:[a-z0-9-]+\\.)+[a-z]{2,})(?:[:/?#]\\S*)?");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@(?:[\\w-]+\\.)+[a-z]{2,}");

  private final SourceText source;

  LinkMarks(SourceText source) {
    this.source = source;
  }

  /** Words that are an address, of a link that leads to another one. */
  @Override
  public void check(Node node, Findings findings) {
    if (node instanceof Link link
        && link.getFirstChild() instanceof Text words
        && words.getNext() == null
        && isOther(words.getLiteral().strip(), link.getDestination())) {
      int start = source.start(link);
      findings.suspect(
          Code.MARKUP_LINK,
          start,
          words.getLiteral(),
          "link-other",
          "[" + words.getLiteral() + "](" + link.getDestination() + ")");
    }
  }

  private static boolean isOther(String words, String address) {
    String shown = words.toLowerCase(Locale.ROOT);
    String target = address.toLowerCase(Locale.ROOT);
    if (MAIL.matcher(shown).matches()) {
      return target.startsWith("mailto:") && !target.startsWith("mailto:" + shown);
    }
    Matcher one = SHOWN.matcher(shown);
    Matcher other = SHOWN.matcher(target);
    return one.matches() && other.matches() && !one.group(1).equals(other.group(1));
  }

  @Override
  public void check(Words words, Findings findings) {
    if (!Characters.hasAny(words.text(), OPENING)) {
      return;
    }
    checkLinks(words, findings);
    each(REVERSED, words)
        .forEach(
            found ->
                findings.suspect(
                    Code.MARKUP_LINK,
                    words,
                    found.start(),
                    found.end(),
                    "link-reversed",
                    form(written(words, found, 1), found.group(3))));
    each(ANGLES, words)
        .forEach(
            found -> {
              String address = proper(found.group(1));
              String full = address.startsWith("www") ? "https://" + address : address;
              tell(words, found, "link-angles", "<" + full + ">", findings);
            });
    each(REFERENCE, words)
        .forEach(
            found ->
                tell(
                    words,
                    found,
                    "link-reference",
                    form(written(words, found, 1), "https://…"),
                    findings));
    each(DEFINITION, words)
        .forEach(
            found ->
                tell(words, found, "link-definition", Findings.term("form-blank-line"), findings));
  }

  private static void checkLinks(Words words, Findings findings) {
    for (var found : each(LINK, words)) {
      String form = form(written(words, found, 2), found.group(7));
      boolean chinese = found.group(1).equals("【") && found.group(5).equals("（");
      if (chinese) {
        // 【隐私政策】（https://…） may be the way in which somebody writes an address.
        findings.suspect(
            Code.MARKUP_LINK, words, found.start(), found.end(), "link-full-width", form);
      } else {
        boolean html = words.block() instanceof HtmlBlock;
        tell(
            words,
            found,
            html ? "link-html" : reason(found),
            html ? "<a href=\"" + proper(found.group(7)) + "\">" + found.group(2) + "</a>" : form,
            findings);
      }
    }
  }

  private static List<MatchResult> each(Pattern pattern, Words words) {
    return pattern.matcher(words.text()).results().toList();
  }

  private static String written(Words words, MatchResult found, int group) {
    return words.written(found.start(group), found.end(group));
  }

  private static void tell(
      Words words, MatchResult found, String reason, String form, Findings findings) {
    findings.tell(Code.MARKUP_LINK, words, found.start(), found.end(), reason, form);
  }

  private static String reason(MatchResult link) {
    if (link.group(1).charAt(0) > 0x7F
        || link.group(3).charAt(0) > 0x7F
        || link.group(5).charAt(0) > 0x7F
        || link.group(8).equals("）")) {
      return "link-full-width";
    } else if (!link.group(4).isEmpty()) {
      return "link-apart";
    }
    return link.group(8).isEmpty() ? "link-open" : "link-blank";
  }

  private static String form(String text, String address) {
    return "[" + text + "](" + proper(address) + ")";
  }

  private static String proper(String address) {
    return BLANKS
        .matcher(address.replace('：', ':').replace('／', '/').replace('＃', '#').replace('．', '.'))
        .replaceAll("");
  }
}
