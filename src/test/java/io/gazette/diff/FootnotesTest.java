package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes that a text refers to by numbers, which others take when a note comes or goes. */
final class FootnotesTest {

  /** A sentence that refers to a note, and the note; {@code name} stands for its number. */
  private record Noted(String sentence, String note) {}

  private static List<TextBlock> text(List<Noted> all) {
    StringBuilder sentences = new StringBuilder();
    List<TextBlock> notes = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      String mark = "[^" + (at + 1) + "]";
      sentences.append(all.get(at).sentence.replace("*", mark));
      notes.add(Texts.paragraph(mark + ": " + all.get(at).note));
    }
    List<TextBlock> text = new ArrayList<>(List.of(Texts.heading("1 Fees")));
    text.add(Texts.paragraph(sentences.toString()));
    text.addAll(notes);
    return TextBlocks.labelled(text);
  }

  private static List<Noted> noted(int size, boolean chinese) {
    List<Noted> all = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      char name = (char) ('A' + at);
      all.add(
          chinese
              ? new Noted("服务" + name + "*的收费另行公示。", "每月收取" + (20 + at) + "元，由开卡的人支付。")
              : new Noted(
                  "Service " + name + " is free* of charge. ",
                  "Else " + (20 + at) + " euro a month, which the holder of the card pays."));
    }
    return all;
  }

  private static String news(List<TextBlock> old, List<TextBlock> now) {
    return Redline.compare(old, now).entries().stream()
        .filter(entry -> entry.op() != Op.MOVED_FROM)
        .flatMap(entry -> entry.edits().stream())
        .filter(Edit::isNews)
        .map(edit -> edit.type().symbol() + edit.text().strip())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({"2, 0", "3, 1", "5, 0", "11, 2", "12, 0", "14, 8"})
  void aNumberThatFollowsIsNoNews(int size, int place) {
    for (boolean chinese : List.of(true, false)) {
      List<Noted> less = noted(size, chinese);
      List<Noted> more = new ArrayList<>(less);
      Noted own =
          chinese
              ? new Noted("遗失的卡片须补办*。", "首次补办不收工本费。")
              : new Noted(
                  "Lost cards have to be replaced*. ", "The first replacement costs nothing.");
      more.add(place, own);
      assertThat(news(text(less), text(more)))
          .isEqualTo(
              "+" + own.sentence.replace("*", "[^" + (place + 1) + "]").strip() + " +" + own.note);
      // Whatever else changes there.
      List<Noted> dearer = new ArrayList<>(more);
      Noted last = dearer.remove(size);
      dearer.add(new Noted(last.sentence, last.note.replaceAll("\\d+", "95")));
      assertThat(news(text(more), text(dearer))).matches("-\\d+ \\+95");
      assertThat(news(text(less), text(dearer))).endsWith("+95").hasSizeLessThan(130);
    }
  }

  @Test
  void aMarkOfAnotherNoteIsNews() {
    List<TextBlock> old = text(noted(3, true));
    List<TextBlock> now = new ArrayList<>(old);
    now.set(1, Texts.paragraph(old.get(1).body().replace("[^1]", "[^3]")));
    assertThat(news(old, now)).isEqualTo("-1 +3");
  }
}
