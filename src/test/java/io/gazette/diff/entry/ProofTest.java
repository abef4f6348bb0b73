package io.gazette.diff.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.PlainRedline;
import io.gazette.diff.PlantedRevision;
import io.gazette.diff.Redline;
import io.gazette.diff.TextBlock;
import io.gazette.diff.Texts;
import io.gazette.diff.align.Alignment;
import io.gazette.diff.words.BlockDiff;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProofTest {

  private static final List<TextBlock> OLD =
      List.of(Texts.item("1.", "a b"), Texts.item("2.", "c"));
  private static final List<TextBlock> NOW = List.of(Texts.item("1.", "a x"));

  private final EntryWriter writer =
      new EntryWriter(
          OLD,
          NOW,
          new BlockDiff(),
          new Markings(),
          new Alignment(List.of(), List.of(), List.of(), List.of()));

  @Test
  void acceptsWhatBothTextsCanBeReadOff() {
    List<Entry> entries = Redline.compare(OLD, NOW).entries();

    assertThat(Proof.entriesHold(entries, OLD, NOW)).isTrue();
  }

  @Test
  void rejectsAMissingBlockOrNumber() {
    List<Entry> entries = Redline.compare(OLD, NOW).entries();
    List<TextBlock> renumbered = List.of(PlantedRevision.labelled(NOW.get(0), "9."));

    assertThat(Proof.entriesHold(entries.subList(0, 1), OLD, NOW)).isFalse();
    assertThat(Proof.entriesHold(entries, OLD, renumbered)).isFalse();
    assertThat(Proof.holds(List.of(Edit.equal("a")), "a", "ab")).isFalse();
  }

  @Test
  void showsABlockWholeWhoseEditsAreWrong() {
    Entry entry = writer.pair(0, 0, List.of(Edit.equal("a "), Edit.inserted("x")), Set.of());

    assertThat(PlainRedline.of(entry)).isEqualTo("replaced unproven: 1.|[-a b-]{+a x+}");
  }

  @Test
  void showsTheTextsWholeWhenABlockIsMissing() {
    List<Entry> broken = List.of(writer.added(0));

    assertThat(Redline.proven(broken, OLD, NOW, writer).stream().map(PlainRedline::of))
        .containsExactly(
            "removed unproven: 1.→|[-a b-]",
            "removed unproven: 2.→|[-c-]",
            "added unproven: →1.|{+a x+}");
  }
}
