package io.gazette.diff;

import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes as they are typed: {@code [^1]} in a sentence, and {@code [^1]: Kept for three years.}
 * at the end of the text. A note belongs to the sentence that refers to it, and its number is none
 * of the words.
 */
public final class Footnotes {

  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,40})](?!:)");

  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,40})]: ?");

  private static final String OPENING = "[^";

  private static final String CLOSING = "]";

  /** What went and what came between an opening and a closing. */
  private static final int PARTS_OF_MARK = 3;

  private final List<TextBlock> text;

  /** Where each mark stands first. */
  private final Map<String, Integer> marks = new HashMap<>();

  /** The notes of a text and the marks that refer to them. */
  public Footnotes(List<TextBlock> text) {
    this.text = text;
    for (int at = 0; at < text.size(); at++) {
      if (text.get(at).body().contains(OPENING)) {
        Matcher mark = MARK.matcher(text.get(at).body());
        while (mark.find()) {
          marks.putIfAbsent(mark.group(1), at);
        }
      }
    }
  }

  /** The block that refers to a block if that is a note. */
  public OptionalInt referring(int block) {
    return name(text.get(block)).map(marks::get).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static Optional<String> name(TextBlock block) {
    String beginning = block.label().isEmpty() ? block.body() : block.label();
    return beginning.startsWith(OPENING)
        ? note(beginning).map(note -> note.group(1))
        : Optional.empty();
  }

  private static Optional<MatchResult> note(String text) {
    Matcher note = NOTE.matcher(text);
    return note.lookingAt() ? Optional.of(note.toMatchResult()) : Optional.empty();
  }

  /** How much of a text names the note that it is; 0 if it is none. */
  public static int labelLength(String text) {
    return text.startsWith(OPENING) ? note(text).map(MatchResult::end).orElse(0) : 0;
  }

  /** Where a mark ends that begins at a place; the place itself if none does. */
  public static int endOfMark(String text, int at) {
    if (!text.startsWith(OPENING, at)) {
      return at;
    }
    Matcher mark = MARK.matcher(text).region(at, text.length());
    return mark.lookingAt() ? mark.end() : at;
  }

  /** Which name each note has now. */
  public static Map<String, String> newNames(Alignment alignment) {
    Map<String, String> names = new HashMap<>();
    for (List<Match> matches : List.of(alignment.inPlace(), alignment.moved())) {
      for (Match match : matches) {
        Optional<String> old = name(alignment.old().get(match.oldFrom()).block());
        Optional<String> now = name(alignment.now().get(match.newFrom()).block());
        if (old.isPresent() && now.isPresent()) {
          names.put(old.get(), now.get());
        }
      }
    }
    return names;
  }

  /**
   * The edits, in which another number of the same note is a matter of typography, and one of
   * another note is none.
   */
  public static List<Edit> marked(List<Edit> edits, Map<String, String> newNames) {
    if (edits.size() <= PARTS_OF_MARK) {
      return edits;
    }
    List<Edit> marked = new ArrayList<>(edits);
    for (int at = 1; at + 2 < marked.size(); at++) {
      Edit old = marked.get(at);
      Edit now = marked.get(at + 1);
      String before = marked.get(at - 1).text();
      String after = marked.get(at + 2).text();
      int opening = before.lastIndexOf(OPENING);
      int closing = after.indexOf(CLOSING);
      if (old.type() == Edit.Type.DELETED
          && now.type() == Edit.Type.INSERTED
          && opening >= 0
          && closing >= 0
          && before.indexOf(CLOSING, opening) < 0) {
        String begins = before.substring(opening + OPENING.length());
        String ends = after.substring(0, closing);
        String name = newNames.get(begins + old.text() + ends);
        boolean same = (begins + now.text() + ends).equals(name);
        Edit.Matter matter = same ? Edit.Matter.TYPOGRAPHY : Edit.Matter.WORDS;
        marked.set(at, old.with(matter));
        marked.set(at + 1, now.with(matter));
      }
    }
    return marked;
  }
}
