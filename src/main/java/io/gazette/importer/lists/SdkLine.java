package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Passage;
import java.util.regex.Pattern;

/**
 * A line {@code label: value} of a description, or a label alone above its value.
 *
 * @param label with its colon, if it has one
 * @param value may be empty where it stands on the next line
 */
record SdkLine(SdkField field, Passage label, Passage value) {

  private static final Pattern PACKAGES =
      Pattern.compile(
          "[a-z][a-z0-9_]*+(?:\\.[A-Za-z0-9_]++)++(?:\\s*+[,，、;；]\\s*+[a-z][a-z0-9_]*+(?:\\.[A-Za-z0-9_]++)++)*+");

  boolean namesPackages() {
    return isPackages(value.text());
  }

  /** Whether a text is nothing but package names. */
  static boolean isPackages(String text) {
    return PACKAGES.matcher(text).matches();
  }

  /** Whether the label has no colon: it stood on a line of its own. */
  boolean isAlone() {
    return !Chars.isOneOf(Chars.last(label.text()), ":：");
  }

  SdkLine withValue(Passage other) {
    return new SdkLine(field, label, other);
  }
}
