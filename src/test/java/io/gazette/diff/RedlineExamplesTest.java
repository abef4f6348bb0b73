package io.gazette.diff;

import static io.gazette.diff.Texts.clause;
import static io.gazette.diff.Texts.header;
import static io.gazette.diff.Texts.heading;
import static io.gazette.diff.Texts.item;
import static io.gazette.diff.Texts.paragraph;
import static io.gazette.diff.Texts.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Redlines as a lawyer would mark them; {@code [-gone-]{+come+}}, a line a block. */
class RedlineExamplesTest {

  private static String words(String old, String now) {
    return PlainRedline.edits(
        Redline.compare(List.of(paragraph(old)), List.of(paragraph(now))).entries().get(0));
  }

  private static List<String> redline(List<TextBlock> old, List<TextBlock> now) {
    return Redline.compare(old, now).entries().stream().map(PlainRedline::of).toList();
  }

  @Nested
  class ChineseWords {

    @Test
    void itemsAddedToAnEnumeration() {
      assertThat(words("我们收集您的姓名、电话、邮箱。", "我们收集您的姓名、性别、电话、住址、邮箱。"))
          .isEqualTo("我们收集您的姓名、{+性别、+}电话、{+住址、+}邮箱。");
    }

    @Test
    void aCondition() {
      assertThat(words("未经您同意，我们不会向第三方提供您的个人信息。", "未经您单独同意，我们不会向第三方提供您的敏感个人信息。"))
          .isEqualTo("未经您{+单独+}同意，我们不会向第三方提供您的{+敏感+}个人信息。");
    }

    @Test
    void aNegation() {
      assertThat(words("我们不向第三方共享您的信息。", "我们可能向第三方共享您的信息。")).isEqualTo("我们[-不-]{+可能+}向第三方共享您的信息。");
    }

    @Test
    void aPeriod() {
      assertThat(words("我们会在30日内删除您的个人信息。", "我们会在15个工作日内删除或者匿名化您的个人信息。"))
          .isEqualTo("我们会在[-30-]{+15个工作+}日内删除{+或者匿名化+}您的个人信息。");
    }

    @Test
    void aDateIsOneChange() {
      assertThat(words("本政策自2024年3月1日起生效。", "本政策自2025年1月15日起生效。"))
          .isEqualTo("本政策自[-2024年3月1-]{+2025年1月15+}日起生效。");
    }

    @Test
    void wholeSentences() {
      assertThat(words("如您不同意，请停止使用。我们会保护您的信息。", "我们会保护您的信息。如有疑问，请联系我们。"))
          .isEqualTo("[-如您不同意，请停止使用。-]我们会保护您的信息。{+如有疑问，请联系我们。+}");
    }

    @Test
    void aSentenceBetweenOthersIsCutAtItsEnds() {
      assertThat(words("您可以查询信息。您可以删除信息。", "您可以查询信息。您可以更正信息。您可以删除信息。"))
          .isEqualTo("您可以查询信息。{+您可以更正信息。+}您可以删除信息。");
    }

    @Test
    void aSingleCharacterBetweenChangesIsNotKept() {
      assertThat(words("我们会为实现共同的目的处理您的个人信息。", "我们会因完成共享的目的处理您的个人信息。"))
          .isEqualTo("我们会[-为实现共同-]{+因完成共享+}的目的处理您的个人信息。");
    }

    @Test
    void rareIdeographsAndEmojiStayWhole() {
      assertThat(words("感谢𠮷野家的支持👍🏽谢谢", "感谢𠮸野家的支持👍🏿谢谢"))
          .isEqualTo("感谢[-𠮷-]{+𠮸+}野家的支持[-👍🏽-]{+👍🏿+}谢谢");
    }
  }

  @Nested
  class EnglishWords {

    @Test
    void aPeriodAndACondition() {
      assertThat(
              words(
                  "We keep your data for 30 days.",
                  "We keep your data for 90 days after you close your account."))
          .isEqualTo("We keep your data for [-30-]{+90+} days{+ after you close your account+}.");
    }

    @Test
    void aPromiseTurnedAround() {
      assertThat(
              words(
                  "We do not sell your personal information to third parties.",
                  "We may share your personal information with third parties."))
          .isEqualTo(
              "We [-do not sell-]{+may share+} your personal information [-to-]{+with+} third"
                  + " parties.");
    }

    @Test
    void aSentence() {
      assertThat(
              words(
                  "You may withdraw consent at any time. Withdrawal is free.",
                  "You may withdraw consent at any time. It takes effect at once. Withdrawal is"
                      + " free."))
          .isEqualTo(
              "You may withdraw consent at any time. {+It takes effect at once. +}Withdrawal is"
                  + " free.");
    }

    /** The “not” of the second one is not that of the first. */
    @Test
    void aPromiseTurnedAroundBesideANewOne() {
      assertThat(
              words(
                  "PayCo may not use it for other purposes.",
                  "PayCo may use it for other purposes. Acme may not use it for other purposes."))
          .isEqualTo(
              "PayCo may [-not -]use it for other purposes.{+ Acme may not use it for other purposes.+}");
      assertThat(words("甲公司不得将其用于其他目的。", "甲公司可以将其用于其他目的。乙公司不得将其用于其他目的。"))
          .isEqualTo("甲公司[-不得-]{+可以+}将其用于其他目的。{+乙公司不得将其用于其他目的。+}");
      assertThat(words("甲公司可以将其用于其他目的。乙公司不得将其用于其他目的。", "甲公司不得将其用于其他目的。"))
          .isEqualTo("甲公司[-可以-]{+不得+}将其用于其他目的。[-乙公司不得将其用于其他目的。-]");
    }

    @Test
    void countriesAddedToAList() {
      assertThat(
              words(
                  "United States, France, Switzerland, and Japan",
                  "United States, Australia, Brazil, Canada, France, Japan, Norway, Spain, Sweden,"
                      + " Switzerland, United Kingdom"))
          .isEqualTo(
              "United States, {+Australia, Brazil, Canada, +}France, {+Japan, Norway, Spain,"
                  + " Sweden, +}Switzerland, [-and Japan-]{+United Kingdom+}");
    }

    @Test
    void numbersAndApostrophesAreNotCut() {
      assertThat(words("The user's ID is kept 1,000 days.", "The users' ID is kept 1,500 days."))
          .isEqualTo("The [-user's-]{+users'+} ID is kept [-1,000-]{+1,500+} days.");
    }

    @Test
    void aTextWithNothingInCommonIsRemovedAndAnotherAdded() {
      assertThat(
              redline(
                  List.of(paragraph("Nothing is recorded while you browse.")),
                  List.of(paragraph("With permission, precise location may improve maps."))))
          .containsExactly(
              "removed: [-Nothing is recorded while you browse.-]",
              "added: {+With permission, precise location may improve maps.+}");
    }

    @Test
    void aTextWithLittleInCommonIsReplacedWhole() {
      assertThat(
              words(
                  "We log the IP address of each request to our service.",
                  "Each request may tell our analytics provider your IP address."))
          .isEqualTo(
              "[-We log the IP address of each request to our service.-]{+Each request may tell our"
                  + " analytics provider your IP address.+}");
    }
  }

  @Nested
  class Clauses {

    @Test
    void aClauseInsertedRenumbersTheRest() {
      assertThat(
              redline(
                  List.of(clause("a", "一、", "收集"), clause("b", "二、", "使用")),
                  List.of(
                      clause("a", "一、", "收集"), clause("n", "二、", "存储期限"), clause("b", "三、", "使用"))))
          .containsExactly("equal: 一、|收集", "added: →二、|{+存储期限+}", "equal renumbered: 二、→三、|使用");
    }

    @Test
    void typedNumbersCountAsNumbersToo() {
      assertThat(
              redline(
                  TextBlocks.labelled(
                      List.of(paragraph("第一条 我们收集您的信息。"), paragraph("第二条 我们保护您的信息。"))),
                  TextBlocks.labelled(
                      List.of(
                          paragraph("第一条 我们收集您的信息。"),
                          paragraph("第二条 我们不出售数据。"),
                          paragraph("第三条 我们保护您的信息。")))))
          .containsExactly(
              "equal: 第一条|我们收集您的信息。",
              "added: →第二条|{+我们不出售数据。+}",
              "equal renumbered: 第二条→第三条|我们保护您的信息。");
    }

    @Test
    void aClauseOfOneIdIsComparedEvenIfRewritten() {
      assertThat(
              redline(
                  List.of(clause("share", "", "共享"), paragraph("我们不会共享您的信息。")),
                  List.of(clause("share", "", "Disclosure"), paragraph("我们不会共享您的信息。"))))
          .containsExactly("replaced: [-共享-]{+Disclosure+}", "equal: 我们不会共享您的信息。");
    }

    @Test
    void aNewTitleAboveTheSameTextIsNoNewClause() {
      assertThat(
              redline(
                  List.of(heading("信息安全"), paragraph("我们采用加密技术保护您的数据安全。")),
                  List.of(heading("我们如何保护您"), paragraph("我们采用加密技术保护您的数据安全。"))))
          .containsExactly("replaced: [-信息安全-]{+我们如何保护您+}", "equal: 我们采用加密技术保护您的数据安全。");
    }

    @Test
    void aClauseMovesAsAWholeAndShowsItsChangesWhereItArrives() {
      assertThat(
              redline(
                  List.of(
                      clause("a", "一、", "收集"),
                      paragraph("我们收集您的姓名和电话号码用于注册账号。"),
                      clause("b", "二、", "共享"),
                      paragraph("未经同意我们不会共享您的个人信息给任何人。"),
                      clause("c", "三、", "联系"),
                      paragraph("联系邮箱见官网首页底部的公示信息。")),
                  List.of(
                      clause("c", "一、", "联系我们"),
                      paragraph("联系邮箱见官网首页底部的公示信息。"),
                      clause("a", "二、", "收集"),
                      paragraph("我们收集您的姓名和电话号码用于注册账号。"),
                      clause("b", "三、", "共享"),
                      paragraph("未经同意我们不会共享您的个人信息给任何人。"))))
          .containsExactly(
              "moved-to#1 renumbered: 三、→一、|联系{+我们+}",
              "moved-to#1: 联系邮箱见官网首页底部的公示信息。",
              "equal renumbered: 一、→二、|收集",
              "equal: 我们收集您的姓名和电话号码用于注册账号。",
              "equal renumbered: 二、→三、|共享",
              "equal: 未经同意我们不会共享您的个人信息给任何人。",
              "moved-from#1: 三、→|[-联系-]",
              "moved-from#1: [-联系邮箱见官网首页底部的公示信息。-]");
    }

    @Test
    void anEditedParagraphThatMovedIsFoundWithoutIds() {
      String moved = "We share technical data with our partners to measure campaigns in the EU.";
      List<TextBlock> rest =
          List.of(
              paragraph("We collect your name and your email address when you sign up."),
              paragraph("You can export everything that we store about you at any time."),
              paragraph("Our servers are operated by a hosting company in Ireland."));

      assertThat(
              redline(
                  List.of(paragraph(moved), rest.get(0), rest.get(1), rest.get(2)),
                  List.of(
                      rest.get(0),
                      rest.get(1),
                      rest.get(2),
                      paragraph(moved.replace("partners", "affiliates")))))
          .containsExactly(
              "moved-from#1: [-" + moved + "-]",
              "equal: We collect your name and your email address when you sign up.",
              "equal: You can export everything that we store about you at any time.",
              "equal: Our servers are operated by a hosting company in Ireland.",
              "moved-to#1: We share technical data with our [-partners-]{+affiliates+} to measure"
                  + " campaigns in the EU.");
    }

    /** What cites a heading is not another one of its wording, and stood there before. */
    @Test
    void aHeadingThatMovedPastASentenceThatCitesIt() {
      String sentence = "See our EU and Swiss privacy shield policy.";
      List<TextBlock> rest =
          List.of(
              paragraph("We collect your name and your email address when you sign up."),
              paragraph("You can export everything that we store about you at any time."),
              paragraph("Our servers are operated by a hosting company in Ireland."));
      List<TextBlock> old = new ArrayList<>(rest);
      old.add(heading("EU and Swiss privacy shield policy"));
      old.add(paragraph(sentence));
      List<TextBlock> now =
          new ArrayList<>(List.of(heading("EU and Swiss privacy shields policy")));
      now.addAll(rest);
      now.add(paragraph(sentence));
      assertThat(redline(old, now))
          .contains("moved-to#1: EU and Swiss privacy [-shield-]{+shields+} policy");
    }

    /** The wording of several articles says nothing of which became which; their things do. */
    @Test
    void anArticleAboutAnotherThingIsNoArticleThatMoved() {
      List<TextBlock> old =
          List.of(
              paragraph("处理行踪轨迹的，应当取得个人的单独同意，并在三十日内告知处理结果。"),
              paragraph("处理医疗记录的，应当取得个人的单独同意，并在十五日内告知处理结果。"),
              paragraph("本章所称处理者，是指自行决定处理目的和处理方式的组织。"),
              paragraph("处理金融账户的，应当取得个人的单独同意，并在六十日内告知处理结果。"));
      List<TextBlock> now =
          List.of(
              paragraph("处理医疗记录的，应当取得个人的单独同意，并在二十日内告知处理结果。"),
              paragraph("本章所称处理者，是指自行决定处理目的和处理方式的组织。"),
              paragraph("处理金融账户的，应当取得个人的单独同意，并在六十日内告知处理结果。"),
              paragraph("处理通信内容的，应当取得个人的单独同意，并在三十日内告知处理结果。"));
      assertThat(redline(old, now))
          .containsExactly(
              "removed: [-处理行踪轨迹的，应当取得个人的单独同意，并在三十日内告知处理结果。-]",
              "changed: 处理医疗记录的，应当取得个人的单独同意，并在[-十五-]{+二十+}日内告知处理结果。",
              "equal: 本章所称处理者，是指自行决定处理目的和处理方式的组织。",
              "equal: 处理金融账户的，应当取得个人的单独同意，并在六十日内告知处理结果。",
              "added: {+处理通信内容的，应当取得个人的单独同意，并在三十日内告知处理结果。+}");
    }

    @Test
    void anItemThatIsPartOfAParagraphNowHasNotMoved() {
      List<TextBlock> old =
          List.of(
              paragraph("To serve you:"),
              item("", "We keep order records for 30 days."),
              item("", "You may delete your reviews at any time."),
              item("", "We ask the shop for your receipts."),
              paragraph("To keep you safe:"),
              item("", "We watch for stolen passwords."));
      List<TextBlock> now =
          List.of(
              paragraph("To serve you:"),
              paragraph(
                  "We keep order records for 30 days. You may delete your reviews at any time. We ask the shop for your receipts."),
              paragraph("To keep you safe:"),
              item("", "We watch for stolen passwords."),
              item("", "We keep sign-in records for 50 days."));
      assertThat(redline(old, now))
          .noneMatch(entry -> entry.startsWith("moved"))
          .contains("added: {+We keep sign-in records for 50 days.+}");
    }

    @Test
    void itemsOfAListThatChangedPlacesMoved() {
      assertThat(
              redline(
                  List.of(item("1.", "姓名和证件号码"), item("2.", "联系电话"), item("3.", "通讯地址")),
                  List.of(item("1.", "联系电话"), item("2.", "通讯地址"), item("3.", "姓名和证件号码"))))
          .containsExactly(
              "moved-from#1: 1.→|[-姓名和证件号码-]",
              "equal renumbered: 2.→1.|联系电话",
              "equal renumbered: 3.→2.|通讯地址",
              "moved-to#1 renumbered: 1.→3.|姓名和证件号码");
    }

    @Test
    void aParagraphSplitInTwo() {
      assertThat(
              redline(
                  List.of(paragraph("我们会收集您的设备信息。我们会在您注销后删除这些信息，法律另有规定的除外。")),
                  List.of(paragraph("我们会收集您的设备信息。"), paragraph("我们会在您注销后删除这些信息，法律、法规另有规定的除外。"))))
          .containsExactly(
              "changed split: 我们会收集您的设备信息。", "changed split: 我们会在您注销后删除这些信息，法律{+、法规+}另有规定的除外。");
    }

    @Test
    void aParagraphTurnedIntoAList() {
      assertThat(
              redline(
                  List.of(
                      paragraph(
                          "We use your data to create your account, to answer your questions, and"
                              + " to send you the newsletter that you asked for.")),
                  List.of(
                      paragraph("We use your data:"),
                      item("", "to create your account,"),
                      item("", "to answer your questions, and"),
                      item("", "to send you the newsletter that you asked for."))))
          .containsExactly(
              "changed split: We use your data[- -]{+:+}",
              "changed format split: to create your account,[- -]",
              "changed format split: to answer your questions, and[- -]",
              "changed format split: to send you the newsletter that you asked for.");
    }

    @Test
    void twoParagraphsMergedIntoOne() {
      assertThat(
              redline(
                  List.of(
                      paragraph("You can ask us for a copy of your data."),
                      paragraph("We answer within one month of your request.")),
                  List.of(
                      paragraph(
                          "You can ask us for a copy of your data. We answer within two months of"
                              + " your request."))))
          .containsExactly(
              "changed merge: You can ask us for a copy of your data.",
              "changed merge: {+ +}We answer within [-one month-]{+two months+} of your request.");
    }
  }

  @Nested
  class Tables {

    /** Wherever it is split or joined, and whichever part is the larger, no row has moved. */
    @Test
    void rowsOfATableThatIsSplitOrJoinedStay() {
      List<TextBlock> rows =
          List.of(
              row("借书证", "20元", "年"),
              row("自习室", "5元", "小时"),
              row("储物柜", "60元", "学期"),
              row("复印", "1元", "张"));
      List<TextBlock> whole = new ArrayList<>(List.of(header("项目", "价格", "单位")));
      whole.addAll(rows);
      for (int at = 1; at < rows.size(); at++) {
        List<TextBlock> parts = new ArrayList<>(whole);
        parts.addAll(at + 1, List.of(paragraph("下列项目自愿选用："), whole.get(0)));
        assertThat(Redline.compare(whole, parts).entries())
            .extracting(Entry::op)
            .containsOnly(Op.EQUAL, Op.ADDED);
        List<Entry> joined = Redline.compare(parts, whole).entries();
        assertThat(joined).extracting(Entry::op).containsOnly(Op.EQUAL, Op.REMOVED);
        assertThat(joined.stream().filter(Entry::isInOld).map(entry -> entry.oldIndex().getAsInt()))
            .isSorted();
      }
    }

    @Test
    void rowsPairByNameWhereverTheyStand() {
      assertThat(
              redline(
                  List.of(
                      header("名称", "用途", "期限"),
                      row("微信 SDK", "分享", "1年"),
                      row("高德 SDK", "地图", "6个月"),
                      row("友盟", "统计", "1年")),
                  List.of(
                      header("名称", "用途", "期限"),
                      row("友盟", "统计", "2年"),
                      row("微信 SDK", "分享与登录", "1年"),
                      row("极光", "推送", "1年"))))
          .containsExactly(
              "equal: 名称 | 用途 | 期限",
              "changed reordered: 友盟 | 统计 | [-1-]{+2+}年",
              "changed: 微信 SDK | 分享{+与登录+} | 1年",
              "removed: [-高德 SDK-][- | -][-地图-][- | -][-6个月-]",
              "added: {+极光+}{+ | +}{+推送+}{+ | +}{+1年+}");
    }

    @Test
    void rowsWhoseCellsAreJoinedAreTheSame() {
      List<TextBlock> old =
          List.of(
              Texts.header("Line", "Class", "Fare"),
              Texts.row("North", "second class", "4 euro"),
              Texts.row("South", "second class", "6 euro"),
              Texts.row("West", "second class", "9 euro"));
      List<TextBlock> now =
          List.of(
              Texts.header("Line and class", "Fare"),
              Texts.row("North second class", "4 euro"),
              Texts.row("South second class", "7 euro"),
              Texts.row("West second class", "9 euro"));
      List<Entry> entries = Redline.compare(old, now).entries();
      assertThat(entries).extracting(Entry::op).containsOnly(Op.CHANGED).hasSize(4);
      assertThat(entries.get(1).notes()).containsExactly(Note.FORMAT);
    }

    /** What every row is called tells none from another. */
    @Test
    void anotherNameIsAnotherRow() {
      assertThat(
              redline(
                  List.of(
                      header("SDK", "信息", "用途"),
                      row("蓝鲸SDK", "设备型号", "分享"),
                      row("海燕SDK", "位置", "定位")),
                  List.of(
                      header("SDK", "信息", "用途"),
                      row("白鹭SDK", "设备型号", "语音"),
                      row("海燕SDK", "位置", "定位"))))
          .containsExactly(
              "equal: SDK | 信息 | 用途",
              "removed: [-蓝鲸SDK-][- | -][-设备型号-][- | -][-分享-]",
              "added: {+白鹭SDK+}{+ | +}{+设备型号+}{+ | +}{+语音+}",
              "equal: 海燕SDK | 位置 | 定位");
    }

    @Test
    void columnsPairByName() {
      assertThat(
              redline(
                  List.of(
                      header("Name", "Purpose"), row("Azure", "Hosting"), row("GCP", "Hosting")),
                  List.of(
                      header("Name", "Country", "Purpose"),
                      row("Azure", "France", "Hosting"),
                      row("GCP", "Spain", "Hosting and backups"))))
          .containsExactly(
              "changed: Name{+ | +}{+Country+} | Purpose",
              "changed: Azure{+ | +}{+France+} | Hosting",
              "changed: GCP{+ | +}{+Spain+} | Hosting{+ and backups+}");
    }

    @Test
    void aRowInsertedAtTheTopOnlyRenumbersTheRest() {
      assertThat(
              redline(
                  TextBlocks.labelled(
                      List.of(header("序号", "名称"), row("1", "甲公司"), row("2", "乙公司"))),
                  TextBlocks.labelled(
                      List.of(
                          header("序号", "名称"), row("1", "丙公司"), row("2", "甲公司"), row("3", "乙公司")))))
          .containsExactly(
              "equal: 序号|名称",
              "added: →1|{+丙公司+}",
              "equal renumbered: 1→2|甲公司",
              "equal renumbered: 2→3|乙公司");
    }

    @Test
    void aRowGoesFromOneTableToAnother() {
      TextBlock moved = row("Example Analytics Ltd", "Measures the use of the product", "Ireland");
      List<TextBlock> ours = List.of(header("Processors", "For", "In"), row("A", "B", "C"));
      List<TextBlock> theirs = List.of(header("Recipients", "For", "In"), row("D", "E", "F"));

      assertThat(
              redline(
                  List.of(
                      ours.get(0),
                      ours.get(1),
                      moved,
                      paragraph("And:"),
                      theirs.get(0),
                      theirs.get(1)),
                  List.of(
                      ours.get(0),
                      ours.get(1),
                      paragraph("And:"),
                      theirs.get(0),
                      theirs.get(1),
                      moved)))
          .contains(
              "moved-to#1: Example Analytics Ltd | Measures the use of the product | Ireland");
    }
  }

  @Nested
  class BesideTheWords {

    private static TextBlock formatted(Format format, String before, String within) {
      return TextBlockBuilder.of(Kind.PARAGRAPH)
          .text(before)
          .begin(format)
          .text(within)
          .end()
          .build();
    }

    private static TextBlock linked(String text, String target) {
      return TextBlockBuilder.of(Kind.PARAGRAPH)
          .text("请见")
          .beginLink(target)
          .text(text)
          .end()
          .text("的说明。")
          .build();
    }

    @Test
    void aPassageThatIsKeyNow() {
      assertThat(
              redline(
                  List.of(paragraph("我们会收集您的人脸信息。")),
                  List.of(formatted(Format.KEY, "我们会收集", "您的人脸信息。"))))
          .containsExactly("equal key: 我们会收集您的人脸信息。");
    }

    @Test
    void aClauseThatIsNoLongerKey() {
      assertThat(
              redline(
                  List.of(formatted(Format.KEY_CLAUSE, "", "我们会收集您的人脸信息。")),
                  List.of(paragraph("我们会收集您的人脸信息。"))))
          .containsExactly("equal key-removed: 我们会收集您的人脸信息。");
    }

    @Test
    void anotherLook() {
      assertThat(
              redline(
                  List.of(formatted(Format.KEY, "See ", "this")),
                  List.of(formatted(Format.KEY_UNDERLINED, "See ", "this"))))
          .containsExactly("equal format: See this");
    }

    @Test
    void wordsThatComeBringTheirLooksAlong() {
      assertThat(
              redline(
                  List.of(paragraph("我们会收集您的信息。")),
                  List.of(formatted(Format.KEY, "我们会收集您的信息。", "包括人脸。"))))
          .containsExactly("changed: 我们会收集您的信息。{+包括人脸。+}");
    }

    @Test
    void aLinkThatLeadsElsewhere() {
      assertThat(
              redline(
                  List.of(linked("隐私政策", "https://a.example/")),
                  List.of(linked("隐私政策", "https://b.example/"))))
          .containsExactly("equal link (https://a.example/ → https://b.example/): 请见隐私政策的说明。");
    }

    @Test
    void aLinkWithOtherWordsThatLeadsElsewhere() {
      assertThat(redline(List.of(linked("个人信息保护政策", "#a")), List.of(linked("《用户协议》", "#b"))))
          .containsExactly("changed link (#a → #b): 请见[-个人信息保护政策-]{+《用户协议》+}的说明。");
    }

    @Test
    void aHeadingThatWentDown() {
      assertThat(
              redline(
                  List.of(
                      TextBlockBuilder.of(Kind.HEADING).level(1).text("Cookies we use").build()),
                  List.of(
                      TextBlockBuilder.of(Kind.HEADING).level(2).text("Cookies we use").build())))
          .containsExactly("equal level: Cookies we use");
    }

    @Test
    void aBlankBetweenChineseAndLatin() {
      assertThat(
              redline(List.of(paragraph("我们使用Cookie存储信息")), List.of(paragraph("我们使用 Cookie存储信息"))))
          .containsExactly("changed spacing: 我们使用{+ +}Cookie存储信息");
    }
  }
}
