package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds that the same words say something else because they are parted otherwise. */
final class Punctuation {

  /** Commas that turn what they part off from the rest: “Pupils, who …”, “No, …”. */
  private static final Pattern TURNING =
      Pattern.compile(
          "(?<![,;:]), (?:who|whom|whose|which)\\b|(?:^|[。；！？]|[.;!?] )(?:不|否|No|Not)[，,]");

  private static final Pattern PARTS = Pattern.compile("[，,；;] ?");

  /**
   * What holds for the sentence that it is in: conditions, and at its beginning times and places.
   */
  private static final Pattern CONDITION =
      Pattern.compile(
          ItemScopes.CONDITION.pattern()
              + "|[时時](?=[，,。；])|^\\s*(?:未[经經]|非[经經]|[经經](?![营營过過])|除|凡|遇)[^，。；]{1,24}，"
              + "|^[^，。；]{1,16}(?:[后後前内內外下天日]|期[间間])，"
              + "|^\\s*(?!In (?:addition|order|particular|general|short|fact)\\b)(?:With|Without|In|On|During|After|Before|Upon|Once|At|Outside|Within) [^,.;]{1,60},");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What goes on with a sentence, or says no more than the end of it. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?<=[,;，；] ?)(?i:and|and also)\\b|(?<=[，；])(?:并且?|並且?|同[时時]|而?且)");

  /**
   * A phrase between commas that holds for what it stands behind without them: “late, without
   * notice,”. Not behind what cannot be without its verb: “may, at any time,”.
   */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<![.;] )(?<!\\b(?:may|can|must|shall|will|should|would|could|and|or|but|that|if|when|is|are)), "
              + "((?:without|with|after|before|unless|except|during|over|under|above|below|outside|within|until|where|when|if)\\b[^,.;:]{1,60}),");

  /** What asks for both of what it joins. */
  private static final Pattern BOTH = Pattern.compile("[，,]? ?(?:并且?|並且?|而?且)|,? ?and\\b ?");

  private static final Pattern ANY_OF = Pattern.compile("之一|任[一何]|(?i)\\b(?:any|one|either) of\\b");

  private static final Pattern CASE = Pattern.compile("的[；;。.，,]?$");

  private Punctuation() {}

  /** Whether marks changed in a block, no words did, and its words belong together otherwise. */
  static boolean isOther(List<Edit> edits) {
    if (edits.stream().noneMatch(Edit::isNews)) {
      return false;
    }
    String old = Side.of(edits, Edit.Type.DELETED).text();
    String now = Side.of(edits, Edit.Type.INSERTED).text();
    return letters(old).equals(letters(now))
        && (TURNING.matcher(old).results().count() != TURNING.matcher(now).results().count()
            || isPartedOff(old, now)
            || isPartedOff(now, old)
            || areCutOtherwise(sentences(old), sentences(now))
            || isDeniedOtherwise(sentences(old), sentences(now)));
  }

  /** Whether a phrase stands between commas that goes on with what is before it in the other. */
  private static boolean isPartedOff(String text, String other) {
    return PHRASE.matcher(text).results().anyMatch(phrase -> other.contains(" " + phrase.group(1)))
        && PHRASE.matcher(text).results().count() != PHRASE.matcher(other).results().count();
  }

  /** Whether a condition is in another sentence, or one took from another what it did not end. */
  private static boolean areCutOtherwise(List<String> old, List<String> now) {
    Set<Integer> before = ends(old);
    Set<Integer> after = ends(now);
    return !before.equals(after)
        && (!conditional(old).equals(conditional(now))
            || !(before.containsAll(after) || after.containsAll(before)));
  }

  /** Whether a comma stands elsewhere in a sentence, so that more or less of it is denied. */
  private static boolean isDeniedOtherwise(List<String> old, List<String> now) {
    for (int at = 0; at < Math.min(old.size(), now.size()); at++) {
      Set<Integer> before = ends(List.of(PARTS.split(old.get(at))));
      Set<Integer> after = ends(List.of(PARTS.split(now.get(at))));
      if (!before.containsAll(after)
          && !after.containsAll(before)
          && EmphasisFinder.NEGATION.isIn(old.get(at))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = Sentences.end(text, from, text.length());
      sentences.add(text.substring(from, to));
      from = to;
    }
    return sentences;
  }

  /** Behind how many letters each sentence ends. */
  private static Set<Integer> ends(List<String> sentences) {
    Set<Integer> ends = new HashSet<>();
    int end = 0;
    for (String sentence : sentences) {
      end += letters(sentence).length();
      ends.add(end);
    }
    return ends;
  }

  private static Set<String> conditional(List<String> sentences) {
    return sentences.stream()
        .filter(sentence -> CONDITION.matcher(sentence).find())
        .map(Punctuation::letters)
        .collect(Collectors.toSet());
  }

  private static String letters(String text) {
    return NO_LETTERS
        .matcher(GOES_ON.matcher(text).replaceAll(""))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Whether what both had to be so are two cases of several now, or the other way round: items of a
   * list of which any will do have no “and” between them.
   */
  static boolean areAlternatives(Told part) {
    boolean joined =
        part.edits().stream()
            .filter(Edit::isNews)
            .anyMatch(edit -> BOTH.matcher(edit.text()).lookingAt());
    String lead = part.shown().lead();
    return joined
        && (ANY_OF.matcher(lead).find()
            || Side.TYPES.stream()
                .anyMatch(type -> CASE.matcher(Side.of(part.edits(), type).text()).find()));
  }
}
