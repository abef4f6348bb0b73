package io.gazette.importer.manuscript;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where what is written differs from the source, place by place; for use by one thread. */
public final class Edits {

  /**
   * What stands in the place of one character.
   *
   * @param markdown whether it is Markdown as it stands, not words
   */
  public record Edit(String words, boolean markdown) {}

  private static final Edit NOTHING = new Edit("", false);

  private final NavigableMap<Integer, Edit> byPlace = new TreeMap<>();

  /** Puts words in the place of a passage. */
  public void replace(Passage where, String words) {
    put(where, new Edit(words, false));
  }

  /** Puts a link or a placeholder in the place of a passage. */
  public void markdown(Passage where, String markdown) {
    put(where, new Edit(markdown, true));
  }

  public void remove(Passage where) {
    put(where, NOTHING);
  }

  private void put(Passage where, Edit edit) {
    for (int at = 0; at < where.length(); at++) {
      byPlace.put(where.place(at), at == 0 ? edit : NOTHING);
    }
  }

  public @Nullable Edit at(int place) {
    return byPlace.get(place);
  }

  public boolean isEmpty(Passage where) {
    return where.places().noneMatch(byPlace::containsKey);
  }

  IntStream places() {
    return byPlace.keySet().stream().mapToInt(Integer::intValue);
  }

  /** The words of a passage as they will be read, without space at the ends. */
  public String read(Passage passage) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < passage.length(); at++) {
      Edit edit = at(passage.place(at));
      if (edit == null || edit.markdown()) {
        words.append(passage.charAt(at));
      } else {
        words.append(edit.words());
      }
    }
    return words.toString().strip();
  }
}
