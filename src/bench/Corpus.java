import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes a site of any size for measuring: policies × versions × two languages, about 25 KB a text, of which a version
 * changes one clause in twenty. The same numbers give the same bytes.
 *
 * <p>Usage: {@code java src/bench/Corpus.java FOLDER POLICIES VERSIONS}. Writes {@code FOLDER/content} for Gazette, and
 * the same texts as plain pages, with front matter instead of ids, below {@code FOLDER/plain} for generators of pages.
 */
public final class Corpus {

  private static final int CLAUSES = 40;
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  private static final List<String> CHINESE =
      List.of(
          "我们为了提供上述功能处理您的设备信息与操作记录",
          "您可以随时在设置中查阅、更正或者删除这些信息",
          "未经您的单独同意，我们不会向第三方提供您的个人信息",
          "保存期限届满后，我们会删除或者匿名化处理",
          "如果您不同意，仍然可以使用不依赖该信息的功能",
          "我们采用加密、访问控制等措施保护信息安全");

  private static final List<String> ENGLISH =
      List.of(
          "We process device information and records of use to provide the functions above",
          "You can look at, correct or erase this information in the settings at any time",
          "Without your separate consent we do not give your personal information to others",
          "When the period of storage ends, we erase the information or make it anonymous",
          "If you do not agree, you can still use functions that do not need the information",
          "We protect the information by encryption and control of access");

  private Corpus() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int policies = Integer.parseInt(arguments[1]);
    int versions = Integer.parseInt(arguments[2]);
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(
        content.resolve("site.yaml"),
        """
        title: {zh-Hans: 测量, en: Measuring}
        base-url: https://measuring.example/
        time-zone: UTC
        languages: [zh-Hans, en]
        publisher:
          name: {zh-Hans: 测量有限公司, en: Measuring Ltd}
          email: privacy@measuring.example
        products:
          - id: app
            name: {zh-Hans: 测量应用, en: Measuring App}
        """);
    for (int policy = 0; policy < policies; policy++) {
      writePolicy(folder, "policy-" + policy, versions, new Random(policy));
    }
  }

  private static void writePolicy(Path folder, String id, int versions, Random random) throws IOException {
    Path home = Files.createDirectories(folder.resolve("content").resolve(id));
    Files.writeString(
        home.resolve("policy.yaml"),
        "kind: privacy-policy\nproduct: app\nnotice-days: 7\ntitle: {zh-Hans: 隐私政策 "
            + id
            + ", en: Privacy Policy "
            + id
            + "}\n");
    long[] seeds = random.longs(CLAUSES).toArray();
    for (int version = 0; version < versions; version++) {
      if (version > 0) {
        for (int changed = 0; changed < CLAUSES / 20; changed++) {
          seeds[random.nextInt(CLAUSES)] = random.nextLong();
        }
      }
      LocalDate issued = FIRST.plusMonths(version);
      Path place = Files.createDirectories(home.resolve(issued.toString()));
      Files.writeString(
          place.resolve("version.yaml"),
          "issued: " + issued + "\neffective: " + issued.plusDays(10) + "\n"
              + (version == 0
                  ? "change: consent\n"
                  : "change: notice\nsummary: {zh-Hans: 修改了若干条款。, en: Some clauses changed.}\n"));
      write(folder, place, id, issued, "zh-Hans", text(id, seeds, "隐私政策 ", "条款", CHINESE, "，", "。", 2));
      write(folder, place, id, issued, "en", text(id, seeds, "Privacy Policy ", "Clause", ENGLISH, ", and ", ". ", 2));
    }
  }

  private static void write(Path folder, Path place, String id, LocalDate issued, String language, String text)
      throws IOException {
    Files.writeString(place.resolve(language + ".md"), text);
    Path plain = Files.createDirectories(folder.resolve("plain/content").resolve(language).resolve(id));
    Files.writeString(
        plain.resolve(issued + ".md"),
        "---\ntitle: " + id + "\ndate: " + issued + "\n---\n" + text.replaceAll(" \\{#[a-z0-9-]+}", ""));
  }

  private static String text(
      String id, long[] seeds, String title, String clause, List<String> words, String comma, String stop, int sentences) {
    StringBuilder text = new StringBuilder("# " + title + id + "\n");
    for (int at = 0; at < CLAUSES; at++) {
      Random random = new Random(seeds[at]);
      text.append("\n## ").append(clause).append(' ').append(Long.toString(seeds[at] & 0xfff, 36));
      text.append(" {#c").append(at).append("}\n");
      for (int paragraph = 0; paragraph < 2; paragraph++) {
        text.append('\n');
        for (int sentence = 0; sentence < sentences; sentence++) {
          text.append(words.get(random.nextInt(words.size()))).append(comma);
          text.append(words.get(random.nextInt(words.size())).toLowerCase(java.util.Locale.ROOT)).append(stop);
        }
        text.append('\n');
      }
    }
    return text.toString();
  }
}
