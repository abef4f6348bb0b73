package io.gazette.loose;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The headings of a text by the ids that their author gave them; the ids are taken away. */
final class Headings extends AbstractVisitor {

  private final IdentityHashMap<Heading, String> ids = new IdentityHashMap<>();
  private final Map<String, String> words = new HashMap<>();

  static Headings of(Node document) {
    Headings headings = new Headings();
    document.accept(headings);
    return headings;
  }

  @Override
  public void visit(Heading heading) {
    String id = HeadingId.take(heading);
    ids.put(heading, id);
    words.putIfAbsent("#" + id, Words.of(heading).strip());
  }

  String idOf(Heading heading) {
    return ids.getOrDefault(heading, "");
  }

  /** What a link without words shows: the heading it leads to, else the address. */
  String nameOf(String address) {
    return words.getOrDefault(address, address);
  }
}
