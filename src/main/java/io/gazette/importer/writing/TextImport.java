package io.gazette.importer.writing;

import io.gazette.importer.ImportSource;
import io.gazette.importer.Repair;
import io.gazette.importer.facts.Companions;
import io.gazette.importer.facts.ContactFacts;
import io.gazette.importer.facts.DateFacts;
import io.gazette.importer.facts.ProductName;
import io.gazette.importer.facts.VersionDates;
import io.gazette.importer.manuscript.Accounting;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Languages;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.manuscript.Trail;
import io.gazette.importer.reading.LanguageSeam;
import io.gazette.importer.reading.LineJoins;
import io.gazette.importer.reading.SourceFormat;
import io.gazette.importer.repair.ListStyles;
import io.gazette.importer.repair.Repairs;
import io.gazette.importer.repair.Suspicions;
import io.gazette.importer.structure.CrossReferences;
import io.gazette.importer.structure.Draft;
import io.gazette.importer.structure.Structure;
import io.gazette.model.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One file on its way from what was read to what is written; for use by one thread. */
public final class TextImport {

  public final ImportSource file;
  public final SourceFormat format;
  public final Manuscript source;
  public final Language language;
  public final Edits edits = new Edits();
  public final Decisions decisions = new Decisions();
  public final Trail trail;
  public final DateFacts dateFacts;

  private final List<Line> lines;
  private Optional<Draft> draft = Optional.empty();
  private Optional<Accounting> accounting = Optional.empty();

  public TextImport(ImportSource file, SourceFormat format, Manuscript source, Repair repair) {
    this.file = file;
    this.format = format;
    this.source = source;
    this.trail = new Trail(source);
    Language likely = Languages.of(source);
    this.language = file.language().orElse(likely);
    reportLanguage(likely);
    for (Manuscript.Note note : source.notes()) {
      String[] arguments = note.arguments().toArray(String[]::new);
      decisions.likely(note.topic(), note.words(), arguments);
    }
    askStruck();
    this.lines = new LineJoins(source, format, repair, decisions).joined();
    this.dateFacts = new DateFacts(lines);
  }

  /** Nobody but a person can tell whether words that are struck through still apply. */
  private void askStruck() {
    for (Line line : source.lines()) {
      Passage words = line.words();
      int from = 0;
      while (from < words.length()) {
        int to = from;
        while (to < words.length() && (source.style(words.place(to)) & Manuscript.STRUCK) != 0) {
          to++;
        }
        if (to > from) {
          Passage struck = words.sub(from, to);
          decisions.guess(Topic.STRUCK_KEPT, struck, struck.text());
        }
        from = to + 1;
      }
    }
  }

  private void reportLanguage(Language likely) {
    Languages.foreign(source)
        .ifPresent(
            found ->
                decisions.guess(Topic.LANGUAGE_FOREIGN, Passage.empty(), found, language.tag()));
    if (LanguageSeam.isMixed(source.lines().stream().map(Line::text).toList())) {
      decisions.guess(Topic.LANGUAGES_MIXED, Passage.empty(), language.tag());
    }
    boolean told = file.language().isPresent();
    if (!told) {
      decisions.likely(Topic.LANGUAGE_GUESSED, Passage.empty(), language.tag());
    } else if (!likely.equals(language)) {
      decisions.guess(Topic.LANGUAGE_UNLIKELY, Passage.empty(), language.tag(), likely.tag());
    }
  }

  public Draft draft() {
    return draft.orElseThrow();
  }

  public Accounting accounting() {
    return accounting.orElseThrow();
  }

  /** Finds out what is what, and mends what is damaged. */
  public void understand(VersionDates dates, Repair repair) {
    Repairs repairs = new Repairs(repair, language, edits, decisions);
    List<Line> text =
        lines.stream()
            .filter(line -> !dates.areClear() || !dateFacts.isDateLine(line))
            .flatMap(line -> trimmed(line, repairs))
            .toList();
    Draft found = new Structure(source, language, edits, decisions).of(text);
    draft = Optional.of(found);
    repairs.in(found);
    new ListStyles(source, edits, decisions).in(found.listWords());
    dateFacts.report(dates, found.listPlaces(), edits, decisions);
    new ContactFacts(decisions).in(found);
    ProductName.report(found, decisions);
    new Companions(decisions).in(found, title());
    new Suspicions(language, edits, decisions).in(found, source);
  }

  /** A cell stays where there is nothing in it. */
  private static Stream<Line> trimmed(Line line, Repairs repairs) {
    Passage words = repairs.trimmed(line.words());
    boolean gone =
        words.isEmpty() && !line.words().isEmpty() && !(line.hint() instanceof Hint.Cell);
    return gone ? Stream.empty() : Stream.of(words == line.words() ? line : line.withWords(words));
  }

  /** The title as it will be read; empty if the text has none. */
  public String title() {
    return draft().title().map(edits::read).orElse("");
  }

  /** Writes the text; needs the ids of the clauses. */
  public String write(String titleWithout) {
    CrossReferences references = new CrossReferences(source, draft(), edits, decisions);
    references.link(draft());
    return new MarkdownWriter(source, edits, trail, references::innerTarget)
        .write(draft(), titleWithout);
  }

  /** Whether a character is written, or named in the report as taken; asked of lists only. */
  boolean isAccounted(int place) {
    return trail.written().get(place) || (decisions.isTaken(place) && edits.at(place) == null);
  }

  /** Proves that nothing is lost, when the text and the lists are written. */
  public void account() {
    accounting = Optional.of(Accounting.of(source, trail, edits, decisions));
  }
}
