package io.gazette.translation;

import io.gazette.text.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a file for translators; the same value always gives the same bytes. */
final class XliffWriter {

  private final Xliff xliff;
  private final StringBuilder text = new StringBuilder();

  XliffWriter(Xliff xliff) {
    this.xliff = xliff;
  }

  String text() {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<xliff xmlns=\"").append(XliffReader.NAMESPACE).append("\" version=\"2.1\"");
    attribute("srcLang", xliff.source());
    attribute("trgLang", xliff.target());
    text.append(">\n <file id=\"f1\"");
    attribute("original", xliff.original());
    text.append(">\n");
    xliff.units().forEach(unit -> new UnitWriter(unit).write());
    return text.append(" </file>\n</xliff>\n").toString();
  }

  private void attribute(String name, String value) {
    text.append(' ').append(name).append("=\"").append(Markup.XML.escaped(value)).append('"');
  }

  private void element(String indent, String name, String attribute, String value, String words) {
    text.append(indent).append('<').append(name);
    attribute(attribute, value);
    text.append('>').append(Markup.XML.escaped(words)).append("</").append(name).append(">\n");
  }

  /** Writes one clause. */
  private final class UnitWriter {

    private final Xliff.Unit unit;
    private final List<Piece> source;
    private final List<Piece> target;

    /** Ids of marks, by what they stand for, in their order. */
    private final Map<String, String> data = new LinkedHashMap<>();

    private final List<Mark> marks = new ArrayList<>();

    /** A mark of the source, which one of the target that stands for the same can be. */
    private record Mark(String id, String data) {}

    UnitWriter(Xliff.Unit unit) {
      this.unit = unit;
      this.source = Pieces.of(unit.source());
      this.target = unit.target().map(Pieces::of).orElse(List.of());
    }

    void write() {
      text.append("  <unit");
      attribute("id", unit.id());
      attribute("xml:space", "preserve");
      text.append(">\n");
      if (!unit.notes().isEmpty()) {
        text.append("   <notes>\n");
        unit.notes()
            .forEach(note -> element("    ", "note", "category", note.category(), note.words()));
        text.append("   </notes>\n");
      }
      originalData();
      text.append("   <segment");
      attribute("state", unit.state().name().toLowerCase(Locale.ROOT));
      text.append(">\n    <source>");
      content(source, true);
      text.append("</source>\n");
      if (unit.target().isPresent()) {
        text.append("    <target>");
        content(target, false);
        text.append("</target>\n");
      }
      text.append("   </segment>\n  </unit>\n");
    }

    private void originalData() {
      for (List<Piece> pieces : List.of(source, target)) {
        for (Piece piece : pieces) {
          if (!piece.isText()) {
            data.computeIfAbsent(piece.text(), any -> "d" + (data.size() + 1));
          }
        }
      }
      if (!data.isEmpty()) {
        text.append("   <originalData>\n");
        data.forEach((words, id) -> element("    ", "data", "id", id, words));
        text.append("   </originalData>\n");
      }
    }

    private void content(List<Piece> pieces, boolean isSource) {
      List<Mark> left = new ArrayList<>(marks);
      int more = 0;
      for (int at = 0; at < pieces.size(); at++) {
        Piece piece = pieces.get(at);
        if (piece.isText()) {
          text.append(Markup.XML.escaped(piece.text()));
        } else if (piece.partner() >= 0 && piece.partner() < at) {
          text.append("</pc>");
        } else {
          boolean pair = piece.partner() > at;
          String stands = piece.text() + (pair ? "\0" + pieces.get(piece.partner()).text() : "");
          String id;
          Mark same =
              left.stream().filter(mark -> mark.data().equals(stands)).findFirst().orElse(null);
          if (isSource) {
            id = Integer.toString(marks.size() + 1);
            marks.add(new Mark(id, stands));
          } else if (same != null) {
            left.remove(same);
            id = same.id();
          } else {
            more++;
            id = "t" + more;
          }
          mark(piece, pair ? pieces.get(piece.partner()) : piece, id, pair);
        }
      }
    }

    private void mark(Piece piece, Piece end, String id, boolean pair) {
      text.append(pair ? "<pc" : "<ph");
      attribute("id", id);
      if (pair) {
        attribute("dataRefEnd", data.getOrDefault(end.text(), ""));
        attribute("dataRefStart", data.getOrDefault(piece.text(), ""));
      } else {
        attribute("dataRef", data.getOrDefault(piece.text(), ""));
      }
      text.append(pair ? ">" : "/>");
    }
  }
}
