package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, or made to do damage. */
class HostileSourceTest {

  private static final String DOCUMENT = "word/document.xml";
  private static final String OPEN =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String CLOSE = "</w:body></w:document>";

  @TempDir Path folder;

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static byte[] zip(Object... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (int at = 0; at < namesAndTexts.length; at += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndTexts[at]));
        zip.write(((String) namesAndTexts[at + 1]).getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static Imported word(byte[] zip) {
    return Imported.of(Imported.source("policy.docx", zip));
  }

  private static Imported word(String document) {
    return word(zip(DOCUMENT, document));
  }

  @Test
  void aSoundFileOfTheSameKindIsRead() {
    String words = paragraph("听会隐私政策") + paragraph("一、收集") + paragraph("我们收集您的姓名。");
    assertThat(word(OPEN + words + CLOSE).headings()).containsExactly("## 收集");
  }

  @Test
  void aPartThatUnpacksWithoutEndIsNotUnpacked() {
    byte[] bomb = zip(DOCUMENT, OPEN + "<w:p/>".repeat(9_000_000) + CLOSE);
    assertThat(bomb).hasSizeLessThan(600_000);
    assertThat(word(bomb).problems()).containsExactly("import-limit");
  }

  @Test
  void partsThatNobodyReadsCountAsWell() {
    String zeros = "0".repeat(65 * 1024 * 1024);
    byte[] bomb =
        zip("word/media/1", zeros, "word/media/2", zeros, "word/media/3", zeros, "word/4", zeros);
    assertThat(bomb).hasSizeLessThan(2_000_000);
    assertThat(word(bomb).problems()).containsExactly("import-limit");
  }

  @Test
  void aFileOfTooManyPartsIsNotRead() {
    Object[] parts = new Object[2 * 5001];
    for (int at = 0; at < parts.length; at += 2) {
      parts[at] = "word/media/" + at;
      parts[at + 1] = "";
    }
    assertThat(word(zip(parts)).problems()).containsExactly("import-limit");
  }

  @Test
  void entitiesAreNeverExpandedNorFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret words");
    String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY e \"&a;&a;&a;\">]>";
    String remote = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">";
    for (String type : new String[] {external, laughs, remote}) {
      Imported policy = word(type + OPEN + paragraph("&e;") + CLOSE);
      assertThat(policy.problems()).containsExactly("import-damaged");
    }
  }

  @Test
  void elementsWithoutEndAreNotFollowed() {
    String deep = "<w:sdt>".repeat(100_000);
    assertThat(word(OPEN + deep).problems()).containsExactly("import-limit");
  }

  @Test
  void whatIsNoWordFileIsDamaged() {
    assertThat(word(zip("a.txt", "text")).problems()).containsExactly("import-damaged");
    assertThat(word(OPEN + "<w:p>").problems()).containsExactly("import-damaged");
    assertThat(word("no zip".getBytes(UTF_8)).problems()).containsExactly("import-damaged");
    byte[] whole = zip(DOCUMENT, OPEN + paragraph("听会隐私政策") + CLOSE);
    assertThat(word(java.util.Arrays.copyOf(whole, 60)).problems())
        .containsExactly("import-damaged");
  }

  @Test
  void aPictureIsNoText() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertThat(Imported.of(Imported.source("policy.txt", noise)).problems())
        .containsExactly("import-format");
  }

  @Test
  void noBitOfAWordFileLeadsToAnythingButAResultOrAProblem() {
    byte[] whole = Imported.bytes("jiqu.docx");
    Random random = new Random(20260301);
    for (int round = 0; round < 150; round++) {
      byte[] damaged = whole.clone();
      for (int blow = 0; blow <= random.nextInt(4); blow++) {
        damaged[4 + random.nextInt(damaged.length - 4)] ^= (byte) (1 << random.nextInt(8));
      }
      Imported policy = word(damaged);
      assertThat(policy.result().files().isEmpty()).isEqualTo(!policy.problems().isEmpty());
    }
  }

  @Test
  void aPageNestedWithoutEndIsRead() {
    String deep = "<div>".repeat(5_000);
    Imported page = Imported.html("<body>" + deep + "<h1>听会隐私政策</h1><p>我们收集您的姓名。</p>");
    assertThat(page.markdown()).contains("我们收集您的姓名。");
  }

  @Test
  void scriptsOfAPageDoNothingAndLinksOfScriptsGo() {
    Imported page =
        Imported.html(
            "<h1>听会隐私政策</h1><p onclick='x()'>我们<script>alert(1)</script>收集"
                + "<a href='javascript:x()'>您的姓名</a>。<img src=x onerror='x()'></p>");
    assertThat(page.markdown())
        .contains("我们收集您的姓名。")
        .doesNotContain("alert")
        .doesNotContain("javascript")
        .doesNotContain("onerror");
    assertThat(page.reportPage()).doesNotContain("<script").doesNotContain("<img");
  }

  @Test
  void markupInATextIsTextInTheReportAndInTheContent() {
    Imported policy = Imported.text("听会<script>隐私政策", "一、收集", "我们</td><img src=x>收集。");
    assertThat(policy.reportPage()).doesNotContain("<script").doesNotContain("<img");
    assertThat(policy.markdown()).contains("\\<script>", "\\<img src=x>");
  }

  @Test
  void aFileBeyondAllMeasureIsNotRead() throws IOException {
    Path huge = folder.resolve("policy.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(33L * 1024 * 1024);
    }
    Diagnostics diagnostics = new Diagnostics();
    assertThat(ImportFiles.read(huge, Optional.empty(), diagnostics)).isEmpty();
    assertThat(diagnostics.sorted()).singleElement().asString().contains("FILE_TOO_LARGE");
    String endless = "隐私政策\n" + "a".repeat(5_000_000);
    assertThat(Imported.text(endless).problems()).containsExactly("file-too-large");
  }

  @Test
  void otherFormatsAreNamed() {
    String[][] files = {
      {"%PDF-1.4", "PDF"}, {"{\\rtf1", "RTF"}, {"MIME-Version: 1.0\n", "MHTML"},
    };
    for (String[] file : files) {
      Imported policy = Imported.of(Imported.source("p.txt", file[0].getBytes(UTF_8)));
      assertThat(policy.problems()).containsExactly("import-format");
      assertThat(policy.result().diagnostics().get(0).arguments()).containsExactly(file[1]);
    }
  }

  @Test
  void wordsThatNeverEndNeedNoStack() {
    String words = "we collect your data when you use it and keep it safe ".repeat(400);
    assertThat(Imported.text("Privacy Policy", "", words).result().summary()).isPresent();
    assertThat(
            Imported.markdown(
                    "# P",
                    "",
                    "|a|b|",
                    "|-".repeat(6_000) + "|",
                    "",
                    "## H {#a" + "-a".repeat(6_000) + "}",
                    "",
                    "- ".repeat(6_000),
                    "",
                    "com" + ".a".repeat(6_000))
                .result()
                .summary())
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.c ", "https://a.b/c ", "[x](https://a.b/c) ", "a  b"})
  void manyAddressesTakeLinearTime(String words) {
    isLinear(1_500, count -> Imported.markdown("# Privacy", "", words.repeat(count)));
  }

  @Test
  void tablesWithinTablesTakeLinearTime() {
    isLinear(
        400,
        depth ->
            Imported.html(
                "<h1>Privacy</h1>"
                    + "<table><tr><td>".repeat(depth)
                    + "x"
                    + "</td></tr></table>".repeat(depth)));
  }

  /** Compared at two lengths; what takes less than a tenth of a second says nothing of growth. */
  private static void isLinear(int count, IntFunction<Imported> read) {
    long little = Math.max(100_000_000, nanos(count, read));
    assertThat(nanos(4 * count, read)).isLessThan(9 * little);
  }

  private static long nanos(int count, IntFunction<Imported> read) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    assertThat(read.apply(count).result().summary()).isPresent();
    return threads.getCurrentThreadCpuTime() - begin;
  }

  @Test
  void ofTwoClausesWithOneIdTheFirstKeepsIt() {
    Imported imported =
        Imported.markdown("# Privacy", "", "## Collect {#x}", "", "One.", "", "## Rights {#x}", "");
    assertThat(imported.ids()).hasSize(2).startsWith("x").doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://user:pw@host/", "https://a@b/", "https://a%40b/", "https:///"})
  void aLinkThatNoPageMayHaveBecomesItsWords(String address) {
    for (Imported imported :
        List.of(
            Imported.markdown("# Privacy", "", "[words](" + address + ")"),
            Imported.html("<h1>Privacy</h1><p><a href=\"" + address + "\">words</a></p>"))) {
      assertThat(imported.markdown()).contains("words").doesNotContain("](");
    }
  }
}
