package io.gazette.content;

import io.gazette.model.FileNames;
import io.gazette.model.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds files that lack only because they have another name: {@code site.yml}, {@code EN.md.txt}.
 */
final class Misnamed {

  private Misnamed() {}

  /** The file of a folder that was meant to be one which is not there. */
  static Optional<ContentFile> of(ContentFolder folder, String expected) {
    return folder.file(expected).isPresent()
        ? Optional.empty()
        : folder.files().stream().filter(file -> meant(file.name(), expected)).findFirst();
  }

  private static boolean meant(String name, String expected) {
    return plain(name).equals(plain(expected)) || isLanguage(name, expected);
  }

  private static String plain(String name) {
    String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return narrow
        .replaceAll("[\\s\\p{Cf}]+", "")
        .replaceFirst("\\.txt$", "")
        .replaceFirst("\\.yml$", ".yaml")
        .replaceFirst("\\.markdown$", ".md")
        .replace('_', '-')
        .replace('。', '.');
  }

  private static boolean isLanguage(String name, String expected) {
    return FileNames.languageOf(expected)
        .flatMap(Language::parse)
        .filter(
            language ->
                FileNames.languageOf(plain(name))
                    .flatMap(tag -> LanguageNames.meant(tag, List.of(language)))
                    .isPresent())
        .isPresent();
  }
}
