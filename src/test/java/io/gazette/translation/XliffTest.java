package io.gazette.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.translation.Xliff.Note;
import io.gazette.translation.Xliff.State;
import io.gazette.translation.Xliff.Unit;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;

/** What Gazette writes, another program of the trade reads, writes, and gives back. */
class XliffTest {

  private static Unit unit(String id, State state, String source, String target) {
    return new Unit(
        id,
        0,
        state,
        source,
        Optional.of(target).filter(words -> !words.isEmpty()),
        "",
        List.of(new Note(Note.SOURCE, "0123456789abcdef"), new Note(Note.REDLINE, "[-a-]{+<b>+}")));
  }

  private static final Xliff FILE =
      new Xliff(
          "privacy/1/en.md",
          "zh-Hans",
          "en",
          List.of(
              unit(
                  "_introduction",
                  State.INITIAL,
                  "政策\n\n{{publisher.name}}的“政策” & <br>自{{effective}}起生效。",
                  ""),
              unit(
                  "collect",
                  State.FINAL,
                  "收集 {#collect role=collection}\n\n我们收集**手机号码**，见[](#contact)和[**附件**](https://a.example/)。\n\n- 甲；\n- 乙。",
                  "Collection {#collect role=collection}\n\nSee [](#contact) and [the **annex**](https://a.example/): we collect the **number** _only_.\n\n* A;\n* B."),
              unit(
                  "table",
                  State.INITIAL,
                  "表 {#table}\n\n| 一 | 二 |\n|---|---|\n| 1 | 2 |",
                  "Table {#table}\n\n| One | Two |\n|---|---|\n| 1 | 2 |")));

  private static Xliff read(String text) throws XliffException {
    return Xliff.read(text.getBytes(UTF_8));
  }

  private static void assertSame(Xliff read) {
    assertThat(read.original()).isEqualTo(FILE.original());
    assertThat(read.source()).isEqualTo("zh-Hans");
    assertThat(read.target()).isEqualTo("en");
    assertThat(read.units()).hasSameSizeAs(FILE.units());
    for (int at = 0; at < FILE.units().size(); at++) {
      Unit now = read.units().get(at);
      Unit before = FILE.units().get(at);
      assertThat(now.id()).isEqualTo(before.id());
      assertThat(now.state()).isEqualTo(before.state());
      assertThat(now.source()).isEqualTo(before.source());
      assertThat(now.target()).isEqualTo(before.target());
      assertThat(now.notes()).containsExactlyInAnyOrderElementsOf(before.notes());
      assertThat(Clauses.typed(now)).isEmpty();
    }
  }

  @Test
  void whatIsWrittenIsRead() throws XliffException {
    assertSame(read(FILE.text()));
    assertThat(FILE.text()).isEqualTo(FILE.text());
  }

  @Test
  void anotherLibraryReadsItAndGivesItBack() throws XliffException {
    StringWriter written = new StringWriter();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
        XLIFFWriter writer = new XLIFFWriter()) {
      reader.open(FILE.text());
      writer.create(written, "zh-Hans", "en");
      while (reader.hasNext()) {
        writer.writeEvent(reader.next());
      }
    }
    assertSame(read(written.toString()));
  }

  @Test
  void anotherLibraryTranslates() throws XliffException {
    StringWriter written = new StringWriter();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
        XLIFFWriter writer = new XLIFFWriter()) {
      reader.open(FILE.text());
      writer.create(written, "zh-Hans", "en");
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit() && event.getUnit().getId().equals("_introduction")) {
          Segment segment = event.getUnit().getSegment(0);
          segment.getTarget(Part.GetTarget.CLONE_SOURCE);
          segment.setState(TargetState.TRANSLATED);
        }
        writer.writeEvent(event);
      }
    }
    Unit unit = read(written.toString()).units().get(0);
    assertThat(unit.state()).isEqualTo(State.TRANSLATED);
    assertThat(unit.target()).contains(FILE.units().get(0).source());
    assertThat(Clauses.typed(unit)).isEmpty();
  }

  private static String file(String units) {
    return "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"zh\""
        + " trgLang=\"en\"><file id=\"f\" original=\"p/1/en.md\">"
        + units
        + "</file></xliff>";
  }

  @Test
  void programsMayCutSegmentsAndWriteMarksOtherwise() throws XliffException {
    Unit unit =
        read(file(
                """
                <unit id="a"><originalData><data id="d1">**</data><data id="d2"> {#a}</data></originalData>
                <segment state="reviewed"><source>甲<sc id="1" dataRef="d1"/>乙</source><target>A <sc id="1" dataRef="d1"/>B</target></segment>
                <ignorable><source> </source></ignorable>
                <segment state="translated"><source>丙<ec startRef="1" dataRef="d1"/><ph id="2" dataRef="d2"/></source>
                <target><mrk id="m1" type="term">C</mrk><cp hex="0009"/><ec startRef="1"/><ph id="2"/></target></segment></unit>
                """))
            .units()
            .get(0);
    assertThat(unit.source()).isEqualTo("甲**乙 丙** {#a}");
    assertThat(unit.target()).contains("A **B C\t** {#a}");
    assertThat(unit.marked()).isEqualTo("**** {#a}");
    assertThat(unit.state()).isEqualTo(State.TRANSLATED);
  }

  @Test
  void halfATranslationIsNone() throws XliffException {
    Unit unit =
        read(file(
                """
                <unit id="a"><segment><source>甲</source><target>A</target></segment>
                <segment><source>乙</source></segment></unit>
                """))
            .units()
            .get(0);
    assertThat(unit.target()).isEmpty();
  }

  @Test
  void typedMarksAreSeen() throws XliffException {
    Unit unit =
        read(file(
                """
                <unit id="a"><segment state="final"><source>甲</source><target>see [b](https://c.example)</target></segment></unit>
                """))
            .units()
            .get(0);
    assertThat(Clauses.typed(unit)).isNotEmpty();
  }

  private static void assertRefused(String text, String reason) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(XliffException.class)
        .extracting(thrown -> ((XliffException) thrown).reason())
        .isEqualTo(reason);
  }

  @Test
  void whatIsNoneIsRefused() {
    assertRefused(
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + file("&b;"), "@xliff-dtd");
    assertRefused("<!DOCTYPE a>" + file(""), "@xliff-dtd");
    assertRefused(file("&b;"), "@xliff-syntax");
    assertRefused("# Markdown", "@xliff-syntax");
    assertRefused("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", "@xliff-other");
    assertRefused(file("<group id=\"g\">".repeat(200)), "@xliff-limit");
    assertRefused(file("</file><file id=\"g\" original=\"b\">"), "@xliff-files");
    assertThatThrownBy(
            () -> Xliff.read(file("你").getBytes(java.nio.charset.Charset.forName("GBK"))))
        .isInstanceOf(XliffException.class);
  }
}
