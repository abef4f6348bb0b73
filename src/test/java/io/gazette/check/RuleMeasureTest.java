package io.gazette.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.assemble.AssembledSite;
import io.gazette.check.reading.Wanted;
import io.gazette.content.ContentLoader;
import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.model.AppStore;
import io.gazette.model.ChangeLevel;
import io.gazette.model.CheckSettings;
import io.gazette.model.CheckSettings.Pack;
import io.gazette.model.CheckSettings.Records;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.Site;
import io.gazette.text.TabbedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often the checks of substance are right, on whole policies ({@code measured/content}) of
 * which {@code measured/marks.txt} says what a careful reader finds in them, and on single clauses
 * ({@code measured/sentences.txt}) in words that no rule was made of.
 *
 * <p>What is not as marked is a failure, also where it became better: the mark then is changed, and
 * the figures of the handbook with it.
 */
public class RuleMeasureTest {

  private static final Path FOLDER = Path.of("src/test/resources/measured");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Set<String> CODES =
      TabbedRows.beside(Checks.class, "sources.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toSet());

  /** How many findings are right and wrong, and how many are missed. */
  record Figures(int right, int wrong, int missed) {

    static final Figures NONE = new Figures(0, 0, 0);

    Figures plus(char mark) {
      return switch (mark) {
        case '+' -> new Figures(right + 1, wrong, missed);
        case '!' -> new Figures(right, wrong + 1, missed);
        case '-' -> new Figures(right, wrong, missed + 1);
        default -> this;
      };
    }

    Figures plus(Figures other) {
      return new Figures(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    String row(String name) {
      return "| %s | %d | %d | %d | %s | %s |"
          .formatted(
              name,
              right,
              wrong,
              missed,
              share(right, right + wrong),
              share(right, right + missed));
    }

    private static String share(int part, int whole) {
      return whole == 0 ? "-" : Integer.toString(Math.round(100f * part / whole)) + " %";
    }
  }

  private static Stream<String> lines(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name), UTF_8).stream();
  }

  private static CheckSettings settings(Pack... packs) {
    return new CheckSettings(List.of(packs), Map.of(), 50, 15, 12, Records.OPTIONAL, List.of());
  }

  private static List<Diagnostic> findings(Policy policy, CheckSettings settings) {
    return new Checks(settings, List.of(), TODAY, Severity.INFO)
        .of(policy, file -> false, List.of()).stream()
            .filter(finding -> CODES.contains(finding.code().id()))
            .toList();
  }

  /** The parts that a finding names as missing; none of a code that has no parts. */
  private static List<String> parts(Diagnostic finding) {
    if (finding.code() == Code.CLAUSE_WANTED) {
      return List.of(finding.arguments().get(1));
    }
    return Wanted.codes().contains(finding.code())
        ? Stream.of(finding.arguments().get(0).split(", ", -1))
            .map(part -> part.replaceFirst("^@part-", ""))
            .toList()
        : List.of("");
  }

  @Test
  void wholePoliciesAreReadAsMarked() throws IOException {
    Site site = site();
    Map<String, List<String>> marks = marks();
    List<String> wrong = new ArrayList<>();
    marks.forEach(
        (heading, marked) -> {
          String[] words = heading.split(" ", -1);
          Policy policy = site.policy(words[0]).orElseThrow();
          Pack[] packs =
              Stream.of(words).skip(1).map(id -> Pack.of(id).orElseThrow()).toArray(Pack[]::new);
          List<String> found = new ArrayList<>();
          for (Diagnostic finding : findings(policy, settings(packs))) {
            String place = place(finding);
            parts(finding)
                .forEach(
                    part -> found.add((finding.code().id() + " " + place + " " + part).strip()));
          }
          for (String mark : marked) {
            boolean is = found.remove(mark.substring(2));
            if (is == mark.startsWith("-")) {
              wrong.add(words[0] + " " + (is ? "found: " : "missed: ") + mark);
            }
          }
          found.forEach(each -> wrong.add(words[0] + " unmarked: " + each));
        });
    assertThat(String.join("\n", wrong)).isEmpty();
  }

  public static Site site() {
    Diagnostics diagnostics = new Diagnostics();
    var tree = ContentLoader.load(FOLDER.resolve("content"), SealedSettings.NONE, diagnostics);
    assertThat(tree).as(diagnostics.sorted().toString()).isPresent();
    return AssembledSite.of(tree.orElseThrow(), diagnostics);
  }

  private static Map<String, List<String>> marks() throws IOException {
    Map<String, List<String>> marks = new LinkedHashMap<>();
    List<String> here = new ArrayList<>();
    for (String line : lines("marks.txt").toList()) {
      if (line.matches("# [a-z]+( (cn|gdpr|us-ca))+")) {
        here = marks.computeIfAbsent(line.substring(2), any -> new ArrayList<>());
      } else if (line.matches("[-+!] .*")) {
        here.add(line);
      }
    }
    return marks;
  }

  /** The clause or row in which a finding is; a point for the text as a whole. */
  private static String place(Diagnostic finding) {
    String place = ".";
    try {
      List<String> lines =
          Files.readAllLines(FOLDER.resolve("content").resolve(finding.position().file()), UTF_8);
      for (String line : lines.subList(0, finding.position().line())) {
        if (line.matches("#+ .*\\{#[a-z-]+.*")) {
          place = line.replaceFirst(".*\\{#([a-z-]+).*", "$1");
        } else if (line.matches(" *- id: .*")) {
          place = line.replaceFirst(" *- id: ", "");
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return place;
  }

  @Test
  void singleClausesAreReadAsMarked() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : lines("sentences.txt").filter(l -> l.matches("[-+!=] .*")).toList()) {
      boolean expected = line.startsWith("+") || line.startsWith("!");
      if (isFound(line) != expected) {
        wrong.add((expected ? "missed: " : "found: ") + line);
      }
    }
    assertThat(String.join("\n", wrong)).isEmpty();
  }

  private static boolean isFound(String line) {
    String[] cells = line.substring(2).split(" \\| ", 2);
    String[] names = cells[0].split("[/ ]", -1);
    String tag = names[names.length - 1];
    String part = names.length == 3 ? names[1] : "";
    Policy policy =
        PolicyFixture.policy(
            TextFixture.version(
                "1", ChangeLevel.CONSENT, Map.of(tag, cells[1].replace("\\n", "\n"))));
    return findings(PolicyFixture.in(AppStore.GOOGLE_PLAY, policy), settings(Pack.values()))
        .stream()
        .filter(finding -> finding.code().id().equals(names[0]))
        .anyMatch(finding -> parts(finding).contains(part));
  }

  /** All marks, by code. */
  static Map<String, Figures> figures() throws IOException {
    Map<String, Figures> figures = new TreeMap<>();
    Stream.concat(lines("marks.txt"), lines("sentences.txt"))
        .filter(line -> line.matches("[-+!=] .*"))
        .forEach(
            line ->
                figures.merge(
                    line.substring(2).replaceFirst("[/ ].*", ""),
                    Figures.NONE.plus(line.charAt(0)),
                    Figures::plus));
    return figures;
  }

  @Test
  void theHandbookHasTheFigures() throws IOException {
    Figures all = figures().values().stream().reduce(Figures.NONE, Figures::plus);
    List<String> rows =
        Stream.concat(
                figures().entrySet().stream()
                    .map(each -> each.getValue().row("`" + each.getKey() + "`")),
                Stream.of(all.row("")))
            .toList();
    for (String page : List.of("site/markdown/checks.md", "site/zh_CN/markdown/checks.md")) {
      assertThat(Files.readString(Path.of(page), UTF_8)).as(page).contains(rows);
    }
  }
}
