package io.gazette.vocabulary;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Spelling;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The types of personal data that lists, checks and exports speak of.
 *
 * <p>Immutable and safe for use by several threads. Every name, synonym and near word leads to one
 * type; they are compared without regard to case, spaces, punctuation and width (Unicode NFKC).
 */
public final class Vocabulary {

  static final String FILE = "data-types.txt";

  private final SortedMap<String, DataType> byId;
  private final SortedMap<String, DataType> byName;

  private Vocabulary(SortedMap<String, DataType> byId, SortedMap<String, DataType> byName) {
    this.byId = Collections.unmodifiableSortedMap(byId);
    this.byName = Collections.unmodifiableSortedMap(byName);
  }

  /**
   * The vocabulary that comes with Gazette.
   *
   * @throws IllegalStateException if its file is faulty, which a test holds off
   */
  public static Vocabulary builtIn() {
    return BuiltIn.VALUE;
  }

  /** Immutable, and so read once, when it is first asked for. */
  private static final class BuiltIn {

    private static final Vocabulary VALUE =
        BuiltInFile.read(
            FILE,
            (text, diagnostics) -> {
              Vocabulary empty = new Vocabulary(new TreeMap<>(), new TreeMap<>());
              return empty.extendedWith(DataTypeReader.read(FILE, text, diagnostics), diagnostics);
            });
  }

  /**
   * This vocabulary and more types, e.g. those of {@code content/vocabulary.yaml}.
   *
   * <p>A type whose id is taken is reported and left out; a name that already means another type is
   * reported and goes on meaning that one.
   */
  public Vocabulary extendedWith(List<DataType> more, Diagnostics diagnostics) {
    SortedMap<String, DataType> ids = new TreeMap<>(byId);
    SortedMap<String, DataType> names = new TreeMap<>(byName);
    for (DataType type : more) {
      DataType namesake = ids.putIfAbsent(type.id(), type);
      if (namesake == null) {
        addNames(type, names, diagnostics);
      } else {
        diagnostics.report(
            Code.DUPLICATE_ID, type.position(), type.id(), namesake.position().toString());
      }
    }
    return new Vocabulary(ids, names);
  }

  private static void addNames(
      DataType type, SortedMap<String, DataType> names, Diagnostics diagnostics) {
    TreeSet<String> own = new TreeSet<>();
    type.allNames()
        .forEach(
            name -> {
              String key = NameKey.of(name);
              DataType owner = names.putIfAbsent(key, type);
              if (owner != null && !owner.id().equals(type.id())) {
                diagnostics.report(
                    Code.DATA_NAME_TAKEN, type.position(), name, owner.id(), type.id());
              } else if (!own.add(key) && !type.names().byLanguage().containsValue(name)) {
                diagnostics.report(Code.DUPLICATE_VALUE, type.position(), name, type.id());
              }
            });
  }

  /** All types by id. */
  public List<DataType> all() {
    return List.copyOf(byId.values());
  }

  public Optional<DataType> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The type to which a name, synonym or near word in any language leads. */
  public Optional<DataType> named(String name) {
    return Optional.ofNullable(byName.get(NameKey.of(name)));
  }

  /**
   * The type that words mean, no more and no less: a page may show its name in their place. Near
   * words mean none.
   */
  public Optional<DataType> exactly(String words) {
    String key = NameKey.of(words);
    return named(words)
        .filter(type -> type.exactNames().anyMatch(name -> NameKey.of(name).equals(key)));
  }

  /**
   * The ids that somebody may have meant: that of the type which goes by this name, or else those
   * spelt nearly like what was written, nearest first and at most three.
   */
  public List<String> nearest(String written) {
    return named(written).map(type -> List.of(type.id())).orElseGet(() -> nearestIds(written));
  }

  private List<String> nearestIds(String written) {
    String id = written.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return Spelling.near(id, List.copyOf(byId.keySet()), Spelling.slipsIn(id));
  }
}
