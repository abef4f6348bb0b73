package io.gazette.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a code in the handbook.
 *
 * <p>Below the heading of an example each indented block is a file, or the lines of it that matter.
 * The paragraph before a block names the file ({@code sdks.yaml}, {@code en.md}; of another version
 * {@code 2026-05-01/version.yaml}) or the file of an app; where it names none, the block is the
 * text. The right example may say that the rest is as in the wrong one.
 */
record RulePage(Locale locale, String code, String text) {

  private static final Pattern REST = Pattern.compile("(?i)the rest as above|其余同上");

  private static final Pattern NAME =
      Pattern.compile("`([A-Za-z0-9][\\w./-]*\\.(?:md|yaml|xml|lockfile|xcprivacy|csv))`");

  /** A language of the handbook. */
  enum Locale {
    ENGLISH("site/markdown", "en", "Wrong", "Right", "How to mend", "What it leaves alone"),
    CHINESE("site/zh_CN/markdown", "zh-Hans", "错误写法", "正确写法", "如何修改", "哪些不指出");

    private final Path handbook;
    private final String language;
    private final String wrong;
    private final String right;
    private final String mend;
    private final String line;

    Locale(String handbook, String language, String wrong, String right, String mend, String line) {
      this.handbook = Path.of(handbook);
      this.language = language;
      this.wrong = wrong;
      this.right = right;
      this.mend = mend;
      this.line = line;
    }

    Path checks() {
      return handbook.resolve("checks.md");
    }

    Path pages() {
      return handbook.resolve("rules");
    }

    /** That of texts. */
    String language() {
      return language;
    }

    /** The headings that every page has, in their order. */
    List<String> sections() {
      return List.of(wrong, right, mend, line);
    }
  }

  static RulePage read(Locale locale, Path file) throws IOException {
    String code = file.getFileName().toString().replaceFirst("\\.md$", "");
    return new RulePage(locale, code, Files.readString(file, UTF_8));
  }

  Path file() {
    return locale.pages().resolve(code + ".md");
  }

  /** What the first heading says of the code. */
  String title() {
    return text.lines().findFirst().orElseThrow().replaceFirst("^# `[a-z-]+`(?:: |：)", "");
  }

  List<String> headings() {
    return text.lines()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3))
        .toList();
  }

  /** The files of what should not be written. */
  Map<String, String> wrong() {
    return example(locale.wrong);
  }

  /** The files of what should be written instead. */
  Map<String, String> right() {
    String heading = locale.right;
    Map<String, String> files = new LinkedHashMap<>();
    String section = text.substring(text.indexOf("\n## " + heading + "\n") + 1);
    if (REST.matcher(section.substring(0, section.indexOf("\n## "))).find()) {
      files.putAll(wrong());
    }
    files.putAll(example(heading));
    return files;
  }

  private Map<String, String> example(String heading) {
    Map<String, String> files = new LinkedHashMap<>();
    String name = locale.language() + ".md";
    List<String> block = new ArrayList<>();
    boolean inside = false;
    for (String line : (text + "\n#").lines().toList()) {
      boolean indented = line.startsWith("    ");
      if (!block.isEmpty() && !indented && !line.isBlank()) {
        files.put(name, String.join("\n", block).strip() + "\n");
        block.clear();
        name = locale.language() + ".md";
      }
      if (line.startsWith("#")) {
        inside = line.equals("## " + heading);
      } else if (inside && indented) {
        block.add(line.substring(4));
      } else if (inside && line.isBlank() && !block.isEmpty()) {
        block.add("");
      } else if (inside) {
        Matcher named = NAME.matcher(line);
        while (named.find()) {
          name = named.group(1);
        }
      }
    }
    return files;
  }
}
