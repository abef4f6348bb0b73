package io.gazette.translation;

import io.gazette.text.Decoder;
import io.gazette.text.XmlInput;
import io.gazette.translation.Xliff.Note;
import io.gazette.translation.Xliff.State;
import io.gazette.translation.Xliff.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that came back from translators, whose programs may have cut its segments anew, and
 * written its marks in other elements.
 */
final class XliffReader {

  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

  private static final int DEEPEST = 100;
  private static final int MOST_UNITS = 10_000;
  private static final int HEXADECIMAL = 16;

  private final List<Unit> units = new ArrayList<>();
  private String original = "";
  private String source = "";
  private String target = "";
  private @Nullable UnitDraft unit;

  /** What is known of a unit so far. */
  private static final class UnitDraft {
    private final String id;
    private final int line;
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, String> data = new HashMap<>();
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();

    /** What marks stand for, by the ids that they have in the source. */
    private final Map<String, String> known = new HashMap<>();

    private State state = State.FINAL;
    private int segments;
    private int targets;
    private boolean inTarget;
    private String noteCategory = "";
    private String dataId = "";

    /** What is known of a segment so far: where it begins in the source, and its marks. */
    private final StringBuilder sourceMarks = new StringBuilder();

    private int segmentStart;
    private int targetsBefore;

    UnitDraft(String id, int line) {
      this.id = id;
      this.line = line;
    }

    void begin() {
      segments++;
      segmentStart = source.length();
      targetsBefore = targets;
      sourceMarks.setLength(0);
    }

    /** What stands between two segments is the same in both languages, if nothing else is said. */
    void endBetween() {
      if (targets == targetsBefore) {
        targets++;
        target.append(source, segmentStart, source.length());
        marked.append(sourceMarks);
      }
    }

    void mark(String stands) {
      (inTarget ? target : source).append(stands);
      (inTarget ? marked : sourceMarks).append(stands);
    }

    Unit made() {
      boolean whole = segments > 0 && targets == segments;
      return new Unit(
          id,
          line,
          segments == 0 ? State.INITIAL : state,
          source.toString(),
          whole ? Optional.of(target.toString()) : Optional.empty(),
          marked.toString(),
          notes);
    }
  }

  Xliff read(byte[] file) throws XliffException {
    if (!Decoder.utf8(file).isWhole()) {
      throw new XliffException("@xliff-encoding", 1);
    }
    try {
      XMLStreamReader reader = XmlInput.open(file);
      try {
        new Walk(reader).walk();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new XliffException("@xliff-syntax", line);
    }
    return new Xliff(original, source, target, units);
  }

  /** From the beginning of the file to its end. */
  private final class Walk {

    private final XMLStreamReader reader;
    private final Deque<String> open = new ArrayDeque<>();

    /** What ends the pairs that are open. */
    private final Deque<String> ends = new ArrayDeque<>();

    private final StringBuilder words = new StringBuilder();

    Walk(XMLStreamReader reader) {
      this.reader = reader;
    }

    void walk() throws XMLStreamException, XliffException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw refused("@xliff-dtd");
          case XMLStreamConstants.START_ELEMENT -> start();
          case XMLStreamConstants.END_ELEMENT -> end();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              characters(reader.getText());
          default -> {
            // Comments and instructions say nothing to us.
          }
        }
      }
    }

    private XliffException refused(String reason) {
      return new XliffException(reason, line());
    }

    private int line() {
      return Math.max(1, reader.getLocation().getLineNumber());
    }

    private void start() throws XliffException {
      String name = reader.getLocalName();
      if (open.isEmpty() && !(name.equals("xliff") && NAMESPACE.equals(reader.getNamespaceURI()))) {
        throw refused("@xliff-other");
      }
      if (open.size() >= DEEPEST || units.size() >= MOST_UNITS) {
        throw refused("@xliff-limit");
      }
      open.push(NAMESPACE.equals(reader.getNamespaceURI()) ? name : "");
      words.setLength(0);
      UnitDraft draft = unit;
      if (draft != null) {
        within(draft, open.peek());
      } else {
        outside(open.peek());
      }
    }

    private void outside(String name) throws XliffException {
      switch (name) {
        case "xliff" -> {
          source = attribute("srcLang");
          target = attribute("trgLang");
        }
        case "file" -> {
          if (!original.isEmpty()) {
            throw refused("@xliff-files");
          }
          original = attribute("original");
        }
        case "unit" -> unit = new UnitDraft(attribute("id"), line());
        default -> {
          // Groups and metadata frame units.
        }
      }
    }

    private void within(UnitDraft draft, String name) throws XliffException {
      switch (name) {
        case "note" -> draft.noteCategory = attribute("category");
        case "data" -> draft.dataId = attribute("id");
        case "segment" -> {
          draft.begin();
          State state = state(attribute("state")).orElseThrow(() -> refused("@xliff-state"));
          draft.state = state.compareTo(draft.state) < 0 ? state : draft.state;
        }
        case "ignorable" -> draft.begin();
        case "source" -> draft.inTarget = false;
        case "target" -> {
          draft.inTarget = true;
          draft.targets++;
        }
        case "ph", "sc", "ec" -> draft.mark(stands(draft, "dataRef", ""));
        case "pc" -> {
          draft.mark(stands(draft, "dataRefStart", ""));
          ends.push(stands(draft, "dataRefEnd", "end "));
        }
        case "cp" -> characters(Character.toString(codePoint(attribute("hex"))));
        default -> {
          // Annotations say nothing about the words.
        }
      }
    }

    private static int codePoint(String hex) {
      return hex.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(hex, HEXADECIMAL) : ' ';
    }

    /** What a mark stands for; programs may leave out what the mark of the source says. */
    private String stands(UnitDraft draft, String attribute, String end) {
      String id = end + reader.getLocalName() + attribute("id") + attribute("startRef");
      String found = draft.data.getOrDefault(attribute(attribute), "");
      if (!draft.inTarget) {
        draft.known.put(id, found);
      }
      return found.isEmpty() ? draft.known.getOrDefault(id, "") : found;
    }

    private void characters(String more) {
      words.append(more);
      UnitDraft draft = unit;
      if (draft != null && (open.contains("source") || open.contains("target"))) {
        (draft.inTarget ? draft.target : draft.source).append(more);
      }
    }

    private void end() {
      String name = open.pop();
      UnitDraft draft = unit;
      if (draft == null) {
        return;
      }
      switch (name) {
        case "note" -> draft.notes.add(new Note(draft.noteCategory, words.toString()));
        case "data" -> draft.data.put(draft.dataId, words.toString());
        case "pc" -> draft.mark(ends.pop());
        case "ignorable" -> draft.endBetween();
        case "unit" -> {
          units.add(draft.made());
          unit = null;
        }
        default -> {
          // Nothing ends with the others.
        }
      }
    }

    private String attribute(String name) {
      String value = reader.getAttributeValue(null, name);
      return value == null ? "" : value;
    }
  }

  private static Optional<State> state(String name) {
    return name.isEmpty()
        ? Optional.of(State.INITIAL)
        : Stream.of(State.values())
            .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst();
  }
}
