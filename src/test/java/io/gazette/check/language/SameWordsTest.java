package io.gazette.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SameWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "如您对答复不满意，可以投诉。 | 如果您对回复不满意，可以投诉。",
        "期满后删除 | 期限届满后清除",
        "我们会在二十四小时内告知您 | 我们在24小时内通知您",
        "甲公司（以下简称“甲”）负责 | 甲公司负责",
        "甲公司（“甲”）负责删除 | 甲公司负责删除",
        "不得用于其他用途 | 不得挪作他用",
        "We reply within forty-five (45) days. | We respond within 45 days.",
        "We ask you prior to storing it. | We ask you before keeping it.",
        "Acme Ltd | Acme Limited",
        "the Information Office (IO) | the Information Office",
        "twenty-four hours | 24 hours",
        "It is deleted, shared and used. | It is erased, shared and used.",
        "We keep it, deleting it later. | We store it, erasing it later."
      })
  void whatMeansTheSameIsOne(String one, String other) {
    assertThat(SameWords.in(one)).isEqualTo(SameWords.in(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "立即删除 | 尽快删除",
        "匿名化 | 去标识化",
        "您可以随时撤回 | 您可以撤回",
        "未满十四周岁 | 年满十四周岁",
        "forty-five (45) days | forty-five (30) days",
        "We notify you. | We notify the authority.",
        "help@a.example | support@a.example",
        "We must delete it. | We may delete it.",
        "kept for a two-year period | kept for a two-month period",
        "sent to third-party hosts | sent to three hosts",
        "We obtain your consent. | We ask for your consent.",
        "征得您的同意 | 征求您的同意",
        "sent to USA | sent to us",
        "our cloud (EU) | our cloud (US)"
      })
  void whatMayMatterIsNot(String one, String other) {
    assertThat(SameWords.in(one)).isNotEqualTo(SameWords.in(other));
  }

  @Test
  void aWordIsInOneGroup() {
    List<String> words =
        TabbedRows.beside(SameWords.class, "same-words.tsv").stream()
            .flatMap(Arrays::stream)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    Set<String> once = new HashSet<>();
    assertThat(words).allMatch(once::add);
  }

  @Test
  void noWordsThatMeanTheSameBindOtherwise() {
    List<String> pairs = new ArrayList<>();
    for (String[] row : TabbedRows.beside(SameWords.class, "same-words.tsv")) {
      for (String one : row) {
        for (String other : row) {
          if (BindingWords.between(one, other, one, other).isPresent()) {
            pairs.add(one + " → " + other);
          }
        }
      }
    }
    assertThat(pairs).isEmpty();
  }
}
