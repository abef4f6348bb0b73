package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What says the same in other words is told as reworded and nothing else; what only looks so is.
 */
final class SameSenseTest {

  private static final String SAME =
      """
      织机[如→若]有故障，告诉师傅。
      [如果→若]有故障，告诉师傅。
      [有疑问的→如有疑问]，请问船工。
      蜂箱[于每日→在每天]清晨打开。
      船工[把→将]救生衣挂在舱口。
      落水[时→的时候]抓住绳子。
      遇大风[时→的]，停止放飞。
      骑手[须→必须]签到。
      游客[应→应当]穿救生衣。
      [不可以→不得]在窑边奔跑。
      请[勿→不要]在窑边奔跑。
      马匹[因→由于]受惊伤人的，告诉马场。
      航班[已经→已]停飞的，重新登记。
      门票[不予→不]退还。
      我们收集姓名[和→以及]年龄。
      Wool, silk [as well as→and] flax are sold.
      We collect your name [as well as→and] your age.
      We store the rope [in order to→to] keep it dry.
      [In the event that→If] the wind rises, flights stop.
      [Where→If] a horse is ill, tell the groom.
      [Prior to→Before] riding, check the girth.
      Ask [about→regarding] lessons.
      Riders [have to→must] sign in.
      Dogs are not [allowed→permitted] in the hide.
      The ranger [can't→cannot] open the gate.
      The stable is shut [because of→due to] snow.
      We keep the logs [for the purpose of→for] repair.
      木筏适用[第二条至第四条→第二、三、四条]。
      灯塔的维护依照[第5条、第6条和第7条→第5条至第7条]。
      缆绳依照[第三条第（一）项至第（三）项→第三条第（一）、（二）、（三）项]更换。
      Ferries follow [Sections 5 to 7→Sections 5, 6 and 7].
      We keep a list [of→on] riders.
      We brush [the→your] horse.
      骑手[能够→可以]在马场换马。
      停航时船工[通知→通知您]。
      缆绳[由我们→我们]保管。
      [如果您要换马，请告诉师傅→请告诉师傅，如果您要换马]。
      [If you→Should you] lose a glove, tell the groom.
      We [let you know→tell you] when the horse is well.
      [Leave the field when the bell rings→When the bell rings, leave the field].
      骑手[须满十岁方可→必须满十岁才能]上马。
      [禁止→不得]在窑边奔跑。
      [在下马前，骑手应当→骑手应当在下马前]松缰。
      [逾期不取的→如逾期不取]，马靴归马场。
      本须知[的解释权归马场→由马场解释]。
      [我们每周清扫马厩→马厩由我们每周清扫]。
      [未经师傅允许，骑手→骑手未经师傅允许]不得换马。
      马场[七点半→7:30]开门。
      押金[壹仟贰佰元→1200元]，离场退还。
      马靴借用[两周→14天]。
      Riding without a hat is [prohibited→not allowed].
      The field opens at [half past seven→7:30].
      We shut at [5.30 pm→17:30].
      [The groom brushes the horse→The horse is brushed by the groom] on Friday.
      [In winter, the field shuts early→The field shuts early in winter].
      The [saddles of the riders→riders' saddles] are cleaned.
      A saddle is lent for [one month→a month].
      """;

  private static final String OTHER =
      """
      Hay is at [our→your] expense.
      The fee is paid [to→by] the groom.
      Cancel [by→from] Friday.
      We weigh the bags [of→and] riders.
      马场不[会→得]拍摄骑手。
      师傅[把→替]钥匙挂好。
      骑手[必须→可以]签到。
      骑手[应当→可以]签到。
      骑手[不得→可以]带狗。
      我们[和→或]船工开门。
      Riders [must→may] sign in.
      Riders [must→shall] sign in.
      Riders [must not→need not] bring dogs.
      [Where→Although] a horse is ill, tell the groom.
      [Prior to→During] riding, check the girth.
      The stable is shut [because of→despite] snow.
      Wool [and→or] silk is sold.
      骑手[能够→可能]在马场换马。
      停航时船工[通知→通知船东]。
      缆绳由[我们→你们]保管。
      骑手[对→和]师傅负责。
      [Unless you→Should you] lose a glove, tell the groom.
      We [let you choose→tell you] when the horse is well.
      We [send you→send for you] the horse.
      [Leave the field when the bell rings→When the field rings, leave the bell].
      灯塔的维护依照[第5条、第6条和第7条→第5条至第8条]。
      灯塔的维护依照[第5条和第7条→第5条至第7条]。
      Ferries follow [Sections 5 to 7→Sections 5 and 7].
      [禁止→不宜]在窑边奔跑。
      骑手[须满十岁方可→满十岁即可]上马。
      骑手[可→须]带狗。
      [在下马前→在下马后]，骑手应当松缰。
      [逾期不取的→如逾期取走]，马靴归马场。
      [我们每周清扫马厩→马厩由您每周清扫]。
      马靴借用[两周→14个工作日]。
      马场[七点半→七点一刻]开门。
      The field opens at [half past seven→half to seven].
      [The groom brushes the horse→The groom is brushed by the horse] on Friday.
      [Riders call the groom→Riders are called by the groom].
      夜间不[开放，→，开放]骑马。
      骑手[需要→必须]休息时可以下马。
      我们在[1至2周→1至14天]内答复。
      [A groom→Each groom] must sign.
      [Within a week, we return the fee you paid→We return the fee you paid within a week].
      [Within a week, we return the fee riders paid→We return the fee riders paid within a week].
      [The fee is kept by us→We kept the fee] in a box.
      Beds are held for [1 – 2 weeks→1 – 14 days].
      [The fee is kept by us for the riders→We keep the fees for the rider].
      """;

  @Test
  void theSameInOtherWordsIsNoMatter() {
    assertThat(SAME.lines().filter(line -> !subjects(line).isEmpty())).isEmpty();
  }

  @Test
  void whatOnlyLooksSoIsOne() {
    assertThat(OTHER.lines().filter(line -> subjects(line).isEmpty())).isEmpty();
  }

  /** Of which kind something is, is no figure; how often, or for how long one pays, is. */
  @Test
  void aWordOfAKindIsNoFigure() {
    for (String line :
        List.of(
            "The [annual→summer] fair takes place on the green.",
            "We use your address to send the [annual report→score of your credit].",
            "Members elect a [one-time chair→deputy chair].")) {
      assertThat(subjects(line)).as(line).isNotEmpty().doesNotContain(Subject.FIGURE);
    }
    for (String line :
        List.of(
            "The [annual→monthly] fee is due in May.",
            "You pay an [annual →]fee of ten pounds.",
            "The meeting is held [annually→quarterly].")) {
      assertThat(subjects(line)).as(line).contains(Subject.FIGURE);
    }
  }

  private static Set<Subject> subjects(String line) {
    List<List<TextBlock>> texts = new ArrayList<>();
    for (String words : List.of("$1", "$2")) {
      texts.add(List.of(Texts.paragraph(line.replaceAll("\\[([^→]*)→([^\\]]*)\\]", words))));
    }
    return Redline.compare(texts.get(0), texts.get(1)).clauses().stream()
        .flatMap(clause -> clause.subjects().stream())
        .collect(Collectors.toSet());
  }
}
