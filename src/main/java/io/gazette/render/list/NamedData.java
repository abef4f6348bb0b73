package io.gazette.render.list;

import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds which data of some lists running text names: whole words, also with another case, in the
 * plural or the singular. Of names within names the longest counts: who speaks of IP addresses
 * names no address.
 */
final class NamedData {

  private static final String LETTER = "[\\p{IsLatin}\\p{Nd}-]";

  /** What the last word of a name has in one number and not in the other. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<y>(?<=[^aeiou\\s])(?:y|ies))$|(?<es>(?<=ss|x|ch|sh)(?:es)?)$|(?<s>(?<![su\\s])s)$",
          Pattern.CASE_INSENSITIVE);

  private final List<String> names;
  private final Pattern pattern;

  NamedData(Set<String> data) {
    this.names = new ArrayList<>(data);
    names.removeIf(String::isBlank);
    names.sort(Comparator.comparingInt(name -> -name.length()));
    String either =
        names.stream().map(name -> "(" + form(name) + ")").collect(Collectors.joining("|"));
    this.pattern =
        Pattern.compile(
            names.isEmpty() ? "(?!)" : either, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The names of those that a text speaks of. */
  Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.start(group) >= 0) {
          found.add(names.get(group - 1));
        }
      }
    }
    return found;
  }

  private static String form(String data) {
    String name = data.strip();
    String before = Characters.isLatin(name.codePointAt(0)) ? "(?<!" + LETTER + ")" : "";
    return Characters.isLatin(name.codePointBefore(name.length()))
        ? before + inEitherNumber(name) + "(?!" + LETTER + ")"
        : before + words(name);
  }

  private static String inEitherNumber(String name) {
    Matcher ending = ENDING.matcher(name);
    if (!ending.find()) {
      return words(name) + "s?";
    }
    String forms =
        ending.group("y") != null ? "(?:y|ies)" : ending.group("es") != null ? "(?:es)?" : "s?";
    return words(name.substring(0, ending.start())) + forms;
  }

  private static String words(String name) {
    return Stream.of(name.split("\\s+", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }
}
