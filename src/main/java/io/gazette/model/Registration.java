package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * That a product is registered with a store.
 *
 * @param app what the product is called there; empty where nothing is said of it
 * @param developer what its publisher is called there; empty where nothing is said of it
 */
public record Registration(AppStore store, List<Name> app, List<Name> developer) {

  public Registration {
    app = List.copyOf(app);
    developer = List.copyOf(developer);
  }

  /**
   * A name as it is registered.
   *
   * @param language in which it is one; empty for a name that is said for no language
   * @param position where it is written
   */
  public record Name(String words, Optional<Language> language, SourcePosition position) {}
}
