package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.TextBlock.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words, parted otherwise or behind others, may say something else. */
final class PartedOtherwiseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Weavers, who live here, must vote.             | Weavers who live here must vote.             | true
          No refund after boarding.                      | No, refund after boarding.                   | true
          不，登记后才可上船。                           | 不登记后才可上船。                           | true
          马场关闭，下雪时。课程照旧。                   | 马场关闭。下雪时，课程照旧。                 | true
          夏季开放，周一休息。冬季停航。                 | 夏季开放。周一休息，冬季停航。               | true
          The hide is closed if it rains. The path stays. | The hide is closed. If it rains the path stays. | true
          未经许可，不得骑马，不得喂马。                 | 未经许可，不得骑马。不得喂马。               | true
          春节期间，马场关闭，课程停止。                 | 春节期间，马场关闭。课程停止。               | true
          In snow, the path is closed, no dogs.          | In snow, the path is closed. No dogs.        | true
          In addition, bring oats, bring hay.            | In addition, bring oats. Bring hay.          | false
          马场在东门。课程在西门。                       | 马场在东门，课程在西门。                     | false
          The stable is below, and the loft is above.    | The stable is below. And the loft is above.  | false
          如有疑问，请问师傅。                           | 如有疑问请问师傅。                           | false
          If in doubt, ask the groom.                    | If in doubt ask the groom.                   | false
          Wool, silk and flax.                           | Wool, silk, and flax.                        | false
          毛线染红。丝线染蓝。它们晾在院里。             | 毛线染红。它们晾在院里。丝线染蓝。           | true
          Wool is red. Silk is blue. Both dry outside.   | Silk is blue. Both dry outside. Wool is red. | true
          毛线染红。丝线染蓝。它们晾在院里。             | 丝线染蓝。毛线染红。它们晾在院里。           | false
          游客滞留。渡船停开。码头不承担因此产生的费用。 | 渡船停开。游客滞留。码头不承担因此产生的费用。 | true
          """)
  void marksAndOrderMayTurnTheSense(String old, String now, boolean other) {
    for (List<String> sides : List.of(List.of(old, now), List.of(now, old))) {
      Set<Subject> found =
          subjects(List.of(Texts.paragraph(sides.get(0))), List.of(Texts.paragraph(sides.get(1))));
      assertThat(found.contains(Subject.OTHER)).as("%s", sides).isEqualTo(other);
    }
  }

  /** Items of which any will do have no “and” between them; steps that one takes have. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          有下列情况之一的，停课：   | 连续迟到三次，并且没有向师傅说明； | 连续迟到三次； | 没有向师傅说明； | true
          学员有下列行为的，停课：   | 逾期还船，并经催促仍不还的； | 逾期还船的；   | 经催促仍不还的； | true
          师傅每天早晨这样做：       | 检查马鞍，并登记马匹。       | 检查马鞍。     | 登记马匹。     | false
          """)
  void conditionsMayBecomeAlternatives(
      String lead, String whole, String one, String other, boolean told) {
    List<TextBlock> old = List.of(Texts.paragraph(lead), item(whole));
    List<TextBlock> now = List.of(Texts.paragraph(lead), item(one), item(other));
    assertThat(subjects(old, now).contains(Subject.DUTY)).isEqualTo(told);
    assertThat(subjects(now, old).contains(Subject.DUTY)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "骑手应当在3日前预约。|骑手可以在5日前预约。|DUTY FIGURE",
        "骑手应当签到。|骑手可以签到。|DUTY",
        "布样可以带走。|布样不可以带走。|NEGATION",
        "Weavers must book 3 days ahead.|Weavers may book 5 days ahead.|DUTY FIGURE",
        "马刺租金10元。|水桶押金10元。|OTHER"
      })
  void whatChangedOnItsWayIsTold(String change) {
    List<String> parts = List.of(change.split("\\|", -1));
    List<TextBlock> old = List.of(item(parts.get(0)), item("马刺留在门口。"), item("水桶挂在墙上。"));
    List<TextBlock> now = List.of(old.get(1), old.get(2), item(parts.get(1)));
    assertThat(subjects(old, now))
        .isEqualTo(
            Stream.of(parts.get(2).split(" ", -1))
                .map(Subject::valueOf)
                .collect(Collectors.toSet()));
  }

  private static TextBlock item(String words) {
    return TextBlockBuilder.of(Kind.ITEM).level(1).text(words).build();
  }

  private static Set<Subject> subjects(List<TextBlock> old, List<TextBlock> now) {
    return Redline.compare(old, now).clauses().stream()
        .flatMap(clause -> clause.subjects().stream())
        .collect(Collectors.toSet());
  }
}
