package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.structure.NumberedClauses.Said;
import io.gazette.text.NumeralSystem;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns references by number into links, which keep their number right; needs the ids. */
public final class CrossReferences {

  private final Manuscript source;
  private final List<Section> sections;
  private final NumberedClauses clauses;
  private final InnerLinks inner;

  /** The numbers that stand in the text as the source has them, without being those of clauses. */
  private final Set<List<Integer>> otherDecimals = new HashSet<>();

  private final Map<Family, Set<Integer>> others = new EnumMap<>(Family.class);
  private final NamedAppendices appendices;
  private final ReferenceLinks links;
  private final Decisions decisions;

  /** What stands before the words in which references are looked for, in the same clause. */
  private String before = "";

  public CrossReferences(Manuscript source, Draft draft, Edits edits, Decisions decisions) {
    this.source = source;
    this.sections = draft.allSections();
    this.clauses = new NumberedClauses(draft.sections());
    this.inner = new InnerLinks(source, sections);
    this.appendices = new NamedAppendices(sections);
    this.links = new ReferenceLinks(source, new Citations(draft, edits), edits, decisions);
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
    if (mark.isInserted()) {
      return;
    }
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
    linkIn(draft.preamble());
    for (Section section : sections) {
      clauses.standIn(section);
      linkIn(section.parts);
    }
  }

  private void linkIn(List<Part> parts) {
    before = "";
    for (Leaves.Leaf leaf : Leaves.of(parts)) {
      linkIn(leaf.words());
      before = leaf.words().text();
    }
  }

  /** The id of the clause to which a link within the document leads. */
  public Optional<String> innerTarget(String name) {
    return inner.target(name).map(section -> section.id);
  }

  private void linkIn(Passage words) {
    links.standIn(words);
    linkInner(words);
    linkOrdinals(words);
    for (Pattern form : ReferenceForms.ONE_WITHIN) {
      Matcher one = form.matcher(ReferenceForms.plain(words));
      while (one.find()) {
        clauses
            .within(
                one.group("outer"),
                ReferenceForms.number(one.group("o")),
                one.group("inner"),
                one.group("n").matches("[\\d.]+")
                    ? ReferenceForms.path(one.group("n"))
                    : List.of(ReferenceForms.number(one.group("n"))))
            .ifPresent(clause -> links.link(words.group(one, 0), Optional.of(clause)));
      }
    }
    for (Pattern form : ReferenceForms.BY_DECIMAL) {
      linkDecimals(words, form.matcher(ReferenceForms.plain(words)));
    }
    Matcher within = ReferenceForms.WITHIN_ANOTHER.matcher(ReferenceForms.plain(words));
    while (within.find()) {
      links.link(words.group(within, 0), Optional.empty());
    }
    Matcher english = ReferenceForms.BY_ENGLISH_NUMBER.matcher(ReferenceForms.plain(words));
    while (english.find()) {
      int value = ReferenceForms.number(english.group("n"));
      if (ReferenceForms.isItsOwn(ReferenceForms.plain(words).substring(0, english.start()), value)
          || ReferenceForms.isOfLawWithOthers(
              ReferenceForms.plain(words).substring(english.end()))) {
        continue;
      }
      boolean paragraph = english.group().matches("(?i)para.*");
      if (!paragraph || others.values().stream().noneMatch(values -> values.contains(value))) {
        Said said = ReferenceForms.said(words, english.start("n"), english.end());
        Optional<Section> clause =
            paragraph ? Optional.empty() : clauses.called(english.group("word"), value, said);
        // A letter without clause may be a word: Part A of a form.
        if (clause.isPresent() || !english.group("n").matches("[A-Z&&[^IVX]]")) {
          links.link(words.group(english, 0), clause);
        }
        linkContinued(words, english.group(), english.end());
      }
    }
    Matcher formal = ReferenceForms.BY_FORMAL.matcher(words.text());
    while (formal.find()) {
      Passage number = words.group(formal, 0);
      boolean part =
          ReferenceForms.plain(words).substring(formal.end()).matches("(?s)[一二三四五六七八九十].*");
      links.link(part ? number.sub(0, number.length() - 1) : number, clauses.formal(formal));
    }
    Matcher appendix = ReferenceForms.TO_APPENDIX.matcher(words.text());
    while (appendix.find()) {
      Passage named = words.group(appendix, 0);
      appendices
          .called(appendix.group())
          .ifPresent(
              section -> links.link(NamedAppendices.titleIn(named, section), Optional.of(section)));
    }
    Matcher named = ReferenceForms.APPENDIX.matcher(words.text());
    while (named.find()) {
      Matcher inserted =
          ReferenceForms.INSERTED.matcher(words.text()).region(named.end(), words.length());
      Optional<Section> own =
          inserted.lookingAt()
              ? appendices.titled(words.text().substring(named.start(), inserted.end()))
              : Optional.empty();
      if (own.isPresent()) {
        links.link(words.sub(named.start(), inserted.end()), own);
      } else {
        links.link(words.group(named, 0), appendices.numbered(named));
      }
    }
    linkBrackets(words);
  }

  /** Links that the source itself has; one that leads nowhere is told. */
  private void linkInner(Passage words) {
    int from = 0;
    while (from < words.length()) {
      int link = source.linkNumber(words.place(from));
      int to = from + 1;
      while (to < words.length() && source.linkNumber(words.place(to)) == link) {
        to++;
      }
      Passage span = words.sub(from, to).strip();
      Optional<String> name = span.isEmpty() ? Optional.empty() : source.innerLink(span.place(0));
      name.ifPresent(found -> linkInner(span, found));
      from = to;
    }
  }

  private void linkInner(Passage span, String name) {
    Optional<Section> target = inner.target(name);
    if (target.isEmpty()) {
      decisions.likely(Topic.LINK_DROPPED, span, "#" + name);
    } else if (inner.isHeading(name) && isNumber(span)) {
      links.link(span, target);
    } else {
      links.settle(span);
      decisions.likely(
          Topic.LINK_KEPT, span, span.text(), "#" + target.get().id, target.get().heading.text());
    }
  }

  /** Whether a link says nothing but the number of a clause; a raised one is that of a note. */
  private boolean isNumber(Passage span) {
    return ReferenceForms.isNumberAlone(span)
        && (source.style(span.place(0)) & Manuscript.RAISED) == 0;
  }

  private void linkOrdinals(Passage words) {
    Matcher several = ReferenceForms.SEVERAL.matcher(ReferenceForms.plain(words));
    while (several.find()) {
      links.link(words.group(several, 0), Optional.empty());
    }
    Matcher ordinal = ReferenceForms.BY_ORDINAL.matcher(ReferenceForms.plain(words));
    while (ordinal.find()) {
      int value = NumeralSystem.readDigits(ordinal.group(1));
      boolean article = "条條".contains(ordinal.group(2));
      String said = ReferenceForms.plain(words).substring(0, ordinal.start());
      if (ReferenceForms.isOfLaw(said.isEmpty() ? before : said)) {
        continue;
      }
      boolean label = ordinal.start() == 0 && !MarkReader.candidates(words.text()).isEmpty();
      Said of = ReferenceForms.said(words, ordinal.start(), ordinal.end());
      boolean kept =
          of != Said.OWN && ordinal.group(3) == null && article && isOther(Family.ARTICLE, value);
      Optional<Section> clause = clauses.ordinal(ordinal, of);
      boolean both = kept && clause.filter(CrossReferences::isArticle).isPresent();
      if (!label && (!kept || both)) {
        links.link(words.group(ordinal, 0), both ? Optional.empty() : clause);
      }
    }
  }

  private static boolean isArticle(Section clause) {
    return clause.mark.filter(mark -> mark.family() == Family.ARTICLE).isPresent();
  }

  private void linkDecimals(Passage words, Matcher match) {
    while (match.find()) {
      List<Integer> path = ReferenceForms.path(match.group("n"));
      Passage reference = words.sub(match.start("ref"), match.end("ref"));
      linkDecimal(
          reference, path, ReferenceForms.said(words, match.start("ref"), match.end("ref")));
      linkContinued(words, match.group(), match.end());
    }
  }

  private void linkDecimal(Passage reference, List<Integer> path, Said said) {
    Optional<Section> clause = clauses.decimal(path, said);
    // The number of a paragraph stays as it is, and so does what names it.
    if (clause.isPresent() || !otherDecimals.contains(path)) {
      links.link(reference, clause);
    }
  }

  private void linkContinued(Passage words, String first, int end) {
    Matcher next = ReferenceForms.CONTINUED.matcher(words.text());
    boolean several = first.matches("(?i)[a-z.]+s\\b.*|§§.*");
    for (int at = end; several && next.find(at); at = next.end()) {
      List<Integer> path = ReferenceForms.path(next.group(1));
      Passage number = words.group(next, 1);
      if (path.size() > 1) {
        linkDecimal(number, path, Said.NOTHING);
      } else {
        links.link(number, clauses.called("", path.get(0), Said.NOTHING));
      }
    }
  }

  /** A number in brackets is a reference if the title follows it, or if something points there. */
  private void linkBrackets(Passage words) {
    Matcher match = ReferenceForms.BY_BRACKETS.matcher(words.text());
    while (match.find()) {
      int value = NumeralSystem.readDigits(match.group(1));
      String after = match.group(2) == null ? "" : match.group(2);
      Optional<Section> titled = clauses.inBrackets(value, after);
      if (titled.isPresent()) {
        int end = match.start(2) + titled.get().heading.length();
        links.link(words.sub(match.start(), end), titled);
      } else if (ReferenceForms.POINTS
          .matcher(words.text().substring(0, match.start()))
          .matches()) {
        decisions.guess(Topic.REFERENCE_UNKNOWN, words.group(match, 0), match.group());
      }
    }
  }
}
