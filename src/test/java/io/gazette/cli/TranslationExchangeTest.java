package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text goes out to translators and comes back. */
class TranslationExchangeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private Path content;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    content = folder.resolve("content");
    file = folder.resolve("privacy.en.xlf");
    TranslationContent.write(content);
  }

  private Invocation run(String... arguments) {
    return Invocation.of(
        CLOCK,
        Stream.concat(Stream.of(arguments), Stream.of("--content", content.toString()))
            .toArray(String[]::new));
  }

  private Invocation export(String language) {
    file = folder.resolve("privacy." + language + ".xlf");
    return run("export", "--format", "xliff", "privacy", language, "--output", folder.toString());
  }

  private Invocation take() {
    return run("import", "xliff", file.toString());
  }

  private static void change(Path path, String before, String after) throws IOException {
    String text = Files.readString(path, UTF_8);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, after), UTF_8);
  }

  private Path text(String name) {
    return content.resolve("privacy/1").resolve(name);
  }

  /** As a translator does in his program: the words of one unit, and that he looked at it. */
  private void translate(String unit, String before, String after) throws IOException {
    String all = Files.readString(file, UTF_8);
    int from = all.indexOf("<unit id=\"" + unit + "\"");
    int to = all.indexOf("</unit>", from);
    String changed =
        all.substring(from, to)
            .replace("state=\"initial\"", "state=\"translated\"")
            .replace(before, after);
    assertThat(changed).contains(after);
    Files.writeString(file, all.substring(0, from) + changed + all.substring(to), UTF_8);
  }

  @Test
  void onlyWhatWasTranslatedChanges() throws IOException {
    String before = Files.readString(text("en.md"), UTF_8).replace("\n", "\r\n");
    Files.writeString(text("en.md"), "\uFEFF" + before, UTF_8);
    change(text("zh-Hans.md"), "十五个工作日", "十个工作日");
    assertThat(export("en").out()).contains("4 passages");
    translate("contact", "fifteen working days", "ten working days");
    assertThat(take().out()).contains("1 passage changed, 0 confirmed as they were, 3 left");
    assertThat(Files.readString(text("en.md"), UTF_8))
        .isEqualTo("\uFEFF" + before.replace("fifteen working days", "ten working days"));
    assertThat(Files.readString(text("en.translated.yaml"), UTF_8))
        .contains("contact:")
        .doesNotContain("collect:");
  }

  @Test
  void statesAndNotesSayWhatIsToBeDone() throws IOException {
    run("translated", "privacy", "zh-Hant");
    change(text("zh-Hans.md"), "十五个工作日", "十个工作日");
    assertThat(export("zh-Hant").out()).contains("1 of them");
    assertThat(Files.readString(file, UTF_8))
        .contains("srcLang=\"zh-Hans\" trgLang=\"zh-Hant\"")
        .contains("<note category=\"gazette-redline\">")
        .contains("在[-十五-]{+十+}个工作日")
        .containsOnlyOnce("state=\"initial\"")
        .contains(">**</data>");
  }

  @Test
  void whoConfirmsATranslationNeedsToChangeNothing() throws IOException {
    export("en");
    translate("collect", "We collect", "We collect");
    assertThat(take().out()).contains("no passage changed, 1 confirmed as they were, 3 left");
    assertThat(Files.readString(text("en.translated.yaml"), UTF_8)).contains("collect:");
  }

  @Test
  void whatComesBackUntouchedChangesNothing() throws IOException {
    String before = Files.readString(text("en.md"), UTF_8);
    export("en");
    assertThat(take().exit()).isZero();
    assertThat(Files.readString(text("en.md"), UTF_8)).isEqualTo(before);
    assertThat(text("en.translated.yaml")).doesNotExist();
  }

  @Test
  void aNewClauseComesWhereItsSourceIs() throws IOException {
    change(
        text("zh-Hans.md"),
        "## 联系 {#contact",
        "## 安全 {#security role=security}\n\n我们加密**全部数据**。\n\n## 联系 {#contact");
    export("en");
    translate(
        "security",
        "</segment>",
        "<target>Security<ph id=\"1\" dataRef=\"d1\"/><ph id=\"2\" dataRef=\"d2\"/>We encrypt <pc"
            + " id=\"3\" dataRefStart=\"d3\" dataRefEnd=\"d3\">all data</pc>.</target></segment>");
    assertThat(take().exit()).isZero();
    assertThat(Files.readString(text("en.md"), UTF_8))
        .contains(
            "six months.\n\n## Security {#security role=security}\n\nWe encrypt **all data**.\n\n"
                + "## Contact {#contact");
  }

  private void assertRefused(String code) throws IOException {
    String before = Files.readString(text("en.md"), UTF_8);
    Invocation taken = take();
    assertThat(taken.exit()).isEqualTo(1);
    assertThat(taken.err()).contains("[" + code + "]");
    assertThat(Files.readString(text("en.md"), UTF_8)).isEqualTo(before);
    assertThat(text("en.translated.yaml")).doesNotExist();
  }

  @Test
  void aSourceThatMovedOnIsTold() throws IOException {
    export("en");
    translate("contact", "fifteen", "twenty");
    change(text("zh-Hans.md"), "十五个工作日", "十个工作日");
    assertRefused("xliff-source-moved");
    assertThat(take().err()).contains("在[-十五-]{+十+}个工作日");
  }

  @Test
  void aTranslationThatSomebodyChangedIsNotUndone() throws IOException {
    export("en");
    translate("contact", "fifteen", "twenty");
    change(text("en.md"), "fifteen working days", "fifteen business days");
    assertRefused("xliff-target-moved");
  }

  @Test
  void lostMarksAreTold() throws IOException {
    export("en");
    String all = Files.readString(file, UTF_8);
    int at = all.indexOf("<target>Contact");
    int mark = all.indexOf("<ph", all.indexOf("Write to", at));
    int end = all.indexOf("/>", mark) + 2;
    Files.writeString(file, all.substring(0, mark) + all.substring(end), UTF_8);
    assertRefused("xliff-mark-missing");
    assertThat(take().err()).contains("{{publisher.email}}");
  }

  @Test
  void typedMarksAreTold() throws IOException {
    export("en");
    translate("contact", "fifteen", "**fifteen**");
    assertRefused("xliff-mark-typed");
  }

  @Test
  void aClauseThatIsGoneIsTold() throws IOException {
    export("en");
    translate("contact", "fifteen", "twenty");
    change(text("zh-Hans.md"), "{#contact role=contact}", "{#reach role=contact}");
    change(text("zh-Hans.md"), "[](#contact)", "[](#reach)");
    assertRefused("xliff-unit-unknown");
  }

  @Test
  void whatIsNoSuchFileIsTold() throws IOException {
    Files.writeString(file, "not XML", UTF_8);
    assertRefused("xliff-unreadable");
  }

  @Test
  void itIsNoDocumentToImport() {
    export("en");
    Invocation imported = run("import", file.toString(), "--policy", "other");
    assertThat(imported.exit()).isEqualTo(2);
    assertThat(imported.err()).contains("gazette import xliff " + file);
  }

  @Test
  void aSealedVersionIsKept() throws IOException {
    export("en");
    translate("contact", "fifteen", "twenty");
    run("release", "privacy", "1");
    assertRefused("translation-sealed");
    assertThat(run("import", "xliff", file.toString(), "--for-erratum").exit()).isZero();
  }

  private void inFile(String before, String after) throws IOException {
    String all = Files.readString(file, UTF_8);
    assertThat(all).contains(before);
    Files.writeString(file, all.replace(before, after), UTF_8);
  }

  /** A unit as it stands in the file. */
  private String unit(String id) throws IOException {
    String all = Files.readString(file, UTF_8);
    int from = all.indexOf("<unit id=\"" + id + "\"");
    return all.substring(from, all.indexOf("</unit>", from) + "</unit>".length());
  }

  @Test
  void aClauseThatIsThereTwiceIsRefused() throws IOException {
    export("en");
    translate("contact", "fifteen", "twenty");
    inFile(unit("contact"), unit("contact") + "\n" + unit("contact"));
    assertRefused("xliff-unit-twice");
    assertThat(take().err()).contains("the first time in line ");
  }

  @Test
  void aSourceThatTranslatorsChangedIsRefused() throws IOException {
    export("en");
    translate("contact", "十五个工作日", "二十个工作日");
    assertRefused("xliff-source-edited");
    assertThat(take().err()).contains("[-十五-]{+二十+}");
  }

  @Test
  void aClauseThatIsNotThereIsNamed() throws IOException {
    export("en");
    translate("contact", "fifteen", "twenty");
    inFile(unit("retention"), "");
    Invocation taken = take();
    assertThat(taken.exit()).isZero();
    assertThat(taken.err())
        .contains("lacks these clauses of the prevailing text: retention.")
        .contains("[xliff-unit-missing]");
  }

  @Test
  void aTranslationThatIsDoneAndEmptyIsNamed() throws IOException {
    export("en");
    translate("contact", "fifteen", "twenty");
    String contact = unit("contact");
    inFile(contact, contact.replaceAll("(?s)<target>.*</target>", "<target></target>"));
    Invocation taken = take();
    assertThat(taken.exit()).isZero();
    assertThat(taken.err()).contains("“contact”").contains("[xliff-target-empty]");
    assertThat(text("en.translated.yaml")).doesNotExist();
  }

  @Test
  void lostNotesAreToldOnce() throws IOException {
    export("en");
    translate("contact", "fifteen", "twenty");
    translate("collect", "We collect", "We gather");
    String all = Files.readString(file, UTF_8);
    Files.writeString(file, all.replaceAll("(?s)<notes>.*?</notes>", ""), UTF_8);
    assertRefused("xliff-notes-missing");
    assertThat(take().err()).contains("collect, contact").doesNotContain("xliff-source-moved");
  }

  @Test
  void otherLanguagesStatesAndEncodingsAreRefused() throws IOException {
    export("en");
    translate("contact", "fifteen", "twenty");
    String sound = Files.readString(file, UTF_8);
    inFile("trgLang=\"en\"", "trgLang=\"zh-Hant\"");
    assertRefused("xliff-unreadable");
    assertThat(take().err()).contains("trgLang");
    Files.writeString(file, sound.replace("state=\"translated\"", "state=\"done\""), UTF_8);
    assertRefused("xliff-unreadable");
    assertThat(take().err()).contains("a state is not initial, translated, reviewed or final");
    Files.writeString(file, sound, UTF_16);
    assertThat(take().err()).contains("save it as UTF-8");
    Invocation ofFolder = run("import", "xliff", folder.toString());
    assertThat(ofFolder.err()).contains("a folder");
  }

  @Test
  void marksAreNamedAsTheyAre() throws IOException {
    export("en");
    translate("contact", "fifteen", "**fifteen**");
    assertThat(take().err()).contains("read as Markdown: ** **");
    export("zh-Hant");
    translate("collect", "於登入", "於*登入");
    assertThat(take().err()).contains("read as Markdown: *");
  }
}
