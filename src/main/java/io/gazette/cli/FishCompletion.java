package io.gazette.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for fish, which picocli does not write: one line a command and an option. */
final class FishCompletion {

  private final String name;
  private final CommandLine root;
  private final StringBuilder script = new StringBuilder();

  FishCompletion(String name, CommandLine root) {
    this.name = name;
    this.root = root;
  }

  String script() {
    script.append("complete -c ").append(name).append(" -f\n");
    add(root, List.of());
    return script.toString();
  }

  private void add(CommandLine command, List<String> path) {
    String here = condition(command, path);
    command.getSubcommands().forEach((sub, line) -> line(here, "-a " + sub, header(line)));
    for (OptionSpec option : command.getCommandSpec().options()) {
      line(here, flags(option) + value(option), description(option));
    }
    for (PositionalParamSpec positional : command.getCommandSpec().positionalParameters()) {
      if (positional.completionCandidates() != null) {
        line(here, "-a '" + words(positional.completionCandidates()) + "'", "");
      }
    }
    if (command.getCommandSpec().positionalParameters().stream().anyMatch(FishCompletion::isFile)) {
      line(here, "-F", "");
    }
    command
        .getSubcommands()
        .forEach((sub, line) -> add(line, Stream.concat(path.stream(), Stream.of(sub)).toList()));
  }

  /** All words of the command are there, and none that would make it another one. */
  private static String condition(CommandLine command, List<String> path) {
    List<String> tests = new ArrayList<>();
    path.forEach(word -> tests.add("__fish_seen_subcommand_from " + word));
    if (!command.getSubcommands().isEmpty()) {
      tests.add(
          "not __fish_seen_subcommand_from " + String.join(" ", command.getSubcommands().keySet()));
    }
    return String.join("; and ", tests);
  }

  private static String flags(OptionSpec option) {
    return Stream.of(option.names())
        .map(flag -> flag.startsWith("--") ? "-l " + flag.substring(2) : "-s " + flag.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static String value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    Object[] words = option.type().getEnumConstants();
    if (words != null) {
      String known =
          Stream.of(words)
              .map(word -> ((Enum<?>) word).name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.joining(" "));
      return " -x -a '" + known + "'";
    }
    return isFile(option) ? " -r -F" : " -x";
  }

  /** In lower case, in which enums are given too. */
  private static String words(Iterable<String> candidates) {
    return StreamSupport.stream(candidates.spliterator(), false)
        .map(word -> word.toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(" "));
  }

  private static boolean isFile(ArgSpec argument) {
    return argument.type().equals(Path.class)
        || Stream.of(argument.auxiliaryTypes()).anyMatch(Path.class::equals);
  }

  private static String header(CommandLine command) {
    return String.join(" ", command.getHelp().commandSpec().usageMessage().header());
  }

  private static String description(OptionSpec option) {
    return String.join(" ", option.description());
  }

  private void line(String condition, String what, String described) {
    script.append("complete -c ").append(name);
    if (!condition.isEmpty()) {
      script.append(" -n '").append(condition).append('\'');
    }
    script.append(' ').append(what);
    if (!described.isEmpty()) {
      script
          .append(" -d '")
          .append(described.replace("\\", "\\\\").replace("'", "\\'"))
          .append('\'');
    }
    script.append('\n');
  }
}
