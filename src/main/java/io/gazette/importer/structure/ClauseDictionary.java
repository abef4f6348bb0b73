package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Resource;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids that are made of the words of a heading or name. */
public final class ClauseDictionary {

  private static final int LONGEST_WORD = 6;
  private static final int MOST_WORDS = 3;
  private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final Pattern ENDS = Pattern.compile("^[^a-z]+|-+$");

  private static final Map<String, String> WORDS = words();

  private ClauseDictionary() {}

  private static Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    for (String row : Resource.lines("clause-words.tsv")) {
      String[] cells = row.split("\t", -1);
      words.put(cells[0], cells[1]);
    }
    return words;
  }

  /** An id made of the words of a heading; empty if too few of them are known. */
  public static Optional<String> fromWords(String heading) {
    String simplified = ChineseScript.simplified(heading);
    boolean chinese = simplified.chars().anyMatch(c -> Characters.isHan((char) c));
    List<String> words = chinese ? chineseWords(simplified) : latinWords(simplified);
    String id =
        String.join("-", words.subList(0, Math.min(words.size(), MOST_WORDS + (chinese ? 0 : 2))));
    return Optional.of(id).filter(name -> name.matches("[a-z][a-z0-9]*+(-[a-z0-9]++)*+"));
  }

  private static List<String> latinWords(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    String joined = ENDS.matcher(NOT_IN_ID.matcher(plain).replaceAll("-")).replaceAll("");
    return Arrays.stream(joined.split("-", -1))
        .filter(
            word ->
                !List.of("the", "a", "an", "of", "and", "to", "we", "your", "our").contains(word))
        .toList();
  }

  private static List<String> chineseWords(String heading) {
    List<String> ids = new ArrayList<>();
    int at = 0;
    while (at < heading.length()) {
      Matcher latin = LATIN.matcher(heading).region(at, heading.length());
      if (latin.lookingAt()) {
        addWord(latin.group().toLowerCase(Locale.ROOT), ids);
        at = latin.end();
        continue;
      }
      int length = Math.min(LONGEST_WORD, heading.length() - at);
      while (length > 1 && !WORDS.containsKey(heading.substring(at, at + length))) {
        length--;
      }
      addWord(WORDS.getOrDefault(heading.substring(at, at + length), "-"), ids);
      at += length;
    }
    return ids;
  }

  private static void addWord(String word, List<String> ids) {
    if (!word.equals("-") && !ids.contains(word)) {
      ids.add(word);
    }
  }
}
