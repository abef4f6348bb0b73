package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Subject;
import io.gazette.diff.summary.Sentences.Range;
import io.gazette.diff.summary.SubjectWords.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was found of some changes, and which of them it accounts for: what is left over says
 * something else.
 */
final class Account {

  /** What parts those of a sentence of which each says something by itself. */
  private static final Pattern BETWEEN = Pattern.compile("[，；。！？：;!?\\n\\t]|[,.:](?= |$)");

  /** What changed of a part of a sentence. */
  private static final class Part {
    final List<Passage> passages = new ArrayList<>();
    boolean told;

    /** What changed of it on one side. */
    String said(Edit.Type type) {
      return passages.stream()
          .filter(passage -> passage.side.type() == type)
          .map(passage -> Rewording.said(passage.side.text(), passage.range) + "\n")
          .collect(Collectors.joining());
    }
  }

  /** A passage that came or went. */
  private record Passage(Side side, Range range) {}

  /** How much more often a word came than it went, and where it did. */
  private static final class Tally {
    int count;
    final List<Part> parts = new ArrayList<>();
  }

  private record Piece(int to, Part part) {}

  private final Set<Subject> found = EnumSet.noneOf(Subject.class);
  private final Map<Subject, Map<String, Tally>> balance = new EnumMap<>(Subject.class);
  private final List<Part> parts = new ArrayList<>();

  /** The changes of one entry, by where they stand in the old or the new text of its block. */
  final class Page {

    private final Map<Edit.Type, NavigableMap<Integer, Piece>> pieces =
        new EnumMap<>(Edit.Type.class);

    /** A subject that no count can take back. */
    void add(Subject subject, Edit.Type side, Range range) {
      found.add(subject);
      in(side, range).forEach(part -> part.told = true);
    }

    /** The same, of all changes. */
    void addToAll(Subject subject) {
      found.add(subject);
      pieces.values().forEach(side -> side.values().forEach(piece -> piece.part.told = true));
    }

    /** A word that is news unless it went as often as it came. */
    void count(Word word, Edit.Type side, Range range) {
      Tally tally =
          balance
              .computeIfAbsent(word.subject(), first -> new HashMap<>())
              .computeIfAbsent(word.stem(), first -> new Tally());
      tally.count += side == Edit.Type.DELETED ? -1 : 1;
      tally.parts.addAll(in(side, range));
    }

    private List<Part> in(Edit.Type side, Range range) {
      NavigableMap<Integer, Piece> all = pieces.getOrDefault(side, new TreeMap<>());
      Integer first = all.floorKey(range.from());
      List<Part> found = new ArrayList<>();
      all.subMap(first == null ? range.from() : first, /* fromInclusive= */ true, range.to(), false)
          .values()
          .forEach(
              piece -> {
                if (piece.to > range.from()) {
                  found.add(piece.part);
                }
              });
      return found;
    }
  }

  /** Begins with the changes of another entry. */
  Page open(List<Edit> edits, Map<Edit.Type, Side> sides) {
    Page page = new Page();
    List<Part> hunk = new ArrayList<>();
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      if (edit.isNews()) {
        Side side = Objects.requireNonNull(sides.get(edit.type()));
        addPieces(page, side, side.range(edits, at), hunk);
      } else if (!edit.isChange() && BETWEEN.matcher(edit.text()).find()) {
        hunk.clear();
      } else if (hunk.size() > 1) {
        hunk.subList(0, hunk.size() - 1).clear();
      }
    }
    return page;
  }

  /** What faces each other belongs together, sentence by sentence. */
  private void addPieces(Page page, Side side, Range changed, List<Part> hunk) {
    NavigableMap<Integer, Piece> pieces =
        page.pieces.computeIfAbsent(side.type(), first -> new TreeMap<>());
    int number = 0;
    for (int from = changed.from(); from < changed.to(); number++) {
      int to = Sentences.end(side.text(), from, changed.to());
      if (number == hunk.size()) {
        hunk.add(new Part());
        parts.add(hunk.get(number));
      }
      Part part = hunk.get(number);
      part.passages.add(new Passage(side, new Range(from, to)));
      pieces.put(from, new Piece(to, part));
      from = to;
    }
  }

  /** A subject that is said by no words. */
  void add(Subject subject) {
    found.add(subject);
  }

  /** Whether any word of a subject was counted. */
  boolean counts(Subject subject) {
    return balance.containsKey(subject);
  }

  /** Counts a word otherwise, if it was counted. */
  void recount(Word word, IntUnaryOperator count) {
    Tally tally = balance.getOrDefault(word.subject(), Map.of()).get(word.stem());
    if (tally != null) {
      tally.count = count.applyAsInt(tally.count);
    }
  }

  /** Adds the subjects of all words that were counted more on one side. */
  void settle() {
    balance.forEach(
        (subject, words) ->
            words.values().stream()
                .filter(tally -> tally.count != 0)
                .forEach(
                    tally -> {
                      found.add(subject);
                      tally.parts.forEach(part -> part.told = true);
                    }));
  }

  /** Adds what a teller knows of the changes that nothing tells of, and that say something. */
  void tellRest(BiFunction<Side, Range, Optional<Subject>> teller) {
    for (Part part : parts) {
      if (!part.told) {
        part.passages.stream()
            .flatMap(passage -> teller.apply(passage.side, passage.range).stream())
            .findFirst()
            .filter(
                subject ->
                    Rewording.saysMore(part.said(Edit.Type.DELETED), part.said(Edit.Type.INSERTED)))
            .ifPresent(
                subject -> {
                  found.add(subject);
                  part.told = true;
                });
      }
    }
  }

  /** Adds the subjects of all words that were counted on both sides alike: they changed places. */
  void addExchanged() {
    found.addAll(balance.keySet());
  }

  /** Whether nothing that was found is told by the changed words. */
  boolean tellsOfNone() {
    return parts.stream().noneMatch(part -> part.told);
  }

  /** What changed on one side and nothing that was found tells of. */
  String rest(Edit.Type side) {
    return parts.stream()
        .filter(part -> !part.told)
        .map(part -> part.said(side))
        .collect(Collectors.joining());
  }

  Set<Subject> found() {
    return found;
  }
}
