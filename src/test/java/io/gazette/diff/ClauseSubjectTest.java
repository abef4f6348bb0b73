package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.summary.EmphasisFinder;
import io.gazette.text.Growth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the changed words of a clause are about, and what is only another way to say the same. */
class ClauseSubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我们收集您的手机号。                     | 我们收集您的手机号和精确位置。             | DATA
          信息用于登录。                           | 信息用于登录和个性化推荐。                 | PURPOSE
          我们不提供给他人。                       | 我们不提供给他人，关联公司除外。           | NEGATION, RECIPIENT
          我们在15日内答复。                       | 我们在30日内答复。                         | FIGURE
          您可以在设置中撤回同意。                 | 您可以在设置中关闭。                       | RIGHT
          请写信给我们。                           | 请写信给我们的邮箱。                       | CONTACT
          信息存放在本地服务器。                   | 信息存放在境外服务器。                     | TRANSFER
          您可以查看会议的屏幕。                   | 您可以查看会议的屏幕和白板。               | OTHER
          We collect your phone number.            | We collect your phone number and location. | DATA
          We answer within ten days of your letter. | We answer within two days of your letter.  | FIGURE
          You must tell us about the door.         | You may tell us about the door.            | DUTY
          We give it to nobody else.               | We share it with our partners.             | RECIPIENT
          由甲公司负责。                           | 由乙公司负责。                             | OTHER
          记录至少留一年。                         | 记录至多留一年。                           | FIGURE
          我们在前台处理。                         | 我们在后台处理。                           | OTHER
          处一千元以下罚款。                       | 处一千元以上罚款。                         | FIGURE
          结束后七日内告诉您。                     | 结束后七日后告诉您。                       | FIGURE
          到期前告诉您。                           | 到期后告诉您。                             | FIGURE
          我们每半年看一次。                       | 我们每年看一次。                           | FIGURE
          罚款五十元，次日交清。                   | 罚款不超过五十元，次日交清。               | FIGURE
          我们向欧洲的门店寄书。                   | 我们向非洲的门店寄书。                     | TRANSFER
          扫描由360公司完成。                      | 扫描由七牛云完成。                         | OTHER
          我们不告诉别人。                         | 我们可以告诉别人。                         | NEGATION, DUTY
          您必须说明原因。                         | 您无需说明原因。                           | NEGATION, DUTY
          停止除看管以外的活动。                   | 停止活动。                                 | NEGATION
          未经您单独同意不得使用。                 | 未经您同意不得使用。                       | RIGHT
          修改后，我们征得您的同意。               | 修改后，您继续使用的，视为同意。           | RIGHT
          个人信息保护负责人：周予安。             | 个人信息保护负责人：何知遥。               | CONTACT
          我们停止看管以外的活动。                 | 我们停止看管和保存以外的活动。             | STORAGE
          It begins on 1 April.                    | It begins on 1 September.                  | FIGURE
          Ask before March about it.               | Ask before May about it.                   | FIGURE
          We look at the list monthly.             | We look at the list yearly.                | FIGURE
          It stays for six years.                  | It stays for at least six years.           | FIGURE
          Ask Ann Reed at the desk.                | Ask Will Reed at the desk.                 | OTHER
          The show is by Blue Sky Ltd.             | The show is by One World Ltd.              | OTHER
          You must give a reason.                  | You need not give a reason.                | NEGATION, DUTY
          Call +353 1 555 0134 at night.           | Call +353 1 555 0135 at night.             | CONTACT
          只向监管部门说明。                       | 向监管部门说明。                           | DUTY
          A Company is responsible.                | B Company is responsible.                  | OTHER
          Our liability is limited here.           | Our liability is unlimited here.           | NEGATION
          Notice takes two calendar days.          | Notice takes two business days.           | FIGURE
          You must keep the door closed.           | You must keep the password secret.         | OTHER
          We tell you about it.                    | We tell you about the received payment.    | OTHER
          We collect your phone number.            | We collect your payment details.           | DATA
          The shop belongs to us.                  | The shop belongs to Blue Sky Limited.      | CONTACT
          押金应当付清。                           | 押金应当一次性付清。                       | OTHER
          押金应当付清。                           | 押金应当分三次付清。                       | FIGURE
          We give you a book.                      | We give you another one of the same kind.  | OTHER
          We give you a book for the year.         | We give you a book for each one year.      | FIGURE
          冰箱不高于-5度。                         | 冰箱不高于5度。                            | FIGURE
          You can move house.                      | You can move house, but you cannot sell it. | NEGATION
          We keep to the law of the land.          | We keep to the Regulations on the Land.    | OTHER
          It moves if that is safe.                | It moves if the transfer is safe.          | OTHER
          We keep your letters with us.            | We may transfer your letters.              | RECIPIENT, STORAGE
          We ask for this or that.                 | We ask for this and that.                  | DUTY
          你们交还全部钥匙。                       | 你们交还部分钥匙。                         | DUTY
          平台保留所有权利。                       | 平台保留部分权利。                         | DUTY
          We open any box that is here.            | We open certain boxes that are here.       | DUTY
          甲方告知乙方时，甲方付费。               | 甲方告知乙方时，乙方付费。                 | PARTY
          发卡行告知持卡人，由发卡行付费。         | 发卡行告知持卡人，由持卡人付费。           | PARTY
          出租人应当向承租人付费。                 | 承租人应当向出租人付费。                   | PARTY
          The landlord tells the tenant and pays.  | The tenant tells the landlord and pays.    | PARTY
          甲公司的客户在前台付费。                 | 甲公司的用户在前台付费。                   | OTHER
          见本规定第二条。                         | 见本规定第四条。                           | REFERENCE
          This is told in Section 2.               | This is told in Section 12.                | REFERENCE
          我们在15日内答复，由店员送货。           | 我们在30日内答复，由客人取货。             | FIGURE, OTHER
          我们在15日内答复，根据约定送货。         | 我们在30日内答复，依据约定送货。           | FIGURE
          It takes 15 days, and staff bring it.    | It takes 30 days, and guests fetch it.     | FIGURE, OTHER
          报修请致电95501。                        | 报修请致电95502。                          | CONTACT
          To report it call 555 0101.              | To report it call 555 0202.                | CONTACT
          学员不得更换座位。                       | 学员不必更换座位。                         | DUTY
          Guests are forbidden to park there.      | Guests do not need to park there.          | DUTY
          停车免费。                               | 停车收费。                                 | FIGURE
          提醒默认开启。                           | 提醒默认关闭。                             | NEGATION
          Alerts are on by default.                | Alerts are off by default.                 | NEGATION
          双方为共同处理者。                       | 双方为独立处理者。                         | PARTY
          The school is a processor.               | The school is a joint controller.          | PARTY, RECIPIENT
          仲裁地为深圳。                           | 仲裁地为香港。                             | LAW
          It is governed by the law of England.    | It is governed by the law of Singapore.    | LAW
          我们登记您的房号。                       | 我们登记您的房号和眼镜度数。               | DATA
          新校区在日本街。                         | 新校区在梧桐街。                           | OTHER
          Lessons are given to beginners.          | Lessons are given to adults.               | OTHER
          “Day” means the time of a shift.         | “Day” means a day on which we are open.    | OTHER
          雨伞可以放在门口。                       | 雨伞可以保留在门口。                       | OTHER
          茶室有长椅。                             | 茶室有长椅和广告牌。                       | OTHER
          老师推着车。                             | 老师推荐红茶。                             | OTHER
          老师把作业发到群里。                     | 老师把作业和学生照片发到群里。             | DATA
          The hall has benches.                    | The hall has benches and pictures.         | OTHER
          Ask Tom Hill for a car.                  | Ask Tom Health for a car.                  | OTHER
          The cook serves soup.                    | The cook serves soup and recommends fish.  | OTHER
          The watch counts your steps.             | The watch counts your steps and heart rate. | DATA
          This is told in Section 2 for 5 days.    | This is told in Section 3 for 8 days.      | FIGURE, REFERENCE
          违反第三至五条的，应当赔偿。             | 违反第三至六条的，应当赔偿。               | REFERENCE
          第二条第（一）、（三）项除外。           | 第二条第（一）、（四）项除外。             | REFERENCE
          争议由南山区人民法院管辖。               | 争议由海淀区人民法院管辖。                 | LAW
          It is governed by the laws of Delaware.  | It is governed by the laws of Scotland.    | LAW
          渡船的停泊费归船东负担。                 | 渡船的停泊费归租船人负担。                 | PARTY
          落果归果园主所有。                       | 落果归采摘人所有。                         | PARTY
          Tolls are on the firm.                   | Tolls are on the client.                   | PARTY
          Windfalls belong to the grower.          | Windfalls belong to the picker.            | PARTY
          The hirer pays for fuel.                 | The owner pays for fuel.                   | PARTY
          The barn is on the hill.                 | The barn is on the left.                   | OTHER
          The light falls on the table.            | The light falls on the wall.               | OTHER
          您可以免费寄存雪板。                     | 您可以寄存雪板。                           | FIGURE
          洗衣每件30元起。                         | 洗衣每件30元。                             | FIGURE
          装车时付清尾款。                         | 装车前付清尾款。                           | FIGURE
          Ironing is included.                     | Ironing is extra.                          | FIGURE
          The pitch is free until noon.            | The pitch is free before noon.             | FIGURE
          请走前院。                               | 请走后院。                                 | OTHER
          拍摄须经住客书面同意。                   | 拍摄须经住客同意。                         | RIGHT
          Guests who are late, without calling, pay. | Guests who are late without calling pay. | OTHER
          If it snows, the lift is shut, and the road is shut. | If it snows, the lift is shut. The road is shut. | OTHER
          经主人同意，我们拍照、公开病例。         | 我们拍照，经主人同意，公开病例。           | OTHER
          With your consent, we write and call.    | We write and, with your consent, call.     | OTHER
          十四岁以下的学生、教师可以入场。         | 教师、十四岁以下的学生可以入场。           | OTHER
          """)
  void isWhatTheWordsName(String old, String now, String subjects) {
    assertThat(change(old, now).subjects())
        .extracting(Subject::name)
        .containsExactlyInAnyOrder(subjects.split(", "));
  }

  /**
   * A cell is judged with the head of its column; of a thing that is no such value it says nothing.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          默认       | 关闭     | 开启         | NEGATION
          默认灯光   | 黄光     | 白光         | OTHER
          收费标准   | 按次     | 免费         | FIGURE
          收费地点   | 东门     | 西门         | OTHER
          由谁承担   | 营地     | 雪场         | PARTY
          个人信息   | 门牌     | 门牌、楼层   | DATA
          保存期限   | 长期     | 完成即删     | STORAGE
          数据的用途 | 排班     | 排班、招生   | PURPOSE
          用途       | 食堂     | 仓库         | OTHER
          是否必填   | 是       | 否           | DUTY
          Default    | off      | on           | NEGATION
          Fee        | free     | by the hour  | FIGURE
          Borne by   | the camp | the climbers | PARTY
          Age group  | children | seniors      | OTHER
          """)
  void aCellIsOfWhatItsHeadNames(String head, String was, String is, String subjects) {
    TextBlock clause = Texts.clause("a", "1.", "Terms");
    TextBlock header = Texts.header("#", head);
    TextBlock stays = Texts.row("b", was);
    List<TextBlock> old = List.of(clause, header, Texts.row("a", was), stays);
    List<TextBlock> now = List.of(clause, header, Texts.row("a", is), stays);
    assertThat(Redline.compare(old, now).clauses())
        .flatExtracting(ClauseChange::subjects)
        .extracting(Subject::name)
        .containsExactly(subjects);
  }

  /** What holds for all of an enumeration holds for it in any order. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          经您同意，我们拍摄花园、池塘。          | 经您同意，我们拍摄池塘、花园。
          If it rains, we feed cats and dogs.    | If it rains, we feed dogs and cats.
          """)
  void ofAnEnumerationUnderAConditionTheOrderIsFree(String old, String now) {
    assertThat(change(old, now).subjects()).isEmpty();
  }

  @Test
  void anItemOfAnotherItemHoldsForAnother() {
    List<TextBlock> old = new ArrayList<>(List.of(Texts.paragraph("下列优惠：")));
    List<TextBlock> now = new ArrayList<>(old);
    for (List<TextBlock> text : List.of(old, now)) {
      text.add(nested(1, "会员"));
      text.add(nested(2, "免停泊费"));
      if (text == old) {
        text.add(nested(2, "免清洁费"));
      }
      text.add(nested(1, "非会员"));
      if (text == now) {
        text.add(nested(2, "免清洁费"));
      }
      text.add(nested(2, "赠送保险"));
    }
    assertThat(Redline.compare(old, now).entries())
        .filteredOn(entry -> entry.has(Note.HOLDS_FOR_OTHERS))
        .extracting(entry -> entry.shown().block().body())
        .containsExactly("免清洁费");
  }

  /**
   * Below a heading that says the opposite, or binds another, the same words say something else.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          可以退货的情形   | 不可以退货的情形   | true
          需要您同意       | 不需要您同意       | true
          必填信息         | 选填信息           | true
          教练的义务       | 学员的义务         | true
          免费项目         | 收费项目           | true
          如何使用信息     | 如何保护信息       | false
          租金             | 押金               | false
          服务内容         | 服务费用           | false
          With your consent | Without your consent | true
          Included in it   | Not included in it | true
          How we use it    | How we store it    | false
          When you book    | When you leave     | false
          """)
  void whatMovesBelowAnotherHeadingHoldsForAnother(String left, String joined, boolean other) {
    TextBlock moves =
        Texts.paragraph(
            left.charAt(0) > 'z' ? "钥匙和门卡交给前台的值班人员。" : "Keys go to the desk in the hall.");
    TextBlock stays =
        Texts.paragraph(left.charAt(0) > 'z' ? "行李放在楼梯下面的柜子里。" : "Bags are left below the stairs.");
    TextBlock first = Texts.clause("a", "1.", left);
    TextBlock second = Texts.clause("b", "2.", joined);

    TextDiff diff =
        Redline.compare(List.of(first, moves, stays, second), List.of(first, stays, second, moves));

    assertThat(diff.entries().stream().anyMatch(entry -> entry.has(Note.HOLDS_FOR_OTHERS)))
        .isEqualTo(other);
  }

  @Test
  void twoParagraphsThatTakeThePlaceOfEachOtherHoldForOthers() {
    TextBlock first = Texts.clause("a", "1.", "境内用户");
    TextBlock second = Texts.clause("b", "2.", "境外用户");
    TextBlock one = Texts.paragraph("订单资料在三年以后删除。");
    TextBlock other = Texts.paragraph("配送一完成，我们就清空记录。");
    TextBlock stays = Texts.paragraph("您随时可以联系客服。");
    TextBlock ends = Texts.paragraph("账户在设置里注销。");
    List<TextBlock> old = List.of(first, one, stays, second, other, ends);
    assertThat(Redline.compare(old, List.of(first, other, stays, second, one, ends)).entries())
        .filteredOn(entry -> entry.has(Note.HOLDS_FOR_OTHERS))
        .extracting(entry -> entry.shown().block())
        .containsExactlyInAnyOrder(one, other);
    // One way as well, unless the headings are names of two matters.
    assertThat(Redline.compare(old, List.of(first, stays, second, one, other, ends)).entries())
        .filteredOn(entry -> entry.has(Note.HOLDS_FOR_OTHERS))
        .extracting(entry -> entry.shown().block())
        .containsExactly(one);
    TextBlock use = Texts.clause("a", "1.", "信息的使用");
    TextBlock sharing = Texts.clause("b", "2.", "信息的共享");
    assertThat(
            Redline.compare(
                    List.of(use, one, stays, sharing, other, ends),
                    List.of(use, stays, sharing, one, other, ends))
                .entries())
        .noneMatch(entry -> entry.has(Note.HOLDS_FOR_OTHERS));
  }

  @Test
  void anItemOfWhichOnlyTheHeadingSaysWhatItIsHoldsForAnother() {
    TextBlock first = Texts.clause("a", "1.", "Android");
    TextBlock second = Texts.clause("b", "2.", "iOS");
    TextBlock moves = Texts.item("", "counts the steps to the summit");
    TextBlock stays = Texts.item("", "shows a map of the slopes");
    assertThat(
            Redline.compare(
                    List.of(first, stays, moves, second), List.of(first, stays, second, moves))
                .entries())
        .filteredOn(entry -> entry.has(Note.HOLDS_FOR_OTHERS))
        .extracting(entry -> entry.shown().block())
        .containsExactly(moves);
  }

  /** Short items are told as gone and come: whether they are the same nobody can say. */
  @ParameterizedTest
  @CsvSource({
    "选填信息：, 必填信息：, 病史",
    "提供：, 自备：, 围裙",
    "可以带入：, 不可以带入：, 宠物",
    "Required:, Optional:, weight",
    "Adults see:, Children see:, films from the archive of the town"
  })
  void anItemBelowWordsThatSayOtherwiseHoldsForOthers(String from, String to, String moves) {
    TextBlock first = Texts.paragraph(from);
    TextBlock second = Texts.paragraph(to);
    List<TextBlock> old =
        List.of(
            first,
            Texts.item("", moves),
            Texts.item("", "兴趣爱好 interests"),
            second,
            Texts.item("", "手机号码 telephone"));
    List<TextBlock> now =
        List.of(
            first,
            Texts.item("", "兴趣爱好 interests"),
            second,
            Texts.item("", "手机号码 telephone"),
            Texts.item("", moves));
    TextDiff diff = Redline.compare(old, now);
    assertThat(diff.entries())
        .filteredOn(entry -> entry.has(Note.HOLDS_FOR_OTHERS))
        .hasSize(1)
        .allMatch(entry -> entry.shown().block().body().equals(moves));
    assertThat(diff.clauses()).allMatch(ClauseChange::matters);
  }

  @ParameterizedTest
  @CsvSource({
    "平日, 周末, true",
    "境内用户, 境外用户, true",
    "App, Website, true",
    "Groups, Single visitors, true",
    "安全提示, 入馆流程, false",
    "退票, 改签, false"
  })
  void aParagraphBelowAHeadingOfAnotherKindHoldsForOthers(String from, String to, boolean others) {
    TextBlock first = Texts.clause("a", "1.", from);
    TextBlock second = Texts.clause("b", "2.", to);
    TextBlock moves = Texts.paragraph("课程取消的，全额退还已付的学费。");
    List<TextBlock> old =
        List.of(first, moves, Texts.paragraph("请提前到场。"), second, Texts.paragraph("课程按时开始。"));
    List<TextBlock> now =
        List.of(first, Texts.paragraph("请提前到场。"), second, Texts.paragraph("课程按时开始。"), moves);
    assertThat(Redline.compare(old, now).entries())
        .filteredOn(entry -> entry.has(Note.HOLDS_FOR_OTHERS))
        .hasSize(others ? 1 : 0);
  }

  /** As a paragraph of its own would. */
  @ParameterizedTest
  @CsvSource({"未成年读者, 成年读者, true", "Minors, Adults, true", "借阅, 归还, false"})
  void aSentenceThatJoinsAParagraphBelowAHeadingOfAnotherKindHoldsForOthers(
      String from, String to, boolean others) {
    TextBlock first = Texts.clause("a", "1.", from);
    TextBlock second = Texts.clause("b", "2.", to);
    String moves = "办理借书证须由监护人书面同意。";
    List<TextBlock> old =
        List.of(
            first, Texts.paragraph("书目可以在网上检索。" + moves), second, Texts.paragraph("逾期归还的图书按日收费。"));
    List<TextBlock> now =
        List.of(
            first, Texts.paragraph("书目可以在网上检索。"), second, Texts.paragraph("逾期归还的图书按日收费。" + moves));
    assertThat(Redline.compare(old, now).entries())
        .filteredOn(entry -> entry.has(Note.HOLDS_FOR_OTHERS))
        .hasSize(others ? 1 : 0);
  }

  /** What it speaks of is the sentence before it; of several, any of those before. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          停车费按小时计算。清洁费按次计算。该费用由前台收取。 | 清洁费按次计算。停车费按小时计算。该费用由前台收取。 | true
          照片用于宣传展览。录像用于安全防范。后者保存三十日。 | 录像用于安全防范。照片用于宣传展览。后者保存三十日。 | true
          The gate may be locked. The shop may be shut. In that case call the warden. | The shop may be shut. The gate may be locked. In that case call the warden. | true
          停车费按小时计算。清洁费按次计算。上述费用由前台收取。 | 清洁费按次计算。停车费按小时计算。上述费用由前台收取。 | false
          停车费按小时计算。该费用由门岗收取。清洁费按次计算。 | 清洁费按次计算。停车费按小时计算。该费用由门岗收取。 | false
          停车费按小时计算。清洁费按次计算。发票由前台开具。   | 清洁费按次计算。停车费按小时计算。发票由前台开具。   | false
          The punt lies on the lawn. The canoe is in the shed. It may be used by guests. | The canoe is in the shed. The punt lies on the lawn. It may be used by guests. | true
          The punt lies on the lawn. The canoe is in the shed. They may be used by guests. | The canoe is in the shed. The punt lies on the lawn. They may be used by guests. | false
          """)
  void whatSpeaksOfAnotherSentenceThanItDidHoldsForAnother(String old, String now, boolean other) {
    assertThat(Redline.compare(blocks(old), blocks(now)).entries())
        .filteredOn(entry -> entry.has(Note.HOLDS_FOR_OTHERS))
        .hasSize(other ? 1 : 0);
  }

  /** Another name of what stands below it says nothing else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          关于退款         | 退款说明           | false
          收费             | 收费标准           | false
          附则             | 其他               | false
          Your rights      | The rights you have | false
          我们收集的信息   | 我们不收集的信息   | true
          租客的责任       | 房东的责任         | true
          成人票           | 儿童票             | true
          """)
  void anotherNameOfAHeadingSaysNothingElse(String old, String now, boolean other) {
    List<TextBlock> before = List.of(Texts.clause("a", "1.", old), Texts.paragraph("见背面。"));
    List<TextBlock> after = List.of(Texts.clause("a", "1.", now), Texts.paragraph("见背面。"));
    assertThat(Redline.compare(before, after).clauses().get(0).matters()).isEqualTo(other);
  }

  /** Whoever they are: what others do not do tells who is somebody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          驾校与学员签约。                | 学员应当确认车辆。           | 驾校应当确认车辆。             | PARTY
          摄影师为模特拍摄。              | 样片由摄影师保管。           | 样片由模特保管。               | PARTY
          The marina lets berths to owners. | The owner shall insure it. | The marina shall insure it.    | PARTY
          The beekeeper rents hives to the farmer. | Hives are paid by the farmer. | Hives are paid by the beekeeper. | PARTY
          毛巾放在柜子里，拖鞋也是。      | 毛巾应当放回原处。           | 拖鞋应当放回原处。             | OTHER
          主泵供水，水箱备用。            | 用水由主泵供给。             | 用水由水箱供给。               | OTHER
          The roof is of slate. The wall is of brick. | The roof must be dry. | The wall must be dry.       | OTHER
          """)
  void whoeverIsBoundInsteadOfAnotherIsToldAsSuch(
      String about, String old, String now, Subject subject) {
    TextBlock parties = Texts.paragraph(about);
    assertThat(
            Redline.compare(
                    List.of(parties, Texts.paragraph(old)), List.of(parties, Texts.paragraph(now)))
                .clauses()
                .get(0)
                .subjects())
        .containsExactly(subject);
  }

  @Test
  void inAListOfWhichTheOrderCountsAnItemElsewhereIsNoMereMove() {
    for (String lead : List.of("余额依次扣除：", "余额扣除：")) {
      List<TextBlock> old =
          List.of(Texts.paragraph(lead), nested(1, "停泊费；"), nested(1, "保险费；"), nested(1, "清洁费。"));
      List<TextBlock> now = List.of(old.get(0), old.get(2), old.get(1), old.get(3));
      assertThat(Redline.compare(old, now).clauses().get(0).subjects().contains(Subject.OTHER))
          .isEqualTo(lead.contains("依次"));
    }
  }

  @Test
  void aFigureInAHeadingIsOne() {
    List<TextBlock> old = List.of(Texts.heading("7天内退货"), Texts.paragraph("凭票退货。"));
    List<TextBlock> now = List.of(Texts.heading("3天内退货"), Texts.paragraph("凭票退货。"));
    assertThat(Redline.compare(old, now).clauses())
        .flatExtracting(ClauseChange::subjects)
        .containsExactly(Subject.FIGURE);
  }

  @Test
  void figuresOfItemsThatWentAndCameAreToldApartByAllTheirDigits() {
    for (String[] two :
        new String[][] {
          {"退卡在15日内处理。", "遗失须在3日内挂失。"},
          {"Cards are refunded within 15 days.", "Report a loss within 3 days."},
          {"赔偿不超过120000元。", "另赔120005元以内的损失。"}
        }) {
      List<TextBlock> old =
          List.of(Texts.heading("卡"), Texts.item("", two[0]), Texts.item("", "押金八百。"));
      List<TextBlock> now =
          List.of(Texts.heading("卡"), Texts.item("", "押金八百。"), Texts.item("", two[1]));
      assertThat(Redline.compare(old, now).clauses())
          .flatExtracting(ClauseChange::subjects)
          .as("%s / %s", two[0], two[1])
          .contains(Subject.FIGURE);
    }
  }

  private static TextBlock nested(int level, String text) {
    return TextBlockBuilder.of(TextBlock.Kind.ITEM).level(level).text(text).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          为创建帐号，请保管好帐号。       | 为创建账号，请保管好账号。
          受托方不得超出约定，未经同意不得转委托。 | 受托方不得超出约定。未经同意不得转委托。
          We process it according to this policy. | We process it in accordance with this policy.
          We personalise your pages.       | We personalize your pages.
          七日之内告诉您。                 | 七日内告诉您。
          """)
  void isNothingWhereItIsOnlyAnotherWayToSayTheSame(String old, String now) {
    Redline.compare(blocks(old), blocks(now)).clauses().stream()
        .forEach(clause -> assertThat(clause.matters()).as(now).isFalse());
  }

  /** Who transfers decides whether it is a right or a recipient. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          You can use the desk.          | You can use the desk and transfer your letters.    | RIGHT
          The steps are yours.           | The steps are yours. Export and transfer are self-service for you. | RIGHT
          You can see it.                | You can see it and ask us to transfer it to another company. | RIGHT
          You can see it.                | You can see it. We transfer it to Blue Sky Press. | RECIPIENT
          You can see it.                | You can see it. It may be transferred to Blue Sky Press. | RECIPIENT
          """)
  void transferIsARightOrGivesDataToSomebody(String old, String now, String subjects) {
    assertThat(change(old, now).subjects())
        .extracting(Subject::name)
        .containsExactlyInAnyOrder(subjects.split(", "));
  }

  @Test
  void anItemOnTransferBelowYourRightsIsARight() {
    List<TextBlock> before =
        List.of(
            Texts.clause("a", "1.", "Your rights"),
            Texts.item("1.", "access: you may view it on the page;"),
            Texts.item(
                "2.",
                "transfer: where the conditions of the National Authority are met, the Bank provides a way to transfer it;"),
            Texts.item("3.", "closure: you may close it in the shop."));
    List<TextBlock> now = List.of(before.get(0), before.get(1), before.get(3));
    assertThat(Redline.compare(before, now).clauses().get(0).subjects())
        .containsExactly(Subject.RIGHT);
  }

  /** What is held to one item, or to all, says something else; where an item stands does not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          租客承担：    | 水费； | 但房东豁免的除外。       | true
          大厅设有：    | 书架； | 两张沙发。               | false
          保修不包括：  | 灯具； | 按钮。                   | true
          Guests use:   | a pool; | Provided that they paid. | true
          The hall has: | a bar;  | Two sofas.               | false
          """)
  void whatBelongsToAnotherListSaysSomethingElse(
      String lead, String item, String last, boolean other) {
    List<TextBlock> old = new ArrayList<>(blocks(lead));
    old.add(Texts.item("", item));
    List<TextBlock> now = new ArrayList<>(old);
    old.add(TextBlockBuilder.of(TextBlock.Kind.ITEM).level(2).text(last).build());
    now.add(Texts.paragraph(last));

    ClauseChange change = Redline.compare(old, now).clauses().get(0);

    assertThat(change.subjects()).isEqualTo(other ? Set.of(Subject.OTHER) : Set.of());
    assertThat(change.isLooksOnly()).isEqualTo(!other);
  }

  /** Of what takes two ends to tell, both tell. */
  @Test
  void aSentenceThatChangedOnTheWayIsToldAsOne() {
    String sentence = "货物在运输途中毁损的，由%s负责赔偿，并在一周内出具书面的说明。";
    List<TextBlock> old =
        List.of(
            Texts.clause("a", "1.", "仓储"),
            Texts.paragraph("仓库每天清点一次。" + sentence.formatted("承运人")),
            Texts.clause("b", "2.", "其他"),
            Texts.paragraph("本店周一休息，节假日另行通知。"));
    List<TextBlock> now =
        List.of(
            old.get(0),
            Texts.paragraph("仓库每天清点一次。"),
            old.get(2),
            Texts.paragraph("本店周一休息，节假日另行通知。" + sentence.formatted("托运人")));
    assertThat(Redline.compare(old, now).clauses())
        .hasSize(2)
        .allSatisfy(clause -> assertThat(clause.subjects()).containsExactly(Subject.PARTY));
  }

  @Test
  void aClauseThatCameOrWentAlwaysMatters() {
    TextDiff diff =
        Redline.compare(
            blocks("本政策适用于所有产品。"),
            List.of(
                Texts.clause("a", "1.", "总则"),
                Texts.paragraph("本政策适用于所有产品。"),
                Texts.clause("b", "2.", "附则"),
                Texts.paragraph("此外没有别的规定了。")));
    assertThat(diff.clauses()).hasSize(1);
    assertThat(diff.clauses().get(0).matters()).isTrue();
  }

  /** A paragraph without end in which every other word is another figure, name or right. */
  @ParameterizedTest
  @ValueSource(strings = {"提供给甲公司、删除", "We share it with Alder Ltd and May Erase, "})
  void aLongParagraphTakesNoLongerThanItsLength(String words) {
    Growth.assertLinear(
        80_000,
        length -> words.repeat(length / words.length()),
        text -> {
          List<Edit> edits = new ArrayList<>();
          for (int at = 0; at + 4 <= text.length(); at += 4) {
            edits.add(Edit.equal(text.substring(at, at + 2)));
            edits.add(Edit.deleted(text.substring(at + 2, at + 4)));
            edits.add(Edit.inserted(at + " "));
          }
          Entry entry =
              Entry.pair(
                  Op.CHANGED,
                  new Placed(0, Texts.paragraph(text)),
                  new Placed(0, Texts.paragraph(text)),
                  edits,
                  EmphasisFinder.find(edits),
                  Set.of(),
                  List.of());
          TextDiff.of(blocks(text), blocks(text), List.of(entry));
        });
  }

  private static ClauseChange change(String old, String now) {
    List<ClauseChange> clauses = Redline.compare(blocks(old), blocks(now)).clauses();
    assertThat(clauses).hasSize(1);
    assertThat(clauses.get(0).kinds()).isEqualTo(Set.of(ClauseChange.Kind.CHANGED));
    return clauses.get(0);
  }

  private static List<TextBlock> blocks(String paragraph) {
    return List.of(Texts.clause("a", "1.", "总则"), Texts.paragraph(paragraph));
  }
}
