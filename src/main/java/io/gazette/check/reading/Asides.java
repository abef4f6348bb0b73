package io.gazette.check.reading;

import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says in the words of a right or of a duty that is about something else: parcels, old
 * versions, what others may do, what nobody may do; rows of {@code asides.tsv}. Whether a text says
 * something is looked for in the rest. For one thread.
 */
public final class Asides {

  /** In the order of how much is left out: with each kind those before it. */
  public enum Kind {
    NONE,
    /** Somebody else does it. */
    OTHERS,
    /** It is done with something that is no personal data. */
    THINGS,
    /** It is not done, or not allowed. */
    DENIALS,
    /** The publisher does it by itself and grants nothing. */
    BUSINESS;

    public static Kind of(String written) {
      return written.equals("-") ? NONE : valueOf(written.toUpperCase(Locale.ROOT));
    }
  }

  /** A full stop within a number or an address ends no sentence. */
  private static final Pattern END = Pattern.compile("[。！？!?；;\\n]|\\.(?=\\s)");

  private static final Pattern PART = Pattern.compile("[^，,]+");

  /** A row of the table. */
  private record Form(Kind kind, boolean ofPart, Sought words, Optional<Sought> unless) {

    static Form read(String[] cells) {
      return new Form(
          Kind.of(cells[0]),
          cells[1].equals("part"),
          WordClasses.pattern(cells[2]),
          Optional.of(cells[3]).filter(cell -> !cell.equals("-")).map(WordClasses::pattern));
    }

    private boolean isIn(String said) {
      return words.isIn(said) && unless.filter(pattern -> pattern.isIn(said)).isEmpty();
    }
  }

  private static final List<Form> FORMS =
      TabbedRows.beside(Asides.class, "asides.tsv").stream().map(Form::read).toList();

  /** What is left of each sentence, by kind. */
  private final Map<String, Map<Kind, String>> left = new HashMap<>();

  private final Map<Kind, PassageReading<String>> lines = new EnumMap<>(Kind.class);

  /** A line, in Simplified characters if it is Chinese, without asides of some kinds. */
  String without(Kind most, String line) {
    return most == Kind.NONE
        ? line
        : lines
            .computeIfAbsent(most, any -> new PassageReading<>(words -> withoutAsides(most, words)))
            .of(line);
  }

  private String withoutAsides(Kind most, String words) {
    StringBuilder rest = new StringBuilder();
    Matcher end = END.matcher(words);
    int from = 0;
    while (end.find()) {
      rest.append(left(words.substring(from, end.start()), most)).append(end.group());
      from = end.end();
    }
    return rest.append(left(words.substring(from), most)).toString();
  }

  private String left(String sentence, Kind most) {
    return left.computeIfAbsent(sentence, Asides::read).getOrDefault(most, sentence);
  }

  private static Map<Kind, String> read(String sentence) {
    Map<Kind, String> rests = new EnumMap<>(Kind.class);
    for (Kind most : Kind.values()) {
      rests.put(most, rest(sentence, most));
    }
    return rests;
  }

  private static String rest(String sentence, Kind most) {
    if (isAside(sentence, most, false)) {
      return "";
    }
    return PART.matcher(sentence)
        .replaceAll(
            part ->
                isAside(part.group(), most, true) ? "" : Matcher.quoteReplacement(part.group()));
  }

  private static boolean isAside(String said, Kind most, boolean part) {
    return FORMS.stream()
        .anyMatch(
            form -> form.kind().compareTo(most) <= 0 && form.ofPart() == part && form.isIn(said));
  }
}
