package io.gazette.model;

import java.util.List;

/**
 * Something the publisher offers; groups the policies on the home page.
 *
 * @param stores where it is registered; no page shows them
 */
public record Product(String id, Localized<String> name, List<Registration> stores) {

  public Product {
    stores = List.copyOf(stores);
  }

  /** A product of which no store is known. */
  public Product(String id, Localized<String> name) {
    this(id, name, List.of());
  }

  /** Whether it is registered with a store. */
  public boolean isIn(AppStore store) {
    return stores.stream().anyMatch(registration -> registration.store() == store);
  }
}
