package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
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

  /** A part of the clause that is named: Section 2(b), 第三条第（二）项. */
  private static final Pattern PART_OF_IT =
      Pattern.compile(
          "\\s?(?:[(（][\\p{Alnum}一二三四五六七八九十]{1,4}[)）]|的?第\\s?[（(]?[\\d一二三四五六七八九十]{1,3}[)）]?\\s?[款项項目]|、[一二三四五六七八九十])");

  /** The rest of a number that was not read whole: Article I.B.2. */
  private static final Pattern REST_OF_NUMBER = Pattern.compile("[.\\-][A-Z0-9]");

  private static final int LONGEST_PART = 12;

  private static final String TITLE_BEGINS = "(?:[ \\u00A0\\u3000]*[:：–—-]?[ \\u00A0\\u3000]*)";

  private final Manuscript source;
  private final Edits edits;
  private final Decisions decisions;

  /** The places of which it is settled by now what they refer to, or asked. */
  private final BitSet settled = new BitSet();

  /** The place behind the words in which references are being looked for. */
  private int end;

  ReferenceLinks(Manuscript source, Edits edits, Decisions decisions) {
    this.source = source;
    this.edits = edits;
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

  /** Links a number, which the link shows, or asks. */
  void link(Passage number, Optional<Section> target) {
    link(number, target, false);
  }

  /** Links words that say more than the number of the clause does, and stay. */
  void linkAsWritten(Passage words, Section target) {
    link(words, Optional.of(target), true);
  }

  /**
   * @param asWritten whether the words say more than the number of the clause does
   */
  private void link(Passage number, Optional<Section> target, boolean asWritten) {
    Passage where =
        asWritten ? number : target.map(section -> withTitle(number, section)).orElse(number);
    if (where.places().anyMatch(settled::get)) {
      return;
    }
    settle(where);
    if (target.isEmpty()) {
      decisions.guess(Topic.REFERENCE_UNKNOWN, where, where.text());
      return;
    }
    String behind = behind(where);
    if (REST_OF_NUMBER.matcher(behind).lookingAt()) {
      decisions.guess(Topic.REFERENCE_UNKNOWN, where, where.text());
      return;
    }
    // The title of the clause would stand between its number and that of the part; and of one
    // without number only the title would be shown.
    boolean title = Chars.key(where.text()).equals(Chars.key(target.get().heading.text()));
    boolean words =
        asWritten
            || PART_OF_IT.matcher(behind).lookingAt()
            || (target.get().isUnnumbered() && !title);
    String shown = words && isPlain(where.text()) ? where.text() : "";
    String link = "[" + shown + "](#" + target.get().id + ")";
    edits.markdown(where, link);
    decisions.likely(
        Topic.REFERENCE_LINKED, where, where.text(), link, target.get().heading.text());
  }

  /**
   * A number with the title of its clause behind it, in whatever marks: the link shows both, so
   * that the title would stand there twice.
   */
  private Passage withTitle(Passage number, Section target) {
    String title = Pattern.quote(target.heading.text());
    Pattern titled =
        Pattern.compile(
            "(?i)"
                + TITLE_BEGINS
                + title
                + "(?:(?<=\\p{IsHan})|(?![\\p{L}\\p{N}]))|"
                + TITLE_BEGINS
                + "?[,，]?[ \\u00A0]*(?:“"
                + title
                + "”|\""
                + title
                + "\"|「"
                + title
                + "」|《"
                + title
                + "》|[（(]"
                + title
                + "[）)])");
    int end = number.place(number.length() - 1) + 1;
    int most = Math.min(source.length(), end + target.heading.length() + LONGEST_PART);
    Matcher behind = titled.matcher(source.characters().subSequence(end, most));
    return behind.lookingAt()
        ? number.plus(Passage.of(source.characters(), end, end + behind.end()))
        : number;
  }

  private static boolean isPlain(String words) {
    return words.chars().noneMatch(c -> "[]()<>*_`\\&".indexOf(c) >= 0);
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
