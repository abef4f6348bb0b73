package io.gazette.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences of which a few words change, and what a reader should be told that the change is about.
 * Of each kind every other sentence was kept out of sight while the finding was made.
 */
final class Substitutions {

  /** What is told of a change. */
  enum Told {
    RIGHT,
    /** Nothing but that words changed. */
    OTHER,
    /** Nothing at all. */
    NOTHING,
    /** A matter that the change is not about. */
    UNTRUE
  }

  /**
   * A change.
   *
   * @param unseen whether it was kept out of sight
   * @param wanted of which at least one should be told
   * @param allowed what may be told beside
   */
  record Substitution(
      String kind,
      boolean chinese,
      boolean unseen,
      Set<Subject> wanted,
      Set<Subject> allowed,
      String old,
      String now) {

    Told told() {
      TextDiff diff = Redline.compare(blocks(old), blocks(now));
      Set<Subject> found = EnumSet.noneOf(Subject.class);
      diff.clauses().forEach(clause -> found.addAll(clause.subjects()));
      if (found.isEmpty()) {
        return Told.NOTHING;
      }
      Set<Subject> others = EnumSet.copyOf(found);
      others.removeAll(wanted);
      others.removeAll(allowed);
      others.remove(Subject.OTHER);
      if (!others.isEmpty()) {
        return Told.UNTRUE;
      }
      return wanted.contains(Subject.OTHER) || found.stream().anyMatch(wanted::contains)
          ? Told.RIGHT
          : Told.OTHER;
    }

    Set<Subject> found() {
      Set<Subject> found = EnumSet.noneOf(Subject.class);
      Redline.compare(blocks(old), blocks(now))
          .clauses()
          .forEach(clause -> found.addAll(clause.subjects()));
      return found;
    }

    private List<TextBlock> blocks(String sentence) {
      String before = chinese ? "本节的说明放在前台。" : "This part is kept at the desk.";
      String after = chinese ? "其他安排照旧。" : "Nothing else is new here.";
      String gap = chinese ? "" : " ";
      return List.of(
          Texts.clause("a", "1.", chinese ? "总则" : "General"),
          Texts.paragraph(before + gap + sentence + gap + after));
    }
  }

  private static final Pattern CHANGE = Pattern.compile("\\[([^\\]→]*)→([^\\]]*)\\]");

  private static final Pattern LINE = Pattern.compile("([A-Z, ]*?) *(?:\\(([A-Z, ]*)\\))? *: (.*)");

  private Substitutions() {}

  /** All of them, and the same the other way round. */
  static List<Substitution> all() {
    List<Substitution> all = new ArrayList<>();
    read(SubstitutionTexts.CHINESE, true, all);
    read(SubstitutionTexts.ENGLISH, false, all);
    return all;
  }

  private static void read(String lines, boolean chinese, List<Substitution> into) {
    String kind = "";
    int number = 0;
    for (String line : lines.lines().toList()) {
      if (line.startsWith("# ")) {
        kind = line.substring(2);
        number = 0;
        continue;
      }
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalArgumentException(line);
      }
      String old = side(parts.group(3), 1);
      String now = side(parts.group(3), 2);
      boolean unseen = number++ % 2 == 1;
      Set<Subject> wanted = subjects(parts.group(1));
      Set<Subject> allowed = subjects(parts.group(2));
      into.add(new Substitution(kind, chinese, unseen, wanted, allowed, old, now));
      into.add(new Substitution(kind, chinese, unseen, wanted, allowed, now, old));
    }
  }

  private static String side(String sentence, int group) {
    return CHANGE
        .matcher(sentence)
        .replaceAll((MatchResult change) -> Matcher.quoteReplacement(change.group(group)))
        .replace("  ", " ");
  }

  private static Set<Subject> subjects(String names) {
    if (names == null || names.isBlank()) {
      return EnumSet.noneOf(Subject.class);
    }
    return Arrays.stream(names.strip().split(", ?", -1))
        .map(Subject::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Subject.class)));
  }
}
