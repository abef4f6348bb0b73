package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says what a person should know about an outline: lost numbers, gaps, differences from the list.
 */
final class OutlineCheck {

  /** As many short lines one after another as are hardly paragraphs. */
  private static final int FEWEST_CELLS = 6;

  private static final int WIDEST_CELL = 40;

  private static final Pattern APPENDICES =
      Pattern.compile("(?i)(?:list of )?(?:annexes|appendices|schedules|exhibits)|附[录錄件表]");

  private final Decisions decisions;

  OutlineCheck(Decisions decisions) {
    this.decisions = decisions;
  }

  public void of(Draft draft) {
    draft.allSections().forEach(this::reportKind);
    askHeads(draft.preamble());
    askLevels(draft.sections(), 0);
    draft.contents().ifPresent(contents -> compare(contents, draft));
  }

  private void reportKind(Section section) {
    switch (section.kind) {
      case LOST_NUMBER ->
          decisions.likely(Topic.NUMBER_LOST, section.heading, section.heading.text());
      case BOLD -> decisions.likely(Topic.HEADING_BOLD, section.heading, section.heading.text());
      case GUESSED ->
          decisions.guess(Topic.HEADING_GUESSED, section.heading, section.heading.text());
      case SUMMARY ->
          decisions.likely(
              Topic.SUMMARY_FOUND, section.heading, Integer.toString(section.children.size()));
      default -> {}
    }
    reportCells(section.parts);
    askHeads(section.parts);
    boolean last = section.level > 1 && section.parts.size() > 2;
    for (int at = 1; last && at < section.parts.size() - 1; at++) {
      if (section.parts.get(at) instanceof Part.Grid grid) {
        decisions.guess(Topic.TABLE_IN_CLAUSE, firstWords(grid), section.heading.text());
      } else if (section.parts.get(at) instanceof Part.Placeholder list
          && list.name().endsWith("-table")) {
        decisions.guess(Topic.TABLE_IN_CLAUSE, list.source(), section.heading.text());
      }
    }
  }

  /**
   * Asks about clauses side by side whose headings are of several levels in the source, and tells
   * of those that have left a level out.
   *
   * @param above the level of the heading of the clause that they stand in; 0 for none
   */
  private void askLevels(List<Section> siblings, int above) {
    OptionalInt highest =
        siblings.stream().mapToInt(OutlineCheck::levelInSource).filter(level -> level > 0).min();
    for (Section section : siblings) {
      int level = section.label.isEmpty() ? levelInSource(section) : 0;
      if (level > highest.orElse(0)) {
        decisions.guess(
            Topic.HEADING_LEVEL,
            section.heading,
            section.heading.text(),
            Integer.toString(level),
            Integer.toString(highest.orElse(0)));
      }
      if (above > 0 && level > above + 1 && level == highest.orElse(0)) {
        decisions.likely(
            Topic.HEADING_LEVEL_SKIPPED,
            section.heading,
            section.heading.text(),
            Integer.toString(level),
            Integer.toString(above));
      }
      askLevels(section.children, levelInSource(section));
    }
  }

  private static int levelInSource(Section section) {
    return section.line.hint() instanceof Hint.Heading heading ? heading.level() : 0;
  }

  private void askHeads(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Grid grid && grid.mayHaveSecondHead()) {
        Passage words = Passage.joined(grid.rows().get(1).stream().flatMap(List::stream).limit(1));
        String row =
            grid.rows().get(1).stream()
                .flatMap(List::stream)
                .map(Passage::text)
                .collect(Collectors.joining(" | "));
        decisions.guess(Topic.TABLE_HEAD, words, row);
      } else if (part instanceof Part.Items list) {
        list.items().forEach(this::askHeads);
      }
    }
  }

  /** Asks about lines that are so short, and so many, that they seem to be the cells of a table. */
  private void reportCells(List<Part> parts) {
    int from = 0;
    for (int at = 0; at <= parts.size(); at++) {
      if (at == parts.size() || !isCell(parts.get(at))) {
        long open = parts.subList(from, at).stream().filter(OutlineCheck::isOpen).count();
        if (open >= FEWEST_CELLS && parts.get(from) instanceof Part.Paragraph first) {
          decisions.guess(Topic.TABLE_FLATTENED, first.words(), first.words().text());
        }
        from = at + 1;
      }
    }
  }

  private static boolean isCell(Part part) {
    return part instanceof Part.Paragraph paragraph
        && Characters.width(paragraph.words().text()) <= WIDEST_CELL
        && !paragraph.words().text().isEmpty()
        && !Chars.isOneOf(Chars.last(paragraph.words().text()), ":：")
        && MarkReader.candidates(paragraph.words().text()).stream().allMatch(Mark::doubtful);
  }

  /** Whether a line does not end like a sentence. */
  private static boolean isOpen(Part part) {
    return part instanceof Part.Paragraph paragraph
        && Character.isLetterOrDigit(Chars.last(paragraph.words().text()));
  }

  /** Different signs between the words, not only different spaces or widths. */
  private static boolean isSpeltDifferently(String heading, String entry) {
    String signs = "[\\p{L}\\p{N}\\s]";
    return heading.replaceAll(signs, "").length() != entry.replaceAll(signs, "").length();
  }

  private static String key(Section section) {
    return Chars.key(withoutNumber(section));
  }

  /** The words of a heading, without a number that it keeps. */
  private static String withoutNumber(Section section) {
    int number =
        section.unnumbered ? section.label.map(label -> label.typed().length()).orElse(0) : 0;
    return section.heading.from(Math.min(number, section.heading.length())).text();
  }

  private static Passage firstWords(Part.Grid grid) {
    return grid.rows().get(0).stream().flatMap(List::stream).findFirst().orElse(Passage.empty());
  }

  /** Whether one entry stands for all appendices. */
  private static boolean listsAppendices(ContentsList contents) {
    return contents.entries().stream()
        .anyMatch(entry -> APPENDICES.matcher(entry.title().strip()).matches());
  }

  private void compare(ContentsList contents, Draft draft) {
    List<Section> sections = draft.allSections();
    Set<String> headings = new HashSet<>();
    sections.forEach(section -> headings.add(key(section)));
    Set<String> listed = new HashSet<>();
    for (ContentsList.Entry entry : contents.entries()) {
      listed.add(entry.key());
      sections.stream()
          .filter(section -> key(section).equals(entry.key()))
          .filter(section -> isSpeltDifferently(withoutNumber(section), entry.title()))
          .findFirst()
          .ifPresent(
              section ->
                  decisions.likely(
                      Topic.CONTENTS_SPELLING,
                      section.heading,
                      section.heading.text(),
                      entry.title()));
      if (!headings.contains(entry.key())) {
        decisions.guess(Topic.CONTENTS_DIFFER, entry.words(), "@only-listed", entry.title());
      }
    }
    for (Section section : draft.sections()) {
      boolean chapter = section.mark.isPresent() || section.kind == Section.Kind.APPENDIX;
      boolean together = section.kind == Section.Kind.APPENDIX && listsAppendices(contents);
      if (chapter && !together && !listed.contains(key(section))) {
        decisions.guess(
            Topic.CONTENTS_DIFFER, section.heading, "@not-listed", section.heading.text());
      }
    }
  }
}
