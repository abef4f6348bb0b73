package io.gazette.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code SECURITY.md} names as proof is there. */
class SecurityDocumentTest {

  private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+(?:Test|IT)\\b");
  private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z0-9]+)+)`");

  @Test
  void everyTestAndEveryCodeThatIsNamedExists() throws IOException {
    String document = Files.readString(Path.of("SECURITY.md"), UTF_8);
    List<String> tests;
    try (var files = Files.walk(Path.of("src/test/java"))) {
      tests = files.map(file -> file.getFileName().toString().replace(".java", "")).toList();
    }
    List<String> codes =
        Arrays.stream(Code.values())
            .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    assertThat(TEST.matcher(document).results().map(MatchResult::group))
        .isNotEmpty()
        .isSubsetOf(tests);
    assertThat(CODE.matcher(document).results().map(found -> found.group(1)))
        .isNotEmpty()
        .isSubsetOf(codes);
  }
}
