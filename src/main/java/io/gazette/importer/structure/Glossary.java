package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Definition;
import io.gazette.importer.manuscript.Part.Items;
import io.gazette.importer.manuscript.Part.Paragraph;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the entries of a glossary: a term, a colon, what it means. */
final class Glossary {

  private static final int FEWEST = 3;
  private static final Pattern HEADING =
      Pattern.compile("(?i).*(定义|定義|术语|術語|词语|詞語|涵义|涵義|释义|釋義|definition|glossary|terms used).*");
  private static final Pattern ENTRY =
      Pattern.compile("\\s*([^。；;：:!！?？]{1,40}?)\\s*([:：])(?!//)\\s*(.+)", Pattern.DOTALL);

  private final Decisions decisions;
  private int entries;

  Glossary(Decisions decisions) {
    this.decisions = decisions;
  }

  /** How many entries were found in all. */
  int entries() {
    return entries;
  }

  /** Turns the paragraphs of a glossary into a list of its entries. */
  void readIn(Section section) {
    if (!HEADING.matcher(section.heading.text()).matches()) {
      return;
    }
    int from = 0;
    while (from < section.parts.size() && !isEntry(section.parts.get(from))) {
      from++;
    }
    from = withIrregularBefore(section.parts, from);
    int to = from;
    while (to < section.parts.size() && section.parts.get(to) instanceof Paragraph) {
      to++;
    }
    List<Part> found = section.parts.subList(from, to);
    if (found.stream().filter(Glossary::isEntry).count() >= FEWEST) {
      List<List<Part>> items = new ArrayList<>();
      found.forEach(part -> items.add(List.of(definition(((Paragraph) part).words()))));
      entries += items.size();
      found.clear();
      section.parts.add(from, Items.bullets(items));
    }
  }

  /** Entries that lost their colon may stand before the first whole one. */
  private static int withIrregularBefore(List<Part> parts, int first) {
    int from = first;
    while (from > 0
        && parts.get(from - 1) instanceof Paragraph before
        && !Chars.isOneOf(Chars.last(before.words().text()), ":：")
        && Characters.width(before.words().text()) < 160) {
      from--;
    }
    return from;
  }

  private static boolean isEntry(Part part) {
    return part instanceof Paragraph paragraph && ENTRY.matcher(paragraph.words().text()).matches();
  }

  private Part definition(Passage words) {
    Matcher entry = ENTRY.matcher(words.text());
    if (!entry.matches()) {
      decisions.guess(Topic.TERM_UNCLEAR, words);
      return Part.paragraph(words);
    }
    Passage term = words.group(entry, 1);
    decisions.likely(Topic.TERM_FOUND, term, term.text());
    return new Definition(term, words.from(entry.end(1)).strip());
  }
}
