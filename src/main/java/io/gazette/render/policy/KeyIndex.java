package io.gazette.render.policy;

import io.gazette.model.Routes;
import io.gazette.render.body.Body;
import io.gazette.render.html.Excerpt;
import io.gazette.render.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is key while a text is written, chapter by chapter. */
final class KeyIndex {

  private static final int PASSAGES_SHOWN = 4;
  private static final int PASSAGE_WIDTH = 60;

  private final List<KeyGroup> groups = new ArrayList<>();
  private final List<KeyEntry> entries = new ArrayList<>();
  private int count;

  /**
   * Adds what is key in a body to the open chapter.
   *
   * @param anchor of the clause or of the introduction
   * @param clauseId empty for the introduction
   */
  void add(Body body, String anchor, String clauseId, String clauseName) {
    count += body.keyClauses().size() + body.keyPassages().size();
    List<String> distinct = body.keyPassages().stream().distinct().toList();
    if (!distinct.isEmpty()) {
      List<String> first =
          distinct.stream()
              .limit(PASSAGES_SHOWN)
              .map(passage -> Excerpt.cut(passage, PASSAGE_WIDTH))
              .toList();
      entries.add(
          new KeyEntry("#" + anchor, clauseName, first, distinct.size() - first.size(), false));
    }
    int ordinal = 0;
    for (String excerpt : body.keyClauses()) {
      String href = "#" + Routes.keyClause(clauseId, ++ordinal);
      entries.add(new KeyEntry(href, clauseName, List.of(excerpt), 0, true));
    }
  }

  /** Closes the chapter; one without anything key leaves no trace. */
  void endChapter(String anchor, Html name) {
    if (!entries.isEmpty()) {
      groups.add(new KeyGroup("#" + anchor, name, count, List.copyOf(entries)));
    }
    entries.clear();
    count = 0;
  }

  KeysView view() {
    return KeysView.of(groups);
  }
}
