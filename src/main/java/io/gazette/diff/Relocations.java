package io.gazette.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Where the blocks of a redline went that moved, and where they came from, in terms of clauses. */
public final class Relocations {

  private static final int NONE = -1;

  /** The rank of a chapter, above its articles and below all headings. */
  private static final int CHAPTER = Integer.MAX_VALUE - 1;

  /** How a place is told. */
  public enum Kind {
    /** In another clause, which is named. */
    IN(""),
    /** In its own clause. */
    WITHIN("-within"),
    /** In its own clause, or below its own heading, which moved. */
    ALONG("-along"),
    /** A clause, which follows the one that is named. */
    AFTER("-after"),
    /** A clause, the first under the heading that is named. */
    FIRST("-first"),
    /** A clause, the first of the text. */
    START("-start");

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }

    /** What keys of messages about it end with. */
    public String suffix() {
      return suffix;
    }
  }

  /**
   * The other end of a move.
   *
   * @param heading place, in the text of that end, of the heading that names it; empty where none
   *     does, and for what stands before the first heading
   */
  public record Place(Kind kind, OptionalInt heading) {}

  private final List<TextBlock> oldText;
  private final List<TextBlock> newText;

  /** The headings of either text by what became of them. */
  private final Map<Integer, Integer> newHeadings = new HashMap<>();

  /** The groups of those that moved, by their old places. */
  private final Map<Integer, Integer> movedHeadings = new HashMap<>();

  public Relocations(TextDiff diff) {
    oldText = diff.oldText();
    newText = diff.newText();
    newHeadings.put(NONE, NONE);
    for (Entry entry : diff.entries()) {
      if (entry.oldBlock().isPresent() && entry.newBlock().isPresent()) {
        int i = entry.oldBlock().get().index();
        int j = entry.newBlock().get().index();
        if (isClause(oldText.get(i)) && isClause(newText.get(j))) {
          newHeadings.put(i, j);
          entry.moveGroup().ifPresent(group -> movedHeadings.put(i, group));
        }
      }
    }
  }

  private static boolean isClause(TextBlock block) {
    return block.isHeading() || block.isArticle();
  }

  /** Of what moved, where it went, told where it stood, or where it came from. */
  public Place of(Entry entry) {
    boolean leaves = entry.op() == Op.MOVED_FROM;
    int i = entry.oldBlock().orElseThrow().index();
    int j = entry.newBlock().orElseThrow().index();
    List<TextBlock> there = leaves ? newText : oldText;
    int place = leaves ? j : i;
    if (isClause(there.get(place))) {
      int left = parentOf(oldText, i);
      int reached = parentOf(newText, j);
      boolean other = newHeadings.getOrDefault(left, NONE - 1) != reached;
      int parent = leaves ? reached : left;
      if (!other && entry.moveGroup().equals(groupOf(left))) {
        return new Place(Kind.ALONG, OptionalInt.of(parent));
      }
      return other && parent != NONE
          ? new Place(Kind.IN, OptionalInt.of(parent))
          : ofClause(there, place);
    }
    int before = headingOf(oldText, i);
    int named = leaves ? headingOf(newText, j) : before;
    OptionalInt heading = named == NONE ? OptionalInt.empty() : OptionalInt.of(named);
    Kind kind =
        !isWithinClause(i, j)
            ? Kind.IN
            : movedHeadings.containsKey(before) ? Kind.ALONG : Kind.WITHIN;
    return new Place(kind, heading);
  }

  private OptionalInt groupOf(int heading) {
    Integer group = movedHeadings.get(heading);
    return group == null ? OptionalInt.empty() : OptionalInt.of(group);
  }

  /** Whether a new block stands in the clause in which an old one stood, whatever its name. */
  public boolean isWithinClause(int oldBlock, int newBlock) {
    int became = newHeadings.getOrDefault(headingOf(oldText, oldBlock), NONE - 1);
    return became == headingOf(newText, newBlock);
  }

  private static int headingOf(List<TextBlock> text, int block) {
    int at = block;
    while (at >= 0 && !isClause(text.get(at))) {
      at--;
    }
    return at;
  }

  /** The heading before a clause that is not below it in rank; the title of a text is none. */
  private static Place ofClause(List<TextBlock> text, int block) {
    int rank = rank(text.get(block));
    int at = block - 1;
    while (at > 0 && (!isClause(text.get(at)) || rank(text.get(at)) > rank)) {
      at--;
    }
    boolean none = at < 0 || !isClause(text.get(at)) || (at == 0 && rank(text.get(at)) < rank);
    if (none) {
      return new Place(Kind.START, OptionalInt.empty());
    }
    return new Place(rank(text.get(at)) == rank ? Kind.AFTER : Kind.FIRST, OptionalInt.of(at));
  }

  /** The heading that a clause stands below, -1 for none; the title of a text is none. */
  public static int parentOf(List<TextBlock> text, int clause) {
    int rank = rank(text.get(clause));
    int at = clause - 1;
    while (at > 0 && !(isClause(text.get(at)) && rank(text.get(at)) < rank)) {
      at--;
    }
    return at > 0 ? at : NONE;
  }

  private static int rank(TextBlock clause) {
    return clause.isChapter() ? CHAPTER : clause.isArticle() ? Integer.MAX_VALUE : clause.level();
  }
}
