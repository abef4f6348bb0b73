package io.gazette.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** What is left of a name when its writing no longer matters: two names of one thing are equal. */
final class NameKey {

  private NameKey() {}

  /**
   * Compatibility form (NFKC, so full-width letters and brackets become plain), lower case, without
   * spaces and punctuation: {@code ＡＮＤＲＯＩＤ＿ＩＤ}, {@code android id} and {@code AndroidID} are one.
   */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    plain.codePoints().filter(NameKey::carriesMeaning).forEach(key::appendCodePoint);
    return key.toString();
  }

  private static boolean carriesMeaning(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
