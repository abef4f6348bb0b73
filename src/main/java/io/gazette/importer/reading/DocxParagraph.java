package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.List;

/** A paragraph of a Word file while it is read. */
final class DocxParagraph {

  /** Some text of one run. */
  private record Piece(String text, int marks, String link, boolean inserted) {}

  /** Text that is in the file but not in the policy. */
  private record LeftOut(Topic topic, String text) {}

  /** Stands for a line break within the paragraph. */
  private static final Piece BREAK = new Piece("\n", 0, "", false);

  private final int number;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** Text boxes that hang on the paragraph. */
  final List<DocxParagraph> after = new ArrayList<>();

  /** The names by which links lead here. */
  final List<String> bookmarks = new ArrayList<>();

  String style = "";
  int list = -1;
  int listLevel = -1;
  int outline;
  Hint cell = new Hint.None();

  /** Whether it is the first of a table within a cell. */
  boolean beginsNested;

  /** Whether its end was deleted with changes tracked, so that the next one goes on with it. */
  boolean endsDeleted;

  DocxParagraph(int number) {
    this.number = number;
  }

  void add(String text, int marks, String link, boolean inserted) {
    pieces.add(new Piece(text, marks, link, inserted));
  }

  void addBreak() {
    pieces.add(BREAK);
  }

  void leaveOut(Topic topic, String text) {
    leftOut.add(new LeftOut(topic, text));
  }

  boolean hasWords() {
    return pieces.stream().anyMatch(piece -> !Chars.isBlank(piece.text()));
  }

  /** Whether all of it was deleted or is hidden. */
  boolean isGone() {
    return !hasWords() && !leftOut.isEmpty();
  }

  /** Takes the paragraph down with a number that only Word shows, as if it had been typed. */
  void writeWithNumber(String label, Manuscript.Builder out, Hint hint) {
    int from = out.place();
    out.append(label + " ", number, 1);
    out.note(Topic.NUMBER_TYPED, from, label);
    write(out, hint);
  }

  /** Takes what stands before this paragraph into it, for the mark between them is deleted. */
  void join(DocxParagraph before) {
    pieces.addAll(0, before.pieces);
    leftOut.addAll(0, before.leftOut);
    after.addAll(0, before.after);
  }

  /** Takes the paragraph down. */
  void write(Manuscript.Builder out, Hint hint) {
    int column = 1;
    bookmarks.forEach(out::anchor);
    for (Piece piece : pieces) {
      if (piece.equals(BREAK)) {
        boolean heading = hint instanceof Hint.Heading || hint instanceof Hint.Title;
        if (heading) {
          out.append(' ', number, column, 0, 0);
        } else {
          out.endLine(number, hint);
        }
      } else {
        column = write(piece, column, out);
      }
    }
    out.endLine(number, hint);
    for (LeftOut words : leftOut) {
      out.append(words.text(), number, column);
      out.endLeftOut(words.topic());
    }
  }

  private int write(Piece piece, int column, Manuscript.Builder out) {
    int link = piece.link().isEmpty() ? 0 : out.link(piece.link());
    int from = out.place();
    for (int at = 0; at < piece.text().length(); at++) {
      out.append(piece.text().charAt(at), number, column + at, piece.marks(), link);
    }
    if (piece.inserted()) {
      out.note(Topic.INSERTION_ACCEPTED, from, piece.text());
    }
    return column + piece.text().length();
  }
}
