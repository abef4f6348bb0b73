package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.TextBlock.Kind;
import io.gazette.model.Inline;
import io.gazette.model.Inline.FormatKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is raised or lowered behind a number is a part of it. */
class PowersTest {

  @ParameterizedTest
  @EnumSource(
      names = {"SUPERSCRIPT", "SUBSCRIPT"},
      mode = Mode.INCLUDE)
  void aNumberIsAnotherOneWithoutThem(FormatKind kind) {
    for (int base : new int[] {2, 10, 100, 1987}) {
      for (String power : List.of("0", "6", "10", "-6", "−3", "987")) {
        TextBlock old = block("It takes " + base, kind, power, " of them.");
        TextBlock now = Texts.paragraph("It takes " + base + power + " of them.");
        assertFigure(old, now);
        assertFigure(now, old);
        assertThat(Redline.compare(List.of(old), List.of(old)).clauses()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SUPERSCRIPT", "SUBSCRIPT"},
      mode = Mode.INCLUDE)
  void behindAWordTheyAreAMatterOfLooks(FormatKind kind) {
    for (String words : List.of("The hall has 40 m", "It is made of CO", "See the note ")) {
      TextBlock old = block(words, kind, "2", " of it.");
      TextBlock now = Texts.paragraph(words + "2 of it.");
      assertThat(Redline.compare(List.of(old), List.of(now)).clauses())
          .allMatch(clause -> clause.isOnly(ClauseChange.Kind.FORMAT));
    }
  }

  private static void assertFigure(TextBlock old, TextBlock now) {
    assertThat(Redline.compare(List.of(old), List.of(now)).clauses())
        .singleElement()
        .satisfies(clause -> assertThat(clause.subjects()).containsExactly(Subject.FIGURE));
  }

  private static TextBlock block(String before, FormatKind kind, String power, String after) {
    Inline marked = new Inline.Format(kind, List.of(new Inline.Text(power)));
    return TextBlockBuilder.of(Kind.PARAGRAPH)
        .inlines(List.of(new Inline.Text(before), marked, new Inline.Text(after)))
        .build();
  }
}
