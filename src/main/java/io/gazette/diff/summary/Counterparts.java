package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Op;
import io.gazette.diff.words.Quantities;
import io.gazette.diff.words.WordCharacters;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells of a block that went and one that came as of one that changed, where they differ in nothing
 * but figures, negations and what one must or may: it is a version of the other, wherever in the
 * clause it stands.
 */
final class Counterparts {

  /** What weighs less says little but that. */
  private static final int LEAST = 4;

  private static final int LONGEST = 200;

  private static final List<WordFinder> TOLD =
      List.of(EmphasisFinder.MODALITY, EmphasisFinder.NEGATION, Figures.NUMBER);

  private Counterparts() {}

  static List<Told> joined(List<Told> changes) {
    List<Told> gone = ofOp(changes, Op.REMOVED);
    List<Told> come = ofOp(changes, Op.ADDED);
    if (gone.isEmpty() || come.isEmpty()) {
      return changes;
    }
    Map<String, Told> versions = new HashMap<>();
    Map<String, Told> same = new HashMap<>();
    gone.forEach(
        each -> {
          versions.putIfAbsent(rest(each), each);
          same.putIfAbsent(Quantities.form(text(each)), each);
        });
    IdentityHashMap<Told, Optional<Told>> instead = new IdentityHashMap<>();
    for (Told each : come) {
      String rest = rest(each);
      String form = Quantities.form(text(each));
      Told written = WordCharacters.weight(form) < LEAST ? null : same.remove(form);
      Told was =
          written != null || WordCharacters.weight(rest) < LEAST ? written : versions.remove(rest);
      if (was != null && !instead.containsKey(was)) {
        instead.put(was, Optional.empty());
        instead.put(each, Optional.of(version(was, each)));
      }
    }
    return changes.stream()
        .flatMap(each -> instead.getOrDefault(each, Optional.of(each)).stream())
        .toList();
  }

  /** What went, or came, as a whole; what is long is found to be a version where it stands. */
  private static List<Told> ofOp(List<Told> changes, Op op) {
    return changes.stream()
        .filter(each -> each.op() == op && each.isWhole() && each.length() <= LONGEST)
        .toList();
  }

  private static Told version(Told gone, Told come) {
    List<Edit> edits = Middle.of(text(gone), text(come)).edits();
    // What came as it went stands elsewhere.
    Op op = edits.stream().anyMatch(Edit::isChange) ? Op.CHANGED : Op.MOVED_TO;
    return new Told(op, edits, EmphasisFinder.find(edits), come.notes(), gone.old(), come.now());
  }

  private static String text(Told told) {
    return told.edits().stream().map(Edit::text).collect(Collectors.joining());
  }

  /** The words of a block without those that are told by themselves. */
  private static String rest(Told told) {
    String rest = text(told);
    for (WordFinder words : TOLD) {
      StringBuilder others = new StringBuilder();
      String all = rest;
      int[] done = {0};
      words.find(
          all,
          (start, end) -> {
            if (start >= done[0]) {
              others.append(all, done[0], start);
              done[0] = end;
            }
          });
      rest = others.append(all.substring(done[0])).toString();
    }
    return rest.replaceAll("[\\s。；;.]+", "");
  }
}
