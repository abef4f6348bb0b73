package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.LinkChange;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the links of a pair of blocks that lead elsewhere than before. */
final class LinkComparison {

  private static final int NONE = -1;

  private final TextBlock old;
  private final TextBlock now;

  /** For each old link the new ones over the same words, {@link #NONE} for words without link. */
  private final List<Set<Integer>> newOfOld = new ArrayList<>();

  private final List<Set<Integer>> oldOfNew = new ArrayList<>();

  private LinkComparison(TextBlock old, TextBlock now) {
    this.old = old;
    this.now = now;
    old.links().forEach(link -> newOfOld.add(new LinkedHashSet<>()));
    now.links().forEach(link -> oldOfNew.add(new LinkedHashSet<>()));
  }

  /** In the order of the new text. */
  static List<LinkChange> changes(
      TextBlock old, int oldAt, TextBlock now, int newAt, List<Edit> edits) {
    if (old.links().isEmpty() && now.links().isEmpty()) {
      return List.of();
    }
    LinkComparison comparison = new LinkComparison(old, now);
    comparison.relate(oldAt, newAt, edits);
    return comparison.changes();
  }

  private void relate(int oldAt, int newAt, List<Edit> edits) {
    int[] oldLinks = linkAt(old);
    int[] newLinks = linkAt(now);
    for (Edit edit : edits) {
      int length = edit.text().length();
      switch (edit.type()) {
        case EQUAL -> {
          for (int by = 0; by < length; by++) {
            relate(oldLinks[oldAt + by], newLinks[newAt + by]);
          }
          oldAt += length;
          newAt += length;
        }
        case DELETED -> oldAt += length;
        case INSERTED -> newAt += length;
      }
    }
  }

  private void relate(int oldLink, int newLink) {
    if (oldLink != NONE) {
      newOfOld.get(oldLink).add(newLink);
    }
    if (newLink != NONE) {
      oldOfNew.get(newLink).add(oldLink);
    }
  }

  private static int[] linkAt(TextBlock block) {
    int[] links = new int[block.body().length()];
    Arrays.fill(links, NONE);
    for (int at = 0; at < block.links().size(); at++) {
      Link link = block.links().get(at);
      Arrays.fill(links, link.start(), link.end(), at);
    }
    return links;
  }

  private List<LinkChange> changes() {
    List<LinkChange> changes = new ArrayList<>();
    List<Link> gone = new ArrayList<>();
    List<Link> come = new ArrayList<>();
    for (int at = 0; at < now.links().size(); at++) {
      Link link = now.links().get(at);
      Set<Integer> before = oldOfNew.get(at);
      if (before.isEmpty()) {
        come.add(link);
      } else if (before.stream().noneMatch(was -> target(old, was).equals(link.target()))) {
        int was = before.stream().filter(any -> any != NONE).findFirst().orElse(NONE);
        changes.add(new LinkChange(text(now, link), target(old, was), link.target()));
      }
    }
    for (int at = 0; at < old.links().size(); at++) {
      Link link = old.links().get(at);
      Set<Integer> after = newOfOld.get(at);
      if (after.isEmpty()) {
        gone.add(link);
      } else if (after.stream().allMatch(is -> is == NONE)) {
        changes.add(new LinkChange(text(old, link), link.target(), ""));
      }
    }
    addReworded(changes, gone, come);
    return changes;
  }

  /** Links whose words were all replaced: what is left after equal targets, in order. */
  private void addReworded(List<LinkChange> changes, List<Link> gone, List<Link> come) {
    List<Link> lost = without(gone, come);
    List<Link> gained = without(come, gone);
    for (int at = 0; at < Math.min(lost.size(), gained.size()); at++) {
      Link link = gained.get(at);
      changes.add(new LinkChange(text(now, link), lost.get(at).target(), link.target()));
    }
  }

  /** Those links for whose target there is none among the others. */
  private static List<Link> without(List<Link> links, List<Link> others) {
    Map<String, Integer> counts = new HashMap<>();
    others.forEach(link -> counts.merge(link.target(), 1, Integer::sum));
    return links.stream()
        .filter(link -> counts.merge(link.target(), -1, Integer::sum) < 0)
        .toList();
  }

  private static String target(TextBlock block, int link) {
    return link == NONE ? "" : block.links().get(link).target();
  }

  private static String text(TextBlock block, Link link) {
    return block.body().substring(link.start(), link.end());
  }
}
