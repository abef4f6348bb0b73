package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document is: the policy of a product, or a companion of it. */
public enum PolicyKind {
  PRIVACY_POLICY,
  SDK_DIRECTORY,
  PERMISSION_DETAILS,
  SHARING_CATALOGUE,
  COLLECTION_CATALOGUE,
  CHILDREN_RULES,
  INFRINGEMENT_PROCEDURE,
  COOKIE_POLICY,
  TERMS;

  /** The name in YAML and Markdown, e.g. {@code sdk-directory}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<PolicyKind> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(PolicyKind::id).toList();
  }
}
