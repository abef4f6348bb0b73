package io.gazette.importer.structure;

import io.gazette.importer.lists.FlattenedTables;
import io.gazette.importer.lists.ListTable;
import io.gazette.importer.lists.PermissionGroup;
import io.gazette.importer.lists.PermissionLines;
import io.gazette.importer.lists.PermissionValues;
import io.gazette.importer.lists.SdkBlocks;
import io.gazette.importer.lists.SdkEntry;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Ready;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a draft of a manuscript: what is a heading, an item, a table, and what belongs where. */
public final class Structure {

  private final Manuscript source;
  private final Language language;
  private final Edits edits;
  private final Decisions decisions;

  public Structure(Manuscript source, Language language, Edits edits, Decisions decisions) {
    this.source = source;
    this.language = language;
    this.edits = edits;
    this.decisions = decisions;
  }

  /**
   * The draft of a manuscript.
   *
   * @param lines of the manuscript, after broken ones were joined, without those that only date it
   */
  public Draft of(List<Line> lines) {
    List<Line> rest = new ArrayList<>(lines);
    Optional<Passage> title = new TitleFinder(edits, decisions).takeFrom(rest);
    List<Element> elements = new ArrayList<>();
    new NumbersApart(source, rest, decisions)
        .joined()
        .forEach(line -> elements.add(Words.of(line)));
    new StyledTables().collectIn(elements);
    new FlattenedTables(decisions).collectIn(elements);
    List<SdkEntry> sdks = new SdkBlocks(source, edits, decisions).collectIn(elements);
    List<PermissionGroup> permissions =
        new PermissionLines(decisions, new ListTable("permission-table", decisions))
            .collectIn(elements);
    permissions = new PermissionValues(decisions).once(permissions);
    Optional<ContentsList> contents = ContentsList.find(elements);
    contents.ifPresent(list -> replace(list, elements));
    Dividers dividers = new Dividers(elements, contents);
    Sequences sequences = new Sequences(elements, dividers::isDivider);
    OutlineBuilder outline =
        new OutlineBuilder(elements, sequences, dividers, source, edits, decisions);
    refine(outline);
    Scheme numbering =
        new LabelProof(language, edits, decisions).prove(outline.preamble(), outline.chapters());
    Draft draft =
        new Draft(
            title, outline.preamble(), outline.chapters(), contents, sdks, permissions, numbering);
    new OutlineCheck(decisions).of(draft);
    return draft;
  }

  private void replace(ContentsList list, List<Element> elements) {
    Passage words = Passage.empty();
    for (ContentsList.Entry entry : list.entries()) {
      words = words.plus(entry.words());
    }
    int from = list.from();
    Line first = elements.get(from).line();
    if (from > 0
        && elements.get(from - 1) instanceof Words before
        && ContentsList.isCaption(before.text())) {
      words = before.line().words().plus(words);
      from--;
    }
    decisions.certain(Topic.CONTENTS_REPLACED, words, Integer.toString(list.entries().size()));
    elements.subList(from, list.to()).clear();
    elements.add(from, new Ready(first, new Part.Placeholder("toc", words)));
  }

  private void refine(OutlineBuilder outline) {
    ListForms lists = new ListForms(decisions);
    Glossary glossary = new Glossary(decisions);
    replaceAll(outline.preamble(), lists);
    List<Section> all = new ArrayList<>();
    outline.chapters().forEach(chapter -> chapter.collectInto(all));
    for (Section section : all) {
      glossary.readIn(section);
      replaceAll(section.parts, lists);
    }
  }

  private static void replaceAll(List<Part> parts, ListForms lists) {
    List<Part> formed = lists.in(List.copyOf(parts));
    parts.clear();
    parts.addAll(formed);
  }
}
