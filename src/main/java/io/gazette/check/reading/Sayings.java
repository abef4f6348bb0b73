package io.gazette.check.reading;

import io.gazette.text.Sought;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lines say and which words they have, each found out once for all rules that ask: most ask
 * for the same things, and the versions of a policy have most of their lines in common. For one
 * thread.
 */
public final class Sayings {

  private final Asides asides = new Asides();
  private final PassageReading<List<String>> sentences = new PassageReading<>(Saying::sentences);
  private final IdentityHashMap<Sought, PassageReading<Boolean>> words = new IdentityHashMap<>();
  private final IdentityHashMap<Wanted, Map<Line, Boolean>> said = new IdentityHashMap<>();

  public boolean isSaid(Wanted wanted, Line line) {
    return said.computeIfAbsent(wanted, any -> new HashMap<>())
        .computeIfAbsent(line, any -> wanted.said().isIn(line, wanted.asides(), this));
  }

  public boolean isIn(String line, Sought sought) {
    return words.computeIfAbsent(sought, any -> new PassageReading<>(sought::isIn)).of(line);
  }

  /** A line without what it says of something else. */
  public String without(Asides.Kind kind, String line) {
    return asides.without(kind, line);
  }

  /** The sentences of a line, as sayings have them. */
  List<String> sentences(String line) {
    return sentences.of(line);
  }
}
