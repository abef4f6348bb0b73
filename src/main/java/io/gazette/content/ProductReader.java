package io.gazette.content;

import io.gazette.content.YamlNode.Scalar;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.AppStore;
import io.gazette.model.IdFault;
import io.gazette.model.Localized;
import io.gazette.model.Product;
import io.gazette.model.Registration;
import io.gazette.model.Routes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the products of {@code site.yaml}. */
final class ProductReader {

  static final List<String> KEYS = List.of("id", "name", "stores");
  static final List<String> STORE_KEYS = List.of("store", "app", "developer");

  private final LocalizedReader localized;
  private final Values values;
  private final Map<String, SourcePosition> taken = new TreeMap<>();

  ProductReader(LocalizedReader localized, Values values) {
    this.localized = localized;
    this.values = values;
  }

  Optional<List<Product>> products(YamlNode node) {
    return values.list(node, item -> values.fields(item, KEYS).flatMap(this::product));
  }

  private Optional<Product> product(Fields fields) {
    Optional<String> id = fields.required("id").flatMap(this::id);
    Optional<Localized<String>> name = fields.required("name").flatMap(localized::lines);
    Optional<List<Registration>> stores =
        fields
            .optional("stores")
            .flatMap(
                node ->
                    values.list(
                        node, item -> values.fields(item, STORE_KEYS).flatMap(this::registration)));
    return id.isPresent() && name.isPresent()
        ? Optional.of(new Product(id.get(), name.get(), stores.orElse(List.of())))
        : Optional.empty();
  }

  private Optional<Registration> registration(Fields fields) {
    Optional<AppStore> store =
        fields
            .required("store")
            .flatMap(node -> values.line(node, AppStore::of, String.join(", ", AppStore.ids())));
    List<Registration.Name> app = fields.optional("app").map(this::names).orElse(List.of());
    List<Registration.Name> developer =
        fields.optional("developer").map(this::names).orElse(List.of());
    return store.map(known -> new Registration(known, app, developer));
  }

  /** A name, or one for each of some languages. */
  private List<Registration.Name> names(YamlNode node) {
    return node instanceof Scalar
        ? values.words(node).stream()
            .map(words -> new Registration.Name(words, Optional.empty(), node.position()))
            .toList()
        : localized
            .some(
                node,
                (language, name) ->
                    values
                        .words(name)
                        .map(
                            words ->
                                new Registration.Name(
                                    words, Optional.of(language), name.position())))
            .map(names -> List.copyOf(names.byLanguage().values()))
            .orElse(List.of());
  }

  private Optional<String> id(YamlNode node) {
    Optional<String> id = values.line(node);
    if (id.isEmpty()) {
      return id;
    }
    if (!Routes.isPolicyId(id.get())) {
      return values.refuse(Code.BAD_ID, node.position(), IdFault.of(id.get(), "@product-id"));
    }
    SourcePosition first = taken.putIfAbsent(id.get(), node.position());
    return first == null
        ? id
        : values.refuse(Code.DUPLICATE_ID, node.position(), id.get(), first.toString());
  }
}
