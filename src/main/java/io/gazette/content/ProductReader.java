package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Localized;
import io.gazette.model.Product;
import io.gazette.model.Routes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the products of {@code site.yaml}. */
final class ProductReader {

  static final List<String> KEYS = List.of("id", "name");

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
    return id.isPresent() && name.isPresent()
        ? Optional.of(new Product(id.get(), name.get()))
        : Optional.empty();
  }

  private Optional<String> id(YamlNode node) {
    Optional<String> id = values.line(node);
    if (id.isEmpty()) {
      return id;
    }
    if (!Routes.isPolicyId(id.get())) {
      return values.refuse(Code.BAD_ID, node.position(), id.get(), "@product-id");
    }
    SourcePosition first = taken.putIfAbsent(id.get(), node.position());
    return first == null
        ? id
        : values.refuse(Code.DUPLICATE_ID, node.position(), id.get(), first.toString());
  }
}
