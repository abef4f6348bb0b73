package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes references as links, each place once; what has no clause is asked about. */
final class ReferenceLinks {

  /** The rest of a number that was not read whole: Article I.B.2. */
  private static final Pattern REST_OF_NUMBER = Pattern.compile("[.\\-][A-Z0-9]");

  private static final int LONGEST_PART = 12;

  private static final String TITLE_BEGINS = "[.．、:：–—\\s\\u00A0\\u3000-]{0,4}";

  /** What Markdown would read as more than a character. */
  private static final Pattern SIGN = Pattern.compile("[\\\\\\[\\]*_`<&]");

  private final Manuscript source;
  private final Edits edits;
  private final Citations citations;
  private final Decisions decisions;

  /** The places of which it is settled by now what they refer to, or asked. */
  private final BitSet settled = new BitSet();

  /** The place behind the words in which references are being looked for. */
  private int end;

  ReferenceLinks(Manuscript source, Citations citations, Edits edits, Decisions decisions) {
    this.source = source;
    this.edits = edits;
    this.citations = citations;
    this.decisions = decisions;
  }

  /** What is linked from here on stands in some words. */
  void standIn(Passage words) {
    end = words.isEmpty() ? 0 : words.place(words.length() - 1) + 1;
  }

  /** Leaves some words as they are. */
  void settle(Passage words) {
    words.places().forEach(settled::set);
  }

  /**
   * Links a number, or asks. The page has to read as the source does: only where a link shows the
   * same words by itself, number and title, has it none of its own.
   */
  void link(Passage number, Optional<Section> target) {
    Passage titled = target.map(section -> withTitle(number, section)).orElse(number);
    boolean shown = target.filter(section -> citations.shows(titled, section)).isPresent();
    Passage where = shown ? titled : number;
    if (where.places().anyMatch(settled::get)) {
      return;
    }
    settle(where);
    if (target.isEmpty() || REST_OF_NUMBER.matcher(behind(where)).lookingAt()) {
      decisions.guess(Topic.REFERENCE_UNKNOWN, where, where.text());
      return;
    }
    String words = shown ? "" : SIGN.matcher(edits.read(where)).replaceAll("\\\\$0");
    String link = "[" + words + "](#" + target.get().id + ")";
    edits.markdown(where, link);
    decisions.likely(
        Topic.REFERENCE_LINKED, where, where.text(), link, target.get().heading.text());
  }

  /** A number with the title of its clause, if that stands behind it. */
  private Passage withTitle(Passage number, Section target) {
    int end = number.place(number.length() - 1) + 1;
    int most = Math.min(source.length(), end + target.heading.length() + LONGEST_PART);
    Matcher behind =
        Pattern.compile(TITLE_BEGINS + Pattern.quote(target.heading.text()))
            .matcher(source.characters().subSequence(end, most));
    return behind.lookingAt()
        ? number.plus(Passage.of(source.characters(), end, end + behind.end()))
        : number;
  }

  /** What stands behind some words in their paragraph. */
  private String behind(Passage where) {
    int from = where.place(where.length() - 1) + 1;
    StringBuilder behind = new StringBuilder();
    for (int at = from; at < Math.min(from + LONGEST_PART, end); at++) {
      behind.append(source.at(at));
    }
    return behind.toString();
  }
}
