package io.gazette.importer.manuscript;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some characters of a manuscript, in reading order, each with its place. Nothing else can ever be
 * written, so nothing can be invented.
 */
public final class Passage {

  private final int[] places;
  private final String text;

  private Passage(int[] places, String text) {
    this.places = places;
    this.text = text;
  }

  /** The characters of {@code all} from a place to another. */
  public static Passage of(CharSequence all, int from, int to) {
    return new Passage(IntStream.range(from, to).toArray(), all.subSequence(from, to).toString());
  }

  public static Passage empty() {
    return new Passage(new int[0], "");
  }

  /** The characters as they stand in the source. */
  public String text() {
    return text;
  }

  public int length() {
    return places.length;
  }

  public boolean isEmpty() {
    return places.length == 0;
  }

  public int place(int index) {
    return places[index];
  }

  public IntStream places() {
    return Arrays.stream(places);
  }

  public char charAt(int index) {
    return text.charAt(index);
  }

  public Passage sub(int from, int to) {
    return new Passage(Arrays.copyOfRange(places, from, to), text.substring(from, to));
  }

  public Passage from(int index) {
    return sub(index, length());
  }

  /** What a group of a match found; empty if the group took no part. */
  public Passage group(Matcher match, int group) {
    return match.start(group) < 0 ? empty() : sub(match.start(group), match.end(group));
  }

  /** Whether another passage is a part of this one. */
  public boolean holds(Passage part) {
    int first = part.place(0);
    return Arrays.stream(places).anyMatch(place -> place == first);
  }

  /** The words of some passages, one after another. */
  public static Passage joined(Stream<Passage> passages) {
    return passages.reduce(empty(), Passage::plus);
  }

  public Passage plus(Passage other) {
    int[] all = Arrays.copyOf(places, places.length + other.places.length);
    System.arraycopy(other.places, 0, all, places.length, other.places.length);
    return new Passage(all, text + other.text);
  }

  public Passage strip() {
    int from = 0;
    int to = length();
    while (from < to && Chars.isSpace(charAt(from))) {
      from++;
    }
    while (to > from && Chars.isSpace(charAt(to - 1))) {
      to--;
    }
    return sub(from, to);
  }

  @Override
  public String toString() {
    return text;
  }
}
