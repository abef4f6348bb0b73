package io.gazette.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of every diagnostic in one language: a message (what is wrong) and a hint (how to mend
 * it) for each code.
 *
 * <p>Immutable. A missing text is a bug, held off by a test, and throws.
 */
public final class DiagnosticText {

  /** One digit tells an argument. */
  private static final int MOST_ARGUMENTS = 10;

  private static final Pattern PLACE =
      Pattern.compile("\\{(\\d)(\\*)?(?:\\?([^:{}]*):([^{}]*))?\\}");

  /** A sentence at the beginning that tells a guess: Did you mean “{1}”? Nearest: {1}. */
  private static final Pattern GUESS =
      Pattern.compile("[^{}]{0,40}\\{(\\d)\\}[^{}]{0,10}?(?:[?.] |[？。])");

  /** Names with commas between them, of many the first; in general there may be several. */
  private static final Pattern SEVERAL = Pattern.compile(", |”, “|…");

  private final Properties texts;

  private DiagnosticText(Properties texts) {
    this.texts = texts;
  }

  /** Chinese for a Chinese locale, English for every other. */
  public static DiagnosticText of(Locale locale) {
    String language = locale.getLanguage().equals("zh") ? "zh" : "en";
    String resource = "diagnostics." + language + ".properties";
    Properties texts = new Properties();
    try (var stream =
            Objects.requireNonNull(DiagnosticText.class.getResourceAsStream(resource), resource);
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DiagnosticText(texts);
  }

  /** What is said in place of a hint where the finding is in a file that must not be changed. */
  public String sealedHint() {
    return word("@sealed-hint");
  }

  /** What is wrong wherever a code is reported, with an ellipsis for what differs. */
  public String message(Code code) {
    return general(code.id() + ".message");
  }

  /** How what a code stands for is mended, with an ellipsis for what differs. */
  public String hint(Code code) {
    return general(code.id() + ".hint");
  }

  private String general(String key) {
    return fill(key, Collections.nCopies(MOST_ARGUMENTS, "…"));
  }

  String message(Code code, List<String> arguments) {
    return fill(code.id() + ".message", arguments);
  }

  String hint(Code code, List<String> arguments) {
    return fill(code.id() + ".hint", arguments);
  }

  /**
   * Plain replacement: MessageFormat would make an apostrophe in a text a syntax error. {@code {0}}
   * is an argument, {@code {0?row:rows}} one of two forms by how many it tells, {@code {0*}} an
   * argument of words of YAML files, each with what it means.
   */
  private String fill(String key, List<String> arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no text for " + key);
    }
    String pattern = withoutGuess(text, arguments);
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int from = 0;
    Matcher place = PLACE.matcher(pattern);
    while (place.find()) {
      filled.append(pattern, from, place.start());
      int number = Integer.parseInt(place.group(1));
      if (number < arguments.size()) {
        String argument = arguments.get(number);
        String form = place.group(isOne(argument) ? 3 : 4);
        boolean explained = place.group(2) != null;
        filled.append(form != null ? form : explained ? explained(argument) : word(argument));
      } else {
        filled.append(place.group());
      }
      from = place.end();
      // “10 p.m.” at the end of a sentence has its stop already.
      if (pattern.startsWith(".", from) && filled.charAt(filled.length() - 1) == '.') {
        from++;
      }
    }
    return filled.append(pattern, from, pattern.length()).toString();
  }

  /** Nothing is asked where there is no guess. */
  private static String withoutGuess(String pattern, List<String> arguments) {
    Matcher guess = GUESS.matcher(pattern);
    return guess.lookingAt()
            && Integer.parseInt(guess.group(1)) < arguments.size()
            && arguments.get(Integer.parseInt(guess.group(1))).equals(Spelling.NO_GUESS)
        ? pattern.substring(guess.end())
        : pattern;
  }

  /** Whether an argument is the number one, or names one thing and not several. */
  private static boolean isOne(String argument) {
    return argument.matches("\\d+") ? argument.equals("1") : !SEVERAL.matcher(argument).find();
  }

  /**
   * An argument such as {@code @list} stands for a term that differs by language, and {@code @a,
   * @b} for several.
   */
  private String word(String argument) {
    return argument.startsWith("@")
        ? Stream.of(argument.split(", (?=@)", -1))
            .map(this::term)
            .collect(Collectors.joining(texts.getProperty("term.and", ", ")))
        : argument;
  }

  /** Words with commas between them, each with its meaning if that is not what it says itself. */
  private String explained(String words) {
    return words.startsWith("@")
        ? word(words)
        : Stream.of(words.split(", ", -1))
            .map(word -> word + texts.getProperty("term.word-" + word, ""))
            .collect(Collectors.joining(", "));
  }

  private String term(String written) {
    return texts.getProperty("term." + written.substring(1), written);
  }
}
