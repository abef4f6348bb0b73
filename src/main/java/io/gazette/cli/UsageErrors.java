package io.gazette.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line, and where the help is. */
final class UsageErrors implements IParameterExceptionHandler {

  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?");

  private static final String ANY_DAY = "2026-12-01";

  private final Terminal terminal;

  UsageErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    terminal.err().println(describe(error));
    if (!UnmatchedArgumentException.printSuggestions(error, terminal.err())) {
      terminal.err().println(terminal.messages().get("usage.help", name));
    }
    return ExitCode.USAGE;
  }

  private String describe(ParameterException error) {
    Messages messages = terminal.messages();
    if (error instanceof UnmatchedArgumentException unmatched) {
      return messages.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (error instanceof MutuallyExclusiveArgsException) {
      return messages.get("usage.exclusive");
    }
    if (error instanceof MissingParameterException missing) {
      return messages.get("usage.missing", missing.getMissing().get(0).paramLabel());
    }
    if (error.getArgSpec() != null && error.getValue() != null) {
      String label = error.getArgSpec().paramLabel();
      if (error.getArgSpec().type().equals(LocalDate.class)) {
        return messages.get("usage.date", error.getValue(), label, day(error.getValue()));
      }
      String known = known(error.getArgSpec().type());
      return known.isEmpty()
          ? messages.get("usage.value", error.getValue(), label)
          : messages.get("usage.value.known", error.getValue(), label, known);
    }
    return messages.get("usage.wrong", String.valueOf(error.getMessage()));
  }

  /** The day that was meant as it should be written; any day if no calendar has it. */
  private static String day(String written) {
    Matcher parts = DAY.matcher(written.strip());
    if (parts.matches()) {
      try {
        return LocalDate.of(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)))
            .toString();
      } catch (DateTimeException e) {
        return ANY_DAY;
      }
    }
    return ANY_DAY;
  }

  /** The words that an option takes, where it takes only some. */
  private static String known(Class<?> type) {
    Object[] values = type.getEnumConstants();
    return values == null
        ? ""
        : Arrays.stream(values)
            .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(", "));
  }
}
