package io.gazette.model;

import java.util.regex.Pattern;

/** The addresses outside the site that a link may lead to. */
public final class WebAddress {

  /**
   * Web: a host without user name (which is only ever there to deceive), then anything that an
   * address bar would take without changing it: no space, control, invisible character, quote,
   * angle bracket, backslash or backquote.
   */
  private static final String VISIBLE = "[^\\s\\p{C}\\p{Z}<>\"\\\\`]";

  private static final Pattern WEB =
      Pattern.compile(
          "(?i)https?://(?:[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.-]*|\\[[0-9a-f:.]+])(?::[0-9]{1,5})?"
              + "(?:[/?#]"
              + VISIBLE
              + "*)?");
  private static final Pattern MAIL =
      Pattern.compile("(?i)mailto:[^\\s\\p{C}\\p{Z}<>\"\\\\`@]+@" + VISIBLE + "+");
  private static final Pattern TELEPHONE = Pattern.compile("(?i)tel:\\+?[0-9][0-9().*#;=,a-z-]*");

  private WebAddress() {}

  /** Whether an address is one of the web, of mail or of a telephone, and does not deceive. */
  public static boolean isSafe(String address) {
    return WEB.matcher(address).matches()
        || MAIL.matcher(address).matches()
        || TELEPHONE.matcher(address).matches();
  }
}
