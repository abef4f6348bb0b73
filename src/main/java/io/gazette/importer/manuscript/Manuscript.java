package io.gazette.importer.manuscript;

import io.gazette.model.WebAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a reader found in one file: every character that a person would see, numbered in reading
 * order. The number of a character is its place.
 */
public final class Manuscript {

  public static final int BOLD = 1;
  public static final int UNDERLINED = 2;
  public static final int EMPHASIS = 4;

  /** A power, not a longer number. */
  public static final int RAISED = 8;

  public static final int LOWERED = 16;

  /** Words that no longer hold, though they are shown. */
  public static final int STRUCK = 32;

  private final String characters;
  private final int[] lineNumbers;
  private final int[] columns;
  private final byte[] styles;
  private final int[] linkNumbers;
  private final List<String> links;
  private final Map<String, Integer> anchors;
  private final List<Line> lines;
  private final List<Note> notes;

  /** What a reader has to say about some words, e.g. that they are no part of the policy. */
  public record Note(Topic topic, Passage words, List<String> arguments) {
    public Note {
      arguments = List.copyOf(arguments);
    }
  }

  private Manuscript(Builder builder) {
    characters = builder.characters.toString();
    int length = characters.length();
    lineNumbers = Arrays.copyOf(builder.lineNumbers, length);
    columns = Arrays.copyOf(builder.columns, length);
    styles = Arrays.copyOf(builder.styles, length);
    linkNumbers = Arrays.copyOf(builder.linkNumbers, length);
    links = List.copyOf(builder.links);
    anchors = Map.copyOf(builder.anchors);
    lines = List.copyOf(builder.lines);
    notes = List.copyOf(builder.notes);
  }

  public List<Line> lines() {
    return lines;
  }

  public List<Note> notes() {
    return notes;
  }

  /** How many places there are. */
  public int length() {
    return characters.length();
  }

  public CharSequence characters() {
    return characters;
  }

  public char at(int place) {
    return characters.charAt(place);
  }

  public int lineNumber(int place) {
    return lineNumbers[place];
  }

  public int column(int place) {
    return columns[place];
  }

  public int style(int place) {
    return styles[place];
  }

  public boolean hasKeyPassages() {
    for (byte style : styles) {
      if ((style & BOLD) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the link leads that a character stands in; empty if that is in the document itself. */
  public Optional<String> link(int place) {
    return address(place).filter(address -> !isInner(address));
  }

  /** The place of the document to which the link leads that a character stands in. */
  public Optional<String> innerLink(int place) {
    return address(place).filter(Manuscript::isInner).map(address -> address.substring(1));
  }

  private Optional<String> address(int place) {
    return linkNumbers[place] == 0
        ? Optional.empty()
        : Optional.of(links.get(linkNumbers[place] - 1));
  }

  private static boolean isInner(String address) {
    return address.startsWith("#") && address.length() > 1;
  }

  /** The place of the first character behind what is called by a name within the document. */
  public OptionalInt anchor(String name) {
    Integer place = anchors.get(name);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** Tells two links to one address apart. */
  public int linkNumber(int place) {
    return linkNumbers[place];
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Takes in a file character by character. */
  public static final class Builder {

    private static final int FEWEST_TO_JUDGE = 200;

    private final StringBuilder characters = new StringBuilder();
    private int[] lineNumbers = new int[1024];
    private int[] columns = new int[1024];
    private byte[] styles = new byte[1024];
    private int[] linkNumbers = new int[1024];
    private final List<String> links = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> pending = new ArrayList<>();

    /** The words of the line before what was left out within it. */
    private Passage held = Passage.empty();

    private int start;
    private int gap;
    private boolean spacer;

    private Builder() {}

    /** The number of a link, for the characters in it; 0 after noting that it may be none. */
    public int link(String address) {
      if (!isInner(address) && !WebAddress.isSafe(address)) {
        noteHere(Topic.LINK_DROPPED, address);
        return 0;
      }
      links.add(address);
      return links.size();
    }

    /** Gives the place of the next character a name, to which links lead; the first one counts. */
    public void anchor(String name) {
      anchors.putIfAbsent(name, place());
    }

    public void append(char c, int lineNumber, int column, int style, int linkNumber) {
      int place = characters.length();
      if (place == styles.length) {
        grow(place * 2);
      }
      characters.append(c);
      lineNumbers[place] = lineNumber;
      columns[place] = column;
      styles[place] = (byte) style;
      linkNumbers[place] = linkNumber;
      if (!pending.isEmpty()) {
        placePending();
      }
    }

    private void grow(int capacity) {
      lineNumbers = Arrays.copyOf(lineNumbers, capacity);
      columns = Arrays.copyOf(columns, capacity);
      styles = Arrays.copyOf(styles, capacity);
      linkNumbers = Arrays.copyOf(linkNumbers, capacity);
    }

    public void append(String text, int lineNumber, int firstColumn) {
      for (int at = 0; at < text.length(); at++) {
        append(text.charAt(at), lineNumber, firstColumn + at, 0, 0);
      }
    }

    /** Ends a line; one without words only widens the gap before the next. */
    public void endLine(int number, Hint hint) {
      Passage all = takeSinceStart();
      Passage words = all.strip();
      if (words.isEmpty()) {
        gap++;
        spacer = spacer || all.text().indexOf('\u00A0') >= 0;
      } else {
        lines.add(new Line(number, words, Chars.indent(all.text()), gap, spacer, hint));
        gap = 0;
        spacer = false;
      }
    }

    private Passage takeSinceStart() {
      Passage words = held.plus(Passage.of(characters, start, characters.length()));
      held = Passage.empty();
      start = characters.length();
      return words;
    }

    /** Ends a line if there are words in it, and forgets it if there are none. */
    public void endLineOfWords(int number, Hint hint) {
      if (isLineEmpty()) {
        held = Passage.empty();
        start = characters.length();
      } else {
        endLine(number, hint);
      }
    }

    /** Ends what was read last as words that are no part of the policy; the words are told. */
    public void endLeftOut(Topic topic) {
      Passage words = takeSinceStart().strip();
      if (!words.isEmpty()) {
        notes.add(new Note(topic, words, List.of(words.text())));
      }
    }

    /** Takes what was read since a place out of a line that goes on; the words are told. */
    public void leaveOutOfLine(int from, Topic topic) {
      Passage words = Passage.of(characters, from, characters.length()).strip();
      if (!words.isEmpty()) {
        notes.add(new Note(topic, words, List.of(words.text())));
      }
      held = held.plus(Passage.of(characters, start, from));
      start = characters.length();
    }

    /** Says something about the characters from a place to the last one. */
    public void note(Topic topic, int from, String... arguments) {
      Passage words = Passage.of(characters, from, characters.length());
      notes.add(new Note(topic, words, List.of(arguments)));
    }

    /** Says something about the place where the next character will stand. */
    public void noteHere(Topic topic, String argument) {
      pending.add(new Note(topic, Passage.empty(), List.of(argument)));
    }

    private void placePending() {
      Passage here = Passage.of(characters, Math.max(0, place() - 1), place());
      pending.forEach(note -> notes.add(new Note(note.topic(), here, note.arguments())));
      pending.clear();
    }

    /** The place of the next character. */
    public int place() {
      return characters.length();
    }

    /** Whether the line so far ends with an ordinary space. */
    public boolean endsWithSpace() {
      return place() > start && characters.charAt(place() - 1) == ' ';
    }

    /** Whether no word stands in the line so far. */
    public boolean isLineEmpty() {
      for (int place = start; place < characters.length(); place++) {
        if (!Chars.isSpace(characters.charAt(place))) {
          return false;
        }
      }
      return held.text().chars().allMatch(c -> Chars.isSpace((char) c));
    }

    /** Sets the next line apart, as an empty line does. */
    public void addGap() {
      gap++;
    }

    /** Where nearly everything is bold, nothing is meant to stand out by it. */
    private void forgetBoldOfAll() {
      int all = characters.length();
      int bold = 0;
      for (int place = 0; place < all; place++) {
        bold += (styles[place] & BOLD) != 0 ? 1 : 0;
      }
      if (all >= FEWEST_TO_JUDGE && 10L * bold > 8L * all) {
        for (int place = 0; place < all; place++) {
          styles[place] &= ~BOLD;
        }
        notes.add(new Note(Topic.ALL_BOLD, Passage.of(characters, 0, 1), List.of()));
      }
    }

    public Manuscript build() {
      if (start != characters.length() || !held.isEmpty()) {
        throw new IllegalStateException("a line was not ended");
      }
      placePending();
      forgetBoldOfAll();
      return new Manuscript(this);
    }
  }
}
