package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.assemble.Numbered;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import io.gazette.model.PolicyText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What readers of an imported text see, line by line: labels and words, and rows of tables. */
final class ShownText {

  private static final Pattern SCHEME = Pattern.compile("(?m)^numbering:\\n  \\S+: (.*)$");
  private static final Pattern LIST = Pattern.compile("\\[([^\\]]*)]");

  private final List<String> lines = new ArrayList<>();
  private final Set<String> headings = new HashSet<>();
  private final List<String> labels = new ArrayList<>();
  private final Map<String, Integer> depths = new HashMap<>();

  private ShownText() {}

  /** The lines, whatever width, commas and spaces they have. */
  static List<String> lines(Imported imported) {
    return of(imported).lines;
  }

  /** Those of them that are headings. */
  static Set<String> headings(Imported imported) {
    return of(imported).headings;
  }

  /** The labels of the clauses, in reading order, with their signs. */
  static List<String> labels(Imported imported) {
    return of(imported).labels;
  }

  /** In how many lists each of them stands. */
  static Map<String, Integer> depths(Imported imported) {
    return of(imported).depths;
  }

  private static ShownText of(Imported imported) {
    Language language = imported.language();
    PolicyText text =
        Numbered.text(
            imported.markdown(), numbering(imported.file("policy.yaml"), language), language);
    ShownText shown = new ShownText();
    shown.lines.add(key(text.title()));
    shown.headings.add(key(text.title()));
    shown.blocks(text.preamble(), "", 0);
    text.clauses().forEach(shown::clause);
    return shown;
  }

  static String key(String line) {
    return Normalizer.normalize(line, Normalizer.Form.NFKC)
        .replaceAll("[\\s、.,:：，。]", "")
        .toLowerCase(Locale.ROOT);
  }

  private void clause(Clause clause) {
    labels.add(clause.label());
    lines.add(key(clause.label() + " " + Inline.plainText(clause.heading())));
    headings.add(lines.get(lines.size() - 1));
    blocks(clause.body(), "", 0);
    clause.children().forEach(this::clause);
  }

  private void blocks(List<Block> blocks, String label, int depth) {
    String before = label;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        String line = key(before + " " + Inline.plainText(paragraph.content()));
        lines.add(line);
        depths.put(line, depth);
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.content(), before, depth);
      } else if (block instanceof Block.KeyClause clause) {
        blocks(clause.content(), before, depth);
      } else if (block instanceof Block.OrderedList list) {
        list.items().forEach(item -> blocks(item.content(), item.label(), depth + 1));
      } else if (block instanceof Block.BulletList list) {
        list.items().forEach(item -> blocks(item.content(), "", depth + 1));
      } else if (block instanceof Block.Table table) {
        row(table.header());
        table.rows().forEach(this::row);
      }
      before = "";
    }
  }

  private void row(Block.Row row) {
    lines.add(
        row.cells().stream()
            .map(cell -> key(Inline.plainText(cell.content())))
            .collect(Collectors.joining("|")));
  }

  private static Numbering numbering(String policy, Language language) {
    Matcher scheme = SCHEME.matcher(policy);
    assertThat(scheme.find()).isTrue();
    String written = scheme.group(1);
    Optional<Numbering> named = Numbering.named(written, language);
    if (named.isPresent()) {
      return named.get();
    }
    Matcher list = LIST.matcher(written);
    List<List<String>> lists = new ArrayList<>();
    while (list.find()) {
      lists.add(
          Stream.of(list.group(1).split(", ", -1)).map(text -> text.replace("\"", "")).toList());
    }
    boolean apart = written.contains("items:");
    List<String> items = apart ? lists.get(lists.size() - 1) : List.of();
    List<String> clauses = written.contains("clauses:") || !apart ? lists.get(0) : List.of();
    return new Numbering(clauses, Math.min(3, Math.max(1, clauses.size())), items);
  }
}
