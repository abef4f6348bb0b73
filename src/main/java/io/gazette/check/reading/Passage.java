package io.gazette.check.reading;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A paragraph, heading or cell of a text, as its author wrote it; tables of lists are made, and are
 * none.
 *
 * @param words of its content
 * @param position of its block
 * @param last whether nothing follows it within its clause and below
 * @param key whether it is key as a whole
 * @param clause in which it stands; empty for what stands before the first one
 * @param lead what it is the end of: the words before its list, or the first cell of its row
 * @param column what the column is headed in which it stands; empty if that is none, or the first
 * @param next the line of the passage that follows it
 * @param manuscript in which its words are found again
 */
public record Passage(
    List<Inline> content,
    String words,
    SourcePosition position,
    boolean last,
    boolean key,
    Optional<Clause> clause,
    String lead,
    String column,
    int next,
    Manuscript manuscript) {

  Passage(
      List<Inline> content,
      SourcePosition position,
      boolean last,
      boolean key,
      Optional<Clause> clause,
      String lead,
      String column) {
    this(
        content,
        Inline.plainText(content),
        position,
        last,
        key,
        clause,
        lead,
        column,
        Integer.MAX_VALUE,
        Manuscript.UNKNOWN);
  }

  /** The passages of a text, in reading order. */
  public static List<Passage> of(PolicyText text) {
    return of(text, Manuscript.UNKNOWN);
  }

  /** The passages of a text that was written so, in reading order. */
  public static List<Passage> of(PolicyText text, Manuscript manuscript) {
    List<Passage> all = all(text);
    int next = Integer.MAX_VALUE;
    for (int at = all.size() - 1; at >= 0; at--) {
      Passage passage = all.get(at);
      all.set(at, passage.in(manuscript, next));
      // Cells of a row are on one line.
      boolean last = at == 0 || all.get(at - 1).position().line() < passage.position().line();
      next = last ? passage.position().line() : next;
    }
    return all;
  }

  private Passage in(Manuscript written, int following) {
    return new Passage(
        content, words, position, last, key, clause, lead, column, following, written);
  }

  /** As it is, with an equal string. */
  Passage saying(String equal) {
    return new Passage(content, equal, position, last, key, clause, lead, column, next, manuscript);
  }

  /** Whether it names what its clause is about, and says nothing of it. */
  public boolean isHeading() {
    return clause.filter(of -> of.position().equals(position)).isPresent();
  }

  /** A cell behind what its row is about: 照片：30天. */
  public String labelled(Language language) {
    return lead + (language.isChinese() ? "：" : ": ") + words;
  }

  /** Where the words at a place in it are written; its beginning if that is not certain. */
  public SourcePosition at(int place) {
    return manuscript.place(this, place);
  }

  /** Where the first of some words in it are written; its beginning if that is not certain. */
  public SourcePosition at(String some) {
    int place = words.indexOf(some);
    return place < 0 ? position : at(place);
  }

  private static List<Passage> all(PolicyText text) {
    List<Passage> all = new ArrayList<>();
    new Collector(Optional.empty(), "", all)
        .collect(text.preamble(), text.clauses().isEmpty(), false);
    for (Clause clause : text.allClauses()) {
      boolean alone = clause.body().isEmpty() && clause.children().isEmpty();
      all.add(
          new Passage(
              clause.heading(), clause.position(), alone, false, Optional.of(clause), "", ""));
      new Collector(Optional.of(clause), "", all)
          .collect(clause.body(), clause.children().isEmpty(), false);
    }
    return all;
  }

  /** Collects the passages of one clause. */
  private record Collector(Optional<Clause> clause, String lead, List<Passage> all) {

    void collect(List<Block> blocks, boolean end, boolean key) {
      for (int at = 0; at < blocks.size(); at++) {
        boolean last = end && at == blocks.size() - 1;
        Block block = blocks.get(at);
        if (block instanceof Block.Paragraph paragraph) {
          all.add(
              new Passage(paragraph.content(), paragraph.position(), last, key, clause, lead, ""));
        } else if (block instanceof Block.KeyClause marked) {
          collect(marked.content(), last, true);
        } else if (block instanceof Block.Quote quote) {
          collect(quote.content(), last, key);
        } else if (block instanceof Block.BulletList list) {
          items(list.items(), last, key, before(blocks, at));
        } else if (block instanceof Block.OrderedList list) {
          items(list.items(), last, key, before(blocks, at));
        } else if (block instanceof Block.Table table) {
          row(table.header(), List.of());
          List<String> heads =
              table.header().cells().stream()
                  .map(cell -> Inline.plainText(cell.content()))
                  .toList();
          table.rows().forEach(row -> row(row, heads));
        }
      }
    }

    /** The words before a list, with those that they are the end of. */
    private String before(List<Block> blocks, int list) {
      return list > 0 && blocks.get(list - 1) instanceof Block.Paragraph paragraph
          ? lead + Inline.plainText(paragraph.content())
          : lead;
    }

    private void items(List<Block.Item> items, boolean end, boolean key, String before) {
      Collector below = new Collector(clause, before, all);
      for (int at = 0; at < items.size(); at++) {
        below.collect(items.get(at).content(), end && at == items.size() - 1, key);
      }
    }

    private void row(Block.Row row, List<String> heads) {
      String first = "";
      for (int at = 0; at < row.cells().size(); at++) {
        List<Inline> content = row.cells().get(at).content();
        String column = first.isEmpty() || at >= heads.size() ? "" : heads.get(at);
        all.add(new Passage(content, row.position(), false, false, clause, first, column));
        first = first.isEmpty() ? Inline.plainText(content) : first;
      }
    }
  }

  /** Its links, in their order. */
  public Stream<Inline.Link> links() {
    return links(content);
  }

  private static Stream<Inline.Link> links(List<Inline> content) {
    return content.stream()
        .flatMap(
            inline -> {
              if (inline instanceof Inline.Link link) {
                return Stream.of(link);
              }
              return inline instanceof Inline.Key key
                  ? links(key.content())
                  : inline instanceof Inline.Emphasis emphasis
                      ? links(emphasis.content())
                      : Stream.of();
            });
  }
}
