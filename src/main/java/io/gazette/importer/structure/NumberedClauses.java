package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Mark;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/**
 * Finds the clause that a number names. An appendix counts its own clauses: what is said in it may
 * name one of those or one of the policy, and what is said in the policy names none of those.
 */
final class NumberedClauses {

  /** What is said beside a number of whose number it is. */
  enum Said {
    NOTHING,
    /** Of this policy. */
    MAIN,
    /** Of this appendix. */
    OWN
  }

  /** What 第三条 never names, because it is called otherwise. */
  private static final Set<Family> NO_ARTICLES =
      EnumSet.of(Family.CHAPTER, Family.PART, Family.CHAPTER_SECTION);

  private final List<Section> main = new ArrayList<>();
  private final Map<Section, List<Section>> appendices = new HashMap<>();
  private List<Section> own = List.of();

  NumberedClauses(List<Section> chapters) {
    for (Section chapter : chapters) {
      if (chapter.kind == Section.Kind.APPENDIX) {
        List<Section> all = new ArrayList<>();
        chapter.collectInto(all);
        all.forEach(section -> appendices.put(section, all));
      } else {
        chapter.collectInto(main);
      }
    }
  }

  /** What is asked for from here on is said in a clause. */
  void standIn(Section section) {
    own = appendices.getOrDefault(section, List.of());
  }

  /** In an appendix a number that both it and the policy have names neither for certain. */
  private Optional<Section> find(Said said, Function<List<Section>, Optional<Section>> search) {
    Optional<Section> here = said == Said.MAIN ? Optional.empty() : search.apply(own);
    Optional<Section> there = said == Said.OWN ? Optional.empty() : search.apply(main);
    return here.isPresent() && there.isPresent() ? Optional.empty() : here.or(() -> there);
  }

  /** 第二章第三条 is the third in the second, or the third of all. */
  Optional<Section> ordinal(Matcher match, Said said) {
    int value = NumeralSystem.readDigits(match.group(1));
    if (match.group(3) == null) {
      return find(said, among -> ordinal(match.group(2), value, among));
    }
    int within = NumeralSystem.readDigits(match.group(3));
    return find(
        said,
        among ->
            ordinal(match.group(2), value, among)
                .flatMap(above -> child(above, mark -> mark.value() == within))
                .or(() -> named(family(match.group(4)), within, among)));
  }

  private static Optional<Section> ordinal(String word, int value, List<Section> among) {
    Family family = family(word);
    return named(family, value, among).or(() -> chapter(value, family == Family.ARTICLE, among));
  }

  private static Family family(String word) {
    String one = word.toLowerCase(Locale.ROOT);
    return switch (one.endsWith("s") ? one.substring(0, one.length() - 1) : one) {
      case "章", "chapter" -> Family.CHAPTER;
      case "节", "節" -> Family.CHAPTER_SECTION;
      case "部分", "part" -> Family.PART;
      case "section", "clause" -> Family.ENGLISH_SECTION;
      case "§", "§§" -> Family.SECTION_SIGN;
      default -> Family.ARTICLE;
    };
  }

  /** The clause that an English word and a number name; any word may be that of a chapter. */
  Optional<Section> called(String word, int value, Said said) {
    Family family = word.isEmpty() ? Family.ENGLISH_SECTION : family(word);
    return find(
        said,
        among ->
            named(family, value, among)
                .or(
                    () ->
                        chapter(value, false, among)
                            .filter(found -> !isNamedOtherwise(found, family))));
  }

  /**
   * The one clause within another that two words and numbers name: Part II, Section 1.
   *
   * @param path the number within, be it a decimal
   */
  Optional<Section> within(String outer, int number, String inner, List<Integer> path) {
    return called(outer, number, Said.NOTHING)
        .flatMap(
            above -> {
              List<Section> below = new ArrayList<>();
              above.children.forEach(child -> child.collectInto(below));
              Predicate<Section> named =
                  section ->
                      section
                          .mark
                          .filter(mark -> mark.path().equals(path) && !mark.isInserted())
                          .filter(mark -> !isNamedOtherwise(section, family(inner)))
                          .isPresent();
              return only(above.children.stream().filter(named).toList())
                  .or(() -> only(below.stream().filter(named).toList()));
            });
  }

  /** Whether a clause says by another word what it is: Section 1 is not Part 1. */
  private static boolean isNamedOtherwise(Section clause, Family family) {
    Family own = clause.mark.orElseThrow().family();
    return own.isNamed() && own != family;
  }

  /** The one clause that is called 第三节 or 第三条 itself. */
  private static Optional<Section> named(Family family, int value, List<Section> among) {
    return only(among.stream().filter(section -> hasMark(section, family, value)).toList());
  }

  /** The one chapter of a number; chapters of the full text go before those of a summary. */
  private static Optional<Section> chapter(int value, boolean article, List<Section> among) {
    int top = among.stream().filter(s -> s.mark.isPresent()).mapToInt(s -> s.level).min().orElse(1);
    return only(
        among.stream()
            .filter(section -> section.level == top)
            .filter(
                section ->
                    section
                        .mark
                        .filter(mark -> mark.value() == value && !mark.isInserted())
                        .isPresent())
            .filter(section -> isNamed(section, article))
            .toList());
  }

  private static Optional<Section> only(List<Section> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isNamed(Section section, boolean article) {
    Family family = section.mark.orElseThrow().family();
    return article ? !NO_ARTICLES.contains(family) : family != Family.ARTICLE;
  }

  Optional<Section> decimal(List<Integer> path, Said said) {
    return find(
        said,
        among ->
            among.stream()
                .filter(
                    section -> section.mark.filter(mark -> mark.path().equals(path)).isPresent())
                .findFirst());
  }

  /** 贰、三、 is the third in the second. */
  Optional<Section> formal(Matcher match) {
    int value = NumeralSystem.readDigits(match.group(1));
    return find(
        Said.NOTHING,
        among -> {
          Optional<Section> chapter =
              among.stream().filter(section -> hasMark(section, Family.FORMAL, value)).findFirst();
          int within = match.group(2) == null ? 0 : NumeralSystem.readDigits(match.group(2));
          return within == 0
              ? chapter
              : chapter.flatMap(
                  above ->
                      child(
                          above,
                          mark -> mark.family() == Family.CHINESE && mark.value() == within));
        });
  }

  /** A clause whose number stands in brackets, if its title follows. */
  Optional<Section> inBrackets(int value, String after) {
    return find(
        Said.NOTHING,
        among ->
            among.stream()
                .filter(section -> hasMark(section, Family.CHINESE_PAREN, value))
                .filter(section -> after.startsWith(section.heading.text()))
                .findFirst());
  }

  private static Optional<Section> child(Section above, Predicate<Mark> is) {
    return above.children.stream()
        .filter(section -> section.mark.filter(is).isPresent())
        .findFirst();
  }

  private static boolean hasMark(Section section, Family family, int value) {
    return section
        .mark
        .filter(mark -> mark.family() == family && mark.value() == value && !mark.isInserted())
        .isPresent();
  }
}
