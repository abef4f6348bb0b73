package io.gazette.pipeline;

import io.gazette.assemble.Wordings;
import io.gazette.content.LooseFile;
import io.gazette.content.TextSource;
import io.gazette.content.TranslationFile;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diff.MarkedWords;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderLock;
import io.gazette.ledger.FolderWriter;
import io.gazette.ledger.Ledger;
import io.gazette.model.ClauseWords;
import io.gazette.model.FileNames;
import io.gazette.model.Freshness;
import io.gazette.model.Language;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.model.Wording;
import io.gazette.text.Decoder;
import io.gazette.text.PortableName;
import io.gazette.translation.Clauses;
import io.gazette.translation.Xliff;
import io.gazette.translation.Xliff.Note;
import io.gazette.translation.Xliff.State;
import io.gazette.translation.Xliff.Unit;
import io.gazette.translation.XliffException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a text to translators as a file of their programs, and takes back what they made of it.
 *
 * <p>What comes back goes into the Markdown of its language, where nothing else changes by a byte,
 * and is recorded as translated. All of it is taken, or none: a clause whose source or translation
 * is not any more what was given out, or whose marks did not come back, is told. One object serves
 * one call.
 */
public final class TranslationExchange {

  /** A file of a policy of 4 MB with marks, in two languages. */
  private static final int BYTE_LIMIT = 32 * 1024 * 1024;

  private static final int QUOTED = 240;
  private static final int DIGITS = 16;

  private static final Pattern ORIGINAL = Pattern.compile("([^/]+)/([^/]+)/([^/]+)\\.md");

  /**
   * What is given out.
   *
   * @param version empty for the last one that was not withdrawn, drafts too
   * @param file to be written; it must not exist with other words
   */
  public record Export(String policy, Optional<String> version, Language language, Path file) {}

  /** How many clauses were given out, and how many of them await translation. */
  public record Exported(int clauses, int open) {}

  /** What is taken back. */
  public record Import(Path file, Translating.Sealed sealed) {}

  /**
   * What was taken back.
   *
   * @param path of the text
   * @param changed clauses whose translation is another one now
   * @param confirmed clauses whose translation stays, and is recorded
   * @param left clauses of which nothing was taken: they are not translated
   */
  public record Imported(String path, int changed, int confirmed, int left) {}

  private final Request request;
  private final Diagnostics diagnostics = new Diagnostics();

  private TranslationExchange(Request request) {
    this.request = request;
  }

  /** Writes a file for translators. */
  public static Outcome<Exported> export(Request request, Export order) {
    TranslationExchange command = new TranslationExchange(request);
    return Outcome.of(command.diagnostics, command.export(order));
  }

  /** Takes a file back. */
  public static Outcome<Imported> take(Request request, Import order) {
    TranslationExchange command = new TranslationExchange(request);
    return FolderLock.during(
        request.content(),
        command.diagnostics,
        () -> Outcome.of(command.diagnostics, command.take(order)));
  }

  /**
   * The two texts of a pair.
   *
   * @param now what the clauses of the source say
   */
  private record Texts(
      TranslationPair pair, Clauses source, Clauses target, Map<String, Wording> now) {

    /** A digest of a translation as it stands, by which a change of it is known. */
    Optional<String> digest(String clause) {
      return target.body(clause).map(Texts::digestOf);
    }

    private static String digestOf(String body) {
      return Sha256.of(body).hex().substring(0, DIGITS);
    }
  }

  private Optional<Texts> texts(TranslationPair.Wanted wanted) {
    return TranslationPair.find(request, wanted, diagnostics)
        .flatMap(
            pair ->
                clauses(pair, pair.source())
                    .flatMap(
                        source ->
                            clauses(pair, pair.target())
                                .map(
                                    target ->
                                        new Texts(
                                            pair, source, target, pair.wordings(pair.source())))));
  }

  private Optional<Clauses> clauses(TranslationPair pair, Language language) {
    return pair.text(language, diagnostics).map(text -> clauses(pair, text, language));
  }

  /** Cut as the file stands, whose lines are those that were read. */
  private Clauses clauses(TranslationPair pair, TextSource text, Language language) {
    String file = pair.path(FileNames.text(language));
    String written =
        LoadedSite.folder(request.content())
            .find(file)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .filter(words -> Decoder.normalized(words).equals(text.text()))
            .orElse(text.text());
    return Clauses.of(
        written,
        Routes.INTRODUCTION,
        Wordings.text(text, language).allClauses().stream()
            .map(clause -> new Clauses.Heading(clause.id(), clause.position().line()))
            .toList());
  }

  private Optional<Exported> export(Export order) {
    return texts(new TranslationPair.Wanted(order.policy(), order.version(), order.language()))
        .flatMap(
            texts -> {
              Freshness freshness = texts.pair().freshness();
              List<Unit> units =
                  texts.source().ids().stream()
                      .filter(id -> !texts.source().body(id).orElse("").isBlank())
                      .map(id -> unit(id, texts, freshness))
                      .toList();
              Xliff xliff =
                  new Xliff(
                      texts.pair().path(FileNames.text(texts.pair().target())),
                      texts.pair().source().tag(),
                      texts.pair().target().tag(),
                      units);
              int open = (int) units.stream().filter(unit -> unit.state() == State.INITIAL).count();
              return write(order.file(), xliff.text())
                  ? Optional.of(new Exported(units.size(), open))
                  : Optional.empty();
            });
  }

  private static Unit unit(String id, Texts texts, Freshness freshness) {
    List<Note> notes = new ArrayList<>();
    Wording now = texts.now().getOrDefault(id, new Wording(""));
    notes.add(new Note(Note.SOURCE, now.digest()));
    texts.digest(id).ifPresent(digest -> notes.add(new Note(Note.TARGET, digest)));
    Optional.ofNullable(freshness.outdated().get(id))
        .flatMap(Freshness.Outdated::then)
        .map(then -> MarkedWords.between(then.text(), now.text(), QUOTED))
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> notes.add(new Note(Note.REDLINE, words)));
    boolean done = freshness.recorded().contains(id) && !freshness.outdated().containsKey(id);
    return new Unit(
        id,
        0,
        done ? State.FINAL : State.INITIAL,
        texts.source().body(id).orElse(""),
        texts.target().body(id).filter(body -> !body.isBlank()),
        "",
        notes);
  }

  private boolean write(Path file, String text) {
    Path target = file.toAbsolutePath();
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(String.valueOf(target.getFileName()), text.getBytes(StandardCharsets.UTF_8));
    Path folder = Optional.ofNullable(target.getParent()).orElse(target);
    return new FolderWriter(folder, diagnostics).write(FolderChange.creating(files));
  }

  private Optional<Imported> take(Import order) {
    String file = PortableName.slashed(order.file().toAbsolutePath());
    Optional<Xliff> xliff =
        LooseFile.bytes(order.file().toAbsolutePath(), BYTE_LIMIT, diagnostics)
            .flatMap(bytes -> read(bytes, file));
    Optional<Texts> texts = xliff.flatMap(found -> wanted(found, file)).flatMap(this::texts);
    Optional<Ledger> ledger = Ledger.of(LoadedSite.folder(request.content()), diagnostics);
    if (texts.isEmpty() || ledger.isEmpty()) {
      return Optional.empty();
    }
    Translating writing = new Translating(request, diagnostics);
    if (!isOf(xliff.orElseThrow(), texts.get().pair(), file)
        || !writing.mayWrite(texts.get().pair(), order.sealed(), ledger.get())) {
      return Optional.empty();
    }
    return new Taking(texts.get(), file).take(xliff.orElseThrow(), writing, ledger.get());
  }

  private Optional<Xliff> read(byte[] bytes, String file) {
    try {
      return Optional.of(Xliff.read(bytes));
    } catch (XliffException e) {
      diagnostics.report(Code.XLIFF_UNREADABLE, new SourcePosition(file, e.line(), 1), e.reason());
      return Optional.empty();
    }
  }

  /** Which text a file is about. */
  private Optional<TranslationPair.Wanted> wanted(Xliff xliff, String file) {
    Matcher original = ORIGINAL.matcher(xliff.original());
    Optional<Language> language =
        original.matches() ? Language.parse(original.group(3)) : Optional.empty();
    if (language.isEmpty()) {
      diagnostics.report(
          Code.XLIFF_UNREADABLE, SourcePosition.startOf(file), "@xliff-not-exported");
    }
    return language.map(
        found ->
            new TranslationPair.Wanted(original.group(1), Optional.of(original.group(2)), found));
  }

  /** Whether a file is in the languages of the text that it names. */
  private boolean isOf(Xliff xliff, TranslationPair pair, String file) {
    boolean same =
        xliff.source().equalsIgnoreCase(pair.source().tag())
            && xliff.target().equalsIgnoreCase(pair.target().tag());
    if (!same) {
      diagnostics.report(Code.XLIFF_UNREADABLE, SourcePosition.startOf(file), "@xliff-languages");
    }
    return same;
  }

  /** The taking back of one file. */
  private final class Taking {

    private final Texts texts;
    private final String file;
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final List<Unit> bare = new ArrayList<>();
    private int left;

    Taking(Texts texts, String file) {
      this.texts = texts;
      this.file = file;
    }

    Optional<Imported> take(Xliff xliff, Translating writing, Ledger ledger) {
      refuseTwice(xliff.units());
      xliff.units().forEach(this::take);
      if (!bare.isEmpty()) {
        String ids = String.join(", ", bare.stream().map(Unit::id).toList());
        diagnostics.report(Code.XLIFF_NOTES_MISSING, position(bare.get(0)), ids);
      }
      tellMissing(xliff.units());
      if (diagnostics.hasErrors()) {
        return Optional.empty();
      }
      TranslationPair pair = texts.pair();
      String path = pair.path(FileNames.text(pair.target()));
      SortedMap<String, String> files = new TreeMap<>();
      files.put(path, texts.target().with(bodies, texts.source()));
      files.put(
          pair.path(FileNames.translation(pair.target())),
          TranslationFile.text(pair.recording(bodies.keySet(), texts.now(), ledger)));
      int changed =
          (int)
              bodies.entrySet().stream()
                  .filter(
                      body ->
                          !texts.target().body(body.getKey()).equals(Optional.of(body.getValue())))
                  .count();
      if (bodies.isEmpty() || !writing.write(files)) {
        return bodies.isEmpty() && !diagnostics.hasErrors()
            ? Optional.of(new Imported(path, 0, 0, left))
            : Optional.empty();
      }
      return Optional.of(new Imported(path, changed, bodies.size() - changed, left));
    }

    private void take(Unit unit) {
      Optional<String> before = texts.target().body(unit.id());
      Optional<String> body = unit.target().map(String::strip).filter(words -> !words.isEmpty());
      boolean same = body.equals(before);
      if (body.isEmpty() || (same && unit.state() == State.INITIAL)) {
        left++;
        if (unit.state() != State.INITIAL) {
          diagnostics.report(Code.XLIFF_TARGET_EMPTY, position(unit), unit.id());
        }
        return;
      }
      Optional<String> source = texts.source().body(unit.id());
      Wording now = texts.now().get(unit.id());
      if (source.isEmpty() || now == null) {
        refuse(Code.XLIFF_UNIT_UNKNOWN, unit);
        return;
      }
      if (unit.note(Note.SOURCE).isEmpty()) {
        bare.add(unit);
        return;
      }
      if (!unit.note(Note.SOURCE).equals(Optional.of(now.digest()))) {
        refuse(
            Code.XLIFF_SOURCE_MOVED,
            unit,
            texts.pair().source().tag(),
            MarkedWords.between(unit.source(), source.get(), QUOTED));
      } else if (!ClauseWords.meaning(unit.source()).equals(ClauseWords.meaning(source.get()))) {
        refuse(
            Code.XLIFF_SOURCE_EDITED,
            unit,
            texts.pair().source().tag(),
            MarkedWords.between(source.get(), unit.source(), QUOTED));
      }
      if (!same && !unit.note(Note.TARGET).equals(texts.digest(unit.id()))) {
        refuse(Code.XLIFF_TARGET_MOVED, unit, texts.pair().target().tag());
      }
      List<String> missing = Clauses.missing(source.get(), before, unit);
      List<String> typed = Clauses.typed(unit);
      if (!same && !missing.isEmpty()) {
        refuse(Code.XLIFF_MARK_MISSING, unit, String.join(" ", missing));
      } else if (!same && !typed.isEmpty()) {
        refuse(Code.XLIFF_MARK_TYPED, unit, String.join(" ", typed));
      }
      bodies.put(unit.id(), body.get());
    }

    private void refuseTwice(List<Unit> units) {
      Map<String, Unit> first = new HashMap<>();
      for (Unit unit : units) {
        Unit before = first.putIfAbsent(unit.id(), unit);
        if (before != null) {
          refuse(Code.XLIFF_UNIT_TWICE, unit, Integer.toString(before.line()));
        }
      }
    }

    private void tellMissing(List<Unit> units) {
      List<String> missing =
          new ArrayList<>(
              texts.source().ids().stream()
                  .filter(id -> !texts.source().body(id).orElse("").isBlank())
                  .toList());
      missing.removeAll(units.stream().map(Unit::id).toList());
      if (!missing.isEmpty()) {
        diagnostics.report(
            Code.XLIFF_UNIT_MISSING, SourcePosition.startOf(file), String.join(", ", missing));
      }
    }

    private SourcePosition position(Unit unit) {
      return new SourcePosition(file, Math.max(1, unit.line()), 1);
    }

    private void refuse(Code code, Unit unit, String... more) {
      List<String> arguments = new ArrayList<>(List.of(unit.id()));
      arguments.addAll(List.of(more));
      diagnostics.report(code, position(unit), arguments.toArray(String[]::new));
    }
  }
}
