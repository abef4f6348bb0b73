package io.gazette.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a text as pasting, saving and converting do, and worse. */
public final class Damage {

  private static final String[] SCRAPS = {
    "?。?)",
    "?、?",
    "？",
    "\uFFFD",
    "\u00A0",
    "\u200B",
    "\u0000",
    "\t",
    "  ",
    "(",
    ")",
    "“",
    "”",
    "\"",
    "《",
    "》",
    "*",
    "**",
    "***",
    "_",
    "`",
    "~~",
    "|",
    "||",
    "#",
    "## ",
    "> ",
    "- ",
    "1. ",
    "1) ",
    "一、",
    "（一）",
    "(1)",
    "1.1 ",
    "①",
    "•",
    "[",
    "]",
    "[a](b)",
    "![a](b.png)",
    "<b>",
    "</p>",
    "<br>",
    "<!--",
    "&amp;",
    "&",
    "{",
    "}",
    "{{toc}}",
    "{#collect}",
    "\\",
    "++",
    "https://a.example/x_y*z(1)?q=[2]",
    "https://",
    "a_b*c@d.example",
    "<https://x.example>",
    "---",
    "===",
    "```",
    "    ",
    "第一条",
    "第九条",
    "2024年03月01日",
    "生效日期：20240301",
    "SDK名称：",
    "使用目的:",
    "android.permission.CAMERA",
    "，",
    "。",
    "，。",
    ",",
    ";",
    ":",
    "!",
    "$",
    "\uE000",
    "繁體",
    "简体",
    "目录",
    "摘要：",
    "附录",
    "隐私政策：",
    "以下为全文。",
    "术语：",
    "。。",
    "的的",
    "+",
    "=",
    "\u2028",
    "\r"
  };

  private Damage() {}

  public static String of(String text, int blows, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    for (int blow = 0; blow < blows; blow++) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(9)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
        case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
        case 3 -> lines.add(at, random.nextBoolean() ? "" : "\u00A0");
        case 4 -> join(lines, at);
        case 5 -> split(lines, at, random);
        case 6 -> lines.set(at, without(lines.get(at), random));
        default -> lines.set(at, with(lines.get(at), random));
      }
      if (lines.isEmpty()) {
        lines.add("隐私政策");
      }
    }
    return String.join("\n", lines);
  }

  private static void join(List<String> lines, int at) {
    if (at > 0) {
      lines.set(at - 1, lines.get(at - 1) + lines.remove(at));
    }
  }

  private static void split(List<String> lines, int at, Random random) {
    String line = lines.get(at);
    int cut = random.nextInt(line.length() + 1);
    lines.set(at, line.substring(0, cut));
    lines.add(at + 1, line.substring(cut));
  }

  private static String without(String line, Random random) {
    if (line.isEmpty()) {
      return line;
    }
    int from = random.nextInt(line.length());
    int to = Math.min(line.length(), from + 1 + random.nextInt(3));
    return line.substring(0, from) + line.substring(to);
  }

  private static String with(String line, Random random) {
    int at = random.nextInt(line.length() + 1);
    return line.substring(0, at) + SCRAPS[random.nextInt(SCRAPS.length)] + line.substring(at);
  }

  /** The lines as a page, with markup thrown in anywhere and never closed. */
  public static String page(String text, Random random) {
    String[] tags = {
      "<p>",
      "<b>",
      "</b>",
      "<u>",
      "<div>",
      "</div>",
      "<h2>",
      "</h2>",
      "<h3>",
      "<ul><li>",
      "<li>",
      "</ul>",
      "<ol>",
      "<table><tr><td>",
      "<td>",
      "</td>",
      "<tr>",
      "</table>",
      "<blockquote>",
      "<span style='font-weight:bold'>",
      "<a href='https://a.example/(1)'>",
      "<a href='javascript:x'>",
      "</a>",
      "<nav>",
      "</nav>",
      "<pre>",
      "<br>",
      "<p hidden>",
      "<img src=x alt=y>",
      "<script>",
      "</script>",
      "&nbsp;",
      "&#0;",
      "&lt;b&gt;",
      "<style>",
      "</style>"
    };
    StringBuilder page = new StringBuilder("<!DOCTYPE html><body>");
    for (String line : text.split("\n", -1)) {
      page.append("<p>").append(line.replace("<!--", "&lt;!--"));
      if (random.nextInt(3) == 0) {
        page.append(tags[random.nextInt(tags.length)]);
      }
    }
    return page.toString();
  }
}
