package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that a document uses in its descriptions of SDKs.
 *
 * <p>Besides the usual ones, any that names a field and comes again, block after block: 合作目的：,
 * 公司主体：. Labels that come again are also read where they stand alone on a line, above their value,
 * and where the line breaks between the fields are lost.
 */
final class SdkLabels {

  private static final Pattern LABELLED =
      Pattern.compile(
          "([\\p{IsHan}A-Za-z/() （）]{1,24}?)\\s*+([:：])\\s*+(?!//)(.*)", Pattern.DOTALL);

  private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}A-Za-z/() （）]+");
  private static final Pattern NAMES = Pattern.compile("(?i)名|name");

  /** Those of fewer characters also stand within sentences. */
  private static final int SHORTEST_GLUED = 4;

  private static final int LONGEST_ALONE = 16;

  private final Map<String, Integer> uses = new HashMap<>();

  SdkLabels(List<Element> elements) {
    for (Element element : elements) {
      if (element instanceof Words words) {
        Passage line = words.line().words();
        Passage plain = words.marks().isEmpty() ? line : words.without(words.marks().get(0));
        labelled(plain).ifPresent(match -> count(match.group(1)));
        if (isAlone(line.text())) {
          count(line.text());
        }
      }
    }
  }

  private static boolean isAlone(String line) {
    return line.length() <= LONGEST_ALONE && LABEL.matcher(line).matches();
  }

  private void count(String label) {
    uses.merge(Chars.key(label), 1, Integer::sum);
  }

  private boolean comesAgain(String label) {
    return uses.getOrDefault(Chars.key(label), 0) > 1;
  }

  private static Optional<Matcher> labelled(Passage line) {
    Matcher match = LABELLED.matcher(line.text());
    return match.matches() ? Optional.of(match) : Optional.empty();
  }

  /** The field with which a line begins. */
  Optional<SdkLine> read(Passage line) {
    return labelled(line)
        .flatMap(
            match ->
                field(match.group(1))
                    .map(
                        field -> new SdkLine(field, line.sub(0, match.end(2)), rest(line, match))));
  }

  private static Passage rest(Passage line, Matcher match) {
    return line.sub(match.start(3), line.length());
  }

  private Optional<SdkField> field(String label) {
    return SdkField.of(label)
        .or(
            () ->
                comesAgain(label)
                    ? SdkField.ofHead(label)
                        .filter(field -> field != SdkField.NAME || NAMES.matcher(label).find())
                    : Optional.empty());
  }

  /** Whether a line begins with a label that comes again, whatever it may mean. */
  boolean isLabelled(Passage line) {
    return labelled(line).filter(match -> comesAgain(match.group(1))).isPresent();
  }

  boolean comeAgain(SdkLine line) {
    return comesAgain(line.label().text());
  }

  /** A label that stands alone on its line, here and elsewhere. */
  Optional<SdkLine> readAlone(Passage line) {
    return isAlone(line.text()) && comesAgain(line.text())
        ? field(line.text()).map(field -> new SdkLine(field, line, line.from(line.length())))
        : Optional.empty();
  }

  /** The same, without what is glued to its value. */
  Optional<SdkLine> readFirst(Passage line) {
    return read(line).map(this::first);
  }

  SdkLine first(SdkLine line) {
    return readAll(line).get(0);
  }

  /** All fields of a line that lost its breaks: 提供方：甲公司使用目的：统计. */
  List<SdkLine> readAll(SdkLine first) {
    List<SdkLine> all = new ArrayList<>();
    SdkLine open = first;
    Optional<SdkLine> next = within(open.value());
    while (next.isPresent()) {
      Passage value = open.value();
      int end = value.length() - next.get().label().length() - next.get().value().length();
      all.add(open.withValue(value.sub(0, end).strip()));
      open = next.get();
      next = within(open.value());
    }
    all.add(open.withValue(open.value().strip()));
    return all;
  }

  /** The first further label in a value. */
  private static Optional<SdkLine> within(Passage value) {
    String text = value.text();
    for (int colon = SHORTEST_GLUED; colon < text.length() - 1; colon++) {
      if (Chars.isOneOf(text.charAt(colon), ":：") && text.charAt(colon + 1) != '/') {
        for (int from = Math.max(0, colon - 12); from <= colon - SHORTEST_GLUED; from++) {
          Optional<SdkField> field = SdkField.of(text.substring(from, colon));
          if (field.isPresent() && Character.isLetter(text.charAt(from))) {
            Passage label = value.sub(from, colon + 1);
            return Optional.of(new SdkLine(field.get(), label, value.from(colon + 1)));
          }
        }
      }
    }
    return Optional.empty();
  }
}
