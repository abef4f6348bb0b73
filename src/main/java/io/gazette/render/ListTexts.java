package io.gazette.render;

import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import java.util.List;
import java.util.Optional;

/** The words of lists; none until lists can be read. */
final class ListTexts {

  private ListTexts() {}

  static Optional<Block.ListTable> table(
      PolicyLists lists, ListKind list, Language language, Optional<Platform> platform) {
    return Optional.empty();
  }

  static List<List<Inline>> changes(
      PolicyLists before, PolicyLists after, ListKind list, Language language) {
    return List.of();
  }
}
