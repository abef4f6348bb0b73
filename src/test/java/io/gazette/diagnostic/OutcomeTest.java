package io.gazette.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OutcomeTest {

  private static final int MANY = 5_000;

  /** A long line is held once, whatever is found in it, and a file of a part no line too many. */
  @Test
  void ofManyFindingsOnlyTheLinesOfThoseShownAreKept() {
    Diagnostics part = new Diagnostics().ofPart();
    part.read("long.md", "first\n" + "x".repeat(2 * MANY));
    part.read("many.md", "x\n".repeat(MANY));
    for (int at = 1; at <= MANY; at++) {
      part.report(Code.HTML_REMOVED, new SourcePosition("long.md", 2, at), "<x>");
      part.report(Code.HTML_REMOVED, new SourcePosition("many.md", at, 1), "<x>");
    }
    assertThat(part.told()).hasSize(2 * MANY);
    assertThat(part.told()).filteredOn(told -> told.line().isPresent()).hasSize(400);

    Diagnostics whole = new Diagnostics();
    whole.addAll(part);
    Outcome<String> outcome = Outcome.of(whole, Optional.of("built"));

    assertThat(outcome.diagnostics()).hasSize(2 * MANY);
    assertThat(outcome.lines()).hasSize(400);
    assertThat(outcome.lines().get(new SourcePosition("long.md", 2, 1)))
        .isSameAs(outcome.lines().get(new SourcePosition("long.md", 2, 200)));
    assertThat(outcome.leftOut()).containsEntry("long.md", MANY - 200);
  }
}
