package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
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
          new Rule("unexpected character found", "@yaml-special-character", true),
          new Rule("found unexpected end of stream", "@yaml-open-quote", true),
          new Rule("expected ',' or", "@yaml-open-bracket", true),
          new Rule("but found '<stream end>'", "@yaml-open-bracket", false),
          new Rule("found unknown escape", "@yaml-escape", false),
          new Rule("expected escape sequence", "@yaml-escape", false),
          new Rule("but found '<scalar>'", "@yaml-after-quote", false),
          new Rule("but found '<block mapping start>'", "@yaml-indentation", false),
          new Rule("but found '<block sequence start>'", "@yaml-indentation", false),
          new Rule("expected <block end>, but found '-'", "@yaml-indentation", false),
          new Rule("expected <block end>, but found '?'", "@yaml-indentation", false));

  /** The Chinese colon, typed after what looks like a key. */
  private static final Pattern WIDE_COLON = Pattern.compile("\\s*(?:- )?[A-Za-z][A-Za-z0-9-]*(：)");

  private YamlSyntax() {}

  static void report(
      MarkedYamlEngineException error, String text, YamlPositions positions, Problems problems) {
    Optional<SourcePosition> colon = wideColon(error, text, positions);
    Optional<Rule> rule = rule(error);
    SourcePosition place = colon.orElseGet(() -> positions.of(place(error, rule)));
    String words =
        colon.isPresent()
            ? "@yaml-wide-colon"
            : rule.map(Rule::term).orElse(String.valueOf(error.getProblem()));
    problems.report(Code.YAML_SYNTAX, place, words);
  }

  private static Optional<Mark> place(MarkedYamlEngineException error, Optional<Rule> rule) {
    return rule.filter(Rule::atContext)
        .flatMap(known -> error.getContextMark())
        .or(error::getProblemMark);
  }

  private static Optional<Rule> rule(MarkedYamlEngineException error) {
    String problem = String.valueOf(error.getProblem());
    return RULES.stream().filter(rule -> problem.contains(rule.problem())).findFirst();
  }

  /** The library stumbles over a Chinese colon in its line or, with a proper key, in the next. */
  private static Optional<SourcePosition> wideColon(
      MarkedYamlEngineException error, String text, YamlPositions positions) {
    int last = error.getProblemMark().map(Mark::getLine).orElse(0);
    List<String> lines = text.lines().limit(last + 1L).toList();
    for (int line = Math.max(0, last - 1); line < lines.size(); line++) {
      Matcher colon = WIDE_COLON.matcher(lines.get(line));
      if (colon.lookingAt()) {
        return Optional.of(positions.at(line, colon.start(1)));
      }
    }
    return Optional.empty();
  }
}
