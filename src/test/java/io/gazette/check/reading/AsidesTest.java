package io.gazette.check.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.reading.Asides.Kind;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of rights and duties that are about something else, and the nearest that are not. */
class AsidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OTHERS | 快递公司会在3个工作日内答复查件请求。 | 快递公司会在3个工作日内答复您关于个人信息的请求。",
        "OTHERS | 骑手有权拒绝接收超重的包裹。 | 您有权拒绝向骑手提供电话号码。",
        "OTHERS | Our courier may withdraw at any time. | You may withdraw your consent at any time.",
        "THINGS | 往期的服务协议可以在网站上浏览。 | 您填写的资料可以在网站上浏览。",
        "THINGS | 您可以把优惠券转给好友。 | 您可以把资料转给别的服务商。",
        "THINGS | 包裹丢失的，请投诉承运人。 | 对处理结果不满意的，可以向网信部门投诉。",
        "THINGS | 您可以让我们将其传给旅行社。 | 您可以让我们将其传给另一家旅行社。",
        "OTHERS | The recipient of the parcel must sign. | Recipients of your data are our hosting providers.",
        "THINGS | You can transfer your ticket to another person. | You can transfer your data to another service.",
        "DENIALS | 您不得复制、修改或者删除他人的评论。 | 我们不得拒绝您复制、修改或者删除。",
        "DENIALS | 我们不提供导出功能。 | 如果您不能在页面上导出，可以写信给我们。",
        "DENIALS | No legal basis is needed for it. | Our legal basis is your consent.",
        "DENIALS | You cannot have your messages erased. | You cannot be refused a copy of your messages.",
        "BUSINESS | 日志保存六个月，到期自动删除。 | 您注销账号后，日志保存六个月，到期自动删除。",
        "BUSINESS | 公司合并时个人信息会随之转移。 | 您可以要求我们转移个人信息。",
        "BUSINESS | We restrict what staff see of the records. | You can ask us to restrict what staff see of the records.",
        "BUSINESS | We transfer personal data to the United States. | You can ask us to transfer personal data to another provider."
      })
  void aboutSomethingElse(Kind kind, String aside, String said) {
    Asides asides = new Asides();
    assertThat(asides.without(kind, aside)).as(aside).hasSizeLessThan(aside.length() / 2);
    assertThat(asides.without(kind, said)).isEqualTo(said);
    Kind less = new TreeSet<>(Set.of(Kind.values())).lower(kind);
    assertThat(less).isNotNull();
    assertThat(asides.without(less, aside)).as(less + ": " + aside).isEqualTo(aside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我们不支持撤回评论，您可以删除照片。 | ，您可以删除照片。",
        "旧版可查阅。您可以更正资料。 | 。您可以更正资料。",
        "Old versions can be seen. You may see your data at gazette.example. | . You may see your data at gazette.example."
      })
  void theRestIsLeftAsItIs(String words, String left) {
    assertThat(new Asides().without(Kind.BUSINESS, words)).isEqualTo(left);
    assertThat(new Asides().without(Kind.NONE, words)).isEqualTo(words);
  }
}
