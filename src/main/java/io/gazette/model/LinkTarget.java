package io.gazette.model;

import java.util.Optional;

/**
 * Where a link leads: inside the text, to another document of the publisher, or out of the site.
 */
public sealed interface LinkTarget {

  /** The target as its author writes it in Markdown, in one word. */
  String written();

  /** {@code #id}: a clause of the same text. */
  record ToClause(String clauseId) implements LinkTarget {
    @Override
    public String written() {
      return inOneWord("#" + clauseId);
    }
  }

  /**
   * {@code policy:id@version#clause}: another policy in the same language.
   *
   * @param version empty for the version in effect
   */
  record ToPolicy(String policyId, Optional<String> version, Optional<String> clauseId)
      implements LinkTarget {
    @Override
    public String written() {
      return inOneWord(
          "policy:"
              + policyId
              + version.map(id -> "@" + id).orElse("")
              + clauseId.map(id -> "#" + id).orElse(""));
    }
  }

  /**
   * A row of one of the lists beside the text. As a target it is written {@code list:sdks#umeng}:
   * which version's list it is, and where the row is shown, is no part of what readers are told.
   *
   * @param policyId whose list it is
   * @param versionId of which version
   * @param inText whether the same text shows the row, so that the link need not leave it
   */
  record ToListRow(String policyId, String versionId, ListKind list, String rowId, boolean inText)
      implements LinkTarget {

    @Override
    public String written() {
      return inOneWord("list:" + list.id() + "#" + rowId);
    }
  }

  /**
   * An address outside the site.
   *
   * @param uri http, https, mailto or tel
   */
  record ToWeb(String uri) implements LinkTarget {
    @Override
    public String written() {
      return inOneWord(uri);
    }
  }

  /**
   * Any address of a text that is only compared, safe or not, with what else is told of it. No page
   * ever links there.
   */
  record Unchecked(String written) implements LinkTarget {}

  private static String inOneWord(String written) {
    return InlineRuns.normalized(written).replaceAll("\\s", "%20");
  }
}
