package io.gazette.model;

/**
 * The one place where a URL or an anchor is decided.
 *
 * <p>Published addresses never change: a change here breaks links that others have made. Ids of
 * clauses begin with a letter; the anchors of the page's own furniture begin with {@code _} and so
 * never meet them.
 */
public final class Routes {

  private Routes() {}

  /** The language page. */
  public static SitePath root() {
    return new SitePath("");
  }

  public static SitePath home(Language language) {
    return new SitePath(language.tag() + "/");
  }

  /** The version of a policy that is in effect. */
  public static SitePath policy(Language language, String policyId) {
    return new SitePath(language.tag() + "/" + policyId + "/");
  }

  /** One version of a policy, for ever. */
  public static SitePath version(Language language, String policyId, String versionId) {
    return new SitePath(language.tag() + "/" + policyId + "/" + versionId + "/");
  }

  /** The canonical text of a version as a file, for archives and machines. */
  public static SitePath text(Language language, String policyId, String versionId) {
    return new SitePath(version(language, policyId, versionId).path() + "text.md");
  }

  /**
   * A canonical text that an erratum replaced.
   *
   * @param entry the number of the ledger's entry that sealed it
   */
  public static SitePath earlierText(
      Language language, String policyId, String versionId, int entry) {
    return new SitePath(version(language, policyId, versionId).path() + "text-" + entry + ".md");
  }

  /** The ledger, byte for byte as it is kept beside the sources. */
  public static SitePath ledger() {
    return new SitePath("api/v1/ledger.txt");
  }

  /** The digest of every other file of the site. */
  public static SitePath manifest() {
    return new SitePath("manifest.sha256");
  }

  /** What a host answers with when nothing else fits. */
  public static SitePath notFound() {
    return new SitePath("404.html");
  }

  public static SitePath notFound(Language language) {
    return new SitePath(language.tag() + "/404.html");
  }

  /**
   * A stylesheet or other file of the theme; the name carries a digest, so that hosts may cache it
   * for ever.
   */
  public static SitePath asset(String name) {
    return new SitePath("assets/" + name);
  }

  public static final String TOP = "_top";
  public static final String CONTENTS = "_contents";
  public static final String KEY_CLAUSES = "_key-clauses";
  public static final String MAIN = "_main";

  /**
   * A key clause, by its order within the clause (or the preamble: {@code clauseId} empty) that
   * holds it.
   */
  public static String keyClause(String clauseId, int ordinal) {
    return "_key-" + (clauseId.isEmpty() ? "" : clauseId + "-") + ordinal;
  }
}
