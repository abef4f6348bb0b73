package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code label: value} of a description.
 *
 * @param label with its colon
 * @param value may be empty where it stands on the next line
 */
record SdkLine(SdkField field, Passage label, Passage value) {

  private static final Pattern LABELLED =
      Pattern.compile("([\\p{IsHan}A-Za-z/() ]{1,24}?)\\s*([:：])\\s*(?!//)(.*)", Pattern.DOTALL);
  private static final Pattern PACKAGES =
      Pattern.compile(
          "[a-z][a-z0-9_]*+(?:\\.[A-Za-z0-9_]++)++(?:\\s*+[,，、;；]\\s*+[a-z][a-z0-9_]*+(?:\\.[A-Za-z0-9_]++)++)*+");

  public static Optional<SdkLine> read(Passage words) {
    Matcher line = LABELLED.matcher(words.text());
    if (!line.matches()) {
      return Optional.empty();
    }
    return SdkField.of(line.group(1))
        .map(field -> new SdkLine(field, words.sub(0, line.end(2)), words.group(line, 3)));
  }

  boolean namesPackages() {
    return isPackages(value.text());
  }

  /** Whether a text is nothing but package names. */
  static boolean isPackages(String text) {
    return PACKAGES.matcher(text).matches();
  }

  SdkLine withValue(Passage other) {
    return new SdkLine(field, label, other);
  }
}
