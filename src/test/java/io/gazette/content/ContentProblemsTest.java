package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of content files, each at its place: one case a file in {@code cases/}. */
final class ContentProblemsTest {

  static Stream<ContentCase> cases() {
    return ContentCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsAllProblemsInOneRun(ContentCase each, @TempDir Path folder) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    ContentLoader.Found found =
        ContentLoader.find(each.writeTo(folder), Edits.NONE, SealedSettings.NONE, diagnostics);
    assertThat(found.tree().isPresent()).isEqualTo(!diagnostics.hasErrors());
    found.texts().forEach(text -> text.read(diagnostics));
    assertThat(rendered(diagnostics.sorted(), each.problems())).isEqualTo(each.problems());
  }

  /** Like the expected lines, and with as many arguments as they have. */
  private static List<String> rendered(List<Diagnostic> problems, List<String> expected) {
    List<String> lines = new ArrayList<>();
    for (int index = 0; index < problems.size(); index++) {
      Diagnostic problem = problems.get(index);
      String wanted = index < expected.size() ? expected.get(index) : "";
      String start = problem.position() + " " + problem.code().id();
      int count = wanted.length() <= start.length() ? 0 : wanted.split(" \\| ", -1).length;
      String arguments =
          problem.arguments().stream().limit(count).collect(Collectors.joining(" | "));
      lines.add((start + " " + arguments).strip());
    }
    return lines;
  }

  @Test
  void everyCodeOfContentHasACase() {
    Set<Code> shown =
        ContentCase.all()
            .flatMap(each -> each.problems().stream())
            .map(line -> line.split(" ", -1)[1])
            .map(id -> id.toUpperCase(Locale.ROOT).replace('-', '_'))
            .map(Code::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
    // What FileCheck says of texts is in the tables of mistakes.
    shown.addAll(Set.of(Code.TEXT_EMPTY, Code.CHARACTER_DAMAGED, Code.CHARACTER_HIDDEN));
    // These are not about a file, or about what is sealed; ContentLoaderTest and the tables of
    // mistakes have them.
    shown.add(Code.LANGUAGE_STILL_PUBLISHED);
    shown.add(Code.STATIC_UNFIT);
    shown.add(Code.CONTENT_MISSING);
    shown.add(Code.TOO_MANY_FILES);
    shown.add(Code.TOO_MANY_REDLINES);
    shown.add(Code.NAME_CLASH);
    shown.add(Code.SENSITIVE_AS_WORDS);
    shown.add(Code.DATA_AS_WORDS);
    shown.add(Code.NAME_NOT_PORTABLE);
    assertThat(shown).isEqualTo(reportedByContent());
  }

  /** The codes that the package names anywhere. */
  private static Set<Code> reportedByContent() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.gazette.content")
            .stream()
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .map(access -> access.getTarget())
            .filter(field -> field.getOwner().isEquivalentTo(Code.class))
            .map(field -> Code.valueOf(field.getName()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
  }
}
