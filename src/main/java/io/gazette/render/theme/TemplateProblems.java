package io.gazette.render.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in diagnostics what FreeMarker says in exceptions. */
final class TemplateProblems {

  /** {@code .now}, the one way in which a template could tell one build from the next. */
  private static final Pattern CLOCK = Pattern.compile("(?<![\\w)\\]?.])\\.now\\b");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<ThemeFile> files;

  TemplateProblems(List<ThemeFile> files) {
    this.files = List.copyOf(files);
  }

  void checkClock(ThemeFile file, Diagnostics diagnostics) {
    String text = file.text(diagnostics).orElse("");
    Matcher clock = CLOCK.matcher(text);
    while (clock.find()) {
      int lineStart = text.lastIndexOf('\n', clock.start()) + 1;
      int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
      int column = clock.start() - lineStart + 1;
      SourcePosition position = new SourcePosition(file.shownAs(), line, column);
      diagnostics.report(Code.THEME_TEMPLATE, position, "@theme-clock");
    }
  }

  void reportRecursion(String template, Diagnostics diagnostics) {
    diagnostics.report(
        Code.THEME_TEMPLATE, SourcePosition.startOf(shownAs(template)), "@theme-recursion");
  }

  /**
   * Reports what went wrong.
   *
   * @param template where to point if the exception does not know better
   */
  void report(Exception exception, String template, Diagnostics diagnostics) {
    diagnostics.report(diagnostic(exception, template));
  }

  private Diagnostic diagnostic(Exception exception, String template) {
    SourcePosition position = position(exception, template);
    Throwable cause = exception.getCause();
    if (exception instanceof UnknownNameException.Message message) {
      return Diagnostic.of(
          Code.THEME_MESSAGE_MISSING, position, message.name(), message.language());
    } else if (exception instanceof UnknownNameException.Value value) {
      return Diagnostic.of(Code.THEME_VALUE_UNKNOWN, position, value.name());
    } else if (exception instanceof InvalidReferenceException missing) {
      return Diagnostic.of(Code.THEME_VALUE_UNKNOWN, position, blamed(missing));
    } else if (exception instanceof BoundedWriter.LimitException) {
      return Diagnostic.of(Code.THEME_TEMPLATE, position, "@theme-endless");
    } else if (cause instanceof TemplateNotFoundException missing) {
      String file = ThemeFolders.TEMPLATES + missing.getTemplateName();
      return Diagnostic.of(Code.THEME_FILE_MISSING, position, file);
    }
    return Diagnostic.of(Code.THEME_TEMPLATE, position, firstSentence(exception));
  }

  private static String blamed(InvalidReferenceException missing) {
    String expression = missing.getBlamedExpressionString();
    return expression == null ? "?" : expression;
  }

  private SourcePosition position(Exception exception, String template) {
    if (exception instanceof ParseException parse) {
      return position(
          parse.getTemplateName(), template, parse.getLineNumber(), parse.getColumnNumber());
    }
    if (exception instanceof TemplateException thrown) {
      return position(
          thrown.getTemplateSourceName(),
          template,
          thrown.getLineNumber(),
          thrown.getColumnNumber());
    }
    return SourcePosition.startOf(shownAs(template));
  }

  private SourcePosition position(
      @Nullable String named, String template, @Nullable Integer line, @Nullable Integer column) {
    return new SourcePosition(
        shownAs(named == null ? template : named),
        line == null ? 1 : Math.max(1, line),
        column == null ? 1 : Math.max(1, column));
  }

  private String shownAs(String template) {
    return files.stream()
        .filter(file -> file.name().equals(template))
        .findFirst()
        .map(ThemeFile::shownAs)
        .orElse(ThemeFolders.TEMPLATES + template);
  }

  /** FreeMarker's own words, without the tips and the stack that follow them. */
  private static String firstSentence(Exception exception) {
    String words =
        exception instanceof ParseException parse
            ? parse.getEditorMessage()
            : exception instanceof TemplateException thrown
                ? thrown.getMessageWithoutStackTop()
                : exception.toString();
    int tips = words.indexOf("\n----");
    String sentence = tips < 0 ? words : words.substring(0, tips);
    return SPACE.matcher(sentence.strip()).replaceAll(" ");
  }
}
