package io.gazette.check.change;

import io.gazette.check.language.Rewording;
import io.gazette.check.language.SameWords;
import io.gazette.check.language.Sentences;
import io.gazette.check.reading.OwnDays;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Inline;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a version's text: what stands before the first clause, and the clauses; and in which
 * of them each paragraph, list and table stands.
 */
public final class VersionParts {

  /** As much of a clause in one that has another id says that it is the same clause. */
  private static final double SAME = 0.5;

  /** Characters of a block that is understood by itself; 我们保存6个月 depends on what is before it. */
  private static final int SHORTEST = 20;

  private final PolicyVersion version;
  private final PolicyText text;
  private final Map<String, Clause> parts = new LinkedHashMap<>();
  private @Nullable List<String> each;

  /** The words of each part that stand beside each other. */
  private @Nullable List<Map<String, Integer>> neighbours;

  /** What the parts say that only this one of two versions has. */
  private Set<String> alone = Set.of();

  private @Nullable Map<String, Set<String>> blocks;

  /** The words of sentences of one clause, against which each of another version is read. */
  private final Map<List<String>, Set<String>> said = new HashMap<>();

  public VersionParts(PolicyVersion version, PolicyText text) {
    this.version = version;
    this.text = text;
    List<Inline> title = List.of(new Inline.Text(text.title()));
    SourcePosition start = SourcePosition.startOf(text.language() + ".md");
    parts.put("", new Clause("", 1, "", title, Set.of(), text.preamble(), List.of(), start));
    text.allClauses().forEach(clause -> parts.put(clause.id(), clause));
  }

  PolicyText text() {
    return text;
  }

  /** The words of each part. */
  List<String> each() {
    if (each == null) {
      each = parts.values().stream().map(part -> ClauseWords.of(part, text)).toList();
    }
    return each;
  }

  /** The words of a cell. */
  String words(Block.Cell cell) {
    return ClauseWords.of(cell, text);
  }

  /**
   * Whether a part says so much of a sentence.
   *
   * @param least from 0 to 1
   */
  boolean keeps(String sentence, double least) {
    if (neighbours == null) {
      neighbours = each().stream().map(Rewording::neighbours).toList();
    }
    Map<String, Integer> own = Rewording.neighbours(sentence);
    return neighbours.stream().anyMatch(part -> Rewording.kept(own, part) >= least);
  }

  /** How much of a sentence some of a clause's sentences say, from 0 to 1, in whatever words. */
  double common(String sentence, List<String> sentences) {
    Set<String> stems =
        said.computeIfAbsent(
            sentences, all -> Rewording.stemsOf(SameWords.in(String.join(" ", all))));
    return Rewording.common(SameWords.in(sentence), stems);
  }

  /** All words of the text. */
  String words() {
    return String.join("\n", each());
  }

  /**
   * Behind which clause that a later version has a part stood that it does not have; empty if
   * before all of them.
   */
  Optional<Clause> before(Clause gone, VersionParts later) {
    Optional<Clause> place = Optional.empty();
    for (String id : parts.keySet()) {
      if (id.equals(gone.id())) {
        break;
      }
      if (!id.isEmpty() && later.parts.containsKey(id)) {
        place = Optional.of(later.parts.get(id));
      }
    }
    return place;
  }

  /** What became of a clause that both versions have. */
  public Optional<ClauseChange> change(String id, VersionParts later) {
    return parts.containsKey(id) && later.parts.containsKey(id)
        ? ClauseChange.between(
            ClauseChange.Side.of(version, this, parts.get(id)),
            ClauseChange.Side.of(later.version, later, later.parts.get(id)))
        : Optional.empty();
  }

  /** What became of each part in a later version; of those that are gone at the end. */
  List<ClauseChange> changes(VersionParts later) {
    Map<String, Clause> gone = new LinkedHashMap<>(parts);
    gone.keySet().removeAll(later.parts.keySet());
    Map<Clause, Optional<Clause>> before = new LinkedHashMap<>();
    List<Clause> added = new ArrayList<>();
    for (Clause part : later.parts.values()) {
      Optional<Clause> same =
          Optional.ofNullable(parts.get(part.id())).or(() -> underAnotherId(part, later, gone));
      same.ifPresentOrElse(found -> gone.remove(found.id()), () -> added.add(part));
      before.put(part, same);
    }
    alone = sentences(gone.values());
    later.alone = later.sentences(added);
    List<Optional<ClauseChange>> changes = new ArrayList<>();
    before.forEach(
        (part, same) ->
            changes.add(
                ClauseChange.between(
                    same.map(found -> ClauseChange.Side.of(version, this, found))
                        .orElseGet(() -> ClauseChange.Side.without(version, this, part)),
                    ClauseChange.Side.of(later.version, later, part))));
    for (Clause part : gone.values()) {
      changes.add(
          ClauseChange.between(
              ClauseChange.Side.of(version, this, part),
              ClauseChange.Side.without(later.version, later, part)));
    }
    return changes.stream().flatMap(Optional::stream).toList();
  }

  private Set<String> sentences(Collection<Clause> clauses) {
    return clauses.stream()
        .flatMap(clause -> Sentences.of(ClauseWords.of(clause, text)).stream())
        .map(sentence -> ClauseChange.plain(OwnDays.without(sentence, version)))
        .collect(Collectors.toSet());
  }

  /** The one of some clauses that a clause with an id of its own was before. */
  private Optional<Clause> underAnotherId(
      Clause clause, VersionParts later, Map<String, Clause> gone) {
    String words = ClauseWords.of(clause, later.text);
    return gone.values().stream()
        .filter(
            old ->
                Rewording.kept(ClauseWords.of(old, text), words) >= SAME
                    || ClauseChange.plain(old.title()).equals(ClauseChange.plain(clause.title())))
        .findFirst();
  }

  /**
   * The sentences of a clause's blocks that stand as they are in another clause of another text,
   * and no more in its own, and those of clauses that only that text has: of one that was split, or
   * put into another one, whatever sentences stay. Each by what it means.
   */
  Set<String> movedFrom(Clause clause, VersionParts other) {
    Set<String> sentences = new HashSet<>(other.alone);
    for (Block block : clause.body()) {
      String words = words(block);
      Set<String> places = other.blocks().getOrDefault(words, Set.of());
      if (!places.isEmpty() && !places.contains(clause.id())) {
        Sentences.of(words).forEach(sentence -> sentences.add(ClauseChange.plain(sentence)));
      }
    }
    return sentences;
  }

  /** Ids of the parts in which each block stands. */
  private Map<String, Set<String>> blocks() {
    if (blocks == null) {
      blocks = new HashMap<>();
      for (Clause part : parts.values()) {
        for (Block block : part.body()) {
          String words = words(block);
          if (words.length() >= SHORTEST) {
            blocks.computeIfAbsent(words, none -> new HashSet<>()).add(part.id());
          }
        }
      }
    }
    return blocks;
  }

  private String words(Block block) {
    return OwnDays.without(ClauseWords.unmarked(ClauseWords.of(List.of(block), text)), version)
        .strip();
  }
}
