package io.gazette.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files that every system can have: a folder that is written on one machine is read on
 * another.
 *
 * <p>Windows keeps some names for devices, whatever ending they have, and cannot write some
 * characters; see "Naming Files, Paths, and Namespaces" in its documentation. Windows and macOS
 * take names for the same that differ in upper and lower case or in the form of Unicode.
 */
public final class PortableName {

  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?", Pattern.DOTALL);

  private PortableName() {}

  /** Whether every system can have a file or folder of this name. */
  public static boolean isPortable(String name) {
    return !DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()
        && name.chars().noneMatch(c -> c < ' ' || "<>:\"|?*\\".indexOf(c) >= 0)
        && !name.endsWith(".")
        && !name.endsWith(" ");
  }

  /** The same for names that some system takes for the same. */
  public static String folded(String name) {
    String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
