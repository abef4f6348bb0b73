package io.gazette.content;

import io.gazette.content.YamlNode.Mapping;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.DataItem;
import io.gazette.model.Localized;
import io.gazette.model.Necessity;
import io.gazette.model.Platform;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads lists of data types: ids of the vocabulary, or free words. */
final class DataReader {

  static final List<String> KEYS = List.of("id", "words", "necessity", "platforms", "sensitive");

  private final RowValues row;
  private final Vocabulary vocabulary;

  /** Free words that the vocabulary has, with the lines of each. */
  private final Map<String, List<Integer>> named = new LinkedHashMap<>();

  private Optional<SourcePosition> firstNamed = Optional.empty();

  DataReader(RowValues row, Vocabulary vocabulary) {
    this.row = row;
    this.vocabulary = vocabulary;
  }

  /** At least one item, and none twice. */
  Optional<List<DataItem>> items(YamlNode node) {
    Set<String> seen = new HashSet<>();
    return row.values().list(node, item -> item(item).filter(data -> isNew(data, item, seen)));
  }

  private boolean isNew(DataItem data, YamlNode node, Set<String> seen) {
    String what = data.type().orElseGet(() -> String.join("\n", data.name().byLanguage().values()));
    boolean isNew = seen.add(what);
    if (!isNew) {
      String shown = data.type().orElseGet(() -> what.lines().findFirst().orElse(""));
      row.values().refuse(Code.DUPLICATE_VALUE, node.position(), shown, node.name());
    }
    return isNew;
  }

  private Optional<DataItem> item(YamlNode node) {
    if (!(node instanceof Mapping)) {
      return type(node).map(type -> known(type, Optional.empty(), List.of()));
    }
    return row.values().fields(node, KEYS).flatMap(this::item);
  }

  private Optional<DataItem> item(Fields fields) {
    Optional<Necessity> necessity =
        fields.optional("necessity").flatMap(node -> row.choice(node, Necessity.CHOICES));
    List<Platform> platforms =
        fields.optional("platforms").flatMap(row::platforms).orElse(List.of());
    if (fields.has("id")) {
      refuseBesideId(fields, "words");
      refuseBesideId(fields, "sensitive");
      return fields
          .optional("id")
          .flatMap(this::type)
          .map(type -> known(type, necessity, platforms));
    }
    boolean sensitive = fields.optional("sensitive").flatMap(row::yesOrNo).orElse(false);
    Optional<Localized<String>> words =
        fields.has("words")
            ? fields.optional("words").flatMap(row.words()::words)
            : fields.required("id").flatMap(none -> Optional.empty());
    if (!fields.has("sensitive")) {
      words.ifPresent(name -> tellKnown(name, fields.positionOf("words")));
    }
    return words.map(name -> new DataItem(Optional.empty(), name, sensitive, necessity, platforms));
  }

  /**
   * Free words are shown as they are: what the law calls sensitive must be said to be, and what the
   * vocabulary has is compared and translated by its id.
   */
  private void tellKnown(Localized<String> name, SourcePosition position) {
    Collection<String> words = name.byLanguage().values();
    words.stream()
        .flatMap(word -> vocabulary.named(word).stream())
        .filter(DataType::isSensitive)
        .findFirst()
        .ifPresentOrElse(
            type -> tellSensitive(position, name, type),
            () -> named(words).ifPresent(type -> keepNamed(name, type, position)));
  }

  private void keepNamed(Localized<String> name, DataType type, SourcePosition position) {
    named
        .computeIfAbsent("“" + first(name) + "” → " + type.id(), any -> new ArrayList<>())
        .add(position.line());
    firstNamed = firstNamed.or(() -> Optional.of(position));
  }

  /** Says once for all rows so far which free words the vocabulary has. */
  void tellNamed() {
    firstNamed.ifPresent(
        position ->
            row.values()
                .tell(
                    Code.DATA_AS_WORDS,
                    position,
                    named.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining("; "))));
  }

  /** The one type to which the words of all languages lead. */
  private Optional<DataType> named(Collection<String> words) {
    Set<Optional<DataType>> types =
        words.stream().map(vocabulary::named).collect(Collectors.toSet());
    return types.size() == 1 ? types.iterator().next() : Optional.empty();
  }

  private void tellSensitive(SourcePosition position, Localized<String> name, DataType type) {
    row.values().tell(Code.SENSITIVE_AS_WORDS, position, first(name), type.id());
  }

  private static String first(Localized<String> name) {
    return name.byLanguage().values().iterator().next();
  }

  private void refuseBesideId(Fields fields, String key) {
    if (fields.has(key)) {
      row.values().refuse(Code.KEY_NOT_ALLOWED, fields.positionOf(key), key, "id", "…");
    }
  }

  private DataItem known(DataType type, Optional<Necessity> necessity, List<Platform> platforms) {
    return new DataItem(
        Optional.of(type.id()),
        row.words().inAll(type::name),
        type.isSensitive(),
        necessity,
        platforms);
  }

  private Optional<DataType> type(YamlNode node) {
    Optional<String> id = row.values().line(node);
    Optional<DataType> type = id.flatMap(vocabulary::find);
    Optional<String> several = id.filter(any -> type.isEmpty()).flatMap(this::several);
    if (several.isPresent()) {
      return row.values().refuse(Code.VALUE_FORM, node.position(), id.get(), several.get());
    }
    return id.isPresent() && type.isEmpty()
        ? row.values().refuse(Code.UNKNOWN_DATA_TYPE, node.position(), id.get(), guesses(id.get()))
        : type;
  }

  /** The list that was probably meant by words with Chinese commas, which are one item to YAML. */
  private Optional<String> several(String written) {
    List<String> parts = Typing.items(written);
    return parts.size() > 1
        ? Optional.of(
            parts.stream()
                .map(part -> vocabulary.nearest(part).stream().findFirst().orElse(part))
                .collect(Collectors.joining(", ", "[", "]")))
        : Optional.empty();
  }

  private String guesses(String written) {
    String guesses =
        vocabulary.nearest(written).stream()
            .flatMap(id -> vocabulary.find(id).stream())
            .map(type -> type.id() + " (" + String.join(", ", distinctNames(type)) + ")")
            .collect(Collectors.joining("; "));
    return guesses.isEmpty() ? "@no-guess" : guesses;
  }

  private List<String> distinctNames(DataType type) {
    return row.words().inAll(type::name).byLanguage().values().stream().distinct().toList();
  }
}
