package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.cli.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * More than 400 payloads through every door: text, YAML, lists, import and comparison. What comes
 * out is judged as a browser would read it: no script, no handler, no unsafe address.
 */
class ScriptInjectionTest {

  private static final Path SITE = Path.of("src/test/resources/mistakes/site");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);

  /** What may have to be closed before a payload counts. */
  private static final List<String> CONTEXTS =
      List.of(
          "%s",
          "\">%s",
          "'>%s",
          "-->%s",
          "]]>%s",
          "</title>%s",
          "</textarea>%s",
          "</style>%s",
          "</script>%s",
          "</template></noscript>%s",
          "**%s**",
          "甲“%s”乙",
          "`%s`",
          "\\%s");

  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "<SCRIPT/SRC=//evil.test/x.js></SCRIPT>",
          "<scr<script>ipt>alert(1)</scr</script>ipt>",
          "<img src=x onerror=alert(1)>",
          "<img/src=`x`onerror=alert(1)>",
          "<svg/onload=alert(1)>",
          "<svg><script>alert&#40;1&#41;</script></svg>",
          "<svg><animate onbegin=alert(1) attributeName=x></svg>",
          "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
          "<iframe srcdoc=&lt;script&gt;alert(1)&lt;/script&gt;></iframe>",
          "<object data=javascript:alert(1)></object>",
          "<form action=javascript:alert(1)><button>x</button></form>",
          "<details open ontoggle=alert(1)>x</details>",
          "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
          "<base href=//evil.test/>",
          "<link rel=stylesheet href=//evil.test/x.css>",
          "<a href=javascript:alert(1)>x</a>",
          "<a href=jav&#x09;ascript:alert(1)>x</a>",
          "<a href=&#1;javascript:alert(1)>x</a>",
          "<a href=data:text/html,x>x</a>",
          "<b onmouseover=alert(1) style=position:fixed>x</b>",
          "[x](javascript:alert(1))",
          "[x](JaVaScRiPt&colon;alert(1))",
          "[x](data:text/html;base64,PHNjcmlwdD4=)",
          "[x](https://evil.test\"onclick=alert(1))",
          "![x](x\"onerror=alert(1))",
          "<javascript:alert(1)>",
          "\" autofocus onfocus=alert(1) x=\"",
          "' onclick=alert(1) x='",
          "${7*7}<#assign x=1>${x?api}",
          "{{email}}&lt;script&gt;alert(1)&lt;/script&gt;",
          "\u2028<script>alert(1)</script>");

  private static final Pattern SAFE =
      Pattern.compile("(?i)(?:https?://|mailto:|tel:|#|\\.|/|[a-z0-9_-]+(?:[./]|$)).*|");

  private static final List<String> ALL = all();

  @TempDir Path folder;

  private static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String context : CONTEXTS) {
      PAYLOADS.forEach(payload -> all.add(context.replace("%s", payload)));
    }
    return all;
  }

  @Test
  void nothingGetsThroughTextsListsAndSettings() throws IOException {
    assertThat(ALL).hasSizeGreaterThan(400);
    Path content = folder.resolve("content");
    try (var paths = Files.walk(SITE)) {
      for (Path path : paths.toList()) {
        Files.copy(path, content.resolve(SITE.relativize(path).toString()));
      }
    }
    Path version = content.resolve("privacy/2.0");
    String quoted = yaml(String.join(" ", ALL.subList(0, 40)).replace('\u2028', ' '));
    Path settings = content.resolve("privacy/policy.yaml");
    Files.writeString(
        settings,
        Files.readString(settings, UTF_8).replaceFirst("en: .*", "en: " + quoted(quoted)));
    // A control character is told once a file, so each round would find one.
    List<String> text = lines(at -> ALL.get(at).replace("&#1;", ""));
    List<String> rows =
        lines(
            at ->
                "  - {id: s"
                    + at
                    + ", name: "
                    + yaml(ALL.get(at))
                    + ", vendor: "
                    + yaml(ALL.get(at))
                    + ", purpose: "
                    + yaml(ALL.get(at))
                    + ", data: [network-state]}");
    String original = Files.readString(version.resolve("en.md"), UTF_8);
    int before = (int) original.lines().count() + 1;
    Path output = folder.resolve("site");
    String refused = "";
    // What is refused is refused; what is left must be harmless.
    for (int round = 0; round < 4; round++) {
      Files.writeString(
          version.resolve("en.md"), original + "\n" + String.join("\n\n", text) + "\n", UTF_8);
      Files.writeString(version.resolve("sdks.yaml"), "sdks:\n" + String.join("\n", rows), UTF_8);
      Invocation built = build(content, output);
      if (built.exit() == 0) {
        break;
      }
      refused = built.err();
      drop(text, refused, "en.md", line -> (line - before - 1) / 2);
      drop(rows, refused, "sdks.yaml", line -> line - 2);
    }
    assertThat(output).as(refused).exists();
    assertThat(text).filteredOn(line -> line.length() > 1).hasSizeGreaterThan(100);
    assertHarmless(output);
  }

  /** Import takes anything; a comparison of two loose files, too. */
  @Test
  void nothingGetsThroughImportAndComparison() throws IOException {
    String words = String.join("\n\n", ALL);
    Path markdown = Files.writeString(folder.resolve("in.md"), "# P\n\n## A\n\n" + words, UTF_8);
    Path html =
        Files.writeString(
            folder.resolve("in.html"), "<h1>P</h1><p>" + words.replace("\n\n", "<p>"), UTF_8);
    Path plain = Files.writeString(folder.resolve("in.txt"), "P\n\n1. A\n\n" + words, UTF_8);
    Path other = Files.writeString(folder.resolve("b.md"), "# P\n\n## A\n\nB\n", UTF_8);
    for (Path file : List.of(markdown, html, plain)) {
      Path content = folder.resolve("c-" + file.getFileName());
      Path output = folder.resolve("o-" + file.getFileName());
      assertThat(
              gazette("import", "--content", content, "--policy", "p", "--language", "en", file)
                  .exit())
          .isZero();
      Invocation built = build(content, output);
      assertThat(built.exit()).as(built.err()).isZero();
      assertHarmless(output);
      // The original beside it is kept as it was.
      assertHarmless(content.resolve("p/undated/source/import-report.html"));
    }
    for (Path[] pair : new Path[][] {{markdown, other}, {other, markdown}}) {
      assertHarmless(
          "diff", gazette("diff", pair[0], pair[1], "--format", "html", "--language", "en").out());
    }
  }

  private static List<String> lines(IntFunction<String> line) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < ALL.size(); at++) {
      lines.add(line.apply(at).replace('\u2028', ' '));
    }
    return lines;
  }

  private static String yaml(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }

  /** Takes out each line of which an error says that it cannot stay. */
  private static void drop(
      List<String> lines, String errors, String file, IntFunction<Integer> index) {
    Pattern position = Pattern.compile(Pattern.quote(file) + ":(\\d+):\\d+: error");
    Set<Integer> refused =
        position
            .matcher(errors)
            .results()
            .map(found -> index.apply(Integer.parseInt(found.group(1))))
            .collect(Collectors.toCollection(TreeSet::new));
    refused.stream()
        .filter(at -> at >= 0 && at < lines.size())
        .forEach(at -> lines.set(at, file.endsWith(".md") ? "x" : "# x"));
  }

  private Invocation build(Path content, Path output) {
    return gazette("build", "--drafts", "--content", content, "--output", output);
  }

  private static Invocation gazette(Object... arguments) {
    return Invocation.of(
        NOON, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  private static void assertHarmless(Path site) throws IOException {
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".html")) {
          assertHarmless(file.toString(), Files.readString(file, UTF_8));
        }
      }
    }
  }

  private static void assertHarmless(String name, String html) {
    for (Element element : Jsoup.parse(html).getAllElements()) {
      boolean data = element.attr("type").equals("application/ld+json");
      assertThat(element.normalName().equals("script") && !data).as(name + element).isFalse();
      assertThat(element.normalName())
          .as(name)
          .isNotIn("iframe", "object", "embed", "form", "base", "math", "textarea", "frame");
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(key).as(name + element).doesNotStartWith("on").isNotEqualTo("srcdoc");
        if (Set.of("href", "src", "action", "formaction", "xlink:href", "data").contains(key)) {
          assertThat(attribute.getValue()).as(name).matches(SAFE).doesNotContain("evil.test/x");
        }
      }
    }
  }
}
