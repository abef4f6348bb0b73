package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.structure.Section.Kind;
import io.gazette.text.Characters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that divide a document into parts that are numbered each on its own: a summary
 * from the full text, appendices, an introduction with a heading.
 */
final class Dividers {

  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?i)[【\\[]?(?:.{0,20}?政策)?(?:摘要|概要|概览|概覽|要点|要點|summary|highlights|key points)[】\\]]?[:：]?");
  private static final Pattern FULL_TEXT =
      Pattern.compile(
          "(?i)[《【\\[]?(?:.{0,24}(?:政策|声明|聲明)|(?:政策)?(?:全文|正文)|full (?:text|policy)|privacy policy)[》】\\]]?(?:全文|正文)?[:：]?");
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("(?i)以下[为為是].{0,40}(?:全文|正文)[。.:：]?|the full (?:text|policy) follows.?");
  private static final Pattern APPENDIX =
      Pattern.compile(
          "(?i)(?:附录|附錄|附件|附表|附则|附則|appendix|annex|schedule|(?:exhibit|attachment|addendum|annexure|anlage|anhang)(?=\\s+(?:\\d{1,2}|[A-Z]|[IVX]{1,4})\\b))(?:\\s*[0-9一二三四五六七八九十A-Z](?=[\\s:：、.]))?\\s*[:：、.]?\\s*.{0,40}"
              + "|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:schedule|appendix|annex|exhibit)(?:\\s*[:：–—-]\\s*.{0,40}|\\s*)");
  private static final Pattern INTRODUCTION =
      Pattern.compile("(?i)(?:引言|前言|导言|導言|序言|提示条款|提示條款|introduction|preamble|preface)[:：]?");

  private final Map<Integer, Kind> kinds = new TreeMap<>();
  private Optional<Integer> announcement = Optional.empty();

  Dividers(List<Element> elements, Optional<ContentsList> contents) {
    boolean inSummary = false;
    boolean chaptersBefore = false;
    for (int index = 0; index < elements.size(); index++) {
      if (!(elements.get(index) instanceof Words words) || !canDivide(words)) {
        chaptersBefore |= elements.get(index).line().hint() instanceof Hint.Shown;
        continue;
      }
      String text = words.text();
      Mark first = words.marks().isEmpty() ? null : words.marks().get(0);
      boolean numbered =
          first != null && (!first.doubtful() || first.family() == Family.SECTION_SIGN);
      boolean divides = isAppendix(text) || INTRODUCTION.matcher(text).matches();
      if (numbered) {
        chaptersBefore = true;
      } else if (!chaptersBefore
          && !kinds.containsValue(Kind.SUMMARY)
          && SUMMARY.matcher(text).matches()) {
        kinds.put(index, Kind.SUMMARY);
        inSummary = true;
      } else if (inSummary && ANNOUNCEMENT.matcher(text).matches()) {
        announcement = Optional.of(index);
      } else if (inSummary && chaptersBefore && FULL_TEXT.matcher(text).matches()) {
        kinds.put(index, Kind.FULL_TEXT);
        inSummary = false;
      } else if (chaptersBefore && isAppendix(text)) {
        kinds.put(index, Kind.APPENDIX);
      } else if (INTRODUCTION.matcher(text).matches()) {
        kinds.put(index, Kind.INTRODUCTION);
      } else if (contents.isPresent() && isListed(words, contents.get())) {
        kinds.put(index, Kind.LISTED);
      } else if (!divides && isHeading(words, first)) {
        chaptersBefore = true;
      }
    }
  }

  /** Whether a line is one of headings that have no number, or a bare one. */
  private static boolean isHeading(Words words, @Nullable Mark first) {
    return words.line().hint() instanceof Hint.Heading
        || (first != null
            && first.family().isCounted()
            && HeadingShape.fits(words.without(first).text()));
  }

  private static boolean canDivide(Words words) {
    Hint hint = words.line().hint();
    return (hint instanceof Hint.None || hint instanceof Hint.Heading)
        && Characters.width(words.text()) <= 90;
  }

  private static boolean isAppendix(String text) {
    Matcher appendix = APPENDIX.matcher(text);
    return appendix.matches() && HeadingShape.fits(text.replaceFirst("[:：]", ""));
  }

  private static boolean isListed(Words words, ContentsList contents) {
    String key = Chars.key(words.text());
    return HeadingShape.fits(words.text())
        && contents.entries().stream().anyMatch(entry -> entry.key().equals(key));
  }

  Optional<Kind> kind(int index) {
    return Optional.ofNullable(kinds.get(index));
  }

  boolean isDivider(int index) {
    return kinds.containsKey(index);
  }

  /** The line that says that the full text follows. */
  boolean isAnnouncement(int index) {
    return announcement.filter(at -> at == index).isPresent();
  }
}
