package io.gazette.render.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.render.Fixture;
import io.gazette.render.SiteRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

  private static final Path BUNDLED = Path.of("themes/default");

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(UTF_8));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private Optional<Theme> load() {
    return Theme.load(Optional.of(folder), Fixture.LANGUAGES, diagnostics);
  }

  /** Each finding as {@code code place-in-the-theme:line:column arguments}. */
  private List<String> findings() {
    String root = folder.toString().replace('\\', '/') + "/";
    return diagnostics.sorted().stream()
        .map(
            found ->
                found.code().id()
                    + " "
                    + found.position().toString().replace(root, "")
                    + " "
                    + String.join(", ", found.arguments()))
        .toList();
  }

  private String rendered(Theme theme) {
    SiteRenderer renderer = new SiteRenderer(theme, Fixture.site(), Fixture.AS_OF, diagnostics);
    return new String(
        renderer.renderSite().find("en/index.html").orElseThrow(),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void theBundledThemeSpeaksItsThreeLanguages() {
    assertThat(Theme.load(Optional.empty(), Fixture.LANGUAGES, diagnostics)).isPresent();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void theBundledThemeListsEachOfItsFiles() throws IOException {
    try (var files = Files.walk(BUNDLED)) {
      assertThat(BundledTheme.files().stream().map(ThemeFile::path))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(path -> BUNDLED.relativize(path).toString().replace('\\', '/'))
                  .filter(path -> !path.equals("files.txt"))
                  .toList());
    }
  }

  @Test
  void aFileOfTheFolderReplacesTheBundledOne() throws IOException {
    write(
        "templates/home.ftlh",
        "<#import \"layout.ftlh\" as layout><@layout.document \"home\"><h1>Ours</h1>"
            + "<img src=\"${page.assets[\"logo.svg\"]}\" alt=\"\"></@layout.document>");
    write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    String home = rendered(load().orElseThrow());
    assertThat(findings()).isEmpty();
    assertThat(home)
        .contains("<h1>Ours</h1>", "Island Technology Co., Ltd.")
        .containsPattern("src=\"\\.\\./assets/logo\\.[0-9a-f]{12}\\.svg\"");
  }

  @Test
  void aReplacedStylesheetHasAnotherName() throws IOException {
    write("assets/style.css", "body{}");
    Theme own = load().orElseThrow();
    Theme bundled = Theme.load(Optional.empty(), Fixture.LANGUAGES, diagnostics).orElseThrow();
    assertThat(rendered(own).replaceAll("style\\.[0-9a-f]+\\.css", "style.css"))
        .isEqualTo(rendered(bundled).replaceAll("style\\.[0-9a-f]+\\.css", "style.css"))
        .isNotEqualTo(rendered(own));
    assertThat(rendered(own)).isNotEqualTo(rendered(bundled));
  }

  @Test
  void drawingsOfAReplacedIconAreLeftOut() throws IOException {
    String bundled =
        rendered(Theme.load(Optional.empty(), Fixture.LANGUAGES, diagnostics).orElseThrow());
    assertThat(bundled).contains("icon-32.", "icon-180.", "icon-192.");
    write("assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    assertThat(rendered(load().orElseThrow())).contains("icon.").doesNotContain("icon-");
    Files.copy(BUNDLED.resolve("assets/icon-180.png"), folder.resolve("assets/icon-180.png"));
    assertThat(rendered(load().orElseThrow())).contains("icon-180.").doesNotContain("icon-32.");
    assertThat(findings()).isEmpty();
  }

  /** A browser wants it in the page, where no custom property can stand. */
  @Test
  void theColoursOfTheBrowsersBarAreThoseOfTheGround() throws IOException {
    String css = Files.readString(BUNDLED.resolve("assets/style.css"));
    Matcher paper = Pattern.compile("--paper: (#[0-9a-f]{6});").matcher(css);
    String layout = Files.readString(BUNDLED.resolve("templates/layout.ftlh"));
    for (String scheme : List.of("light", "dark")) {
      assertThat(paper.find()).isTrue();
      assertThat(layout)
          .contains(
              "content=\"" + paper.group(1) + "\" media=\"(prefers-color-scheme: " + scheme + ")");
    }
  }

  @Test
  void aLanguageNeedsItsWords() {
    List<Language> languages = List.of(Fixture.EN, new Language("fr"));
    assertThat(Theme.load(Optional.empty(), languages, diagnostics)).isEmpty();
    assertThat(findings())
        .containsExactly(
            "theme-file-missing themes/default/messages/fr.properties:1:1 messages/fr.properties");
  }

  @Test
  void aLanguageCanBeAdded() throws IOException {
    String english = Files.readString(BUNDLED.resolve("messages/en.properties"));
    write("messages/fr.properties", english.replace("language.name=English", "language.name=fr"));
    List<Language> languages = List.of(Fixture.EN, new Language("fr"));
    assertThat(Theme.load(Optional.of(folder), languages, diagnostics)).isPresent();
  }

  @Test
  void aMissingMessageIsReportedForItsLanguage() throws IOException {
    write("messages/fr.properties", "language.name=fr");
    List<Language> languages = List.of(Fixture.EN, new Language("fr"));
    assertThat(Theme.load(Optional.of(folder), languages, diagnostics)).isEmpty();
    assertThat(findings()).contains("theme-message-missing messages/fr.properties:1:1 skip, fr");
  }

  @Test
  void singleMessagesAreReplaced() throws IOException {
    write("messages/en.properties", "home.link=Start here");
    Theme theme = load().orElseThrow();
    assertThat(findings()).isEmpty();
    assertThat(theme.messages(Fixture.EN).text("home.link")).isEqualTo("Start here");
    assertThat(theme.messages(Fixture.EN).find("skip")).isPresent();
  }

  @Test
  void aMisspeltMessageIsTold() throws IOException {
    write("messages/en.properties", "skipp=Over");
    assertThat(load()).isPresent();
    assertThat(findings())
        .containsExactly("theme-message-unused messages/en.properties:1:1 skipp, skip");
  }

  @Test
  void aStylesheetNamesOtherAssets() throws IOException {
    write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write("assets/custom.css", "p { background: url('logo.svg') }");
    SiteRenderer renderer =
        new SiteRenderer(load().orElseThrow(), Fixture.site(), Fixture.AS_OF, diagnostics);
    assertThat(findings()).isEmpty();
    assertThat(renderer.renderSite().paths())
        .anyMatch(path -> path.matches("assets/custom\\.[0-9a-f]{12}\\.css"));
    assertThat(rendered(load().orElseThrow())).contains("assets/custom.", "assets/logo.");
  }

  /** A copy of the bundled theme keeps every promise, on every page. */
  @Test
  void theBundledThemeIsCleanAsAFolder() throws IOException {
    Theme.bundled().forEach(this::copy);
    SiteRenderer renderer =
        new SiteRenderer(load().orElseThrow(), Fixture.site(), Fixture.AS_OF, diagnostics);
    renderer.renderSite();
    Fixture.site().policies().forEach(renderer::renderPolicy);
    assertThat(findings()).isEmpty();
  }

  private void copy(String path, byte[] bytes) {
    try {
      write(path, bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aTranslationMayNotLoseADate() throws IOException {
    String chinese = Files.readString(BUNDLED.resolve("messages/zh-Hans.properties"));
    long line = chinese.substring(0, chinese.indexOf("banner.upcoming=")).lines().count() + 1;
    write(
        "messages/zh-Hans.properties",
        chinese.replace("banner.upcoming=本版本自{0}起施行", "banner.upcoming=本版本即将施行"));
    assertThat(load()).isEmpty();
    assertThat(findings())
        .containsExactly(
            "theme-message-arguments messages/zh-Hans.properties:%d:1 banner.upcoming, {0}"
                .formatted(line));
  }

  @Test
  void aSyntaxErrorIsReportedAtItsPlace() throws IOException {
    write("templates/home.ftlh", "<p>\n\t<#iff page.title>\n");
    assertThat(load()).isEmpty();
    assertThat(findings())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("theme-template templates/home.ftlh:2:3 ");
  }

  @Test
  void aTemplateMayNotAskForTheTime() throws IOException {
    write("templates/home.ftlh", "<p>\n${.now?string}</p><p>wait a moment.now</p>");
    assertThat(load()).isEmpty();
    assertThat(findings()).containsExactly("theme-template templates/home.ftlh:2:3 @theme-clock");
  }

  @Test
  void textMustBeUtf8() throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Files.write(folder.resolve("templates/home.ftlh"), new byte[] {'a', (byte) 0xFF});
    assertThat(load()).isEmpty();
    assertThat(findings()).containsExactly("not-utf8 templates/home.ftlh:1:1 @encoding-unknown");
  }

  @Test
  void theFolderMustExist() {
    Path gone = folder.resolve("gone");
    assertThat(Theme.load(Optional.of(gone), Fixture.LANGUAGES, diagnostics)).isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.THEME_MISSING);
  }

  @Test
  void symbolicLinksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.css"), "secret");
    Files.createDirectories(folder.resolve("assets"));
    Files.createSymbolicLink(folder.resolve("assets/style.css"), elsewhere.resolve("secret.css"));
    Files.createSymbolicLink(folder.resolve("templates"), elsewhere);
    assertThat(load()).isEmpty();
    assertThat(findings())
        .containsExactly(
            "file-unreadable assets/style.css:1:1 @symbolic-link",
            "file-unreadable templates:1:1 @symbolic-link");
  }

  @Test
  void otherFilesAreNotPublished() throws IOException {
    write("assets/tracker.js", "alert(1)");
    write("README.md", "ours");
    write(".DS_Store", "");
    Theme theme = load().orElseThrow();
    assertThat(findings()).hasSize(2).allMatch(finding -> finding.startsWith("file-unexpected "));
    assertThat(rendered(theme)).doesNotContain("tracker");
  }

  @Test
  void everyFindingCanBeSaid() throws IOException {
    write("assets/tracker.js", "alert(1)");
    write("templates/home.ftlh", "${.now}");
    write("messages/en.properties", "skip=x {0}");
    load();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      DiagnosticText text = DiagnosticText.of(locale);
      assertThat(diagnostics.sorted())
          .isNotEmpty()
          .allSatisfy(
              found -> {
                assertThat(found.message(text)).doesNotContain("@");
                assertThat(found.hint(text)).isNotBlank();
              });
    }
  }
}
