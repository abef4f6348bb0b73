package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * Personal data that a function collects: a row of the first of the two lists (已收集个人信息清单).
 *
 * @param function of the product
 * @param basis why it is lawful
 * @param necessity for all of the data, where no single item says otherwise
 * @param retention a period, or how it is determined
 * @param storage where it is kept
 * @param platforms empty for all platforms of the policy
 */
public record CollectedData(
    String id,
    List<DataItem> data,
    Stated<Localized<String>> function,
    Stated<Localized<String>> purpose,
    Stated<Localized<String>> scene,
    List<LegalBasis> basis,
    Optional<Necessity> necessity,
    Stated<Localized<String>> retention,
    Stated<Localized<String>> storage,
    List<Platform> platforms,
    Localized<String> note,
    SourcePosition position)
    implements ListRow {

  public CollectedData {
    data = List.copyOf(data);
    basis = List.copyOf(basis);
    platforms = List.copyOf(platforms);
  }

  @Override
  public ListKind list() {
    return ListKind.COLLECTED;
  }
}
