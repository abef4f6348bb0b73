package io.gazette.content;

import io.gazette.diagnostic.Code;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says a syntax error of the YAML library in words for people who do not know YAML. */
final class YamlSyntax {

  /**
   * What the library says, and the term we say instead.
   *
   * @param atContext whether the mistake is where the library began to read, not where it gave up
   */
  private record Rule(String problem, String term, boolean atContext) {}

  private static final String OPEN_BRACKET = "expected ',' or";

  /** From a bracket to a comment in its line, which has the other bracket. */
  private static final Pattern LOST_BRACKET =
      Pattern.compile("[\\[{][^\\n#]*\\s(#)[^\\n\\]}]*[\\]}]");

  private static final Rule AFTER_QUOTE =
      new Rule("but found '<scalar>'", "@yaml-after-quote", false);

  private static final List<Rule> RULES =
      List.of(
          new Rule("mapping values are not allowed", "@yaml-second-colon", false),
          new Rule("sequence entries are not allowed", "@yaml-list-misplaced", false),
          new Rule("could not find expected ':'", "@yaml-no-colon", true),
          new Rule("(TAB)", "@yaml-tab", false),
          new Rule("cannot start any token", "@yaml-special-character", false),
          new Rule("unexpected character found", "@yaml-special-character", true),
          new Rule("found unexpected end of stream", "@yaml-open-quote", true),
          new Rule(OPEN_BRACKET, "@yaml-open-bracket", true),
          new Rule("but found '<stream end>'", "@yaml-open-bracket", false),
          new Rule("found unknown escape", "@yaml-escape", false),
          new Rule("expected escape sequence", "@yaml-escape", false),
          AFTER_QUOTE,
          new Rule("but found '<block mapping start>'", "@yaml-indentation", false),
          new Rule("but found '<block sequence start>'", "@yaml-indentation", false),
          new Rule("expected <block end>, but found '-'", "@yaml-indentation", false),
          new Rule("expected <block end>, but found '?'", "@yaml-indentation", false));

  /** In brackets a second colon ends nothing, and the library asks for a comma. */
  private static final Rule COLON_IN_BRACKETS =
      new Rule("but got :", "@yaml-colon-in-brackets", false);

  private static final Rule BEHIND_BRACKET =
      new Rule("but found '<scalar>'", "@yaml-after-bracket", false);

  private YamlSyntax() {}

  static void report(
      MarkedYamlEngineException error, String text, YamlPositions positions, Problems problems) {
    List<String> lines = text.lines().toList();
    for (int line = first(error); line < Math.min(last(error) + 1, lines.size()); line++) {
      Optional<Typing.Slip> slip = Typing.slip(lines.get(line));
      if (slip.isPresent()) {
        problems.report(
            Code.YAML_SYNTAX, positions.at(line, slip.get().column()), slip.get().term());
        return;
      }
    }
    if (isInBrackets(error)) {
      int opened = error.getContextMark().map(positions::offset).orElse(0);
      Matcher lost = LOST_BRACKET.matcher(text).region(opened, text.length());
      if (lost.lookingAt()) {
        problems.report(
            Code.YAML_SYNTAX, positions.ofOffset(lost.start(1), text), "@yaml-comment-in-brackets");
        return;
      }
    }
    Optional<Rule> rule = rule(error, text, positions);
    if (rule.filter(AFTER_QUOTE::equals).isPresent()) {
      Optional<Integer> opened =
          error.getProblemMark().flatMap(mark -> openedAbove(text, positions.offset(mark)));
      if (opened.isPresent()) {
        problems.report(
            Code.YAML_SYNTAX, positions.ofOffset(opened.get(), text), "@yaml-open-quote");
        return;
      }
    }
    String words = rule.map(Rule::term).orElse(String.valueOf(error.getProblem()));
    problems.report(Code.YAML_SYNTAX, positions.of(place(error, rule)), words);
  }

  /**
   * Where words in quotation marks that end before a place began, if that is in a line above: the
   * mark that ends them was meant to open others, and theirs is missing.
   */
  private static Optional<Integer> openedAbove(String text, int place) {
    int close = text.substring(0, place).stripTrailing().length() - 1;
    char mark = close > 0 ? text.charAt(close) : ' ';
    if (mark != '"' && mark != '\'') {
      return Optional.empty();
    }
    int open = text.lastIndexOf(mark, close - 1);
    while (open > 0 && (text.charAt(open - 1) == '\\' || text.charAt(open - 1) == mark)) {
      open = text.lastIndexOf(mark, open - 2);
    }
    return Optional.of(open)
        .filter(at -> at >= 0)
        .filter(at -> text.substring(at, close).indexOf('\n') >= 0);
  }

  /** The library stumbles over a slip in its line or, with a proper key, in the next. */
  private static int first(MarkedYamlEngineException error) {
    int problem = last(error);
    int context = error.getContextMark().map(Mark::getLine).orElse(problem);
    boolean simpleKey = String.valueOf(error.getProblem()).contains("could not find expected");
    return Math.max(0, (simpleKey ? Math.min(context, problem) : problem) - 1);
  }

  private static int last(MarkedYamlEngineException error) {
    return error.getProblemMark().map(Mark::getLine).orElse(0);
  }

  private static Optional<Mark> place(MarkedYamlEngineException error, Optional<Rule> rule) {
    return rule.filter(Rule::atContext)
        .flatMap(known -> error.getContextMark())
        .or(error::getProblemMark);
  }

  private static boolean isInBrackets(MarkedYamlEngineException error) {
    return String.valueOf(error.getProblem()).contains(OPEN_BRACKET);
  }

  /** Whether a list or group in brackets ends before a place. */
  private static boolean isBehindBracket(Mark mark, String text, YamlPositions positions) {
    String before = text.substring(0, positions.offset(mark)).stripTrailing();
    return before.endsWith("]") || before.endsWith("}");
  }

  private static Optional<Rule> rule(
      MarkedYamlEngineException error, String text, YamlPositions positions) {
    String problem = String.valueOf(error.getProblem());
    boolean behind =
        problem.contains("but found '<scalar>'")
            && error
                .getProblemMark()
                .filter(mark -> isBehindBracket(mark, text, positions))
                .isPresent();
    if (behind) {
      return Optional.of(BEHIND_BRACKET);
    }
    Optional<Integer> opened = error.getContextMark().map(Mark::getLine);
    if (problem.endsWith(COLON_IN_BRACKETS.problem())
        && opened.equals(error.getProblemMark().map(Mark::getLine))) {
      return Optional.of(COLON_IN_BRACKETS);
    }
    return RULES.stream().filter(rule -> problem.contains(rule.problem())).findFirst();
  }
}
