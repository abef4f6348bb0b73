package io.gazette.diff;

import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes as they are typed: {@code [^1]} in a sentence, and {@code [^1]: Kept for three years.}
 * at the end of the text. A note belongs to the sentence that refers to it, and its number is none
 * of the words.
 */
public final class Footnotes {

  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,40})](?!:)");

  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,40})]:");

  private static final String OPENING = "[^";

  private static final String CLOSING = "]";

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
    if (!block.body().startsWith(OPENING)) {
      return Optional.empty();
    }
    Matcher note = NOTE.matcher(block.body());
    return note.lookingAt() ? Optional.of(note.group(1)) : Optional.empty();
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

  /** The edits, in which another number of the same note is a matter of typography. */
  public static List<Edit> marked(List<Edit> edits, Map<String, String> newNames) {
    if (newNames.isEmpty()) {
      return edits;
    }
    List<Edit> marked = new ArrayList<>(edits);
    for (int at = 1; at + 2 < marked.size(); at++) {
      Edit old = marked.get(at);
      Edit now = marked.get(at + 1);
      if (old.type() == Edit.Type.DELETED
          && now.type() == Edit.Type.INSERTED
          && now.text().equals(newNames.get(old.text()))
          && marked.get(at - 1).text().endsWith(OPENING)
          && marked.get(at + 2).text().startsWith(CLOSING)) {
        marked.set(at, old.with(Edit.Matter.TYPOGRAPHY));
        marked.set(at + 1, now.with(Edit.Matter.TYPOGRAPHY));
      }
    }
    return marked;
  }
}
