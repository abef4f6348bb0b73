package io.gazette.render.theme;

import io.gazette.diagnostic.Code;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a stylesheet may ask for: files of the theme, by their names alone, and nothing from others.
 *
 * <p>Comments and escapes are read as browsers read them, so that no spelling hides a request.
 */
final class StylePromises {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "@import\\s*(?:url\\(\\s*)?[\"']?([^\"');\\s]*)"
              + "|(?:url|src)\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\\s]*))"
              + "|@namespace[^;]*;",
          Pattern.CASE_INSENSITIVE);

  /** Functions whose strings are addresses, up to the end of the declaration. */
  private static final Pattern IMAGES =
      Pattern.compile("(?:image-set|image)\\(([^;{}]*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern STRING = Pattern.compile("(?:^|[(,\\s])(?:\"([^\"]*)\"|'([^']*)')");

  private final Set<String> assets;
  private final Finding finding;

  /**
   * @param assets names that a stylesheet may refer to
   */
  StylePromises(Set<String> assets, Finding finding) {
    this.assets = assets;
    this.finding = finding;
  }

  /**
   * Checks a stylesheet, or a part of one.
   *
   * @param offset of the part in the text that findings count in
   */
  void check(String css, int offset) {
    StyleText text = new StyleText(css);
    for (MatchResult found : REFERENCE.matcher(text.plain()).results().toList()) {
      for (int group = 1; group <= 4; group++) {
        if (found.group(group) != null) {
          int at = offset + text.origin(found.start());
          check(found.group(group), at, found.group(1) != null);
        }
      }
    }
    for (MatchResult images : IMAGES.matcher(text.plain()).results().toList()) {
      for (MatchResult string : STRING.matcher(images.group(1)).results().toList()) {
        String address = string.group(1) == null ? string.group(2) : string.group(1);
        if (!address.startsWith("image/")) {
          check(address, offset + text.origin(images.start()), false);
        }
      }
    }
  }

  private void check(String address, int offset, boolean imported) {
    if (Address.isForeign(address)) {
      finding.report(Code.THEME_REQUEST, offset, address);
    } else if (imported || !isAtHand(address)) {
      finding.report(Code.THEME_CSS_URL, offset, address);
    }
  }

  private boolean isAtHand(String address) {
    return address.startsWith("#")
        || address.toLowerCase(Locale.ROOT).startsWith("data:")
        || assets.contains(address);
  }
}
