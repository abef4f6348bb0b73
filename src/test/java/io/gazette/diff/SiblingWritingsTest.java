package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sections of one wording whose dates, hours or periods come in other writings, also in that which
 * another section had: each is told where it stands, as typography.
 */
class SiblingWritingsTest {

  private static final List<List<String>> CHINESE =
      List.of(
          List.of("2025年1月5日", "2025-01-05", "2025/1/5"),
          List.of("半年", "6个月", "六个月"),
          List.of("下午3点", "15:00", "15时"));

  private static final List<List<String>> ENGLISH =
      List.of(
          List.of("5 January 2025", "January 5, 2025", "2025-01-05"),
          List.of("3 p.m.", "15:00", "3:00 p.m."));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本规则自{}起适用于门店。",
        "资料保存到{}，随后清理。",
        "The rules apply from {} in the shops.",
        "Parcels are kept until {} and then sent back."
      })
  void eachStaysInItsSection(String sentence) {
    boolean chinese = sentence.codePointAt(0) > 0x80;
    for (List<String> writings : chinese ? CHINESE : ENGLISH) {
      Random random = new Random(7);
      for (int round = 0; round < 40; round++) {
        List<TextBlock> old = new ArrayList<>();
        List<TextBlock> now = new ArrayList<>();
        for (String section : List.of("a", "b", "c")) {
          for (List<TextBlock> side : List.of(old, now)) {
            String writing = writings.get(random.nextInt(writings.size()));
            side.add(Texts.clause(section, "", chinese ? "第" + section + "类" : "Kind " + section));
            side.add(Texts.paragraph(sentence.replace("{}", writing)));
          }
        }
        TextDiff diff = Redline.compare(old, now);
        assertThat(diff.entries())
            .as("%s %s %s", writings, old, now)
            .allMatch(
                entry ->
                    entry.op() == Op.EQUAL
                        || (entry.op() == Op.CHANGED && entry.has(Note.TYPOGRAPHY)));
      }
    }
  }
}
