package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.AccessMethod;
import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.Language;
import io.gazette.model.LegalBasis;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Necessity;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import io.gazette.model.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes one row of the model down, in the order of the list's fields; what it leaves out is out.
 */
final class RowWriting {

  private final Words words;
  private final SourcePosition origin;
  private final List<Written.Entry> entries = new ArrayList<>();

  private RowWriting(List<Language> languages, SourcePosition origin) {
    this.words = new Words(languages);
    this.origin = origin;
  }

  static Written.Group of(ListRow row, List<Language> languages) {
    RowWriting writing = new RowWriting(languages, row.position());
    writing.line("id", Optional.of(row.id()));
    if (row instanceof Sdk sdk) {
      writing.sdk(sdk);
    } else if (row instanceof PermissionGroup permission) {
      writing.permission(permission);
    } else if (row instanceof CollectedData collected) {
      writing.collected(collected);
    } else if (row instanceof SharedData shared) {
      writing.shared(shared);
    }
    return new Written.Group(writing.entries, row.position());
  }

  private void sdk(Sdk sdk) {
    texts("name", sdk.name());
    stated("vendor", sdk.vendor(), Written.UNKNOWN, this::localized);
    items("packages", sdk.packages());
    items("maven", sdk.maven());
    items("cocoapods", sdk.cocoapods());
    items("platforms", ids(sdk.platforms(), Platform::id));
    sdk.versions().ifPresent(versions -> add("versions", Written.text(versions, origin)));
    texts("purpose", sdk.purpose());
    texts("scene", sdk.scene());
    stated("data", sdk.data(), Written.NONE, this::data);
    stated("permissions", sdk.permissions(), Written.NONE, this::permissions);
    stated("access", sdk.access(), Written.NONE, this::access);
    line("on-device", sdk.onDevice().map(String::valueOf));
    line("role", sdk.role().map(role -> role.id()));
    texts("policy", sdk.policy());
    texts("contact", sdk.contact());
    texts("note", sdk.note());
  }

  private void permission(PermissionGroup group) {
    items("values", ids(group.values(), PermissionValue::name));
    texts("name", group.name());
    stated("uses", group.uses(), Written.NONE, this::wordList);
    stated("functions", group.functions(), Written.NONE, this::wordList);
    stated("asked", group.asked(), Written.NONE, this::asked);
    line("sensitive", Optional.of(String.valueOf(group.sensitive())));
    texts("refusal", group.refusal());
    texts("note", group.note());
  }

  private void collected(CollectedData collected) {
    add("data", data(collected.data()));
    texts("function", collected.function());
    texts("purpose", collected.purpose());
    texts("scene", collected.scene());
    items("basis", ids(collected.basis(), LegalBasis::id));
    line("necessity", collected.necessity().map(Necessity::id));
    texts("retention", collected.retention());
    texts("storage", collected.storage());
    items("platforms", ids(collected.platforms(), Platform::id));
    texts("note", collected.note());
  }

  private void shared(SharedData shared) {
    texts("recipient", shared.recipient());
    line("sdk", shared.sdk());
    stated("data", shared.data(), Written.NONE, this::data);
    texts("purpose", shared.purpose());
    texts("scene", shared.scene());
    stated("manner", shared.manner(), Written.NONE, this::access);
    line("role", shared.role().map(role -> role.id()));
    texts("policy", shared.policy());
    texts("contact", shared.contact());
    texts("note", shared.note());
  }

  private void add(String key, Written value) {
    entries.add(new Written.Entry(key, value));
  }

  private void line(String key, Optional<String> value) {
    value.ifPresent(word -> add(key, keyword(word)));
  }

  private void items(String key, List<String> values) {
    if (!values.isEmpty()) {
      add(key, keywords(values));
    }
  }

  private void texts(String key, Localized<String> texts) {
    if (!texts.isEmpty()) {
      add(key, localized(texts));
    }
  }

  private void texts(String key, Stated<Localized<String>> texts) {
    stated(key, texts, Written.NONE, this::localized);
  }

  private <T> void stated(String key, Stated<T> value, String none, Function<T, Written> written) {
    if (value instanceof Stated.None<T>) {
      add(key, keyword(none));
    }
    value.value().map(written).ifPresent(found -> add(key, found));
  }

  private Written localized(Localized<String> texts) {
    Map<Language, Written.Text> written = new LinkedHashMap<>();
    texts.byLanguage().forEach((tag, text) -> written.put(tag, Written.text(text, origin)));
    return words.of(written, origin);
  }

  private Written wordList(List<Localized<String>> texts) {
    return new Written.Items(texts.stream().map(this::localized).toList(), origin);
  }

  private Written data(List<DataItem> data) {
    return new Written.Items(data.stream().map(this::item).toList(), origin);
  }

  private Written item(DataItem item) {
    List<Written.Entry> said = new ArrayList<>();
    item.type().ifPresent(id -> said.add(new Written.Entry("id", keyword(id))));
    if (said.isEmpty()) {
      said.add(new Written.Entry("words", localized(item.name())));
    }
    item.necessity()
        .ifPresent(needed -> said.add(new Written.Entry("necessity", keyword(needed.id()))));
    if (!item.platforms().isEmpty()) {
      said.add(new Written.Entry("platforms", keywords(ids(item.platforms(), Platform::id))));
    }
    if (item.type().isEmpty() && item.sensitive()) {
      said.add(new Written.Entry("sensitive", keyword("true")));
    }
    return item.type().isPresent() && said.size() == 1
        ? said.get(0).value()
        : new Written.Group(said, origin);
  }

  private Written permissions(List<Sdk.UsedPermission> used) {
    return new Written.Items(used.stream().map(this::permission).toList(), origin);
  }

  private Written permission(Sdk.UsedPermission used) {
    return used.value()
        .<Written>map(value -> keyword(value.name()))
        .orElseGet(
            () ->
                new Written.Group(
                    List.of(new Written.Entry("words", localized(used.words()))), origin));
  }

  private Written access(Sdk.Access access) {
    List<String> methods = ids(access.methods(), AccessMethod::id);
    if (methods.isEmpty()) {
      return localized(access.words());
    }
    return methods.size() == 1 ? keyword(methods.get(0)) : keywords(methods);
  }

  private Written asked(PermissionGroup.Asked asked) {
    return asked
        .when()
        .<Written>map(when -> keyword(when.id()))
        .orElseGet(() -> localized(asked.words()));
  }

  private Written.Text keyword(String word) {
    return Written.keyword(word, origin);
  }

  private Written keywords(List<String> values) {
    return new Written.Items(values.stream().<Written>map(this::keyword).toList(), origin);
  }

  private static <T> List<String> ids(List<T> values, Function<T, String> id) {
    return values.stream().map(id).toList();
  }
}
