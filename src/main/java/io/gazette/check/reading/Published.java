package io.gazette.check.reading;

import io.gazette.check.language.Sentences;
import io.gazette.diagnostic.Code;
import io.gazette.model.Clause;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Role;
import io.gazette.text.ChineseScript;
import io.gazette.vocabulary.UsualHeading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a policy that stay as they are, so that rules which read whole texts pass over them,
 * and the others, each read once for all rules. For one thread and one policy.
 */
public final class Published {

  private final Predicate<String> files;
  private final Function<String, Optional<String>> manuscripts;
  private final RowPlaces rows;
  private final Sayings sayings = new Sayings();

  /** Equal words are one object, so that all that is known of them is found at once. */
  private final PassageReading<String> known = new PassageReading<>(words -> words);

  private final PassageReading<List<String>> sentences = new PassageReading<>(Sentences::of);

  private final PassageReading<List<Role>> called =
      new PassageReading<>(
          heading -> UsualHeading.find(heading).map(UsualHeading::roles).orElse(List.of()));

  private final Setting.Reading reading = new Setting.Reading();
  private @Nullable List<Open> open;

  /**
   * The texts where no Markdown is at hand.
   *
   * @param files tells the files of texts that stay as they are
   */
  public Published(Predicate<String> files) {
    this(files, file -> Optional.empty());
  }

  /**
   * The texts, with what their files say.
   *
   * @param files tells the files of texts that stay as they are
   * @param manuscripts gives what a file says, where it is at hand
   */
  public Published(Predicate<String> files, Function<String, Optional<String>> manuscripts) {
    this.files = files;
    this.manuscripts = manuscripts;
    this.rows = new RowPlaces(manuscripts);
  }

  /** Whether a text stays as it is. */
  public boolean has(Policy policy, PolicyVersion version, PolicyText text) {
    return files.test(file(policy, version, text));
  }

  /** What a file of the content folder says, where it is at hand. */
  public Optional<String> file(String path) {
    return manuscripts.apply(path);
  }

  /** Where rows say what they say. */
  public RowPlaces rows() {
    return rows;
  }

  /** What lines of the texts say. */
  public Sayings sayings() {
    return sayings;
  }

  /** A text that can still be mended, with its words. */
  public final class Open {

    private final PolicyVersion version;
    private final PolicyText text;
    private final String file;
    private final Manuscript manuscript;
    private @Nullable List<Passage> passages;
    private @Nullable Map<String, List<Passage>> byClause;
    private @Nullable List<String> lines;
    private @Nullable List<Line> told;
    private @Nullable List<TextRow> rows;
    private final Map<Setting.Depth, List<String>> onData = new EnumMap<>(Setting.Depth.class);
    private final IdentityHashMap<Clause, Boolean> summaries = new IdentityHashMap<>();
    private @Nullable Setting setting;

    private Open(PolicyVersion version, PolicyText text, String file, Manuscript manuscript) {
      this.version = version;
      this.text = text;
      this.file = file;
      this.manuscript = manuscript;
    }

    public PolicyVersion version() {
      return version;
    }

    public PolicyText text() {
      return text;
    }

    public String file() {
      return file;
    }

    /** In reading order. */
    public List<Passage> passages() {
      if (passages == null) {
        passages =
            Passage.of(text, manuscript).stream()
                .map(passage -> passage.saying(known.of(passage)))
                .toList();
      }
      return passages;
    }

    /** The rows of the tables that its author wrote. */
    public List<TextRow> rows() {
      if (rows == null) {
        rows = TextRow.of(this);
      }
      return rows;
    }

    /** Those of one of its clauses, without those below it, or of its introduction. */
    public List<Passage> passages(Clause clause) {
      if (byClause == null) {
        byClause = passages().stream().collect(Collectors.groupingBy(Introduction::idOf));
      }
      return byClause.getOrDefault(clause.id(), List.of());
    }

    /** The clauses of a role, in reading order. */
    public Stream<Clause> clauses(Role role) {
      return text.allClauses().stream().filter(clause -> clause.roles().contains(role));
    }

    /** What the heading of a clause says that it is about, where the author does not say so. */
    public List<Role> called(Clause clause) {
      return clause.roles().isEmpty() ? called.of(clause.title()) : List.of();
    }

    /** Whether a clause is about one of some things, by its roles or by what it is called. */
    public boolean isAbout(Clause clause, Collection<Role> some) {
      return !Collections.disjoint(clause.roles(), some)
          || !Collections.disjoint(called(clause), some);
    }

    /** How many characters its passages have. */
    public int length() {
      return lines().stream().mapToInt(String::length).sum();
    }

    /** The words of each passage; Chinese ones in Simplified characters. */
    public List<String> lines() {
      if (lines == null) {
        lines = passages().stream().map(passage -> plain(passage.words())).map(known::of).toList();
      }
      return lines;
    }

    /** Those of some passages, with what each goes on from. */
    public List<Line> lines(Predicate<Passage> some) {
      return places(some).stream().map(this::line).toList();
    }

    /** The places of some passages among all. */
    public List<Integer> places(Predicate<Passage> some) {
      return IntStream.range(0, passages().size())
          .filter(at -> some.test(passages().get(at)))
          .boxed()
          .toList();
    }

    /** The line of a passage at a place among all. */
    public Line line(int at) {
      if (told == null) {
        Map<String, String> headings = new HashMap<>();
        told =
            IntStream.range(0, passages().size())
                .mapToObj(each -> read(passages().get(each), lines().get(each), headings))
                .toList();
      }
      return told.get(at);
    }

    private Line read(Passage passage, String words, Map<String, String> headings) {
      return new Line(
          words,
          plain(passage.lead()),
          passage
              .clause()
              .map(clause -> headings.computeIfAbsent(clause.id(), any -> heading(clause)))
              .orElse(""),
          passage.isHeading());
    }

    /** Whether a clause says in short what others say. */
    public boolean isSummary(Clause clause) {
      return summaries.computeIfAbsent(
          clause,
          any ->
              clause.roles().isEmpty()
                  ? isCalledSummary(clause)
                  : clause.roles().equals(Set.of(Role.SUMMARY)));
    }

    /** Whether a clause stands below one that says in short what others say, or is one. */
    public boolean isInShort(Clause clause) {
      return text.allClauses().stream()
          .filter(this::isSummary)
          .anyMatch(summary -> summary.allClauses().contains(clause));
    }

    private boolean isCalledSummary(Clause clause) {
      Line title = new Line(plain(clause.title()), "", "", true);
      return Wanted.of(Code.SUMMARY_UNSAID).stream()
          .anyMatch(summary -> sayings.isSaid(summary, title));
    }

    /** What a clause is called, and what the author says that it is about. */
    private String heading(Clause clause) {
      return clause.roles().stream()
          .map(Role::id)
          .collect(Collectors.joining(" ", plain(clause.title()) + " ", ""));
    }

    /** Those of some passages. */
    public List<String> words(Predicate<Passage> some) {
      return IntStream.range(0, passages().size())
          .filter(at -> some.test(passages().get(at)))
          .mapToObj(lines()::get)
          .toList();
    }

    /** Those that are about people's data. */
    public List<String> lines(Setting.Depth depth) {
      return depth == Setting.Depth.TEXT
          ? lines()
          : onData.computeIfAbsent(depth, any -> words(setting().at(depth)));
    }

    /** What of it is about people's data. */
    public Setting setting() {
      if (setting == null) {
        setting = Setting.of(this, reading);
      }
      return setting;
    }

    /** Words of the text, in Simplified characters if they are Chinese; 蒐集 is 搜集. */
    public String plain(String written) {
      return text.language().isTraditionalChinese()
          ? ChineseScript.simplified(written).replace('蒐', '搜')
          : written;
    }

    /** The sentences of a passage, each as it is written. */
    public List<String> sentences(Passage passage) {
      return sentences.of(passage);
    }
  }

  /** The texts that can still be mended, those of the oldest version first. */
  public Stream<Open> open(Policy policy) {
    if (open == null) {
      open = new ArrayList<>();
      for (PolicyVersion version : policy.versions()) {
        for (PolicyText text : version.texts().byLanguage().values()) {
          String file = file(policy, version, text);
          if (!files.test(file)) {
            Manuscript manuscript =
                manuscripts.apply(file).map(Manuscript::new).orElse(Manuscript.UNKNOWN);
            open.add(new Open(version, text, file, manuscript));
          }
        }
      }
    }
    return open.stream();
  }

  /** The same, those of a version together. */
  public List<List<Open>> versions(Policy policy) {
    return List.copyOf(
        open(policy)
            .collect(
                Collectors.groupingBy(
                    each -> each.version().id(), LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /** Whether no text of a version can be mended any more. */
  public boolean hasAll(Policy policy, PolicyVersion version) {
    return version.texts().byLanguage().values().stream()
        .allMatch(text -> has(policy, version, text));
  }

  /**
   * The version that readers had before each that was not withdrawn, by the id of the latter; none
   * of the first.
   */
  public static Map<String, PolicyVersion> predecessors(Policy policy) {
    Map<String, PolicyVersion> before = new HashMap<>();
    @Nullable PolicyVersion last = null;
    for (PolicyVersion version : policy.versions()) {
      if (version.withdrawn().isEmpty()) {
        if (last != null) {
          before.put(version.id(), last);
        }
        last = version.issued().isPresent() ? version : last;
      }
    }
    return before;
  }

  /** The path of a text in the content folder. */
  public static String file(Policy policy, PolicyVersion version, PolicyText text) {
    return FileNames.versionFolder(policy.id(), version.id()) + FileNames.text(text.language());
  }
}
