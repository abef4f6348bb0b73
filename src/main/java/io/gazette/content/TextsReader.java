package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the texts of one version: one file a language, named after it. */
final class TextsReader {

  private final ContentFolder folder;
  private final Problems problems;
  private final FolderReader reader;

  TextsReader(ContentFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    this.reader = new FolderReader(folder, problems);
  }

  /**
   * The texts that could be read.
   *
   * @param languages which texts there must be; if empty, whichever there are
   */
  Localized<TextFile> read(Optional<List<Language>> languages) {
    List<Language> present = present();
    List<Language> wanted = languages.orElse(present);
    List<Language> undeclared =
        present.stream()
            .filter(language -> !wanted.contains(language))
            .filter(
                language ->
                    wanted.stream()
                        .flatMap(other -> Misnamed.of(folder, FileNames.text(other)).stream())
                        .noneMatch(file -> file.name().equals(FileNames.text(language))))
            .toList();
    undeclared.forEach(language -> undeclared(language, wanted));
    expectOnly(Stream.concat(wanted.stream(), undeclared.stream()).toList());
    Map<Language, TextFile> texts = new LinkedHashMap<>();
    wanted.forEach(
        language ->
            reader.text(FileNames.text(language)).ifPresent(text -> texts.put(language, text)));
    return new Localized<>(texts);
  }

  private List<Language> present() {
    return folder.files().stream()
        .map(ContentFile::name)
        .flatMap(name -> FileNames.languageOf(name).stream())
        .flatMap(tag -> Values.canonicalLanguage(tag).stream())
        .toList();
  }

  private void undeclared(Language language, List<Language> declared) {
    SourcePosition here = SourcePosition.startOf(folder.pathOf(FileNames.text(language)));
    String tags = String.join(", ", declared.stream().map(Language::tag).toList());
    problems.report(Code.UNDECLARED_LANGUAGE, here, language.tag(), tags);
  }

  private void expectOnly(List<Language> texts) {
    List<String> known =
        Stream.of(
                Layout.VERSION_FILES.stream(),
                texts.stream().map(FileNames::text),
                texts.stream().skip(1).map(FileNames::translation))
            .flatMap(names -> names)
            .toList();
    reader.expectOnly(known);
    folder.folders().stream()
        .map(ContentFolder::name)
        .filter(name -> !Layout.UNPUBLISHED_FOLDERS.contains(name))
        .forEach(name -> reader.unexpected(name, known));
  }
}
