package io.gazette.diff;

import static io.gazette.diff.Texts.clause;
import static io.gazette.diff.Texts.paragraph;
import static io.gazette.diff.Texts.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.Summary.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClauseChangesTest {

  private static final String COLLECT = "We collect your name and the address you give us.";
  private static final String SHARE = "We never share anything with advertisers or brokers.";
  private static final String KEEP = "Backups are kept for ninety days.";
  private static final String ASK = "Questions go to the data protection officer by letter.";

  private static List<String> changes(List<TextBlock> old, List<TextBlock> now) {
    return Redline.compare(old, now).clauses().stream()
        .map(change -> change.clauseId() + " " + change.kinds() + " " + change.entries())
        .toList();
  }

  private static final List<TextBlock> OLD =
      List.of(
          clause("collect", "1.", "Collection"),
          paragraph(COLLECT),
          clause("share", "2.", "Sharing"),
          paragraph(SHARE),
          clause("keep", "3.", "Retention"),
          paragraph(KEEP));

  @Test
  void tellsWhatHappenedToEachClause() {
    List<TextBlock> now =
        List.of(
            clause("keep", "1.", "Retention"),
            paragraph(KEEP),
            clause("collect", "2.", "Collection"),
            paragraph(COLLECT.replace("address", "number")),
            clause("ask", "3.", "Contact"),
            paragraph(ASK));

    assertThat(changes(OLD, now))
        .containsExactly(
            "keep [MOVED, RENUMBERED] [0]",
            "collect [CHANGED, RENUMBERED] [2, 3]",
            "share [REMOVED] [4, 5]",
            "ask [ADDED] [8, 9]");
  }

  /** However many clauses have a part of it now. */
  @Test
  void aClauseThatBecameTwoIsSplitOnce() {
    List<TextBlock> old =
        List.of(article("第一条", "用户不得发布违法信息，不得侵犯他人权利，不得泄露商业秘密。"), article("第二条", "平台保护用户隐私。"));
    List<TextBlock> now =
        List.of(
            article("第一条", "用户不得发布违法信息。"),
            article("第二条", "用户不得侵犯他人权利，不得泄露商业秘密。"),
            article("第三条", "平台保护用户隐私。"));

    assertThat(Redline.compare(old, now).summary().of(Summary.Count.CLAUSES_SPLIT)).isEqualTo(1);
    assertThat(Redline.compare(now, old).summary().of(Summary.Count.CLAUSES_MERGED)).isEqualTo(1);
  }

  private static TextBlock article(String label, String words) {
    return TextBlockBuilder.of(TextBlock.Kind.PARAGRAPH).label(label).text(words).build();
  }

  @Test
  void aHeadingPutIntoAClauseAddsOne() {
    List<TextBlock> now =
        List.of(
            clause("collect", "1.", "Collection"),
            paragraph(COLLECT),
            clause("share", "2.", "Sharing"),
            paragraph(SHARE),
            clause("keep", "3.", "Retention"),
            paragraph(KEEP),
            clause("ask", "4.", "Contact"),
            paragraph(ASK));
    List<TextBlock> old =
        List.of(now.get(0), now.get(1), now.get(2), now.get(3), now.get(4), now.get(5), now.get(7));

    assertThat(changes(old, now)).containsExactly("ask [ADDED, SPLIT] [6]");
    assertThat(changes(now, old)).containsExactly("ask [REMOVED, MERGED] [6]");
  }

  @Test
  void whatWentToAnotherClauseIsToldAtBoth() {
    List<TextBlock> now =
        List.of(
            clause("collect", "1.", "Collection"),
            clause("share", "2.", "Sharing"),
            paragraph(SHARE),
            paragraph(COLLECT),
            clause("keep", "3.", "Retention"),
            paragraph(KEEP));

    assertThat(changes(OLD, now))
        .containsExactly("collect [PARTS_MOVED] [1]", "share [PARTS_MOVED] [4]");
  }

  @Test
  void countsEverything() {
    List<TextBlock> now =
        List.of(
            clause("new", "1.", "新增"),
            paragraph("删除期限"),
            clause("collect", "2.", "Collection"),
            paragraph(COLLECT),
            clause("share", "3.", "Sharing"),
            paragraph(SHARE.replace("never", "do not")),
            row("a", "b"));

    Summary summary = Redline.compare(OLD, now).summary();

    assertThat(summary.of(Count.CLAUSES_ADDED)).isEqualTo(1);
    assertThat(summary.of(Count.CLAUSES_REMOVED)).isEqualTo(1);
    assertThat(summary.of(Count.CLAUSES_CHANGED)).isEqualTo(1);
    assertThat(summary.of(Count.CLAUSES_RENUMBERED_ONLY)).isEqualTo(1);
    assertThat(summary.of(Count.CLAUSES_MOVED)).isZero();
    assertThat(summary.of(Count.ROWS_ADDED)).isEqualTo(1);
    assertThat(summary.of(Count.CHARACTERS_INSERTED)).isEqualTo(2 + 4 + 5 + 2);
    assertThat(summary.of(Count.CHARACTERS_DELETED))
        .isEqualTo(5 + "Retention".length() + KEEP.replace(" ", "").length());
  }

  @Test
  void aFootnoteBelongsToTheClauseThatRefersToIt() {
    List<TextBlock> old =
        List.of(
            Texts.heading("押金"),
            Texts.paragraph("押金可以退还。[^1]"),
            Texts.heading("罚款"),
            Texts.paragraph("罚款按日计算。[^2]"),
            Texts.paragraph("[^1]: 自还书之日起5日内。"),
            Texts.paragraph("[^2]: 不满一日的按一日计算。"));
    List<TextBlock> now = new ArrayList<>(old);
    now.set(4, Texts.paragraph("[^1]: 自还书之日起8日内。"));
    assertThat(Redline.compare(old, now).clauses())
        .singleElement()
        .satisfies(clause -> assertThat(clause.newHeading()).hasValue(0));
  }

  @Test
  void theNumberOfAFootnoteIsNoWord() {
    List<TextBlock> old =
        List.of(
            Texts.heading("Deposit"),
            Texts.paragraph("You get your deposit back.[^1]"),
            Texts.paragraph("[^1]: Within five days of the return."));
    List<TextBlock> now =
        List.of(
            Texts.heading("Deposit"),
            Texts.paragraph("You get your deposit back.[^2]"),
            Texts.paragraph("[^1]: A card may be lent to nobody."),
            Texts.paragraph("[^2]: Within five days of the return."));
    assertThat(Redline.compare(old, now).entries())
        .extracting(Entry::notes)
        .containsExactly(Set.of(), Set.of(Note.TYPOGRAPHY), Set.of(), Set.of(Note.TYPOGRAPHY));
    // Another note is another matter.
    List<TextBlock> other = new ArrayList<>(old);
    other.set(1, Texts.paragraph("You get your deposit back.[^2]"));
    assertThat(Redline.compare(old, other).entries().get(1).notes()).isEmpty();
  }

  @Test
  void rowsInAnotherOrderAreParts() {
    List<TextBlock> old =
        List.of(
            Texts.heading("优先次序"),
            Texts.header("次序", "读者"),
            Texts.row("教师", "预约"),
            Texts.row("学生", "排队"));
    List<TextBlock> now = List.of(old.get(0), old.get(1), old.get(3), old.get(2));
    assertThat(Redline.compare(old, now).clauses())
        .singleElement()
        .satisfies(
            clause -> assertThat(clause.kinds()).containsExactly(ClauseChange.Kind.PARTS_MOVED));
  }
}
