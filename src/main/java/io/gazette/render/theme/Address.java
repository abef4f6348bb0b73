package io.gazette.render.theme;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where an address leads, as browsers read it: they skip blanks and take a backslash for a slash.
 */
final class Address {

  private static final Pattern SKIPPED = Pattern.compile("[\\s\\p{Cntrl}]");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*");
  private static final Pattern SCRIPT = Pattern.compile("(?:javascript|vbscript|livescript):.*");

  private Address() {}

  private static String plain(String address) {
    return SKIPPED.matcher(address).replaceAll("").replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  /** Whether somebody else is asked for it. */
  static boolean isForeign(String address) {
    String plain = plain(address);
    return plain.startsWith("//") || (SCHEME.matcher(plain).matches() && !isInline(plain));
  }

  /** Pictures and fonts may stand in an address; whole pages may not. */
  private static boolean isInline(String plain) {
    return plain.startsWith("data:image/") || plain.startsWith("data:font/") || isScript(plain);
  }

  /** Whether following it runs a script. */
  static boolean isScript(String address) {
    String plain = plain(address);
    return SCRIPT.matcher(plain).matches() || plain.startsWith("data:text/html");
  }
}
