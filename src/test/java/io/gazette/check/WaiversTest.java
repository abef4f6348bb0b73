package io.gazette.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.CheckSettings;
import io.gazette.model.Policy;
import io.gazette.model.Waiver;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A waiver lets stand what is where it says: in a policy, a version, a file, a clause or a row. */
class WaiversTest {

  private static final String TEXT = "tutor/2026-03-01/zh-Hans.md";
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final Policy policy = RuleMeasureTest.site().policy("tutor").orElseThrow();

  /** What is told of two companions that nothing leads to, and of a row, with one waiver. */
  private List<String> told(Code rule, String place) {
    Waiver waiver =
        new Waiver(
            rule,
            place,
            "because",
            "Li",
            TODAY.plusDays(1),
            SourcePosition.startOf("waivers.yaml"));
    return new Checks(CheckSettings.USUAL, List.of(waiver), TODAY, Severity.INFO)
        .of(policy, file -> false, List.of()).stream()
            .filter(finding -> finding.code() == rule || finding.code() == Code.WAIVER_UNUSED)
            .map(WaiversTest::words)
            .toList();
  }

  private static String words(Diagnostic finding) {
    return finding.code() == Code.WAIVER_UNUSED ? "unused" : finding.arguments().get(0);
  }

  @Test
  void ofOneClause() {
    Code unlinked = Code.COMPANION_UNLINKED;
    assertThat(told(unlinked, TEXT + "#third")).containsExactly("小荔课堂儿童个人信息保护规则");
    assertThat(told(unlinked, TEXT + "#minors")).containsExactly("小荔课堂第三方SDK清单");
    assertThat(told(unlinked, TEXT + "#pay")).hasSize(3).contains("unused");
    assertThat(told(unlinked, "tutor/2026-03-01#third")).containsExactly("小荔课堂儿童个人信息保护规则");
    assertThat(told(unlinked, TEXT)).isEmpty();
    assertThat(told(unlinked, "tutor")).isEmpty();
  }

  @Test
  void ofOneRow() {
    String list = "tutor/2026-03-01/permissions.yaml";
    assertThat(told(Code.ROW_INCOMPLETE, list + "#mic")).isEmpty();
    assertThat(told(Code.ROW_INCOMPLETE, list + "#camera")).hasSize(2);
  }
}
