package io.gazette.model;

import java.util.Optional;

/**
 * Where a link leads: inside the text, to another document of the publisher, or out of the site.
 */
public sealed interface LinkTarget {

  /** {@code #id}: a clause of the same text. */
  record ToClause(String clauseId) implements LinkTarget {}

  /**
   * {@code policy:id@version#clause}: another policy in the same language.
   *
   * @param version empty for the version in effect
   */
  record ToPolicy(String policyId, Optional<String> version, Optional<String> clauseId)
      implements LinkTarget {}

  /**
   * An address outside the site.
   *
   * @param uri http, https, mailto or tel
   */
  record ToWeb(String uri) implements LinkTarget {}
}
