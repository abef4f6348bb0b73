package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineChangesTest {

  @Test
  void aChangedLineIsShownBeforeAndAfter() {
    assertChanges("a\nb\nc\n", "a\nB\nc\n", 2, "2: “b” → “B”");
  }

  @Test
  void addedAndRemovedLinesAreShownAtTheirPlaceInTheLaterText() {
    assertChanges("a\nc\n", "a\nb\nc\n", 2, "2: + “b”");
    assertChanges("a\nb\nc\n", "a\nc\n", 2, "2: − “b”");
    assertChanges("a\nb\n", "a\nB\nc\n", 2, "2: “b” → “B”; 3: + “c”");
    assertChanges("a\n", "a", 1, "1: − “”");
    assertChanges("", "a", 1, "1: “” → “a”");
  }

  @Test
  void linesBetweenTwoChangesAreNotShown() {
    assertChanges("a\nb\nc\nd\n", "A\nb\nc\nD\n", 1, "1: “a” → “A”; 4: “d” → “D”");
    assertChanges("x\na\nb\nc\n", "a\nb\nc\ny\n", 1, "1: − “x”; 4: + “y”");
  }

  @Test
  void afterThreeChangesTheRestIsCounted() {
    assertChanges(
        "1\n2\n3\n4\n5\n", "a\nb\nc\nd\ne\n", 1, "1: “1” → “a”; 2: “2” → “b”; 3: “3” → “c”; … +2");
  }

  @Test
  void ofALongLineThePartThatChangedIsShown() {
    String before = "前".repeat(100) + "十五" + "后".repeat(100);
    String after = "前".repeat(100) + "十" + "后".repeat(100);

    assertThat(LineChanges.between(before, after).words())
        .isEqualTo(
            "1: “…%s五%s…” → “…%s%s…”"
                .formatted(
                    "前".repeat(19) + "十", "后".repeat(39), "前".repeat(19) + "十", "后".repeat(40)));
  }

  @Test
  void aCharacterIsNeverCutInHalf() {
    String before = "𠮷".repeat(60) + "a" + "𠮷".repeat(60);
    String after = "𠮷".repeat(60) + "bb" + "𠮷".repeat(60);

    assertThat(LineChanges.between(before, after).words().codePoints())
        .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
  }

  @Test
  void aLoneCarriageReturnIsAChange() {
    assertThat(LineChanges.between("a\nb\n", "a\rb\n").words()).isNotEmpty();
  }

  @Test
  void veryLongTextsAreComparedToo() {
    String before = "a\n".repeat(3_000) + "x\n" + "b\n".repeat(3_000);
    String after = "y\n" + before.replace("x", "z") + "w\n";

    assertThat(LineChanges.between(before, after).firstLine()).isEqualTo(1);
    assertThat(LineChanges.between(before, after).words()).startsWith("1: ");
  }

  @Test
  void somethingIsShownWheneverSomethingChanged() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      String words =
          LineChanges.between(String.join("\n", before), String.join("\n", after)).words();

      assertThat(words.isEmpty()).as("%s %s", before, after).isEqualTo(before.equals(after));
    }
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int count = random.nextInt(6); count >= 0; count--) {
      lines.add(String.valueOf((char) ('a' + random.nextInt(3))));
    }
    return lines;
  }

  private static void assertChanges(String before, String after, int firstLine, String words) {
    LineChanges changes = LineChanges.between(before, after);

    assertThat(changes.words()).isEqualTo(words);
    assertThat(changes.firstLine()).isEqualTo(firstLine);
  }
}
