package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers keep their signs, lines their places, headings their levels; or the report asks. */
class AsInTheSourceTest {

  private static final String SENTENCE = "We keep what you tell us for as long as you use it.";
  private static final String SATZ = "我们只在提供服务所需的范围内使用您填写的内容。";

  @ParameterizedTest
  @CsvSource({
    "一.|二.|三., 一.",
    "1、|2、|3、, 1、",
    "1.|2.|3., 1.",
    "１．|２．|３．, 1.",
    "（1）|（2）|（3）, （1）",
    "第一条：|第二条：|第三条：, 第一条：",
    "第一章、|第二章、|第三章、, 第一章、",
    "⒈|⒉|⒊, 1.",
    "壹．|貳．|參．, 壹．",
    "1．|2．|3．, 1．",
    "(1)|(2)|(3), （1）",
  })
  void numbersOfHeadingsKeepTheSignsBesideThem(String labels, String first) {
    List<String> typed = List.of(labels.split("\\|"));
    Imported policy =
        Imported.text(
            "云杉笔记隐私政策",
            typed.get(0) + "适用范围",
            SATZ,
            typed.get(1) + "信息收集",
            SATZ,
            typed.get(2) + "联系方式",
            SATZ);
    assertThat(ShownText.labels(policy)).contains(first);
    assertThat(policy.said("number-signs").isEmpty()).isEqualTo(typed.get(0).equals(first));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 |2 |3 ",
        "1. |2. |3. ",
        "Section 1: |Section 2: |Section 3: ",
        "Article 1 - |Article 2 - |Article 3 - ",
        "Part I – |Part II – |Part III – ",
        "§ 1. |§ 2. |§ 3. ",
      })
  void soDoEnglishOnes(String labels) {
    List<String> typed = List.of(labels.split("\\|"));
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            typed.get(0) + "Scope",
            SENTENCE,
            typed.get(1) + "Collection",
            SENTENCE,
            typed.get(2) + "Contact",
            SENTENCE);
    assertThat(ShownText.labels(policy))
        .containsExactly(typed.stream().map(String::strip).toArray(String[]::new));
    assertThat(policy.said("number-signs")).isEmpty();
  }

  @Test
  void signsThatNoNumberingPrintsAreTold() {
    Imported policy = Imported.text("云杉笔记隐私政策", "Ⅰ、适用范围", SATZ, "Ⅱ、信息收集", SATZ, "Ⅲ、联系方式", SATZ);
    assertThat(ShownText.labels(policy)).containsExactly("I、", "II、", "III、");
    assertThat(policy.said("number-signs"))
        .containsExactly("The number “Ⅰ、” is shown as “I、”, and so are others of its kind.");
  }

  @Test
  void numbersInWordsStayAsTheyAreWithoutAQuestion() {
    Imported policy =
        Imported.text(
            "Larch Terms of Privacy",
            "PART ONE: WHO WE ARE",
            SENTENCE,
            "Part Two: What we keep",
            SENTENCE,
            "THE FIRST SCHEDULE",
            SENTENCE,
            "THE SECOND SCHEDULE: Seats",
            SENTENCE,
            "SCHEDULE 3",
            SENTENCE);
    assertThat(policy.headings())
        .containsExactly(
            "## PART ONE: WHO WE ARE",
            "## Part Two: What we keep",
            "## THE FIRST SCHEDULE",
            "## THE SECOND SCHEDULE: Seats",
            "## SCHEDULE 3");
    assertThat(policy.questions()).doesNotContain("numbers-kept");
    assertThat(policy.noted("item-number-kept")).hasSize(2);
  }

  @Test
  void insertedClausesStandBesideThoseAroundThem() {
    Imported english =
        Imported.text(
            "Larch Privacy Policy",
            "Section 1 Scope",
            SENTENCE,
            "Section 1A Children",
            SENTENCE,
            "Section 2 Contact",
            "Section 1A of this policy does not apply to grown people.");
    assertThat(english.headings())
        .containsExactly("## Scope", "## Section 1A Children", "## Contact");
    Imported chinese =
        Imported.text("云杉笔记隐私政策", "一、适用范围", SATZ, "二、信息收集", SATZ, "二之一、付款信息", SATZ, "三、联系方式", SATZ);
    assertThat(chinese.headings()).containsExactly("## 适用范围", "## 信息收集", "## 二之一、付款信息", "## 联系方式");
  }

  @Test
  void aNumberOnALineOfItsOwnBelongsToTheHeadingBelow() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "",
            "1",
            "Who we are",
            SENTENCE,
            "2",
            "What we keep",
            SENTENCE,
            "2.1",
            "Accounts",
            SENTENCE,
            "4",
            "Contact",
            SENTENCE);
    assertThat(policy.headings())
        .containsExactly("## Who we are", "## What we keep", "### Accounts", "## 4 Contact");
    assertThat(ShownText.labels(policy)).containsExactly("1", "2", "2.1", "");
  }

  @Test
  void numbersOfTheRowsOfATableAreNoHeadings() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "No.",
            "Name",
            "Use",
            "1",
            "Finch",
            SENTENCE,
            "2",
            "Wren",
            SENTENCE);
    assertThat(policy.headings()).isEmpty();
  }

  @Test
  void bulletsStandAsFarInAsTheyStood() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "We keep:",
            "- accounts",
            "  - names",
            "    - of people alone",
            "  - mail",
            "- devices",
            "• models:",
            "– of phones",
            "– of watches",
            "• systems");
    assertThat(ShownText.depths(policy))
        .containsEntry("accounts", 1)
        .containsEntry("names", 2)
        .containsEntry("ofpeoplealone", 3)
        .containsEntry("mail", 2)
        .containsEntry("devices", 1)
        .containsEntry("models", 1)
        .containsEntry("ofphones", 2)
        .containsEntry("ofwatches", 2)
        .containsEntry("systems", 1);
  }

  @Test
  void aSentenceBetweenItemsIsTold() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "We keep:",
            "(1) your name;",
            "(2) your mail.",
            "You need not tell us your mail if you do not want to.",
            "(3) your device.");
    assertThat(policy.noted("item-continued"))
        .containsExactly("5: You need not tell us your mail if you do not want to.");
  }

  @Test
  void aSentenceThatStandsFurtherOutIsNoneOfTheItem() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "We keep:",
            "  (1) your name;",
            "  (2) your mail.",
            "You need not tell us your mail if you do not want to.",
            "  (3) your device.");
    assertThat(policy.markdown()).contains("\n\nYou need not tell us your mail");
    assertThat(policy.noted("item-continued")).isEmpty();
    assertThat(ShownText.lines(policy)).contains("(3)yourdevice");
  }

  @Test
  void linesThatCountOnAreLinesOfTheirOwnInMarkdown() {
    Imported policy =
        Imported.markdown(
            "# Larch Privacy Policy",
            "",
            "a) your name",
            "b) your mail, which",
            "we ask you to confirm",
            "c) your device",
            "",
            "We delete it after",
            "2 years.");
    assertThat(ShownText.lines(policy))
        .contains("a)yourname", "b)yourmailwhichweaskyoutoconfirm", "c)yourdevice")
        .contains("wedeleteitafter2years");
  }

  @Test
  void headingsOfSeveralLevelsSideBySideAreAskedAbout() {
    Imported policy =
        Imported.markdown(
            "# Larch Privacy Policy",
            "## Who we are",
            SENTENCE,
            "#### Our group",
            SENTENCE,
            "### Our seat",
            SENTENCE,
            "## Contact",
            SENTENCE);
    assertThat(policy.noted("heading-level")).containsExactly("4: Our group");
    assertThat(policy.noted("heading-level-skipped")).isEmpty();
  }

  @Test
  void levelsThatAreLeftOutAreTold() {
    Imported policy =
        Imported.html(
            "<h1>Larch Privacy Policy</h1><h2>Who we are</h2><p>"
                + SENTENCE
                + "</p><h4>Our group</h4><p>"
                + SENTENCE
                + "</p><h2>Contact</h2><p>"
                + SENTENCE
                + "</p>");
    assertThat(policy.said("heading-level-skipped"))
        .containsExactly(
            "“Our group” has level 4 among the headings of the source, right below one of level 2;"
                + " here it is one level below.");
  }

  @Test
  void aHeadOfTwoRowsIsOneHead() {
    Imported policy =
        Imported.html(
            "<h1>Larch Privacy Policy</h1><h2>1. Uses</h2><table><tr><td rowspan=2>Data</td>"
                + "<td colspan=2>Use</td></tr><tr><td>Service</td><td>Mail</td></tr>"
                + "<tr><td>Name</td><td>Yes</td><td>No</td></tr></table>");
    assertThat(policy.markdown())
        .contains("| Data | Use<br>Service | Use<br>Mail |\n| --- |")
        .contains("| Name | Yes | No |");
    Imported told =
        Imported.html(
            "<h1>Larch Privacy Policy</h1><h2>1. Uses</h2><table><tr><th>Data</th><th>Use</th>"
                + "</tr><tr><th>数据</th><th>用途</th></tr><tr><td>Name</td><td>Yes</td></tr>"
                + "</table>");
    assertThat(told.markdown()).contains("| Data<br>数据 | Use<br>用途 |");
    assertThat(told.questions()).doesNotContain("table-head");
  }

  @Test
  void aRowThatMayBeOneOfTheHeadIsAskedAbout() {
    Imported policy =
        Imported.markdown(
            "# Larch Privacy Policy",
            "## 1. Uses",
            "| Data | Use | |",
            "| --- | --- | --- |",
            "| | Service | Mail |",
            "| Name | Yes | No |");
    assertThat(policy.said("table-head"))
        .containsExactly(
            "Does the row “Service | Mail” belong to the head of the table? It stands below it as a"
                + " row of data.");
  }

  @Test
  void wordsOfTheNameOfAProductGiveNoRole() {
    Imported policy =
        Imported.text("儿童画板隐私政策", "一、儿童画板如何使用信息", SATZ, "二、未成年人保护", SATZ, "三、联系我们", SATZ);
    assertThat(policy.markdown())
        .contains("## 儿童画板如何使用信息 {#use role=use}")
        .contains("## 未成年人保护 {#minors role=minors}");
  }

  @Test
  void aListGoesOnAfterAGapWhateverChaptersAreCountedAroundIt() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "1. Scope",
            SENTENCE,
            "2. Collection",
            SENTENCE,
            "3. Sharing",
            "We give it to these companies, and to no others at all:",
            "1. the one that keeps the servers, wherever they may stand in the world;",
            "2. the one that sends the mail, whenever you have asked for some of it;",
            "4. the one that prints the letters, as long as there are any to be printed.",
            "4. Contact",
            SENTENCE);
    assertThat(policy.headings())
        .containsExactly("## Scope", "## Collection", "## Sharing", "## Contact");
    assertThat(policy.questions()).contains("number-gap");
  }

  @Test
  void whatStandsAsFarInAsAnArticleStaysBehindItsList() {
    Imported policy =
        Imported.text(
            "云杉笔记隐私政策",
            "第一章　总则",
            "　　第一条　我们收集下列信息：",
            "　　　　（一）账号信息；",
            "　　　　（二）设备信息。",
            "　　上述信息均为提供服务所必需。",
            "　　第二条　我们不收集其他信息。");
    assertThat(ShownText.depths(policy))
        .containsEntry("(二)设备信息", 2)
        .containsEntry("上述信息均为提供服务所必需", 1);
  }

  @Test
  void aHeadingOfALowerLevelBeforeTheFirstChapterIsAskedAbout() {
    Imported policy =
        Imported.html(
            "<h1>Larch Privacy Policy</h1><h3>Overview</h3><p>"
                + SENTENCE
                + "</p><h2>1. Data</h2><p>"
                + SENTENCE
                + "</p><h2>2. Use</h2><p>"
                + SENTENCE
                + "</p>");
    assertThat(policy.noted("heading-level")).containsExactly("1: Overview");
  }
}
