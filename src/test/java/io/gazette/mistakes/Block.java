package io.gazette.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One entry of a table of mistakes: what somebody did to the site, and what is said about it.
 *
 * @param line of its title in the table
 */
record Block(String title, int line, List<Step> steps, List<Expectation> expected) {

  /** Something that is done to the site, in the order of the table. */
  sealed interface Step {}

  /** Lines that stand in place of others, which must stand there once; without others, a tail. */
  record Replace(String path, List<String> old, List<String> now) implements Step {}

  record Write(String path, List<String> lines) implements Step {}

  record Bytes(String path, String hex) implements Step {}

  record Delete(String path) implements Step {}

  record Rename(String from, String to) implements Step {}

  /** A command; what it says counts, and if it fails nothing is built. */
  record Run(List<String> arguments) implements Step {}

  /** Versions whose day has come are released, as they are in the site before any other step. */
  record Sealed() implements Step {}

  /** What was said so far does not count. */
  record Forget() implements Step {}

  /** The day on which everything happens. */
  record AsOf(String day) implements Step {}

  /** More arguments for the build. */
  record Build(List<String> arguments) implements Step {}

  /** Something that must be so afterwards. */
  sealed interface Expectation {}

  /** A finding as it is printed, e.g. {@code warning code privacy/policy.yaml:1:1}. */
  record Finding(String words) implements Expectation {}

  record Clean() implements Expectation {}

  /** Words that a command or the build says, in English. */
  record Said(String words) implements Expectation {}

  record Page(String path, String words) implements Expectation {}

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern CODE_POINT = Pattern.compile("<U\\+([0-9A-F]{4,6})>");

  /** The blocks of a table. */
  static List<Block> of(String table) {
    List<Block> blocks = new ArrayList<>();
    Reader reader = null;
    int number = 0;
    for (String line : table.split("\n", -1)) {
      number++;
      if (line.startsWith("# ")) {
        reader =
            new Reader(new Block(line.substring(2), number, new ArrayList<>(), new ArrayList<>()));
        blocks.add(reader.block);
      } else if (!line.isBlank() && !line.startsWith("//")) {
        if (reader == null) {
          throw new IllegalArgumentException("line " + number + " stands before the first title");
        }
        reader.read(line, number);
      }
    }
    return blocks;
  }

  /** Reads the lines below a title. */
  private static final class Reader {

    private final Block block;
    private String path = "";

    Reader(Block block) {
      this.block = block;
    }

    void read(String line, int number) {
      String[] words = line.split(" ", 2);
      String rest = words.length > 1 ? visible(words[1]) : "";
      switch (words[0]) {
        case "in" -> path = part(rest, 0);
        case "-" -> replaced(rest);
        case "+" -> replacing(rest);
        case "write" -> block.steps.add(new Write(part(rest, 0), new ArrayList<>()));
        case "|" -> ((Write) last()).lines().add(rest);
        case "bytes" -> block.steps.add(new Bytes(part(rest, 0), part(rest, 1)));
        case "delete" -> block.steps.add(new Delete(part(rest, 0)));
        case "rename" -> block.steps.add(new Rename(part(rest, 0), part(rest, 1)));
        case "run" -> block.steps.add(new Run(arguments(rest)));
        case "build" -> block.steps.add(new Build(arguments(rest)));
        case "forget" -> block.steps.add(new Forget());
        case "sealed" -> block.steps.add(new Sealed());
        case "as-of" -> block.steps.add(new AsOf(rest));
        case "expect" -> block.expected.add(expectation(rest, number));
        default -> throw new IllegalArgumentException("line " + number + ": " + line);
      }
    }

    private Step last() {
      return block.steps.get(block.steps.size() - 1);
    }

    private void replaced(String line) {
      if (!isOpen() || !((Replace) last()).now().isEmpty()) {
        block.steps.add(new Replace(path, new ArrayList<>(), new ArrayList<>()));
      }
      ((Replace) last()).old().add(line);
    }

    private void replacing(String line) {
      if (!isOpen()) {
        block.steps.add(new Replace(path, new ArrayList<>(), new ArrayList<>()));
      }
      ((Replace) last()).now().add(line);
    }

    private boolean isOpen() {
      return !block.steps.isEmpty()
          && last() instanceof Replace replace
          && replace.path().equals(path);
    }

    private static Expectation expectation(String words, int number) {
      if (words.equals("clean")) {
        return new Clean();
      }
      if (words.startsWith("said ")) {
        return new Said(words.substring(5));
      }
      Matcher page = Pattern.compile("page (\\S+) contains (.*)").matcher(words);
      if (page.matches()) {
        return new Page(page.group(1), page.group(2));
      }
      if (words.startsWith("error ") || words.startsWith("warning ")) {
        return new Finding(words);
      }
      throw new IllegalArgumentException("line " + number + ": expect " + words);
    }

    private static String part(String words, int at) {
      return arguments(words).get(at);
    }

    private static List<String> arguments(String words) {
      return QUOTED
          .matcher(words)
          .results()
          .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
          .collect(Collectors.toList());
    }

    /** {@code <U+202E>} stands for a character that nobody would see in the table. */
    private static String visible(String words) {
      return CODE_POINT
          .matcher(words)
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      Character.toString(Integer.parseInt(found.group(1), 16))));
    }
  }
}
