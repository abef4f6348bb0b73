package io.gazette.vocabulary;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads typed values from an entry; what does not fit is reported and empty. */
final class EntryFields {

  private final Entry entry;
  private final Diagnostics diagnostics;

  EntryFields(Entry entry, Diagnostics diagnostics) {
    this.entry = entry;
    this.diagnostics = diagnostics;
  }

  Optional<String> text(String key) {
    return entry.field(key).map(Entry.Field::value);
  }

  Optional<String> requiredText(String key) {
    if (entry.field(key).isEmpty()) {
      diagnostics.report(Code.MISSING_KEY, entry.position(), key);
    }
    return text(key);
  }

  /** The value that one of the allowed words stands for. */
  <T> Optional<T> required(String key, Function<String, Optional<T>> meaning, List<String> words) {
    return requiredText(key).flatMap(word -> meaningOf(word, key, meaning, words));
  }

  /** The values that a list of allowed words stands for; empty where there is no list. */
  <T> List<T> list(String key, Function<String, Optional<T>> meaning, List<String> words) {
    return texts(key).stream()
        .flatMap(word -> meaningOf(word, key, meaning, words).stream())
        .toList();
  }

  /** The items of a list, without those that are blank or repeated, which are reported. */
  List<String> texts(String key) {
    List<String> items = new ArrayList<>();
    for (String item : entry.field(key).map(Entry.Field::items).orElse(List.of())) {
      if (item.isEmpty()) {
        report(Code.EMPTY_VALUE, key, key);
      } else if (items.contains(item)) {
        report(Code.DUPLICATE_VALUE, key, item, key);
      } else {
        items.add(item);
      }
    }
    return List.copyOf(items);
  }

  /** The names in the three languages, or empty if one is missing. */
  Optional<Localized<String>> requiredNames() {
    List<Optional<String>> names =
        Names.LANGUAGES.stream().map(language -> requiredText(language.tag())).toList();
    return names.stream().allMatch(Optional::isPresent)
        ? Optional.of(names(names))
        : Optional.empty();
  }

  /** The names in the three languages, or none at all. */
  Localized<String> optionalNames() {
    boolean none = Names.LANGUAGES.stream().allMatch(language -> text(language.tag()).isEmpty());
    return none ? Localized.empty() : requiredNames().orElse(Localized.empty());
  }

  private static Localized<String> names(List<Optional<String>> names) {
    return Names.of(
        names.get(0).orElseThrow(), names.get(1).orElseThrow(), names.get(2).orElseThrow());
  }

  private <T> Optional<T> meaningOf(
      String word, String key, Function<String, Optional<T>> meaning, List<String> words) {
    Optional<T> value = meaning.apply(word);
    if (value.isEmpty()) {
      report(Code.BAD_VALUE, key, word, key, String.join(", ", words));
    }
    return value;
  }

  private void report(Code code, String key, String... arguments) {
    diagnostics.report(
        code, entry.field(key).map(Entry.Field::position).orElse(entry.position()), arguments);
  }
}
