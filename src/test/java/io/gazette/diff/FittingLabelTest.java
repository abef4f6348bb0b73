package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed is told by the matter that it is of, and by no other that only shares its words. */
final class FittingLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我们收集您的身高。|我们收集您的邮箱。|DATA",
        "We collect your height.|We collect your e-mail.|DATA",
        "异议书面提出。|异议口头提出。|OTHER",
        "Notice is given in writing.|Notice is given orally.|OTHER",
        "The company may sue.|The company may be sued.|OTHER",
        "The driver must inform us in time.|The driver must be informed in time.|OTHER",
        "Riders have paid.|Riders have been paid.|OTHER",
        "争议由马场所在地法院管辖。|争议由骑手所在地法院管辖。|LAW",
        "Adults must wear a helmet.|Children must wear a helmet.|OTHER",
        "Please keep the stable clean.|Please leave the stable clean.|OTHER",
        "马靴由骑手赔偿。|马靴由骑手和教练共同赔偿。|PARTY",
        "因骑手过错受伤的，不赔。|因马场过错受伤的，不赔。|PARTY",
        "双方均可以解除合同。|供应商可以解除合同。|PARTY",
        "Either party may end it.|The seller may end it.|PARTY",
        "Gates are mended by the tenant.|Gates are mended by the landlord.|PARTY",
        "除警方外，不向他人提供录像。|除警方和房东外，不向他人提供录像。|RECIPIENT",
        "十岁（含）以下免票。|十岁以下免票。|FIGURE",
        "自购买之日起保修一年。|自启用之日起保修一年。|FIGURE",
        "The warranty is a year from purchase.|The warranty is a year from first use.|FIGURE",
        "第三至五条适用于客人。|第三条适用于客人。|REFERENCE",
        "电话仅用于通知开课。|电话仅用于通知开课及抽奖。|PURPOSE",
        "租金由租户于三日内支付。|租金由租户于五日内支付。|FIGURE",
        "费用由会员承担。|费用由会员及时承担。|OTHER",
      })
  void matter(String old, String now, Subject subject) {
    assertThat(subjects(List.of(Texts.paragraph(old)), List.of(Texts.paragraph(now))))
        .containsExactly(subject);
  }

  /** Blocks between strokes, items behind a dash. */
  @ParameterizedTest
  @CsvSource({
    "下列不得存入：/-电池/-活物/家具可以存入。,下列不得存入：/-电池/家具和活物可以存入。,OTHER",
    "May not be stored:/-tins/-plants/Beds may be stored.,May not be stored:/-tins/Beds and plants may be stored.,OTHER",
    "可以借：/-小说/-地图/期刊可以借。,可以借：/-小说/期刊和地图可以借。,",
    "按以下顺序上马：/-教练/-初学者,按以下顺序上马：/-初学者/-教练,OTHER",
    "可以上马：/-教练/-初学者,可以上马：/-初学者/-教练,",
    "马靴免费。/马鞍收费。/上一段不适用于会员。,马鞍收费。/马靴免费。/上一段不适用于会员。,REFERENCE",
    "Boots are free./Saddles cost ten euros./The preceding paragraph is for members.,"
        + "Saddles cost ten euros./Boots are free./The preceding paragraph is for members.,REFERENCE"
  })
  void sense(String old, String now, Subject subject) {
    assertThat(subjects(blocks(old), blocks(now)))
        .isEqualTo(subject == null ? Set.of() : Set.of(subject));
  }

  private static List<TextBlock> blocks(String text) {
    return Stream.concat(
            Stream.of(Texts.clause("a", "1.", "总则")),
            Arrays.stream(text.split("/"))
                .map(
                    block ->
                        block.startsWith("-")
                            ? Texts.item("", block.substring(1))
                            : Texts.paragraph(block)))
        .toList();
  }

  private static Set<Subject> subjects(List<TextBlock> old, List<TextBlock> now) {
    return Redline.compare(old, now).clauses().stream()
        .flatMap(clause -> clause.subjects().stream())
        .collect(Collectors.toSet());
  }
}
