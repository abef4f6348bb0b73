package io.gazette.check;

import io.gazette.check.RulePage.Locale;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Severity;
import io.gazette.text.TabbedRows;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code sources.tsv} and the code say of a rule, in the words of the handbook. */
final class RuleFacts {

  private static final Map<String, String[]> ROWS = rows();

  private static final Map<String, String> KNOWN =
      Map.of(
          "read", "read (the text itself was read)",
          "second-hand", "second-hand (from a law firm or the press)",
          "known", "known (what it says is known; its text was not read)",
          "practice", "practice (no law says it)");

  private static final Map<String, String> KNOWN_IN_CHINESE =
      Map.of(
          "read", "已读（读过原文）",
          "second-hand", "转述（来自律所或媒体）",
          "known", "已知（知道其内容，未读原文）",
          "practice", "惯例（没有法律规定）");

  private final Locale locale;
  private final Code code;
  private final String[] row;

  RuleFacts(Locale locale, Code code) {
    this.locale = locale;
    this.code = code;
    this.row = ROWS.get(code.id());
    if (row == null) {
      throw new AssertionError(code.id() + " has no row in sources.tsv");
    }
  }

  private static Map<String, String[]> rows() {
    Map<String, String[]> rows = new LinkedHashMap<>();
    TabbedRows.beside(Checks.class, "sources.tsv").forEach(cells -> rows.put(cells[0], cells));
    return rows;
  }

  private String in(String english, String chinese) {
    return locale == Locale.ENGLISH ? english : chinese;
  }

  private String level() {
    return switch (code.severity()) {
      case ERROR -> in("error", "错误");
      case WARNING -> in("warning", "警告");
      case INFO -> in("info", "提示");
    };
  }

  private boolean isDated() {
    return row[3].matches("[0-9-]{10}");
  }

  /** Below the title of a page. */
  String list() {
    String applies =
        row[1].equals("-")
            ? in("everywhere", "处处")
            : in("in the pack `" + row[1] + "`", "规则包 `" + row[1] + "`");
    String list =
        in("- Level: ", "- 级别：")
            + level()
            + in("\n- Applies: ", "\n- 适用：")
            + applies
            + in("\n- Source: ", "\n- 依据：")
            + in(row[5], row[4])
            + in("\n- How well it is known: ", "\n- 掌握程度：")
            + in(KNOWN.get(row[2]), KNOWN_IN_CHINESE.get(row[2]));
    if (isDated()) {
      return list + in("\n- In force from: " + row[3], "\n- 施行：自 " + row[3] + " 起");
    }
    return row[3].equals("draft")
        ? list + in("\n- In force: not yet; until then never more than info", "\n- 施行：尚未，此前最多是提示")
        : list;
  }

  /** In the table of all checks, with the title of the page. */
  String tableRow(String title) {
    String known =
        in(
            row[2],
            Map.of("read", "已读", "second-hand", "转述", "known", "已知", "practice", "惯例").get(row[2]));
    String from = isDated() ? in(" (from " + row[3] + ")", "（自 " + row[3] + " 起）") : "";
    return "| [`%s`](rules/%s.html) %s | %s | %s | %s | %s |\n"
        .formatted(code.id(), code.id(), title, level(), row[1], in(row[5], row[4]) + from, known);
  }

  /**
   * The end of a page: how a finding is let stand.
   *
   * @param place of what the wrong example has
   */
  String waiver(String place) {
    String heading = in("## To let it stand\n\n", "## 保留不改\n\n");
    if (code.severity() == Severity.ERROR) {
      return heading
          + in(
              "It cannot be: this is an error, and nothing is published before it is mended.\n",
              "不能保留：这是错误，改正之前不能发布。\n");
    }
    return heading
        + in(
            "In `waivers.yaml` beside site.yaml, for one place and until a day:\n",
            "在 site.yaml 旁边的 `waivers.yaml` 中，写明一处位置和到期日：\n")
        + "\n    waivers:\n      - rule: "
        + code.id()
        + "\n        place: "
        + place
        + in(
            "\n        reason: why it may stay\n        who: Li, legal\n",
            "\n        reason: 为什么可以保留\n        who: 法务 李某\n")
        + "        until: 2026-12-31\n\n"
        + in(
            "For the whole site, in site.yaml: `checks: {levels: {%s: off}}`.\n"
                .formatted(code.id()),
            "整个网站都不提示，在 site.yaml 中写：`checks: {levels: {%s: off}}`。\n".formatted(code.id()));
  }
}
