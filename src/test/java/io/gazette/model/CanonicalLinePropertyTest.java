package io.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.LinkTarget.ToClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Two texts that look different to a reader never have the same canonical form: a line can be read
 * back, character by character, each with its marks.
 */
class CanonicalLinePropertyTest {

  private static final SourcePosition HERE = new SourcePosition("p/1/en.md", 1, 1);
  private static final String ALPHABET = "aé甲  \n*_+`[]()<>|{}\\&;#!1.-~";
  private static final List<String> TOKENS =
      List.of(
          "**", "++", "_", "`", "<sup>", "</sup>", "<sub>", "</sub>", "<u>", "</u>", "<del>",
          "</del>", "<kbd>", "</kbd>");

  /** A character as a reader sees it; a line break is {@code \n}. */
  private record Seen(char character, SortedSet<String> marks) {}

  @Test
  void aLineCanBeReadBackCharacterByCharacter() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      List<Inline> content = randomContent(random, 0, false);
      List<Seen> seen = new ArrayList<>();
      see(content, new TreeSet<>(), seen);

      String line = CanonicalLine.of(content);

      assertThat(read(line)).as(line).isEqualTo(withoutSpareSpace(seen));
    }
  }

  @Test
  void cuttingTheTextIntoOtherNodesMakesNoDifference() {
    Random random = new Random(8);
    for (int round = 0; round < 1_000; round++) {
      List<Inline> content = randomContent(random, 0, false);

      assertThat(CanonicalLine.of(cut(content, random))).isEqualTo(CanonicalLine.of(content));
    }
  }

  private static List<Inline> randomContent(Random random, int depth, boolean inLink) {
    List<Inline> content = new ArrayList<>();
    for (int count = random.nextInt(4); count >= 0; count--) {
      content.add(randomInline(random, depth, inLink));
    }
    return content;
  }

  private static Inline randomInline(Random random, int depth, boolean inLink) {
    int kind = depth > 2 ? random.nextInt(3) : random.nextInt(9);
    return switch (kind) {
      case 0 -> new Inline.LineBreak();
      case 1 -> new Inline.Code(randomText(random));
      case 4 -> new Inline.Emphasis(randomContent(random, depth + 1, inLink));
      case 5 -> new Inline.Key(Inline.KeyStyle.BOLD, randomContent(random, depth + 1, inLink));
      case 6 ->
          new Inline.Key(Inline.KeyStyle.BOLD_UNDERLINED, randomContent(random, depth + 1, inLink));
      case 7 -> {
        List<Inline.FormatKind> kinds = List.of(Inline.FormatKind.values());
        yield new Inline.Format(
            kinds.get(random.nextInt(kinds.size())), randomContent(random, depth + 1, inLink));
      }
      case 8 -> {
        List<Inline> words = randomContent(random, depth + 1, true);
        LinkTarget target = new ToClause("c" + random.nextInt(2));
        yield inLink ? new Inline.Text("x") : new Inline.Link(target, words, HERE);
      }
      default -> new Inline.Text(randomText(random));
    };
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private static void see(List<Inline> content, SortedSet<String> marks, List<Seen> into) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        see(text.text(), marks, into);
      } else if (inline instanceof Inline.Code code) {
        see(code.text(), with(marks, "`"), into);
      } else if (inline instanceof Inline.LineBreak) {
        into.add(new Seen('\n', marks));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        see(emphasis.content(), with(marks, "_"), into);
      } else if (inline instanceof Inline.Key key) {
        boolean underlined = key.style() == Inline.KeyStyle.BOLD_UNDERLINED;
        see(key.content(), with(underlined ? with(marks, "++") : marks, "**"), into);
      } else if (inline instanceof Inline.Format format) {
        see(format.content(), with(marks, element(format.kind())), into);
      } else if (inline instanceof Inline.Link link) {
        String target = "(#" + ((ToClause) link.target()).clauseId() + ")";
        see(link.content(), with(marks, target), into);
      }
    }
  }

  private static void see(String text, SortedSet<String> marks, List<Seen> into) {
    text.replace('\n', ' ').chars().forEach(c -> into.add(new Seen((char) c, marks)));
  }

  private static String element(Inline.FormatKind kind) {
    return switch (kind) {
      case SUPERSCRIPT -> "<sup>";
      case SUBSCRIPT -> "<sub>";
      case UNDERLINED -> "<u>";
      case STRUCK -> "<del>";
      case KEYBOARD -> "<kbd>";
    };
  }

  private static SortedSet<String> with(SortedSet<String> marks, String mark) {
    SortedSet<String> all = new TreeSet<>(marks);
    all.add(mark);
    return all;
  }

  /** One space between two words, marked as both of them are; none beside a break or an edge. */
  private static List<Seen> withoutSpareSpace(List<Seen> seen) {
    List<Seen> kept = new ArrayList<>();
    Optional<Seen> before = Optional.empty();
    boolean space = false;
    for (Seen next : seen) {
      if (next.character == ' ') {
        space = true;
        continue;
      }
      if (space && next.character != '\n' && before.filter(b -> b.character != '\n').isPresent()) {
        SortedSet<String> shared = new TreeSet<>(before.get().marks);
        shared.retainAll(next.marks);
        kept.add(new Seen(' ', shared));
      }
      kept.add(next);
      before = Optional.of(next);
      space = false;
    }
    return kept;
  }

  private static List<Seen> read(String line) {
    List<Seen> seen = new ArrayList<>();
    SortedSet<String> open = new TreeSet<>();
    int linkFrom = 0;
    int at = 0;
    while (at < line.length()) {
      boolean code = open.contains("`");
      Optional<String> token = code ? Optional.of("`").filter(tokenAt(line, at)) : token(line, at);
      if (line.charAt(at) == '\\') {
        seen.add(new Seen(line.charAt(at + 1), new TreeSet<>(open)));
        at += 2;
      } else if (token.isPresent()) {
        String mark = token.get().replace("/", "");
        if (!open.remove(mark)) {
          open.add(mark);
        }
        at += token.get().length();
      } else if (!code && line.startsWith("<br>", at)) {
        seen.add(new Seen('\n', new TreeSet<>(open)));
        at += 4;
      } else if (!code && line.charAt(at) == '[') {
        linkFrom = seen.size();
        at++;
      } else if (!code && line.startsWith("](", at)) {
        String target = line.substring(at + 1, line.indexOf(')', at) + 1);
        seen.subList(linkFrom, seen.size()).forEach(linked -> linked.marks.add(target));
        at += 1 + target.length();
      } else {
        seen.add(new Seen(line.charAt(at), new TreeSet<>(open)));
        at++;
      }
    }
    assertThat(open).as("left open in %s", line).isEmpty();
    return seen;
  }

  private static Optional<String> token(String line, int at) {
    return TOKENS.stream().filter(tokenAt(line, at)).findFirst();
  }

  private static Predicate<String> tokenAt(String line, int at) {
    return token -> line.startsWith(token, at);
  }

  private static List<Inline> cut(List<Inline> content, Random random) {
    List<Inline> pieces = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        int at = random.nextInt(text.text().length() + 1);
        pieces.add(new Inline.Text(text.text().substring(0, at)));
        pieces.add(new Inline.Text(text.text().substring(at).replace(" ", " \n ")));
      } else if (inline instanceof Inline.Key key) {
        List<Inline> half = cut(key.content(), random);
        int at = random.nextInt(half.size() + 1);
        pieces.add(new Inline.Key(key.style(), half.subList(0, at)));
        pieces.add(new Inline.Key(key.style(), half.subList(at, half.size())));
      } else {
        pieces.add(inline);
      }
    }
    return pieces;
  }
}
