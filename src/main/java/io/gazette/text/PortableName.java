package io.gazette.text;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files that every machine can have, and paths that are written alike on every machine.
 *
 * <p>Source: the naming conventions of the Win32 file interface, the strictest in common use.
 */
public final class PortableName {

  /** Devices, also with a suffix: {@code aux.md} is the port, not a file. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])( *\\..*)?");

  private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

  private PortableName() {}

  /** Whether a file or folder can have this name on Windows too; no path, one name. */
  public static boolean is(String name) {
    return !name.isEmpty()
        && !name.endsWith(".")
        && !name.endsWith(" ")
        && !REFUSED.matcher(name).find()
        && !DEVICE.matcher(name).matches();
  }

  /** A path with forward slashes, whatever the machine writes between its names. */
  public static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /**
   * The same for names that some system takes for the same: Windows and macOS do not tell upper
   * from lower case, nor the forms of Unicode.
   */
  public static String folded(String name) {
    String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
