package io.gazette.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Running text as stretches of one style: what a character looks like counts, not how the nodes
 * around it are nested, and white space is one space between words.
 *
 * <p>What the ledger seals and what the redline compares are both made of these runs, so that
 * neither sees what the other does not.
 */
public final class InlineRuns {

  /** What characters can be marked as, in the order of nesting. */
  public enum Mark {
    KEY("strong"),
    UNDERLINED_KEY("u"),
    STRESS("em"),
    SUPERSCRIPT("sup"),
    SUBSCRIPT("sub"),
    UNDERLINED("u"),
    STRUCK("s"),
    KEYBOARD("kbd"),
    LINK("a"),
    CODE("code");

    private final String tag;

    Mark(String tag) {
      this.tag = tag;
    }

    /** The element of HTML that marks text so, e.g. {@code strong}. */
    public String tag() {
      return tag;
    }

    /**
     * What an element of HTML marks text as, if it is one of those that do: {@code b} marks as
     * {@code strong} does. A link is more than a mark.
     */
    public static Optional<Mark> ofTag(String tag) {
      return Optional.ofNullable(
          switch (tag) {
            case "strong", "b" -> KEY;
            case "em", "i" -> STRESS;
            case "sup" -> SUPERSCRIPT;
            case "sub" -> SUBSCRIPT;
            case "u", "ins" -> UNDERLINED;
            case "s", "del", "strike" -> STRUCK;
            case "kbd" -> KEYBOARD;
            case "code" -> CODE;
            default -> null;
          });
    }

    /** The mark of a format. */
    public static Mark of(Inline.FormatKind kind) {
      return valueOf(kind.name());
    }

    /**
     * Running text marked so.
     *
     * @throws IllegalArgumentException for a link, which needs a target
     */
    public Inline around(List<Inline> content) {
      return switch (this) {
        case KEY -> new Inline.Key(Inline.KeyStyle.BOLD, content);
        case UNDERLINED_KEY -> new Inline.Key(Inline.KeyStyle.BOLD_UNDERLINED, content);
        case STRESS -> new Inline.Emphasis(content);
        case CODE -> new Inline.Code(Inline.plainText(content));
        case LINK -> throw new IllegalArgumentException("a link has a target");
        case SUPERSCRIPT, SUBSCRIPT, UNDERLINED, STRUCK, KEYBOARD ->
            new Inline.Format(Inline.FormatKind.valueOf(name()), content);
      };
    }
  }

  /** The marks of some characters; {@link Mark#LINK} is among them where there is a target. */
  public record Style(Set<Mark> marks, Optional<LinkTarget> link) {

    static final Style PLAIN = new Style(EnumSet.noneOf(Mark.class), Optional.empty());

    Style with(Mark added) {
      Set<Mark> all = EnumSet.copyOf(marks);
      all.add(added);
      return new Style(all, link);
    }

    Style to(LinkTarget target) {
      return new Style(with(Mark.LINK).marks, Optional.of(target));
    }

    /** How the space between characters of two styles looks. */
    Style shared(Style other) {
      Set<Mark> both = EnumSet.copyOf(marks);
      both.retainAll(other.marks);
      if (!link.equals(other.link)) {
        both.remove(Mark.LINK);
      }
      return new Style(both, both.contains(Mark.LINK) ? link : Optional.empty());
    }

    /** Whether one of two adjacent styles has a mark that does not go on in the other. */
    boolean differs(Mark mark, Style other) {
      return marks.contains(mark) != other.marks.contains(mark)
          || (mark == Mark.LINK && !link.equals(other.link));
    }
  }

  /** Characters of one style, or one line break. */
  public record Run(Style style, String text) {

    public boolean isBreak() {
      return text.equals(BREAK);
    }
  }

  private static final String BREAK = "\n";

  private final Joined runs = new Joined();
  private Style spaceAfter = Style.PLAIN;
  private boolean spaceDue;

  private InlineRuns() {}

  /** The runs of some running text; a line break that the author asked for is one of them. */
  public static List<Run> of(List<Inline> content) {
    InlineRuns result = new InlineRuns();
    collect(content, Style.PLAIN, new Joined()).finished().forEach(result::add);
    return result.runs.finished();
  }

  /** Unicode normalisation form C. */
  static String normalized(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isStable(text.charAt(at))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /**
   * Whether a character is certain to stay as it is among others like it: Latin letters, Chinese
   * characters and their punctuation. Nearly all texts are nothing else, and the full test of each
   * character would take longer than all the rest.
   */
  private static boolean isStable(char c) {
    return c < '\u0300'
        || (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3000' && c <= '\u3029')
        || (c >= '\uff01' && c <= '\uff65')
        || (c >= '\u2010' && c <= '\u2027');
  }

  /** The text with one space for each stretch of white space. */
  private static String collapsed(String text) {
    int at = 0;
    while (at < text.length() && !isSpare(text, at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      if (!isWhite(text.charAt(at))) {
        collapsed.append(text.charAt(at));
      } else if (at == 0 || !isWhite(text.charAt(at - 1))) {
        collapsed.append(' ');
      }
    }
    return collapsed.toString();
  }

  /** Whether a character is white space, and not one space between words. */
  private static boolean isSpare(String text, int at) {
    char c = text.charAt(at);
    return isWhite(c) && (c != ' ' || (at > 0 && text.charAt(at - 1) == ' '));
  }

  private static boolean isWhite(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static Joined collect(List<Inline> content, Style style, Joined into) {
    Collector collector = new Collector(style, into);
    content.forEach(inline -> inline.accept(collector));
    return into;
  }

  /** Gathers the runs of what stands in one style. */
  private record Collector(Style style, Joined into) implements Inline.Visitor<Joined> {

    @Override
    public Joined text(Inline.Text text) {
      return into.add(style, collapsed(text.text()));
    }

    @Override
    public Joined code(Inline.Code code) {
      return into.add(style.with(Mark.CODE), collapsed(code.text()));
    }

    @Override
    public Joined lineBreak(Inline.LineBreak lineBreak) {
      return into.addBreak(style);
    }

    @Override
    public Joined emphasis(Inline.Emphasis emphasis) {
      return collect(emphasis.content(), style.with(Mark.STRESS), into);
    }

    @Override
    public Joined key(Inline.Key key) {
      Style bold = style.with(Mark.KEY);
      boolean underlined = key.style() == Inline.KeyStyle.BOLD_UNDERLINED;
      return collect(key.content(), underlined ? bold.with(Mark.UNDERLINED_KEY) : bold, into);
    }

    @Override
    public Joined format(Inline.Format format) {
      return collect(format.content(), style.with(Mark.of(format.kind())), into);
    }

    @Override
    public Joined link(Inline.Link link) {
      return collect(link.content(), style.to(link.target()), into);
    }
  }

  /** Runs of which no two neighbours are of one style; each text is put together once. */
  private static final class Joined {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Style style = Style.PLAIN;

    Joined add(Style next, String words) {
      if (!words.isEmpty() && !next.equals(style)) {
        finish();
        style = next;
      }
      text.append(words);
      return this;
    }

    Joined addBreak(Style next) {
      finish();
      runs.add(new Run(next, BREAK));
      return this;
    }

    boolean endsInWords() {
      return !text.isEmpty();
    }

    private void finish() {
      if (!text.isEmpty()) {
        runs.add(new Run(style, text.toString()));
        text.setLength(0);
      }
    }

    List<Run> finished() {
      finish();
      return runs;
    }
  }

  /** Adds a run without the white space at its edges, which is due when more words follow. */
  private void add(Run run) {
    if (run.isBreak()) {
      runs.addBreak(run.style);
      spaceDue = false;
      return;
    }
    String spaced = collapsed(normalized(run.text));
    String words = trimmed(spaced);
    spaceDue |= runs.endsInWords() && spaced.startsWith(" ");
    if (words.isEmpty()) {
      return;
    }
    if (spaceDue) {
      runs.add(spaceAfter.shared(run.style), " ");
    }
    runs.add(run.style, words);
    spaceAfter = run.style;
    spaceDue = spaced.endsWith(" ");
  }

  private static String trimmed(String spaced) {
    int from = spaced.startsWith(" ") ? 1 : 0;
    int to = spaced.length() - (spaced.length() > from && spaced.endsWith(" ") ? 1 : 0);
    return spaced.substring(from, to);
  }
}
