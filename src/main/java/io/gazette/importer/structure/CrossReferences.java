package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.structure.Leaves.Kind;
import io.gazette.importer.structure.Leaves.Leaf;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns references by number into links, which keep their number right; needs the ids. */
public final class CrossReferences {

  private static final Pattern BY_ORDINAL =
      Pattern.compile("(?<![》法例定])第([一二三四五六七八九十]{1,3}|\\d{1,2})(条|條|章|部分)(?!第)");
  private static final Pattern BY_BRACKETS =
      Pattern.compile("[（(]([一二三四五六七八九十]{1,3})[)）]\\s*(\\p{IsHan}[\\p{IsHan}、A-Za-z]{1,40})?");
  private static final Pattern BY_DECIMAL =
      Pattern.compile(
          "(?:第\\s*|(?i:section|clause|article)\\s+)(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:\\s*[条條节節款])?");
  private static final Pattern BY_ENGLISH_NUMBER =
      Pattern.compile("\\b(?i:section|article)\\s+(\\d{1,2})\\b(?!\\.\\d)(?! of the| GDPR)");
  private static final Pattern TO_APPENDIX =
      Pattern.compile("(?<=[见見])(附录|附錄|附件)\\s*[:：]?\\s*([\\p{IsHan}、]{0,20})");
  private static final Pattern POINTS = Pattern.compile(".*(?:见|見|按|依|通过|通過|根据|根據|本政策|上述|前述|之|照)$");

  /** What 第三条 never names, because it is called otherwise. */
  private static final Set<Family> NO_ARTICLES =
      EnumSet.of(Family.CHAPTER, Family.PART, Family.CHAPTER_SECTION);

  private final List<Section> sections;

  /** The numbers that stand in the text as the source has them, without being those of clauses. */
  private final Set<List<Integer>> otherDecimals = new HashSet<>();

  private final Map<Family, Set<Integer>> others = new EnumMap<>(Family.class);
  private final Edits edits;
  private final Decisions decisions;

  public CrossReferences(Draft draft, Edits edits, Decisions decisions) {
    this.sections = draft.allSections();
    this.edits = edits;
    this.decisions = decisions;
    collect(draft.preamble());
    sections.forEach(section -> collect(section.parts));
  }

  private void collect(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Items list) {
        list.labels().forEach(label -> label.mark().ifPresent(this::collect));
        list.items().forEach(this::collect);
      } else if (part instanceof Part.Paragraph paragraph) {
        MarkReader.candidates(paragraph.words().text()).forEach(this::collect);
      }
    }
  }

  private void collect(Mark mark) {
    if (mark.family().isDecimal()) {
      otherDecimals.add(mark.path());
    } else {
      others.computeIfAbsent(mark.family(), key -> new HashSet<>()).add(mark.value());
    }
  }

  private boolean isOther(Family family, int value) {
    return others.getOrDefault(family, Set.of()).contains(value);
  }

  public void link(Draft draft) {
    for (Leaf leaf : Leaves.of(draft)) {
      if (leaf.kind() == Kind.PARAGRAPH || leaf.kind() == Kind.CELL) {
        linkIn(leaf.words());
      }
    }
  }

  private void linkIn(Passage words) {
    Matcher ordinal = BY_ORDINAL.matcher(words.text());
    while (ordinal.find()) {
      int value = NumeralSystem.readDigits(ordinal.group(1));
      boolean article = "条條".contains(ordinal.group(2));
      if (!article || !isOther(Family.ARTICLE, value)) {
        link(words.group(ordinal, 0), chapter(value, article));
      }
    }
    Matcher decimal = BY_DECIMAL.matcher(words.text());
    while (decimal.find()) {
      List<Integer> path = path(decimal.group(1));
      Optional<Section> clause = decimal(path);
      // The number of a paragraph stays as it is, and so does what names it.
      if (clause.isPresent() || !otherDecimals.contains(path)) {
        link(words.group(decimal, 0), clause);
      }
    }
    Matcher english = BY_ENGLISH_NUMBER.matcher(words.text());
    while (english.find()) {
      link(words.group(english, 0), chapter(NumeralSystem.readDigits(english.group(1)), false));
    }
    Matcher appendix = TO_APPENDIX.matcher(words.text());
    while (appendix.find()) {
      link(words.group(appendix, 0), appendix(appendix.group()));
    }
    linkBrackets(words);
  }

  /** A number in brackets is a reference if the title follows it, or if something points there. */
  private void linkBrackets(Passage words) {
    Matcher match = BY_BRACKETS.matcher(words.text());
    while (match.find()) {
      int value = NumeralSystem.readDigits(match.group(1));
      String after = match.group(2) == null ? "" : match.group(2);
      Optional<Section> titled =
          sections.stream()
              .filter(section -> hasMark(section, Family.CHINESE_PAREN, value))
              .filter(section -> after.startsWith(section.heading.text()))
              .findFirst();
      if (titled.isPresent()) {
        int end = match.start(2) + titled.get().heading.length();
        link(words.sub(match.start(), end), titled);
      } else if (POINTS.matcher(words.text().substring(0, match.start())).matches()) {
        decisions.guess(Topic.REFERENCE_UNKNOWN, words.group(match, 0), match.group());
      }
    }
  }

  private void link(Passage where, Optional<Section> target) {
    if (target.isEmpty()) {
      decisions.guess(Topic.REFERENCE_UNKNOWN, where, where.text());
      return;
    }
    String link = "[](#" + target.get().id + ")";
    edits.markdown(where, link);
    decisions.likely(
        Topic.REFERENCE_LINKED, where, where.text(), link, target.get().heading.text());
  }

  private static boolean hasMark(Section section, Family family, int value) {
    return section
        .mark
        .filter(mark -> mark.family() == family && mark.value() == value)
        .isPresent();
  }

  /** The one chapter of a number; chapters of the full text go before those of a summary. */
  private Optional<Section> chapter(int value, boolean article) {
    List<Section> articles =
        article
            ? sections.stream().filter(section -> hasMark(section, Family.ARTICLE, value)).toList()
            : List.of();
    List<Section> chapters =
        sections.stream()
            .filter(section -> section.level == 1)
            .filter(section -> section.mark.filter(mark -> mark.value() == value).isPresent())
            .filter(section -> isNamed(section, article))
            .toList();
    List<Section> found = articles.isEmpty() ? chapters : articles;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isNamed(Section section, boolean article) {
    Family family = section.mark.orElseThrow().family();
    return article ? !NO_ARTICLES.contains(family) : family != Family.ARTICLE;
  }

  private static List<Integer> path(String number) {
    List<Integer> path = new ArrayList<>();
    for (String part : number.split("\\.", -1)) {
      path.add(NumeralSystem.readDigits(part));
    }
    return path;
  }

  private Optional<Section> decimal(List<Integer> path) {
    return sections.stream()
        .filter(section -> section.mark.filter(mark -> mark.path().equals(path)).isPresent())
        .findFirst();
  }

  private Optional<Section> appendix(String words) {
    String key = Chars.key(words);
    return sections.stream()
        .filter(section -> section.kind == Section.Kind.APPENDIX)
        .filter(section -> key.startsWith(Chars.key(section.heading.text())))
        .findFirst();
  }
}
