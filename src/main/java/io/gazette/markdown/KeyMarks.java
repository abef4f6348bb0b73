package io.gazette.markdown;

import io.gazette.model.Inline;
import io.gazette.model.Inline.KeyStyle;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code **…**} as a key passage, and {@code **++…++**} as one that is also underlined. */
final class KeyMarks {

  private static final String UNDERLINE = "++";

  private KeyMarks() {}

  static Inline key(List<Inline> content, Reading reading) {
    int last = content.size() - 1;
    if (reading.isStrict()
        && content.get(0) instanceof Inline.Text begin
        && content.get(last) instanceof Inline.Text end
        && begin.text().startsWith(UNDERLINE)
        && end.text().endsWith(UNDERLINE)
        && (last > 0 || begin.text().length() > 2 * UNDERLINE.length())) {
      return new Inline.Key(KeyStyle.BOLD_UNDERLINED, inside(content));
    }
    return new Inline.Key(KeyStyle.BOLD, content);
  }

  private static List<Inline> inside(List<Inline> content) {
    List<Inline> inside = new ArrayList<>(content);
    cut(inside, 0, UNDERLINE.length(), 0);
    cut(inside, inside.size() - 1, 0, UNDERLINE.length());
    inside.removeIf(inline -> inline instanceof Inline.Text text && text.text().isEmpty());
    return inside;
  }

  private static void cut(List<Inline> content, int index, int front, int back) {
    String text = ((Inline.Text) content.get(index)).text();
    content.set(index, new Inline.Text(text.substring(front, text.length() - back)));
  }
}
