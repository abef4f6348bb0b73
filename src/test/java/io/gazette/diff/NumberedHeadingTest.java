package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles whose headings are but a number: one is put in, taken out or moved. */
final class NumberedHeadingTest {

  enum Writing {
    ARTICLE,
    SECTION,
    PATH;

    String number(int number) {
      return switch (this) {
        case ARTICLE -> "第" + NumeralSystem.HAN.write(number) + "条";
        case SECTION -> "Section " + number;
        case PATH -> "2." + number;
      };
    }
  }

  /** A text, and which article each of its blocks is of. */
  private record Text(List<TextBlock> blocks, List<String> names) {}

  private static Text text(Writing writing, List<Integer> articles, int referring, int named) {
    boolean chinese = writing == Writing.ARTICLE;
    List<TextBlock> blocks = new ArrayList<>(List.of(Texts.heading(chinese ? "规则" : "Rules")));
    List<String> names = new ArrayList<>(List.of("top"));
    for (int at = 0; at < articles.size(); at++) {
      int article = articles.get(at);
      blocks.add(
          TextBlockBuilder.of(TextBlock.Kind.HEADING)
              .level(2)
              .text(writing.number(at + 1))
              .build());
      names.add("heading " + article);
      Random random = new Random(article);
      for (int paragraph = 0; paragraph < 1 + article % 3; paragraph++) {
        blocks.add(Texts.paragraph(Texts.prose(random, chinese, 2)));
        names.add("text " + article + "." + paragraph);
      }
      if (article == referring) {
        String number = writing.number(1 + articles.indexOf(named));
        blocks.add(
            Texts.paragraph(
                chinese ? "未成年人不适用" + number + "。" : number + " does not apply to minors."));
        names.add("reference");
      }
    }
    return new Text(TextBlocks.labelled(blocks), names);
  }

  @ParameterizedTest
  @EnumSource
  void goesWithTheTextBelowIt(Writing writing) {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Integer> articles = new ArrayList<>(IntStream.range(0, 8).boxed().toList());
      List<Integer> changed = new ArrayList<>(articles);
      switch (seed % 3) {
        case 0 -> changed.add(random.nextInt(8), 20 + random.nextInt(9));
        case 1 -> changed.remove(random.nextInt(6));
        default -> changed.add(6, changed.remove(random.nextInt(4)));
      }
      Text old = text(writing, articles, 7, 6);
      Text now = text(writing, changed, 7, 6);
      TextDiff diff = Redline.compare(old.blocks, now.blocks);
      Map<String, String> became = new HashMap<>();
      for (Entry entry : diff.entries()) {
        if (entry.isInNew()) {
          became.put(
              now.names.get(entry.newBlock().orElseThrow().index()),
              entry.oldBlock().map(was -> old.names.get(was.index())).orElse("new"));
        }
      }
      assertThat(became)
          .as("seed %d", seed)
          .allSatisfy((is, was) -> assertThat(was).isEqualTo(old.names.contains(is) ? is : "new"));
      // The reference follows its article.
      assertThat(diff.entries())
          .filteredOn(entry -> entry.op() == Op.CHANGED || entry.op() == Op.MOVED_TO)
          .noneMatch(entry -> entry.edits().stream().anyMatch(Edit::isNews));
    }
  }
}
