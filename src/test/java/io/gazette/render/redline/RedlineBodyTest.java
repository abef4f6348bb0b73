package io.gazette.render.redline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.Redline;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.diff.TextDiff;
import io.gazette.render.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What readers see of a comparison. */
class RedlineBodyTest {

  private static final String LONG =
      "We keep the records of every meeting for as long as the account of the organiser exists.";

  @Test
  void aRunThatChangedIsMarkedInWordsAndByElements() {
    Document page =
        Comparisons.page(
            Comparisons.text("We answer within fifteen working days of your request."),
            Comparisons.text("We answer within ten working days of your request."));
    Element now = page.selectFirst(".change .now p");
    assertThat(now.html())
        .isEqualTo(
            "We answer within <del><span class=\"aside\">[Deleted] </span><mark>fifteen</mark><span"
                + " class=\"aside\"> [end]</span></del><ins><span class=\"aside\">[Inserted]"
                + " </span><mark>ten</mark><span class=\"aside\"> [end]</span></ins> working days of your"
                + " request.");
    assertThat(page.selectFirst(".was").hasAttr("hidden")).isTrue();
    assertThat(page.select(".was ins")).isEmpty();
    assertThat(page.select(".was del").text()).contains("fifteen");
  }

  @Test
  void figuresAndNegationsThatChangedStandOut() {
    Document page =
        Comparisons.page(
            Comparisons.text("我们将在15个工作日内答复您的请求，并向您说明理由。"),
            Comparisons.text("我们将在30个工作日内答复您的请求，并不向您说明理由。"));
    assertThat(page.select(".now del mark").eachText()).containsExactly("15");
    assertThat(page.select(".now ins mark").eachText()).containsExactly("30", "不");
  }

  @Test
  void cellsAreComparedWithinThemselves() {
    Document page =
        Comparisons.page(
            Comparisons.text(
                "| Name | Purpose | Link",
                "| Push SDK | push messages | a",
                "| Map SDK | maps | b"),
            Comparisons.text(
                "| Name | Purpose | Link",
                "| Push SDK | push messages and alerts | a",
                "| Pay SDK | payment | c",
                "| Map SDK | maps | b"));
    assertThat(page.select("table")).hasSize(1);
    assertThat(page.select("tr.changed td").get(1).select("ins").text()).contains("and alerts");
    assertThat(page.select("tr.added td ins")).hasSize(3);
    assertThat(page.select("tr").eachText()).hasSize(4);
    assertThat(page.select("td").eachAttr("data-label")).contains("Name", "Purpose", "Link");
  }

  @Test
  void rowsOfATableThatGainedAColumnStandUnderTheirColumns() {
    Document page =
        Comparisons.page(
            Comparisons.text("| Name | Link", "| Push SDK of the maker | a", "| Old SDK gone | z"),
            Comparisons.text(
                "| Name | Purpose | Link",
                "| Push SDK of the maker | messages | a",
                "| New SDK come | reports | n"));
    page.select("tr").forEach(row -> assertThat(row.select("td, th")).as(row.text()).hasSize(3));
    Element removed = page.selectFirst("tr.removed");
    assertThat(removed.child(1).text()).isEmpty();
    assertThat(removed.child(2).text()).contains("z");
  }

  /**
   * No table leaves a letter a line: a row says its name, what changed, and folds the rest away.
   */
  @Test
  void aRowOfManyColumnsIsACard() {
    Document page =
        Comparisons.page(
            Comparisons.text(
                "| Name | Vendor | Purpose | Data | Link",
                "| Push SDK | Maker A | push messages | device model | a",
                "| Map SDK | Maker B | maps | location | b",
                "| Old SDK | Maker C | gone for good | nothing | c"),
            Comparisons.text(
                "| Name | Vendor | Purpose | Data | Link",
                "| Push SDK | Maker A | push messages and alerts | device model | a",
                "| Map SDK | Maker B | maps | location | b",
                "| Pay SDK | Maker D | payment in shops | card number | d"));
    assertThat(page.select("table")).isEmpty();
    Element changed = page.selectFirst(".card.changed");
    assertThat(changed.select(".card-name").text()).isEqualTo("Name Push SDK");
    assertThat(changed.select("> dl dt").eachText()).containsExactly("Purpose");
    assertThat(changed.select("> dl ins").text()).contains("and alerts");
    assertThat(changed.select(".card-same summary").text()).isEqualTo("3 other fields, unchanged");
    assertThat(page.select(".card.added > dl dt").eachText())
        .containsExactly("Vendor", "Purpose", "Data", "Link");
    assertThat(page.select(".card.removed .card-name del").text()).contains("Old SDK");
  }

  /** A further row of one entry leaves its first cell empty, and is still told whose it is. */
  @Test
  void aCardOfAFurtherRowHasTheNameAbove() {
    Document page =
        Comparisons.page(
            Comparisons.text(
                "| Group | Name | Purpose | Asked", "| Bluetooth | SCAN | finding | on use"),
            Comparisons.text(
                "| Group | Name | Purpose | Asked",
                "| Bluetooth | SCAN | finding | on use",
                "|  | CONNECT | joining | on use"));
    assertThat(page.selectFirst(".card.added .card-name").text()).isEqualTo("Bluetooth");
  }

  @Test
  void aMovedClauseLeavesALinkBehindAndBringsOneAlong() {
    String[] old = {
      "# 1. Storage #storage",
      LONG,
      "# 2. Sharing #sharing",
      "We share records with nobody unless you ask us to do so in writing.",
      "# 3. Rights #rights",
      "You can ask for a copy of everything that we hold about you at any time."
    };
    String[] now = {
      "# 1. Sharing #sharing",
      old[3],
      "# 2. Rights #rights",
      old[5],
      "# 3. Storage #storage",
      old[1]
    };
    Document page = Comparisons.page(Comparisons.text(old), Comparisons.text(now));
    Element tombstone = page.selectFirst(".moved-from");
    Element arrival = page.selectFirst(".moved-to");
    assertThat(tombstone.select(".change-kind a").attr("href")).isEqualTo("#" + arrival.id());
    assertThat(arrival.select(".change-kind a").attr("href")).isEqualTo("#" + tombstone.id());
    assertThat(arrival.select("ins, del")).isEmpty();
    assertThat(tombstone.select("details.former").text()).contains("records of every meeting");
  }

  @Test
  void aRenumberedClauseSaysWhatItWas() {
    Document page =
        Comparisons.page(
            Comparisons.text("# 3.1 Storage #storage", LONG),
            Comparisons.text("# 3.2 Storage #storage", LONG));
    assertThat(page.select(".quiet .badge").text()).isEqualTo("was 3.1");
    assertThat(page.select("ins, del")).isEmpty();
  }

  @Test
  void aPassageThatBecameKeyAndALinkThatLeadsElsewhereAreTold() {
    TextBlock old =
        TextBlockBuilder.of(Kind.PARAGRAPH)
            .text("We process faces, see ")
            .beginLink("https://a.example/")
            .text("the list")
            .end()
            .build();
    TextBlock now =
        TextBlockBuilder.of(Kind.PARAGRAPH)
            .begin(Format.KEY)
            .text("We process faces")
            .end()
            .text(", see ")
            .beginLink("https://b.example/")
            .text("the list")
            .end()
            .build();
    Document page = Comparisons.page(List.of(old), List.of(now));
    assertThat(page.select(".badge").text()).isEqualTo("now marked as key");
    assertThat(page.select("strong").text()).isEqualTo("We process faces");
    assertThat(page.select(".link-change del").text()).contains("https://a.example/");
    assertThat(page.select(".link-change ins").text()).contains("https://b.example/");
    assertThat(page.select("a[href^=http]")).isEmpty();
  }

  @Test
  void whatDidNotChangeIsFoldedUpToItsHeadingAndOneBlock() {
    List<String> old = new ArrayList<>();
    for (int clause = 1; clause <= 6; clause++) {
      old.add("# " + clause + ". Clause of number " + clause + " #c" + clause);
      for (int at = 1; at <= 4; at++) {
        old.add("Paragraph " + at + " of clause " + clause + " says what no other one says.");
      }
    }
    List<String> now = new ArrayList<>(old);
    now.set(18, now.get(18).replace("no other one", "hardly any other"));
    Document page =
        Comparisons.page(
            Comparisons.text(old.toArray(String[]::new)),
            Comparisons.text(now.toArray(String[]::new)));
    assertThat(page.select("body > *").eachAttr("class"))
        .containsExactly("fold", "head head-3", "change changed", "fold");
    assertThat(page.select("body > *:not(.change)").eachText().get(1)).startsWith("4. Clause");
    assertThat(page.select(".fold-count").eachText())
        .containsExactly("15 unchanged paragraphs", "10 unchanged paragraphs");
    assertThat(page.select(".fold-names").first().text())
        .isEqualTo("1. Clause of number 1 … 3. Clause of number 3");
  }

  @Test
  void changesLeadToEachOtherPastThoseThatOnlyRenumber() {
    Document page =
        Comparisons.page(
            Comparisons.text(
                "Alpha is the first word of the text.",
                "# 1. Storage #a",
                LONG,
                "The last sentence says goodbye to all readers."),
            Comparisons.text(
                "Beta is the first word of the text.",
                "# 2. Storage #a",
                LONG,
                "The last sentence says farewell to all readers."));
    assertThat(page.select(".change").eachAttr("id")).containsExactly("_c1", "_c2", "_c3");
    assertThat(page.selectFirst("#_c1 .steps a").attr("href")).isEqualTo("#_c3");
    assertThat(page.selectFirst("#_c3 .steps a").attr("href")).isEqualTo("#_c1");
    assertThat(page.select("#_c2 .steps")).isEmpty();
  }

  @Test
  void noMarkupOfATextSurvives() {
    String hostile = "<script>alert(1)</script> </del></table> & \" ' <!-- ";
    TextDiff diff =
        Redline.compare(
            Comparisons.text(hostile + "one", "| " + hostile + " | b", "| c | d"),
            Comparisons.text(hostile + "two", "| " + hostile + " | b2", "| " + hostile + " | d"));
    RedlineBody body = RedlineBody.of(diff, Comparisons.words(Fixture.EN));
    assertThat(body.text().markup()).doesNotContain("<script", "<!--");
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page =
        Jsoup.parse("<!DOCTYPE html><title>x</title>" + body.text().markup(), "", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("script, ins ins, del del, ins del, del ins")).isEmpty();
  }

  /** The promise of the comparison, kept on the page. */
  @Test
  void bothTextsCanBeReadOffThePage() {
    Random random = new Random(20260228);
    for (int round = 0; round < 150; round++) {
      List<String> old = lines(random);
      List<String> now = edited(old, random);
      TextDiff diff =
          Redline.compare(
              Comparisons.text(old.toArray(String[]::new)),
              Comparisons.text(now.toArray(String[]::new)));
      Document page = Comparisons.page(diff);
      assertThat(Comparisons.newText(page))
          .as("round %s", round)
          .isEqualTo(Comparisons.labelled(diff.newText()));
      assertThat(Comparisons.oldWords(page).chars().sorted().toArray())
          .as("round %s", round)
          .isEqualTo(Comparisons.words(diff.oldText()).chars().sorted().toArray());
    }
  }

  private static final List<String> WORDS =
      List.of(
          "data", "个人信息", "we", "不", "处理", "30 days", "share", "，", "同意", "account", "😀", "é",
          "共享", "delete", "not", "《条例》", "1,000", "手机号", "with", "第三方");

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int clause = 1; clause <= 5; clause++) {
      lines.add("# " + clause + ". " + sentence(random, 4) + " #c" + clause);
      for (int at = random.nextInt(4); at >= 0; at--) {
        lines.add((random.nextBoolean() ? "- " : "") + sentence(random, 20));
      }
      if (random.nextBoolean()) {
        lines.add("| Name | Purpose | 期限");
        for (int row = random.nextInt(5); row >= 0; row--) {
          lines.add(
              "| "
                  + sentence(random, 3)
                  + " | "
                  + sentence(random, 8)
                  + " | "
                  + sentence(random, 2));
        }
      }
    }
    return lines;
  }

  private static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder("s");
    for (int at = 0; at < words; at++) {
      sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return sentence.toString();
  }

  private static List<String> edited(List<String> old, Random random) {
    List<String> now = new ArrayList<>(old);
    for (int edit = random.nextInt(8); edit >= 0; edit--) {
      int at = random.nextInt(now.size());
      String line = now.get(at);
      switch (random.nextInt(5)) {
        case 0 -> now.set(at, line.replaceFirst("data|处理|we|share", "REPLACED 替换"));
        case 1 -> now.remove(at);
        case 2 -> now.add(at, line.startsWith("|") ? "| new | 新 | n" : sentence(random, 12));
        case 3 -> now.add(random.nextInt(now.size()), now.remove(at));
        default -> now.set(at, line + " appended 附加");
      }
      if (now.isEmpty()) {
        now.add("nothing left");
      }
    }
    return now;
  }
}
