package io.gazette.importer.manuscript;

import java.util.regex.Pattern;

/** The number of a page, which a copied file left on a line of its own. */
public final class PageNumber {

  private static final Pattern SURE =
      Pattern.compile(
          "第\\s*\\d{1,3}\\s*[页頁](?:[,，/\\s]*共\\s*\\d{1,3}\\s*[页頁])?"
              + "|(?i:page|p\\.)\\s*\\d{1,3}(?:\\s*(?i:of|/)\\s*\\d{1,3})?"
              + "|[-–—~]\\s*\\d{1,3}\\s*[-–—~]|\\d{1,3}\\s*/\\s*\\d{1,3}");

  private static final Pattern BARE = Pattern.compile("\\d{1,3}");

  private PageNumber() {}

  /** Whether a line can hardly be anything else. */
  public static boolean isSurely(String line) {
    return SURE.matcher(line.strip()).matches();
  }

  /** Whether a line may be one: a number alone may also be that of a heading, or a cell. */
  public static boolean mayBe(String line) {
    return isSurely(line) || BARE.matcher(line.strip()).matches();
  }
}
