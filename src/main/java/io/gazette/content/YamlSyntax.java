package io.gazette.content;

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

  private static final List<Rule> RULES =
      List.of(
          new Rule("mapping values are not allowed", "@yaml-second-colon", false),
          new Rule("sequence entries are not allowed", "@yaml-list-misplaced", false),
          new Rule("could not find expected ':'", "@yaml-no-colon", true),
          new Rule("(TAB)", "@yaml-tab", false),
          new Rule("cannot start any token", "@yaml-special-character", false),
          new Rule("found unexpected end of stream", "@yaml-open-quote", true),
          new Rule("expected ',' or", "@yaml-open-bracket", true),
          new Rule("found unknown escape", "@yaml-escape", false),
          new Rule("but found '<scalar>'", "@yaml-after-quote", false),
          new Rule("but found '<block mapping start>'", "@yaml-indentation", false),
          new Rule("expected <block end>, but found '-'", "@yaml-indentation", false),
          new Rule("expected <block end>, but found '?'", "@yaml-indentation", false));

  /** The Chinese colon, typed after what looks like a key. */
  private static final Pattern WIDE_COLON = Pattern.compile("\\s*(?:- )?[A-Za-z][A-Za-z0-9-]*：.*");

  private YamlSyntax() {}

  /** The argument of the diagnostic: a term, or else the words of the library. */
  static String words(MarkedYamlEngineException error, String text) {
    if (hasWideColon(error, text)) {
      return "@yaml-wide-colon";
    }
    return rule(error).map(Rule::term).orElse(String.valueOf(error.getProblem()));
  }

  /** Where a person must look. */
  static Optional<Mark> place(MarkedYamlEngineException error) {
    return rule(error)
        .filter(Rule::atContext)
        .flatMap(rule -> error.getContextMark())
        .or(error::getProblemMark);
  }

  private static Optional<Rule> rule(MarkedYamlEngineException error) {
    String problem = String.valueOf(error.getProblem());
    return RULES.stream().filter(rule -> problem.contains(rule.problem())).findFirst();
  }

  /** The library notices a Chinese colon in its line or, with a proper key, in the next. */
  private static boolean hasWideColon(MarkedYamlEngineException error, String text) {
    int line = error.getProblemMark().map(Mark::getLine).orElse(0);
    Matcher wide = WIDE_COLON.matcher("");
    return text.lines()
        .skip(Math.max(0, line - 1))
        .limit(2)
        .anyMatch(each -> wide.reset(each).matches());
  }
}
