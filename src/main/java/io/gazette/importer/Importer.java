package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.importer.facts.VersionDates;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.reading.LanguageSeam;
import io.gazette.importer.reading.SourceFormat;
import io.gazette.importer.reading.SourceReader;
import io.gazette.importer.reading.UnreadableSourceException;
import io.gazette.importer.report.Report;
import io.gazette.importer.structure.ClauseAlignment;
import io.gazette.importer.structure.ClauseNames;
import io.gazette.importer.writing.TextImport;
import io.gazette.importer.writing.VersionFiles;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.text.Decoded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Imports one version of one policy.
 *
 * <p>Pure: equal requests give equal results, to the byte; no file is touched. Safe for use by
 * several threads. Every character of every source is in the text or named in the report, or
 * nothing is given at all: an {@link IllegalStateException} then says which one is not, and is a
 * bug. Files that cannot be read (damaged, hostile, beyond the limits) are diagnostics.
 */
public final class Importer {

  /** Longer than any policy in two languages. */
  private static final int MOST_TO_SPLIT = 1 << 20;

  private Importer() {}

  /** Imports the sources of a request. */
  public static ImportResult run(ImportRequest asked) {
    ImportRequest request = inOneLanguageEach(asked);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<TextImport> texts = new ArrayList<>();
    for (ImportSource source : request.sources()) {
      try {
        texts.add(read(source, request.repair()));
      } catch (UnreadableSourceException e) {
        diagnostics.add(e.diagnostic());
      }
    }
    new LanguageCheck(request, diagnostics).of(texts);
    new LanguageOrder(request.destination().siteLanguages()).putIn(texts);
    return diagnostics.isEmpty()
        ? result(request, texts)
        : new ImportResult(new TreeMap<>(), Optional.empty(), diagnostics);
  }

  /** A file that holds two languages one after the other is two texts. */
  private static ImportRequest inOneLanguageEach(ImportRequest request) {
    List<ImportSource> sources =
        request.sources().stream().flatMap(source -> parts(source).stream()).toList();
    List<Language> known = request.destination().siteLanguages();
    boolean possible =
        sources.stream()
            .flatMap(source -> source.language().stream())
            .allMatch(language -> known.isEmpty() || known.contains(language));
    return possible && sources.size() > request.sources().size()
        ? new ImportRequest(
            request.policyId(),
            request.versionId(),
            request.destination(),
            sources,
            request.repair(),
            request.reportLocale())
        : request;
  }

  /** Each part keeps the numbers of its lines. */
  private static List<ImportSource> parts(ImportSource source) {
    SourceFormat format = SourceFormat.of(source.name(), source.bytes());
    if (!format.isPlainText()
        || source.language().isPresent()
        || source.bytes().length > MOST_TO_SPLIT) {
      return List.of(source);
    }
    List<String> lines = Decoded.of(source.bytes()).text().lines().toList();
    return LanguageSeam.of(lines)
        .map(
            seam -> {
              String first = String.join("\n", lines.subList(0, seam.line()));
              String rest = String.join("\n", lines.subList(seam.line(), lines.size()));
              String second = "\n".repeat(seam.line()) + rest;
              return List.of(
                  new ImportSource(source.path(), first.getBytes(UTF_8), Optional.of(seam.first())),
                  new ImportSource(
                      source.path(), second.getBytes(UTF_8), Optional.of(seam.second())));
            })
        .orElse(List.of(source));
  }

  private static TextImport read(ImportSource source, Repair repair)
      throws UnreadableSourceException {
    SourceFormat format = SourceFormat.of(source.name(), source.bytes());
    SourceReader.Reading reading = SourceReader.read(source, format);
    TextImport text = new TextImport(source, format, reading.manuscript(), repair);
    Topic topic = reading.certain() ? Topic.READ_AS : Topic.CHARSET_GUESSED;
    text.decisions.likely(topic, Passage.empty(), "@" + format.id(), reading.charset());
    return text;
  }

  private static ImportResult result(ImportRequest request, List<TextImport> texts) {
    VersionDates dates = new VersionDates(texts.stream().map(text -> text.dateFacts).toList());
    texts.forEach(text -> text.understand(dates, request.repair()));
    nameClauses(texts);
    VersionFiles version = new VersionFiles(request, dates, texts);
    SortedMap<String, byte[]> files = new TreeMap<>();
    version.write().forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
    String sources = version.folder() + FileNames.SOURCE_FOLDER + "/";
    for (TextImport text : texts) {
      files.put(sources + fileName(text), text.file.bytes());
    }
    Report report = new Report(request, version.id(), texts);
    String page = sources + "import-report.html";
    files.put(page, report.html().getBytes(UTF_8));
    String data = report.json();
    files.put(sources + "import-report.json", data.getBytes(UTF_8));
    ImportSummary summary = new ImportSummary(version.folder(), page, data, report.summaries());
    return new ImportResult(files, Optional.of(summary), List.of());
  }

  /** A name that is one in every file system, and no other file's here. */
  private static String fileName(TextImport text) {
    String name = text.file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    return text.language + "-" + (name.length() > 100 ? name.substring(name.length() - 100) : name);
  }

  private static void nameClauses(List<TextImport> texts) {
    TextImport first = texts.get(0);
    new ClauseNames(first.decisions).name(first.draft());
    for (TextImport other : texts.subList(1, texts.size())) {
      new ClauseAlignment(other.decisions).align(first.draft(), other.draft());
    }
  }
}
