package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Footnotes;
import io.gazette.diff.Op;
import io.gazette.diff.TextBlock;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words that stand in another order: no word came or went, and yet it says something else,
 * such as who gets what. Not where whole parts of an enumeration, or whole sentences, only stand in
 * another order among their like.
 */
final class WordOrder {

  /** What joins sentences, clauses of them, and parts of those; at each the order is free. */
  private static final List<String> JOINS = List.of("。.！!？?；;\n", "，", ",、/和及与與且或並并");

  /** What joins the least parts. */
  private static final String JOIN = ",";

  private static final Set<String> JOINING_WORDS = Set.of("and", "or");

  /** Of what stands before and after these neither is of the other's kind. */
  private static final String BOUNDS = ":：" + TextBlock.CELL_BOUND;

  private static final String NOTE_MARK = "[^]";

  /** A sentence of nothing but what is so and, behind it, when it is. */
  private static final Pattern CONDITION_BEHIND =
      Pattern.compile(
          "(?<=^|[.;!?] )([A-Z][^.;:,!?]{1,120}),? ((?:if|when|unless|where) [^.;:,!?]{1,120})(?=[.;!?]|$)"
              + "|(?<=^|[。；！？])([^。；！？，：]{1,60})，((?:若|如果?|倘若|假如)[^。；！？，：]{1,60})(?=[。；！？]|$)");

  /** Where the order is what is said. */
  private static final Pattern ORDERED =
      Pattern.compile(
          "依次|依序|[顺順次位排][序位]|先[后後]|分别|分別|逐一|优先|優先"
              + "|(?i)\\b(?:in (?:the|this|that|such)(?: following)? order|order of|in turn|respective(?:ly)?|successively|priority|precedence|rank(?:s|ed|ing)?|sequence|first(?:ly)?)\\b");

  /** Between parts of a sentence, as they are written. */
  private static final Pattern PARTS = Pattern.compile("[，,、/]|以及|[和或及与與且]|\\b(?i:and|or)\\b");

  /** What holds for the parts behind it, or for so many of them as it stands before. */
  private static final Pattern SCOPE =
      Pattern.compile(
          "[同许許][意可]|批准|授[权權]|[确確][认認]后|如果|^如(?!下)|^若|倘|除非|^除|[仅僅只]|前提|情形下|情[况況]下|[时時]$|[为為]限|^[不未][满滿足超]|[以之][上下内外]的"
              + "|\\b(?:consent|permission|approval|if|unless|except|excluding|including|other than|save|where|when|only|solely|provided|subject to|under|over|without)\\b");

  /** What speaks of one of two by its place in the sentence before. */
  private static final Pattern OF_TWO = Pattern.compile("[前后後]者|\\b(?i:the (?:former|latter))\\b");

  /** So many words beside a change may belong to the parts that changed places. */
  private static final int AROUND = 8;

  /** What is longer was rewritten. */
  private static final int LONGEST = 400;

  private WordOrder() {}

  /** Whether the words of a block are the same as before, in an order that says something else. */
  static boolean isOther(List<Edit> edits) {
    if (edits.stream().noneMatch(edit -> edit.isNews() && !edit.isTypography())) {
      return false;
    }
    String oldText = conditionsFirst(text(edits, Edit.Type.DELETED));
    String newText = conditionsFirst(text(edits, Edit.Type.INSERTED));
    if (oldText.equals(newText)) {
      return false;
    }
    List<String> old = words(oldText);
    List<String> now = words(newText);
    if (isWithin(old, now) || isWithin(now, old)) {
      return false;
    }
    int from = 0;
    int shortest = Math.min(old.size(), now.size());
    while (from < shortest && isLike(old.get(from), now.get(from))) {
      from++;
    }
    int end = 0;
    while (end < shortest - from
        && isLike(old.get(old.size() - 1 - end), now.get(now.size() - 1 - end))) {
      end++;
    }
    return old.size() + now.size() - 2 * (from + end) > LONGEST
        || isOrdered(edits, Edit.Type.DELETED)
        || isOrdered(edits, Edit.Type.INSERTED)
        || !areParts(old, now, from, end)
        || !scopes(edits, Edit.Type.DELETED).equals(scopes(edits, Edit.Type.INSERTED));
  }

  /** The same words with each condition before what it is of, where that is all of a sentence. */
  static String conditionsFirst(String text) {
    return CONDITION_BEHIND
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) != null
                        ? found.group(2) + ", " + found.group(1)
                        : found.group(4) + "，" + found.group(3)))
        .toLowerCase(Locale.ROOT);
  }

  /**
   * What stands behind each part of a sentence that holds for it, in whatever order: “with your
   * consent, we …” is not “we …, and with your consent …”.
   */
  private static Map<String, List<Integer>> scopes(List<Edit> edits, Edit.Type side) {
    Map<String, List<Integer>> scopes = new TreeMap<>();
    String text = text(edits, side);
    for (Sentences.Range sentence : Sentences.around(text, changed(edits, side))) {
      List<String> parts =
          PARTS
              .splitAsStream(sentence.of(text).toLowerCase(Locale.ROOT))
              .map(part -> part.replaceAll("[\\s。！？；.!?;]+", " ").strip())
              .filter(part -> !part.isEmpty())
              .toList();
      for (int at = 0; at < parts.size(); at++) {
        if (SCOPE.matcher(parts.get(at)).find()) {
          String behind = String.join("", parts.subList(at + 1, parts.size()));
          scopes.put(parts.get(at), behind.codePoints().sorted().boxed().toList());
        }
      }
    }
    return scopes;
  }

  /** Whether an item stands elsewhere in a list of which is said that its order counts. */
  static boolean isOther(Told item) {
    return item.op() == Op.MOVED_TO
        && item.shown().kind() == TextBlock.Kind.ITEM
        && ORDERED.matcher(item.shown().lead()).find();
  }

  /** Whether a sentence in which something changed says that its order counts. */
  private static boolean isOrdered(List<Edit> edits, Edit.Type side) {
    String text = text(edits, side);
    return Sentences.around(text, changed(edits, side)).stream()
        .anyMatch(
            sentence ->
                ORDERED.matcher(sentence.of(text)).find()
                    || OF_TWO
                        .matcher(text)
                        .region(sentence.to(), Sentences.end(text, sentence.to(), text.length()))
                        .find());
  }

  /** What changed on one side. */
  private static List<Sentences.Range> changed(List<Edit> edits, Edit.Type side) {
    List<Sentences.Range> changed = new ArrayList<>();
    int at = 0;
    for (Edit edit : edits) {
      int end = at + (isOn(edit, side) ? edit.text().length() : 0);
      if (edit.isChange() && end > at) {
        changed.add(new Sentences.Range(at, end));
      }
      at = end;
    }
    return changed;
  }

  /** Whether two passages, with some of the words around them, are parts that changed places. */
  private static boolean areParts(List<String> old, List<String> now, int from, int end) {
    for (int before = from; before >= Math.max(0, from - AROUND); before--) {
      for (int after = end; after >= Math.max(0, end - AROUND); after--) {
        if (inOneOrder(old.subList(before, old.size() - after), 0)
            .equals(inOneOrder(now.subList(before, now.size() - after), 0))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Words of which the parts stand in one order, and the parts of those. */
  private static String inOneOrder(List<String> words, int level) {
    if (level == JOINS.size()) {
      return String.join(" ", words);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= words.size(); at++) {
      if (at == words.size() || level(words.get(at)) == level) {
        parts.add(inOneOrder(words.subList(from, at), level + 1));
        from = at + 1;
      }
    }
    parts.removeIf(String::isEmpty);
    Collections.sort(parts);
    return String.join(JOINS.get(level).substring(0, 1), parts);
  }

  /** What a word joins; -1 if it joins nothing. */
  private static int level(String word) {
    return word.length() == 1 ? level(word.charAt(0)) : -1;
  }

  private static int level(char c) {
    for (int level = 0; level < JOINS.size(); level++) {
      if (JOINS.get(level).indexOf(c) >= 0) {
        return level;
      }
    }
    return -1;
  }

  /** Whether words stand in others in their order, whatever joins them. */
  private static boolean isWithin(List<String> words, List<String> others) {
    int at = 0;
    for (String word : words) {
      if (level(word) >= 0) {
        continue;
      }
      while (at < others.size() && !isLike(word, others.get(at))) {
        at++;
      }
      if (at++ >= others.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLike(String word, String other) {
    return word.equals(other) || Rewording.alike(word, other);
  }

  /** What one side says; of a sentence that moved, and of typography, both sides say the same. */
  private static String text(List<Edit> edits, Edit.Type side) {
    return edits.stream()
        .filter(edit -> isOn(edit, side))
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  private static boolean isOn(Edit edit, Edit.Type side) {
    Edit.Type own = edit.isTypography() ? Edit.Type.INSERTED : side;
    return edit.sentence() == 0 && (edit.type() == own || !edit.isChange());
  }

  /** The words that say something by themselves, and what joins them. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int marks = 0;
    String said = Rewording.withoutSmallHan(text);
    for (int at = 0; at < said.length(); ) {
      int mark = Footnotes.endOfMark(said, at);
      int word = endOfWord(said, at);
      int c = said.codePointAt(at);
      int end = at + Character.charCount(c);
      if (mark > at) {
        // A note is to what is said before it, wherever in that it stands.
        boolean behind = at > 0 && !words.isEmpty() && level(said.charAt(at - 1)) >= 0;
        if (behind) {
          words.add(words.size() - 1, NOTE_MARK);
        } else {
          marks++;
        }
        end = mark;
      } else if (word > at) {
        String spelled = Rewording.spelled(said.substring(at, word));
        end = word;
        if (JOINING_WORDS.contains(spelled)) {
          words.add(JOIN);
        } else if (!Rewording.isSmallWord(spelled)) {
          words.add(spelled);
        }
      } else if (BOUNDS.indexOf(c) >= 0 || (c < 0x10000 && level((char) c) >= 0)) {
        words.addAll(Collections.nCopies(marks, NOTE_MARK));
        marks = 0;
        words.add(Character.toString(c == '：' ? ':' : c));
      } else if (Characters.isHan(c) || Rewording.isSign(c)) {
        words.add(Rewording.character(c));
      }
      at = end;
    }
    words.addAll(Collections.nCopies(marks, NOTE_MARK));
    return words;
  }

  /** A number is one with its points. */
  private static int endOfWord(String text, int at) {
    int end = at;
    while (end < text.length()
        && (isLetter(text.charAt(end))
            || (end > at
                && end + 1 < text.length()
                && "'’-.,".indexOf(text.charAt(end)) >= 0
                && isLetter(text.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) && !Characters.isHan(c);
  }
}
