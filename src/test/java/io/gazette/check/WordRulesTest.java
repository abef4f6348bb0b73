package io.gazette.check;

import static io.gazette.check.TextFixture.changed;
import static io.gazette.check.TextFixture.codes;
import static io.gazette.check.TextFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.assemble.Numbered;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Numbering;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules on words: where each fires, in Chinese and in English, and the nearest where it does not.
 */
class WordRulesTest {

  @Test
  void factsThatDifferBetweenLanguages() {
    for (String[] pair :
        new String[][] {
          {"我们在15个工作日内答复您。", "We answer within 10 working days."},
          {"我们在15个工作日内答复您。", "We answer within 15 days."},
          {"记录保存六个月。", "We keep records for a year."},
          {"自2026年3月1日起适用。", "It applies from April 1, 2026."},
          {"请写信至a@b.example。", "Write to c@b.example."},
          {"请致电010-1234 5678。", "Call +86 10 1234 5679."},
          {"年满14周岁的用户可以使用。", "Users over the age of 16 may use it."},
          {"多于100万人使用。", "More than 100,000 people use it."},
          {"占3%以下。", "Less than 5 percent."},
          {"见[说明](https://a.example/x)。", "See [terms](https://b.example/x)."},
          {"我们在72小时内通知您。", "We tell you within two days."},
          {"记录保存一年半。", "We keep records for 15 months."},
          {"共有一万二千件。", "There are 1,200 of them."},
          {"依照第十三条第一款第（二）项。", "Under Article 14(1)(ii)."},
          {"客服时间为每日9:00至18:30。", "We are here from 9 am to 6 pm every day."},
          {"门店营业至晚上八点。", "The shop is open until 9 p.m."},
          {"营业时间为9:00至21:00。", "Open from 9 a.m. to 9 a.m."},
          {"账单于每年3月10日寄出。", "The bill is sent on 20 March each year."},
          {"自2026年第一季度起计费。", "Fees apply from the second quarter of 2026."},
          {"押金为300美元。", "The deposit is EUR 300."},
          {"附件不超过20 MB。", "Attachments may have up to 20 GB."},
          {"手续费为千分之二。", "The fee is 2 %."},
          {"会员享九折。", "Members get 20% off."},
          {"两份合同，各执一份。", "Three copies are made, one for each."},
          {"服务日为周一至周五。", "We are here Mondays to Thursdays."},
          {"等待三十秒。", "Wait for 30 minutes."},
          {"我们在两周内处理。", "We deal with it within a month."},
          {"积分翻倍。", "Points are tripled."},
        }) {
      assertThat(told(pair)).as(pair[0]).containsExactly("facts-differ");
    }
  }

  @Test
  void factsThatAreWrittenInAnotherWay() {
    for (String[] pair :
        new String[][] {
          {"我们在十五个工作日内答复您。", "We answer within fifteen (15) working days."},
          {"记录保存半年，日志保存两周。", "We keep records for six months and logs for 14 days."},
          {"我们保存一百八十日。", "We keep it for one hundred and eighty days."},
          {"自2026年3月1日起适用。", "It applies from 1 March 2026."},
          {"请致电010-1234 5678。", "Call +86 10 1234 5678."},
          {"未满十四周岁的儿童。", "Children under 14."},
          {"多于100万人、1,000元。", "More than one million people, and 1000 yuan."},
          {"占3%以下。", "Less than three percent."},
          {"（一）姓名；（二）电话，7×24小时，H5页面。", "(a) names; (b) phones, round the clock, a page."},
          {"我们与第三方合作，一旦发现，会进一步处理。", "We work with third parties and act at once."},
          {"客服时间为每日9:00–18:00。", "We are here from 9 am to 6 pm every day."},
          {"见[说明](https://a.example/zh/x)。", "See [terms](https://www.a.example/en/x)."},
          {"我们在72小时内通知您。", "We tell you within three days."},
          {"我们在三天内通知您。", "We tell you within 72 hours."},
          {"我们在二十四小时内处理。", "We act within a day, that is 24 hours."},
          {"我们在24小时内处理。", "We act within a day."},
          {"我们在7日内处理。", "We act within a week."},
          {"记录保存一年半。", "We keep records for 18 months."},
          {"记录保存18个月。", "We keep records for a year and a half."},
          {"记录保存18个月。", "We keep records for one and a half years."},
          {"共有一万二千件。", "There are 12,000 of them."},
          {"共有12,500件、三百万元。", "There are twelve thousand five hundred, and 3 million yuan."},
          {"共有300万件。", "There are three million."},
          {"依照第十三条第一款第（二）项。", "Under Article 13(1)(ii)."},
          {"依照第13条第1款第2项。", "Under point 2 of paragraph 1 of Article 13."},
          {"客服时间为下午6:30前。", "We are here until 6:30 p.m."},
          {"客服时间为18:30前。", "We are here until 6:30 pm."},
          {"客服时间为下午6点半前。", "We are here until 18:30."},
          {"客服时间为9:00–18:00（北京时间）。", "We are here from 9 to 6 pm (UTC+8)."},
          {"每日9时至18时。", "From 9 a.m. to 6 p.m. every day."},
          {"有以下3点建议。", "There are three things."},
          {"等待半小时，最多半天。", "Wait for 30 minutes, at most 12 hours."},
          {"晚上九点至次日早上七点不打扰。", "No messages between 9 p.m. and 7 a.m."},
          {"上午八点半开始，中午休息。", "We begin at 8:30 a.m. and rest at noon."},
          {"下午三点一刻前。", "Before 3:15 p.m."},
          {"每季度检查，下一季度公布。", "We check every three months and publish in the next quarter."},
          {"每半年评估，两周内公布。", "Assessed every six months and published within a fortnight."},
          {"账单于次月5日寄出。", "The bill is sent on the 5th of the following month."},
          {"每年1月15日结算。", "Accounts are settled on January 15 each year."},
          {"年费为人民币1.5万元，即每月一千二百五十元。", "The fee is RMB 15,000 a year, or 1,250 yuan a month."},
          {"押金新台币900元，逾期另收80元。", "The deposit is NT$900; late fees are NT$80."},
          {"违约金为万分之五。", "The penalty is 0.05%."},
          {"会员享八五折。", "Members pay 85%."},
          {"误差不超过0.5公里。", "Accurate to 500 metres."},
          {"锁定一刻钟，最长半分钟后提示。", "Locked for 15 minutes; a hint follows after 30 seconds."},
          {"每周二、周五寄出。", "Posted on Tuesdays and Fridays."},
          {"九成以上的请求当日解决。", "More than 90% of requests are solved on the same day."},
          {"一打样品，每月两次。", "Twelve samples, twice a month."},
          {"在3个自然月内。", "Within three calendar months."},
        }) {
      assertThat(told(pair)).as(pair[0]).isEmpty();
    }
  }

  @Test
  void changesThatAreMoreThanDeclared() {
    Diagnostic finding =
        changed(ChangeLevel.EDITORIAL, "我们保存三个月。我们不会出售信息。", "我们保存六个月。我们不会出售信息。").get(0);
    assertThat(finding.code()).isEqualTo(Code.WORDS_UNDERSTATED);
    assertThat(finding.arguments())
        .containsExactly(
            "editorial", "1", "Clause", "@changed-facts", "我们保存三个月。", "我们保存六个月。", "@needs-consent");
    assertThat(codes(changed(ChangeLevel.NOTICE, "我们不会出售您的信息。", "我们会出售您的信息。")))
        .containsExactly("words-understated");
    assertThat(codes(changed(ChangeLevel.NOTICE, "We do not sell it.", "We sell it.")))
        .containsExactly("words-understated");
    assertThat(
            codes(
                changed(
                    ChangeLevel.EDITORIAL,
                    "We keep it. Write to a@b.example.",
                    "We keep it. Write to c@b.example.")))
        .containsExactly("words-understated");
    assertThat(codes(changed(ChangeLevel.EDITORIAL, "我们收集**身份证号**。", "我们**收集**身份证号。")))
        .contains("words-understated");
    assertThat(codes(changed(ChangeLevel.NOTICE, "您的地址用于配送。", "您的地址用于配送等目的。")))
        .contains("words-understated");
  }

  @Test
  void wordsThatSayTheSame() {
    assertThat(changed(ChangeLevel.EDITORIAL, "我们保存3个月，用于登录。", "我们把信息保存三个月，供您登录。")).isEmpty();
    assertThat(changed(ChangeLevel.EDITORIAL, "We keep it two weeks.", "We store it for 14 days."))
        .isEmpty();
    assertThat(changed(ChangeLevel.CONSENT, "我们保存三个月。", "我们保存六个月。"))
        .extracting(Diagnostic::code)
        .doesNotContain(Code.WORDS_UNDERSTATED);
    assertThat(
            changed(
                ChangeLevel.EDITORIAL,
                "本版本于2024年1月1日发布，自2024年2月1日起生效。",
                "本版本于2024年1月2日发布，自2024年2月2日起生效。"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "我们至少提前三十日通知您。,我们至多提前三十日通知您。",
    "您的信息存储于境内的服务器。,您的信息存储于境外的服务器。",
    "受托方可以删除您的信息。,受托方应当删除您的信息。",
    "您必须提供联系人。,您可以提供联系人。",
    "十四周岁以上的用户可以使用。,十四周岁以下的用户可以使用。",
    "我们在取得您的明示同意后收集。,我们在取得您的默认同意后收集。",
    "我們至少保存三個月的紀錄。,我們至多保存三個月的紀錄。",
    "個性化推薦默認關閉，您可以修改。,個性化推薦默認開啟，您可以修改。",
    "我们仅将其用于登录和安全。,我们将其用于登录和安全。",
    "我们可能会与伙伴共享您的信息。,我们会与伙伴共享您的信息。",
    "We keep it for at least 30 days.,We keep it for at most 30 days.",
    "We may share your data with partners.,We must share your data with partners.",
    "Data is stored within China only.,Data is stored outside China only.",
    "We ask for your explicit consent first.,We ask for your implied consent first.",
    "We collect the names you enter.,We collect the names and fingerprints you enter.",
    "我们收集您的手机号码。,我们收集您的手机号码和身份证号码。",
    "我们委托北京某云有限公司存储。,我们委托上海别云有限公司存储。",
    "托管服务商青云负责存放备份。,托管服务商白石负责存放备份。",
    "门诊记录由青禾诊所保管。,门诊记录由恒泰体检中心保管。",
    "Backups are stored by the hosting provider Northgate.,Backups are stored by the hosting provider Silverline.",
    "我们会弹窗征求您的意见。,您继续使用即视为同意。",
    "We ask for your agreement.,By continuing you agree to the new terms.",
    "您可以在收到通知之日起三十日内申诉。,您可以在通知发出之日起三十日内申诉。",
    "You may cancel within 14 days from the date of delivery.,You may cancel within 14 days from the date of order.",
    "争议提交仲裁委员会处理。,争议提交客服处理。",
    "You may appeal to an independent arbitrator.,You may appeal to our customer service.",
    "您和监护人可以随时要求删除。,监护人可以随时要求删除。",
    "我们与受托方签订协议，并监督其处理行为。,我们与受托方签订协议。",
    "Analytics is off until you turn it on.,Analytics is on until you turn it off.",
    "检测费由我们承担。,检测费由您承担。",
    "由您决定谁来取件。,由我们决定谁来取件。",
    "我们通过短信和邮件通知您。,我们通过公告通知您。",
  })
  void wordsThatBind(String before, String now) {
    assertThat(codes(changed(ChangeLevel.NOTICE, before, now)))
        .containsExactly("words-understated");
  }

  @ParameterizedTest
  @CsvSource({
    "我们不少于三十日前通知您。,我们至少三十日前通知您。",
    "您可以随时关闭推荐。,您有权随时关闭推荐。",
    "上述信息只用于登录。,以上信息仅用于登录。",
    "受托方须按约定删除信息。,受托方必须按约定删除信息。",
    "我们会员的信息用于会议。,会员的信息被我们用于会议。",
    "We must tell you.,We are required to tell you.",
    "We use it solely for login.,We use it only for login.",
    "我们收集您的手机号。,我们会收集您的手机号。",
    "数据由托管服务商甲辰云存储。,甲辰云作为托管服务商存储数据。",
    "您继续使用并不视为同意。,您继续使用的，不视为同意。",
    "您和监护人可以随时要求删除。,监护人和您可以随时要求删除。",
    "Analytics is off until you turn it on.,'Until you turn analytics on, it is off.'",
    "We print initials rather than names.,'We print initials, not names.'",
  })
  void wordsThatBindAlike(String before, String now) {
    assertThat(changed(ChangeLevel.EDITORIAL, before, now)).isEmpty();
  }

  @Test
  void publishedTextsArePassedOver() {
    PolicyVersion version =
        TextFixture.version(
            "1", ChangeLevel.CONSENT, Map.of("zh-Hans", "您您好，包括：", "en", "15 days: here"));
    assertThat(TextFixture.CHECKS.of(PolicyFixture.policy(version), file -> true, List.of()))
        .isEmpty();
  }

  @Test
  void answersInTime() {
    assertThat(told("我们将在30个工作日内答复您的投诉。")).containsExactly("answer-late");
    assertThat(told("收到您的请求后，我们会在三十日内回复。")).containsExactly("answer-late");
    assertThat(told("我们将在15个工作日内答复您的投诉。")).isEmpty();
    assertThat(told("您的投诉会在15日内得到答复，记录保存三年。")).isEmpty();
    assertThat(told("收到申请后的二个月内，我们会处理完毕。")).containsExactly("answer-late");
    assertThat(told("记录保存三年。我们会答复您的投诉。")).isEmpty();
    assertThat(told("We answer your request within 30 days.")).isEmpty();
  }

  @Test
  void whatIsWrongWithOneTextHidesNoDifference() {
    assertThat(told("我们将在30个工作日内答复您的投诉。", "We answer complaints within 20 working days."))
        .containsExactlyInAnyOrder("answer-late", "answer-late", "facts-differ");
  }

  @Test
  void whatIsWrongWithAClauseExplainsNoOtherNumber() {
    PolicyVersion version =
        TextFixture.version(
            "1",
            ChangeLevel.CONSENT,
            Map.of("zh-Hans", "我们在20日内办理。", "en", "We act within 25 days."));
    Diagnostic slip =
        Diagnostic.of(
            Code.PLACEHOLDER_LEFT, new SourcePosition("privacy/1/en.md", 3, 1), "[name]", "@x", "");
    assertThat(
            TextFixture.codes(
                TextFixture.CHECKS.of(PolicyFixture.policy(version), file -> false, List.of(slip))))
        .contains("facts-differ");
  }

  @Test
  void aNotThatOneLanguageLost() {
    for (String[] pair :
        new String[][] {
          {"我们不出售您的信息。", "We sell your information."},
          {"照片在手机上处理，不上传。", "Photos are processed on the phone and are uploaded."},
          {"我们收集设备型号，不读取通讯录。您可以拒绝。", "We collect the model and read contacts. You may refuse."},
          {"我们向关联公司提供行程记录。", "We do not provide trip records to affiliates."},
          {"日志没有用于广告。", "Logs were used for advertising."},
          {"缺少时无法生成。\n\n画面不上传。", "It cannot be made without it.\n\nThe picture is uploaded."},
          {"程序检查违法内容，不为其他目的查看消息。", "Programs check for unlawful content. We read messages."},
          {"画面不上传。拒绝权限的，不能扫码。", "The image is uploaded. If you refuse, you cannot scan."},
          {"未经您同意，我们不会转让档案。", "We transfer files without your consent."},
          {"除非您授权，我们不读取相册。", "We read the album even if you have not authorised it."},
          {"只有在您点击时，我们才调用麦克风。", "The microphone is used even when you do not tap."},
          {"须经家长同意后方可开通。", "It can be opened before a parent agrees."},
          {"您无须实名即可浏览。", "You need to prove your identity to browse."},
          {"关闭后会影响其他功能。", "Other features remain available once it is off."},
          {"员工禁止下载档案。", "Staff may download files."},
          {"我们不再推送。", "We continue to send messages."},
          {"次数不超过每周一次。", "This happens more than once a week."},
          {"至少提前十日通知。", "We give notice at most ten days in advance."},
          {"该功能默认不开启，亦不收费。", "The function is switched on and charged for."},
          {"本功能默认关闭。", "This function is on by default."},
          {"儿童可以自行注册。", "Children can't register by themselves."},
          {"第三方独立提供的服务除外。", "This covers services, including those of third parties."},
        }) {
      assertThat(told(pair)).as(pair[0]).containsExactly("negation-differs");
    }
  }

  @Test
  void aNotThatIsSaidInOtherWords() {
    for (String[] pair :
        new String[][] {
          {"我们不出售您的信息。", "Your information is never sold."},
          {"儿童不能自行注册。", "Children can't register by themselves."},
          {"我们不会出租您的信息。", "We won’t rent out your information."},
          {"我们不向他人提供。", "We don't give it to others."},
          {"信息仅用于配送，不用于其他目的。", "The information is used solely for delivery."},
          {"不提供手机号的，无法注册。", "Without a phone number you cannot register."},
          {"关闭后不影响其他功能。", "Other features are unaffected once it is off."},
          {
            "我们计算距离，不记录轨迹。不开启的，可以手选城市。",
            "We compute distance; we do not record tracks. Or choose a city."
          },
          {"您不同意录音的，可以改用邮件。", "If you do not agree to recording, you can write instead."},
          {"我们不会把它交给第三方。", "We refuse to give it to third parties."},
          {"未经您书面同意，受托人不得转委托。", "They may sub-contract only with your written consent."},
          {"除非法律要求，我们不披露档案。", "We disclose files only where the law requires it."},
          {"我们不出租，也不出借档案。", "We never rent out or lend files."},
          {"您无需实名。", "Proving your identity is optional."},
          {"您不必同意即可使用基本功能。", "Basic functions work even if you decline."},
          {"未经授权的人员不得进入机房。", "Only authorised persons may enter the server room."},
          {"数据不会离开本国。", "Data stays in the country."},
          {"不满十四周岁的人须由家长陪同。", "Minors under fourteen need a parent."},
          {"我们不向未满十八周岁的人开户。", "We open accounts only for persons aged eighteen or over."},
          {"两种文本不一致的，以中文为准。", "If the texts differ, the Chinese one prevails."},
          {"争议尚未解决的除外。", "This does not apply while a dispute is still open."},
          {"点击“不再提醒”后即关闭。", "It is off once you tap “Remind me later”."},
          {"该约定不影响您的权利。", "You may nevertheless assert your rights."},
          {"保存不会超过必要的期限。", "Files are kept only for as long as necessary."},
          {"不使用收藏的，仅显示公开内容。", "Otherwise only public content is shown."},
          {"每位用户上传的图片不超过二十张。", "No user may upload more than twenty pictures."},
          {"未收到您的确认前，我们不会扣款。", "We charge you only once we have your confirmation."},
          {"请勿将密码告知他人。", "Keep your password to yourself."},
          {"连续输错三次将锁定账户。", "Three wrong attempts in a row lock the account."},
          {"关闭定位没有任何影响。", "Turning location off has no effect whatsoever."},
          {"如有疑问，请随时联系我们。", "If anything is unclear, do not hesitate to contact us."},
          {"我们难以保证第三方的安全。", "We cannot vouch for the security of third parties."},
          {"运费由我们承担。", "You bear no shipping cost."},
          {"上述信息缺一不可。", "All of the above is required."},
          {"只有在您点击时，我们才上传录音。", "Recordings are not uploaded until you tap."},
          {"检修期间暂停预约。", "Booking is unavailable during inspection."},
          {"夜间免打扰自动开启。", "Do-not-disturb comes on at night by itself."},
          {"逾期未还书的，停借。", "If a book is overdue, lending ends."},
          {"邻居可见您公开的动态，对方可见回复。", "Neighbours see what you post, and they see replies."},
          {"老师只能看到昵称。", "All that teachers can see is the nickname."},
          {"您不想排队的，费用不变。", "If you would rather not queue, the fee stays the same."},
          {"非用到定位不可。", "It cannot be done without location."},
          {"考勤在首页一览无余。", "The home page shows attendance at a glance."},
          {"社区开放时间为9:00至22:00。", "The club is open from 9 a.m. to 10."},
        }) {
      assertThat(told(pair)).as(pair[0]).isEmpty();
    }
  }

  @Test
  void whatOneLanguageEnumeratesOrSaysLess() {
    for (String[] pair :
        new String[][] {
          {"您可以查阅、复制、更正、删除档案。", "You may access, copy and delete files."},
          {"您可以查阅、复制、删除档案。", "You may view and copy files."},
          {
            "我们验证身份后处理您的请求。对重复的请求，我们会向您详细说明理由。",
            "We act on your request once we have verified who you are."
          },
        }) {
      assertThat(told(pair)).as(pair[0]).containsExactly("clause-shape");
    }
    for (String[] pair :
        new String[][] {
          {"您可以查阅、复制、更正和删除档案。", "You may access, copy, correct and delete files."},
          {"设备信息包括型号、系统版本、网络状态。", "Device information, such as its model, system and network."},
          {"因合并、分立、破产转移的，我们会告知。", "If a merger, division or bankruptcy requires it, we tell you."},
          {"我们验证身份。然后处理您的请求。", "We verify who you are, and then act on your request."},
        }) {
      assertThat(told(pair)).as(pair[0]).isEmpty();
    }
  }

  @Test
  void whatOneLanguageSaysAlone() {
    for (String[] pair :
        new String[][] {
          {"经您单独同意，我们向医院提供报告。", "We provide the report to the hospital.", "@said-consent"},
          {"我们把号码交给骑手。", "Couriers get the number with your permission.", "@said-consent"},
          {"经您单独同意，我们处理报告。", "With your consent, we process the report.", "@said-separate"},
          {"仅在您开启地图时读取位置。", "Location is read when you open the map.", "@said-only"},
          {"我们至少提前十五日通知您。", "We notify you fifteen days in advance.", "@said-least"},
          {"单笔充值不超过五百元。", "A single top-up is 500 yuan.", "@said-most"},
          {"我们每日备份一次。", "We back up twice a day.", "@said-often"},
          {"我们不出售档案。", "We sell files.", "@said-not"},
          {"我们应当在检修前告诉您。", "We may tell you before an inspection.", "@said-must"},
          {"课程取消的，全额退费。", "If a course is cancelled, we refund part of it.", "@said-whole"},
          {"申请须以书面方式提出。", "Applications are made orally.", "@said-written"},
          {"备注为空的，照常派送。", "Parcels without a remark are refused.", "@said-still"},
          {"您打开共享的，相册才会同步。", "The album is synchronised to the family.", "@said-condition"},
          {"经脱敏处理后，问卷可用于教学。", "Questionnaires may be used for teaching.", "@said-safeguard"},
          {"图纸保存在本机。", "Drawings are kept in our cloud.", "@said-where"},
          {"包裹由圆通派送。", "Parcels are delivered by Yunda.", "@said-name"},
          {"欠费记录报送征信机构。", "Arrears are reported to the tax office.", "@said-name"},
          {"语音由 Nuance 转写。", "Speech is transcribed by AssemblyAI.", "@said-name"},
          {"除抢修外，我们不进入您的房间。", "We do not enter your room.", "@said-except"},
          {"办理不收费，但加急的除外。", "It is free of charge.", "@said-except"},
          {"您付款后，课程才能观看。", "Courses can be watched even before you pay.", "@said-after"},
        }) {
      Map<String, String> texts = new LinkedHashMap<>();
      texts.put("zh-Hans", pair[0]);
      texts.put("en", pair[1]);
      assertThat(TextFixture.findings(TextFixture.version("1", ChangeLevel.CONSENT, texts)))
          .filteredOn(finding -> finding.code() == Code.NEGATION_DIFFERS)
          .as(pair[0])
          .extracting(finding -> finding.arguments().get(5))
          .containsExactly(pair[2]);
    }
  }

  @Test
  void numbersThatAreExchanged() {
    for (String[] pair :
        new String[][] {
          {"订单保存三年，日志保存六个月。", "Orders are kept for six months and logs for three years."},
          {"我们在5日内核实，在10日内答复。", "We verify within 10 days and reply within 5 days."},
          {"月卡30元，年卡298元。", "The monthly pass costs RMB 298, the annual pass RMB 30."},
          {
            "| 数据 | 期限 |\n|---|---|\n| 订单 | 三年 |\n| 照片 | 30天 |",
            "| Data | Period |\n|---|---|\n| Orders | 30 days |\n| Photos | three years |"
          },
        }) {
      assertThat(told(pair)).as(pair[0]).containsExactly("facts-differ");
    }
    for (String[] pair :
        new String[][] {
          {"订单保存三年，日志保存六个月。", "Logs are kept for six months, orders for three years."},
          {"我们在3日内处理您在7日内提出的退款。", "Refunds you ask for within 7 days are made within 3 days."},
          {"每条短信0.1元，每月最多发送100条。", "At most 100 messages a month are sent, at RMB 0.1 each."},
          {
            "| 数据 | 期限 |\n|---|---|\n| 订单 | 三年 |\n| 照片 | 30天 |",
            "| Data | Period |\n|---|---|\n| Photos | 30 days |\n| Orders | three years |"
          },
        }) {
      assertThat(told(pair)).as(pair[0]).isEmpty();
    }
  }

  @Test
  void differencesStandAtTheWords() {
    String english =
        "# Policy\n\n## Clause {#clause}\n\nWe store it.\n\nWe *answer* within 10 days.\n";
    Language language = new Language("en");
    PolicyVersion chinese =
        TextFixture.version("1", ChangeLevel.CONSENT, Map.of("zh-Hans", "我们存储档案。\n\n我们在15日内答复。"));
    Map<Language, PolicyText> texts = new LinkedHashMap<>(chinese.texts().byLanguage());
    texts.put(language, Numbered.text(english, Numbering.NONE, language));
    PolicyVersion both =
        new PolicyVersion(
            "1",
            chinese.dates(),
            chinese.declared(),
            new Localized<>(texts),
            PolicyLists.none(),
            chinese.record());
    assertThat(
            TextFixture.CHECKS
                .of(
                    PolicyFixture.policy(both),
                    file -> false,
                    List.of(),
                    file -> Optional.of(english).filter(any -> file.endsWith("en.md")))
                .stream()
                .filter(finding -> finding.code() == Code.FACTS_DIFFER)
                .map(finding -> finding.position().line() + ":" + finding.position().column()))
        .containsExactly("7:20");
  }

  @Test
  void aChangeOfOneLanguageThatGoesAstray() {
    assertThat(unchanged("我们在15日内答复。", "We answer within 15 days.", "We answer within 25 days."))
        .containsExactly("1", "en", "zh-Hans", " (25 days ≠ 15日)");
    assertThat(unchanged("我们不出售档案。", "We do not sell files.", "We sell files."))
        .containsExactly("1", "en", "zh-Hans", " (“We sell files.” ≠ “我们不出售档案。”)");
    assertThat(unchanged("我们存储档案。", "We store files.", "We store files and share them with banks."))
        .containsExactly("1", "en", "zh-Hans", "");
    assertThat(unchanged("我们存储档案。", "We store files.", "Files are stored by us.")).isEmpty();
    assertThat(
            unchanged("我们在十五日内答复。", "We answer within 15 days.", "We answer within fifteen days."))
        .isEmpty();
    assertThat(unchanged("我们在15日内答复。", "We answer within 25 days.", "We answer within 15 days."))
        .isEmpty();
    assertThat(
            unchanged(
                TextFixture.version(
                    "1", ChangeLevel.CONSENT, both("自2024年2月1日起生效。", "Starts February 1, 2024.")),
                TextFixture.version(
                    "2",
                    ChangeLevel.CONSENT,
                    both("自2024年2月2日\n起生效。", "Starts\nFebruary 2, 2024."))))
        .isEmpty();
  }

  /** What is told of a second version of two texts of which only the English one changed. */
  private static List<String> unchanged(String chinese, String english, String now) {
    return unchanged(
        TextFixture.version("1", ChangeLevel.CONSENT, both(chinese, english)),
        TextFixture.version("2", ChangeLevel.CONSENT, both(chinese, now)));
  }

  private static Map<String, String> both(String chinese, String english) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("zh-Hans", chinese);
    texts.put("en", english);
    return texts;
  }

  private static List<String> unchanged(PolicyVersion before, PolicyVersion now) {
    return TextFixture.findings(before, now).stream()
        .filter(finding -> finding.code() == Code.TRANSLATION_UNCHANGED)
        .flatMap(finding -> finding.arguments().stream().skip(1))
        .toList();
  }

  @Test
  void wordsThatNobodyTranslated() {
    assertThat(told("我们按目的整理您的档案并定期检查。", "We sort by purpose 并定期检查您的档案 every year."))
        .containsExactly("clause-language");
    assertThat(told("详见《网络数据安全管理条例》和张三。", "See “网络数据安全管理条例” and 张三.")).isEmpty();
  }

  @Test
  void noWordAndNoSentenceStandsTwice() {
    for (String twice :
        List.of(
            "我们在在每次更新前检查。",
            "发生重大变更变更的，另行通知。",
            "We display display the results.",
            "请在登录前阅读这份说明。请在登录前阅读这份说明。",
            "我们分析故障，以便改进产品的稳定性。以便改进产品的稳定性。")) {
      assertThat(told(twice)).as(twice).containsExactly("word-doubled");
    }
    for (String once :
        List.of(
            "信息存在在途丢失的可能。",
            "您参与与他人合办的活动时，另行告知。",
            "以及及时通知您。",
            "由管理管理员分配权限。",
            "本页逐一逐一列明。",
            "We know that that is so.")) {
      assertThat(told(once)).as(once).isEmpty();
    }
    assertThat(told("## 投诉 {#complain}\n\n可以按[](#complain)投诉。\n")).isEmpty();
  }

  @Test
  void whatIsGoneWithoutAWordOfIt() {
    String chinese = "您可以查阅信息。对答复有异议的，可找有关部门反映。";
    String english = "You can look at your data. Whoever disagrees may turn to the authority.";
    for (String[] pair :
        new String[][] {
          {chinese, "您可以查阅信息。"},
          {chinese, "您可以查阅信息。本店开张已有十年。"},
          {english, "You can look at your data."},
        }) {
      assertThat(codes(changed(ChangeLevel.CONSENT, pair[0], pair[1])))
          .as(pair[1])
          .contains("words-dropped");
    }
    for (String[] pair :
        new String[][] {
          {chinese, "您可以查阅信息。对我们的答复有异议的，可以找有关部门反映。"},
          {chinese, "对答复有异议的，可找有关部门反映。您可以查阅信息。"},
          {english, "You can look at your data. If you disagree, turn to the authority."},
        }) {
      assertThat(codes(changed(ChangeLevel.CONSENT, pair[0], pair[1])))
          .as(pair[1])
          .doesNotContain("words-dropped");
    }
    assertThat(codes(changed(ChangeLevel.EDITORIAL, chinese, "您可以查阅信息。")))
        .containsExactly("words-understated");
  }

  @Test
  void purposesAndPromisesChange() {
    for (String[] pair :
        new String[][] {
          {"头像用于展示主页。", "头像用于展示主页，也用于市场推广。"},
          {"日誌用於排除故障和防止盜號。", "日誌用於排除故障、投放廣告和防止盜號。"},
          {
            "Logs are used to find faults.", "Logs are used to find faults and to train our models."
          },
          {"我们保护记录。家长可以要求删除，我们优先办理。", "我们保护记录。"},
          {"需要时依法告知，并取得您的单独同意。", "需要时依法告知。"},
          {"您可自愿填写昵称。", "您须填写昵称。"},
          {"逝者的近亲属可以查阅。", "逝者的配偶可以查阅。"},
          {"我们定期培训员工。", "我们定期培训员工，并把记录交给保险公司。"},
        }) {
      assertThat(codes(changed(ChangeLevel.NOTICE, pair[0], pair[1])))
          .as(pair[1])
          .containsExactly("words-understated");
    }
    for (String[] pair :
        new String[][] {
          {"日志用于排查故障、防止盗号。", "日志用于查明故障和防止盗号。"},
          {"以上内容都由您发起，停止后不再传输。", "以上内容均由您发起，停止后便不再传输。"},
          {"估价由模型计算。", "估价由模型计算。估价页列出各项因素的影响，供您判断。"},
        }) {
      assertThat(changed(ChangeLevel.EDITORIAL, pair[0], pair[1])).as(pair[1]).isEmpty();
    }
  }

  /** A harmless sentence with another word must not hide the purpose that is new. */
  @Test
  void whatIsSureIsToldFirst() {
    List<Diagnostic> found =
        changed(
            ChangeLevel.NOTICE, "我们不会持续定位，除非您开启记录。轨迹用于计算里程。", "仅在您开启记录时，我们才会持续定位。轨迹用于计算里程和精准营销。");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).arguments()).contains("@changed-purpose");
  }

  @Test
  void marksOfKeyPassagesAreNotQuoted() {
    List<Diagnostic> found =
        changed(ChangeLevel.NOTICE, "经您单独同意，我们处理您的**心率、体重、睡眠时长**。", "我们处理您的**心率、体重、睡眠时长**。");
    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(each -> assertThat(String.join("", each.arguments())).doesNotContain("\u0001"));
  }

  @Test
  void keyPassages() {
    assertThat(told("重要条款以粗体标识。我们收集手机号。")).containsExactly("key-promised");
    assertThat(told("What matters is in bold. We collect names.")).containsExactly("key-promised");
    assertThat(told("重要条款以粗体标识。我们收集**手机号**。")).isEmpty();
    String sentence = "我们只在必要的范围内处理您的个人信息，并依照法律的要求保护它。";
    String other = "这些信息我们不会用于别的目的，也不会交给任何人。";
    String much = (sentence + other).repeat(15);
    assertThat(told("**" + much + "**")).containsExactly("key-overused");
    assertThat(told("**" + sentence + "**" + other + much)).isEmpty();
  }

  @Test
  void announcementsAreFollowedBySomething() {
    assertThat(told("我们收集的信息包括：")).containsExactly("nothing-follows");
    assertThat(told("We collect the following:")).containsExactly("nothing-follows");
    assertThat(told("我们收集的信息包括：\n\n- 姓名；")).isEmpty();
    assertThat(told("- 登录时收集：")).containsExactly("nothing-follows");
    assertThat(told("邮箱：a@b.example")).isEmpty();
  }

  @Test
  void linksSayWhereTheyLead() {
    assertThat(told("详见[点击这里](https://a.example/x)。")).containsExactly("link-says-nothing");
    assertThat(told("See **[here](https://a.example/x)**.")).containsExactly("link-says-nothing");
    assertThat(told("详见[甲公司隐私政策](https://a.example/x)。")).isEmpty();
    assertThat(told("See [more about cookies](https://a.example/x).")).isEmpty();
  }

  @Test
  void wordsThatStandTwice() {
    assertThat(told("我们保护您的的信息。")).containsExactly("word-doubled");
    assertThat(told("评论与评论、点赞。")).containsExactly("word-doubled");
    assertThat(told("We protect the the data.")).containsExactly("word-doubled");
    assertThat(told("We keep your sign-in in cookies. You sign in in-app.")).isEmpty();
    assertThat(told("处理目的的说明。个人信息和信息安全。")).isEmpty();
    assertThat(told("我们保护信息信息的安全。")).containsExactly("word-doubled");
    assertThat(told("有的的确如此，是是非非由您判断，XX先生您好 :)")).isEmpty();
    assertThat(told("We know that that matters.")).isEmpty();
  }

  @Test
  void marksComeInPairs() {
    assertThat(told("我们（以下称“本公司）保护您。")).containsExactly("mark-unpaired");
    assertThat(told("Crash reports (dumps are sent.")).containsExactly("mark-unpaired");
    assertThat(told("Crash reports include a ‘dump file’ of users’ data; it doesn’t go on."))
        .isEmpty();
    assertThat(told("包括：1）姓名；2）电话（如有）。")).isEmpty();
  }

  @Test
  void severalLanguagesSayWhichPrevails() {
    assertThat(prevailing("各语言文本不一致的，以中文文本为准。", "We collect names.")).isEmpty();
    assertThat(prevailing("我们收集姓名。", "The Chinese version prevails.")).isEmpty();
    assertThat(prevailing("我们收集姓名。", "We collect names.")).containsExactly(Code.LANGUAGE_UNSAID);
  }

  private static List<Code> prevailing(String chinese, String english) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("zh-Hans", chinese);
    words.put("en", english);
    PolicyVersion version = TextFixture.version("1", ChangeLevel.CONSENT, words);
    return TextFixture.CHECKS.of(PolicyFixture.policy(version), file -> false, List.of()).stream()
        .map(Diagnostic::code)
        .filter(code -> code == Code.LANGUAGE_UNSAID)
        .toList();
  }

  @Test
  void rolesAreProposedByHeadings() {
    assertThat(roles("## 未成年人保护 {#kids}\n\n我们保护儿童。"))
        .contains("role-proposed @role-minors {#kids role=minors}");
    assertThat(roles("## 未成年人保护 {#kids role=minors}\n\n儿童由监护人陪同。"))
        .noneMatch(told -> told.contains("minors"));
    assertThat(rolesInEnglish("## How to contact us {#c}\n\nWrite to us."))
        .contains("role-proposed @role-contact {#c role=contact}");
    assertThat(roles("## 我们如何共享、转让、公开披露您的信息 {#s}\n\n我们不共享。"))
        .contains("role-proposed @role-recipients, @role-sharing {#s role=recipients,sharing}");
    assertThat(roles("## 我们如何共享、转让、公开披露您的信息 {#s role=sharing}\n\n我们不共享。"))
        .noneMatch(told -> told.contains("sharing"));
    assertThat(rolesInEnglish("## Cookies {#c}\n\nWe set none."))
        .contains("role-proposed @role-cookies {#c role=cookies}");
  }

  @Test
  void whatNoClauseSpeaksOfIsWanted() {
    assertThat(roles("## 总则 {#a}\n\n我们处理信息。")).contains("clause-wanted @role-minors minors");
    assertThat(roles("## 总则 {#a}\n\n未满十四周岁的未成年人请在监护人陪同下使用。"))
        .noneMatch(told -> told.contains("minors"));
    assertThat(rolesInEnglish("## Scope {#a}\n\nWe process data."))
        .contains("clause-wanted @role-complaint complaint");
  }

  @Test
  void aClauseOfARoleHasToSayWhatThatIsAbout() {
    assertThat(roles("## 未成年人 {#kids role=minors}\n\n也有写给孩子的画册。"))
        .contains("clause-wanted @role-minors minors");
    assertThat(rolesInEnglish("## Minors {#kids role=minors}\n\nThere are albums for children."))
        .contains("clause-wanted @role-minors minors");
    assertThat(rolesInEnglish("## Minors {#kids role=minors}\n\nThis shop is for adults only."))
        .noneMatch(told -> told.contains("minors"));
    assertThat(roles("## 联系我们 {#c role=contact}\n\n请联系我们。"))
        .contains("clause-wanted @role-contact contact");
    assertThat(rolesInEnglish("## Contact {#c role=contact}\n\nPlease contact us."))
        .contains("clause-wanted @role-contact contact");
    assertThat(rolesInEnglish("## Contact {#c role=contact}\n\nFill in the form at the desk."))
        .noneMatch(told -> told.contains("contact"));
  }

  private static List<String> roles(String clauses) {
    return toldOfRoles("zh-Hans", clauses);
  }

  private static List<String> rolesInEnglish(String clauses) {
    return toldOfRoles("en", clauses);
  }

  private static List<String> toldOfRoles(String language, String clauses) {
    return TextFixture.rolesOf(language, clauses).stream()
        .map(
            finding ->
                finding.code().id()
                    + finding.arguments().stream()
                        .skip(finding.code() == Code.ROLE_PROPOSED ? 1 : 0)
                        .reduce("", (all, next) -> all + " " + next))
        .toList();
  }
}
