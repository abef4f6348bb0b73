package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins a number that stands on a line of its own, as copies of PDF files have it, to the heading
 * on the next one. Only where such numbers count on, and each has text below its heading: else they
 * may be the cells of a table.
 */
final class NumbersApart {

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[一二三四五六七八九十]{1,3}(?=、))[.、]?");
  private static final Pattern SERIAL = Pattern.compile("(?i)序号|序號|编号|編號|no\\.?|#");

  /** How far a number may be from the one before it. */
  private static final int WIDEST_STEP = 3;

  /** As many lines before the first number as a head of a table may have cells. */
  private static final int WIDEST_HEAD = 12;

  private final Manuscript source;
  private final List<Line> lines;
  private final Decisions decisions;

  NumbersApart(Manuscript source, List<Line> lines, Decisions decisions) {
    this.source = source;
    this.lines = lines;
    this.decisions = decisions;
  }

  /** The lines, with each such number in front of its heading. */
  List<Line> joined() {
    Set<Integer> numbers = numbers();
    if (numbers.size() < 2 || isTable(numbers.iterator().next())) {
      return lines;
    }
    List<Line> joined = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (numbers.contains(at)) {
        joined.add(join(lines.get(at), lines.get(at + 1)));
        at++;
      } else {
        joined.add(lines.get(at));
      }
    }
    return joined;
  }

  /** Where numbers stand that count on from each other, or from those in front of other lines. */
  private Set<Integer> numbers() {
    Set<Integer> numbers = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (int at = 0; at + 2 < lines.size(); at++) {
      Matcher number = NUMBER.matcher(lines.get(at).text());
      if (isPlain(at) && number.matches() && isHeading(at + 1) && hasText(at + 2)) {
        String path = number.group(1);
        int dot = path.lastIndexOf('.');
        String above = path.substring(0, dot + 1);
        int value = NumeralSystem.readDigits(path.substring(dot + 1));
        if (value == 1 && dot < 0) {
          // Each part of a document, as an appendix, counts anew.
          seen.clear();
        }
        boolean first = value == 1 && (dot < 0 || seen.contains(path.substring(0, dot)));
        boolean next =
            IntStream.rangeClosed(1, WIDEST_STEP)
                .anyMatch(step -> seen.contains(above + (value - step)));
        if (first || next) {
          seen.add(above + value);
          numbers.add(at);
        }
      } else if (isNamed(at)
          && isHeading(at + 1)
          && (hasText(at + 2) || !HeadingShape.fits(lines.get(at + 2).text()))) {
        Mark mark = MarkReader.candidates(lines.get(at).text()).get(0);
        String kind = mark.family() + " ";
        boolean next =
            IntStream.rangeClosed(1, WIDEST_STEP)
                .anyMatch(step -> seen.contains(kind + (mark.value() - step)));
        if (mark.value() == 1 || next) {
          seen.add(kind + mark.value());
          numbers.add(at);
        }
      } else {
        MarkReader.candidates(lines.get(at).text()).stream()
            .filter(mark -> mark.family().isDecimal() || mark.family().numbersChapters())
            .filter(mark -> mark.family() != Family.LATIN_UPPER)
            .map(mark -> mark.path().stream().map(String::valueOf))
            .forEach(path -> seen.add(path.collect(Collectors.joining("."))));
      }
    }
    return numbers;
  }

  /** Whether a line is nothing but a word and a number: PART ONE, 第一章. */
  private boolean isNamed(int at) {
    String line = lines.get(at).text();
    return isPlain(at)
        && MarkReader.candidates(line).stream()
            .anyMatch(mark -> mark.family().isNamed() && mark.length() == line.length());
  }

  private boolean isPlain(int at) {
    return lines.get(at).isPlain();
  }

  private boolean isHeading(int at) {
    String text = lines.get(at).text();
    return isPlain(at)
        && lines.get(at).gap() <= 1
        && HeadingShape.fits(text)
        && text.chars().anyMatch(Character::isLetter)
        && MarkReader.candidates(text).isEmpty();
  }

  /** A sentence, something that is introduced, or the number of the next heading. */
  private boolean hasText(int at) {
    String text = lines.get(at).text();
    return !isPlain(at)
        || Chars.isOneOf(Chars.last(text), "。.:：;；")
        || !MarkReader.candidates(text).isEmpty()
        || NUMBER.matcher(text).matches();
  }

  private boolean isTable(int first) {
    return lines.subList(Math.max(0, first - WIDEST_HEAD), first).stream()
        .anyMatch(line -> SERIAL.matcher(line.text()).matches());
  }

  private Line join(Line number, Line heading) {
    int end = number.words().place(number.words().length() - 1) + 1;
    Passage gap = Passage.of(source.characters(), end, heading.words().place(0));
    decisions.certain(
        Topic.LINES_JOINED, heading.words().sub(0, 1), Integer.toString(heading.number()));
    return number.withWords(number.words().plus(gap).plus(heading.words()));
  }
}
