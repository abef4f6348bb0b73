package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Items;
import io.gazette.importer.manuscript.Part.Order;
import io.gazette.importer.manuscript.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The lists, one in another, to whose items words may still be added. */
final class OpenLists {

  /**
   * A list that is being filled.
   *
   * @param run the row of numbers of a list that was typed
   * @param depth of a list that the format knows; else 0
   * @param home where the list goes when it is full
   */
  private record OpenList(
      @Nullable Run run,
      int depth,
      Order order,
      int first,
      List<Part> home,
      List<List<Part>> items,
      List<Label> labels) {

    /** Whether a label is of the kind of those before it. */
    boolean isLike(Label label) {
      return labels.isEmpty()
          || labels.get(0).mark().map(Mark::family).equals(label.mark().map(Mark::family));
    }

    /** Whether a mark counts on; after a gap another list begins. */
    boolean isFollowedBy(Mark mark) {
      return order == Order.BULLETS
          || !mark.family().isCounted()
          || mark.value() == first + items.size();
    }
  }

  private final Deque<OpenList> open = new ArrayDeque<>();

  /** Adds an item that was typed with a number; lists of other rows end, but for those around. */
  void addItem(Passage words, Run run, Mark mark, Label label, List<Part> outside) {
    keepAround(run);
    if (!open.isEmpty() && open.element().run == run && !open.element().isFollowedBy(mark)) {
      close(open.size() - 1);
    }
    if (open.isEmpty() || open.element().run != run) {
      Order order = mark.family() == Family.BULLET ? Order.BULLETS : Order.COUNTED;
      begin(run, 0, order, Math.max(mark.value(), 1), outside);
    }
    addItem(words, label);
  }

  /** Adds an item that the format says is one. */
  void addItem(Passage words, Hint.Item hint, List<Part> outside) {
    Order order = hint.label().isEmpty() ? Order.BULLETS : Order.COUNTED;
    keepAround(hint.depth());
    boolean goesOn = !open.isEmpty() && open.element().depth == hint.depth();
    int next = goesOn ? open.element().first + open.element().items.size() : 1;
    Label label = Label.shown(hint.label(), words, next);
    int number = Math.max(1, label.mark().map(Mark::value).orElse(0));
    if (goesOn) {
      OpenList list = open.element();
      boolean counts = list.order == Order.BULLETS || (number == next && list.isLike(label));
      if (list.order != order || !counts) {
        close(open.size() - 1);
      }
    }
    if (open.isEmpty() || open.element().depth < hint.depth()) {
      begin(null, hint.depth(), order, number, outside);
    }
    addItem(words, label);
  }

  private void begin(@Nullable Run run, int depth, Order order, int first, List<Part> outside) {
    open.push(
        new OpenList(
            run, depth, order, first, home(outside), new ArrayList<>(), new ArrayList<>()));
  }

  private void addItem(Passage words, Label label) {
    List<Part> item = new ArrayList<>();
    item.add(Part.paragraph(words));
    open.element().items.add(item);
    open.element().labels.add(label);
  }

  /** The innermost open item, or else where words outside all lists go. */
  List<Part> home(List<Part> outside) {
    if (open.isEmpty()) {
      return outside;
    }
    List<List<Part>> items = open.element().items;
    return items.get(items.size() - 1);
  }

  /** Ends the lists that neither are of a row nor hold a list of it. */
  void keepAround(Run run) {
    keep(list -> list.run != null && (list.run == run || list.run == run.parent));
  }

  /** Ends the lists that are deeper than a depth, and those that were typed. */
  void keepAround(int depth) {
    keep(list -> list.depth > 0 && list.depth <= depth);
  }

  private void keep(Predicate<OpenList> stays) {
    int size = open.size();
    for (OpenList list : open) {
      if (stays.test(list)) {
        break;
      }
      size--;
    }
    close(size);
  }

  void closeAll() {
    close(0);
  }

  private void close(int keep) {
    while (open.size() > keep) {
      OpenList list = open.pop();
      List<Label> labels = list.order == Order.COUNTED ? list.labels : List.of();
      list.home.add(new Items(list.order, list.first, list.items, labels));
    }
  }
}
