package io.gazette.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The one place where a URL or an anchor is decided.
 *
 * <p>Published addresses never change: a change here breaks links that others have made. Ids of
 * clauses begin with a letter; the anchors of the page's own furniture begin with {@code _} and so
 * never meet them.
 */
public final class Routes {

  private static final int ID_LENGTH = 64;
  private static final Pattern POLICY_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern VERSION_ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  /** {@code en}, {@code zh-hans}: what a reader takes for the folder of a language. */
  private static final Pattern LANGUAGE_FOLDER = Pattern.compile("[a-z]{2}(-han[st])?");

  /** What lies, or may come to lie, beside the policies. */
  private static final List<String> NOT_FOR_POLICIES =
      List.of(
          "all",
          "api",
          "archive",
          "assets",
          "changes",
          "data",
          "feed",
          "feeds",
          "history",
          "index",
          "latest",
          "ledger",
          "policies",
          "print",
          "products",
          "redirects",
          "schema",
          "search",
          "sitemap",
          "versions");

  /** What lies, or may come to lie, beside the versions of a policy; and so do its lists. */
  private static final List<String> NOT_FOR_VERSIONS =
      List.of(
          "all",
          "api",
          "app",
          "archive",
          "assets",
          "changes",
          "current",
          "data",
          "feed",
          "feeds",
          "history",
          "index",
          "latest",
          "parallel",
          "print",
          "redline",
          "redlines",
          "since",
          "source",
          "versions");

  /** Endings that make a name look like a file, not a folder, to a web server. */
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(atom|css|csv|docx?|html?|ics|js|json|md|pdf|png|svg|txt|xml|zip)");

  private Routes() {}

  /**
   * Whether a name may be a policy's folder, and so a part of its addresses: at most 64 of a–z, 0–9
   * and single hyphens, beginning with a letter, neither a language nor taken by the site itself.
   */
  public static boolean isPolicyId(String name) {
    return name.length() <= ID_LENGTH
        && POLICY_ID.matcher(name).matches()
        && !LANGUAGE_FOLDER.matcher(name).matches()
        && !NOT_FOR_POLICIES.contains(name);
  }

  /** Whether a name looks like a language, whichever a site has. */
  static boolean isLanguageFolder(String name) {
    return LANGUAGE_FOLDER.matcher(name).matches();
  }

  /**
   * Whether a name may be a version's folder, and so a part of its address: at most 64 of a–z, 0–9
   * and single hyphens or dots, neither like a file nor taken by the policy itself.
   */
  public static boolean isVersionId(String name) {
    return name.length() <= ID_LENGTH
        && VERSION_ID.matcher(name).matches()
        && !FILE_NAME.matcher(name).matches()
        && !NOT_FOR_VERSIONS.contains(name)
        && ListKind.of(name).isEmpty();
  }

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

  /** All versions of a policy, and when each applied. No version may be called {@code history}. */
  public static SitePath history(Language language, String policyId) {
    return new SitePath(language.tag() + "/" + policyId + "/history/");
  }

  /**
   * What changed from one version of a policy to a later one. No version may be called {@code
   * redline}, and no version's id has a low line, which every host takes in an address.
   */
  public static SitePath redline(
      Language language, String policyId, String oldVersionId, String newVersionId) {
    return new SitePath(
        policy(language, policyId).path() + "redline/" + oldVersionId + "_" + newVersionId + "/");
  }

  /** The versions that somebody may have agreed to. */
  public static SitePath since(Language language, String policyId) {
    return new SitePath(policy(language, policyId).path() + "since/");
  }

  /** What happened since somebody agreed to a version: the address an app can link to. */
  public static SitePath since(Language language, String policyId, String versionId) {
    return new SitePath(since(language, policyId).path() + versionId + "/");
  }

  /** One of the lists of the version in effect, for an app's menu. */
  public static SitePath list(Language language, String policyId, ListKind list) {
    return new SitePath(policy(language, policyId).path() + list.id() + "/");
  }

  /** One of the lists of a version, for ever. */
  public static SitePath list(Language language, String policyId, String versionId, ListKind list) {
    return new SitePath(version(language, policyId, versionId).path() + list.id() + "/");
  }

  /**
   * What a list of the version in effect says of one platform, for the menu of an app on it.
   * Earlier versions stay with their whole lists, which tell the platforms too.
   */
  public static SitePath list(
      Language language, String policyId, ListKind list, Platform platform) {
    return new SitePath(list(language, policyId, list).path() + platform.id() + "/");
  }

  /** What is done with each type of data in the version in effect. */
  public static SitePath data(Language language, String policyId) {
    return new SitePath(policy(language, policyId).path() + "data/");
  }

  /** What is done with each type of data in a version, for ever. */
  public static SitePath data(Language language, String policyId, String versionId) {
    return new SitePath(version(language, policyId, versionId).path() + "data/");
  }

  /** The version that the policy page shows, for the webview of an app. */
  public static SitePath app(Language language, String policyId) {
    return new SitePath(policy(language, policyId).path() + "app/");
  }

  /** The version that the policy page shows, in two languages side by side. */
  public static SitePath parallel(Language language, String policyId) {
    return new SitePath(policy(language, policyId).path() + "parallel/");
  }

  /** A version as one file that needs no other, for readers to keep. */
  public static SitePath copy(Language language, String policyId, String versionId) {
    return new SitePath(
        version(language, policyId, versionId).path()
            + policyId
            + "-"
            + versionId
            + "-"
            + language.tag()
            + ".html");
  }

  /** A version's text as JSON, for apps that draw it themselves: as HTML, and clause by clause. */
  public static SitePath clauses(Language language, String policyId, String versionId) {
    return new SitePath(
        "api/v1/" + policyId + "/" + versionId + "/text." + language.tag() + ".json");
  }

  /** A list of a version as JSON, in all languages. */
  public static SitePath listJson(String policyId, String versionId, ListKind list) {
    return new SitePath("api/v1/" + policyId + "/" + versionId + "/" + list.id() + ".json");
  }

  /** A list of a version for spreadsheets, in all languages. */
  public static SitePath listCsv(String policyId, String versionId, ListKind list) {
    return new SitePath("api/v1/" + policyId + "/" + versionId + "/" + list.id() + ".csv");
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

  /** The list of all policies for apps. */
  public static SitePath apiIndex() {
    return new SitePath("api/v1/index.json");
  }

  /** Which addresses lead on to others, for hosts that can redirect. */
  public static SitePath apiRedirects() {
    return new SitePath("api/v1/redirects.json");
  }

  /** The JSON Schema of all files of the API. */
  public static SitePath apiSchema() {
    return new SitePath("api/v1/schema.json");
  }

  /**
   * The JSON Schema of a file that people write, for editors.
   *
   * @param file its name without the ending, e.g. {@code sdks}
   */
  public static SitePath contentSchema(String file) {
    return new SitePath("api/v1/schema/" + file + ".json");
  }

  /** What apps ask about a policy. No policy may be called {@code index} or the like. */
  public static SitePath api(String policyId) {
    return new SitePath("api/v1/" + policyId + ".json");
  }

  public static SitePath api(String policyId, String versionId) {
    return new SitePath("api/v1/" + policyId + "/" + versionId + ".json");
  }

  /** The news of all policies in one language. */
  public static SitePath feed(Language language) {
    return new SitePath(language.tag() + "/feed.xml");
  }

  public static SitePath feed(Language language, String policyId) {
    return new SitePath(language.tag() + "/" + policyId + "/feed.xml");
  }

  public static SitePath siteMap() {
    return new SitePath("sitemap.xml");
  }

  public static SitePath robots() {
    return new SitePath("robots.txt");
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
  public static final String INTRODUCTION = "_introduction";

  /** A type of data, on the page that tells what is done with each. */
  public static String datum(String id) {
    return "_data-" + id;
  }

  /** A row of a list, on any page that shows it. */
  public static String listRow(ListKind list, String rowId) {
    return "_" + list.id() + "-" + rowId;
  }

  /**
   * A row of a list where a page shows it again, e.g. in a second table for another platform.
   *
   * @param ordinal from 1: the first is {@link #listRow(ListKind, String)}; the others are for
   *     links within the page
   */
  public static String listRow(ListKind list, String rowId, int ordinal) {
    return listRow(list, rowId) + (ordinal == 1 ? "" : "." + ordinal);
  }

  /**
   * A key clause, by its order within the clause (or the preamble: {@code clauseId} empty) that
   * holds it.
   */
  public static String keyClause(String clauseId, int ordinal) {
    return "_key-" + (clauseId.isEmpty() ? "" : clauseId + "-") + ordinal;
  }

  /** A change on a page that shows changes, by its number from 1 on. */
  public static String change(int number) {
    return "_c" + number;
  }
}
