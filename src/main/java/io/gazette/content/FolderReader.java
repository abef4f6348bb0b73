package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/** Reads the files of one folder, and says which are missing and which have no business there. */
final class FolderReader {

  private static final int YAML_BYTE_LIMIT = 256 * 1024;

  private final ContentFolder folder;
  private final Problems problems;

  FolderReader(ContentFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The keys of a YAML file that must exist. */
  Optional<Fields> yaml(String fileName, List<String> keys) {
    return yaml(fileName, keys, YAML_BYTE_LIMIT);
  }

  private Optional<Fields> yaml(String fileName, List<String> keys, int byteLimit) {
    return existing(fileName, Code.FILE_MISSING)
        .flatMap(
            file ->
                Utf8File.read(file, byteLimit, problems)
                    .filter(text -> isWhatItSeems(file, text))
                    .flatMap(text -> YamlParser.parse(file, text, problems)))
        .map(mapping -> Fields.of(mapping, keys, problems));
  }

  private boolean isWhatItSeems(ContentFile file, String text) {
    Optional<TextNature.Found> other = TextNature.ofFile(text);
    other.ifPresent(
        found -> problems.report(found.code(), new SourcePosition(file.path(), found.line(), 1)));
    return other.isEmpty();
  }

  /** The keys of a YAML file that may be absent. */
  Optional<Fields> optionalYaml(String fileName, List<String> keys) {
    return folder.file(fileName).isPresent() ? yaml(fileName, keys) : Optional.empty();
  }

  /** The keys of a YAML file that may be absent, and may hold the words of a whole text. */
  Optional<Fields> wordyYaml(String fileName, List<String> keys) {
    return folder.file(fileName).isPresent()
        ? yaml(fileName, keys, TextFile.BYTE_LIMIT)
        : Optional.empty();
  }

  /** A text that must exist. */
  Optional<TextFile> text(String fileName) {
    return existing(fileName, Code.TEXT_MISSING).map(TextFile::new).map(problems::found);
  }

  private Optional<ContentFile> existing(String fileName, Code missing) {
    Optional<ContentFile> file = folder.file(fileName);
    if (file.isEmpty() && Misnamed.of(folder, fileName).isEmpty()) {
      SourcePosition here = SourcePosition.startOf(folder.pathOf(fileName));
      problems.report(missing, here, fileName);
    }
    return file;
  }

  /** Reports each file but the expected ones. */
  void expectOnly(List<String> fileNames) {
    folder.files().stream()
        .filter(file -> file.readable() && !fileNames.contains(file.name()))
        .forEach(
            file ->
                meant(file, fileNames)
                    .ifPresentOrElse(
                        name -> misnamed(file, name), () -> unexpected(file.name(), fileNames)));
  }

  private Optional<String> meant(ContentFile file, List<String> fileNames) {
    return fileNames.stream()
        .filter(name -> Misnamed.of(folder, name).filter(file::equals).isPresent())
        .findFirst();
  }

  private void misnamed(ContentFile file, String name) {
    SourcePosition here = SourcePosition.startOf(file.path());
    problems.report(Code.FILE_MISNAMED, here, file.name(), name);
  }

  void unexpected(String name, List<String> expected) {
    SourcePosition position = SourcePosition.startOf(folder.pathOf(name));
    problems.report(Code.FILE_UNEXPECTED, position, name, String.join(", ", expected));
  }
}
