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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in diagnostics what FreeMarker says in exceptions. */
final class TemplateProblems {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<ThemeFile> files;

  TemplateProblems(List<ThemeFile> files) {
    this.files = List.copyOf(files);
  }

  void report(String template, TemplateTree.Fault fault, Diagnostics diagnostics) {
    SourcePosition position = position(template, template, fault.line(), fault.column());
    diagnostics.report(Code.THEME_TEMPLATE, position, fault.term());
  }

  /**
   * Reports that FreeMarker could not read a template to its end: too much lies within too much.
   */
  void reportNesting(String template, Diagnostics diagnostics) {
    diagnostics.report(
        Code.THEME_TEMPLATE, SourcePosition.startOf(shownAs(template)), "@theme-nesting");
  }

  /**
   * Reports what ended a page that was being made.
   *
   * @param limits know where the template stood
   */
  void report(Throwable thrown, String template, RenderLimits limits, Diagnostics diagnostics) {
    if (thrown instanceof TemplateException exception) {
      report(exception, template, diagnostics);
      return;
    }
    SourcePosition position =
        limits.position(this::shownAs).orElse(SourcePosition.startOf(shownAs(template)));
    diagnostics.report(Code.THEME_TEMPLATE, position, ending(thrown));
  }

  private static String ending(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return "@theme-recursion";
    } else if (thrown instanceof OutOfMemoryError) {
      return "@theme-memory";
    } else if (thrown instanceof BoundedWriter.LimitException) {
      return "@theme-endless";
    } else if (thrown instanceof RenderLimits.LimitException limit) {
      return String.valueOf(limit.getMessage());
    }
    return SPACE.matcher(thrown.toString()).replaceAll(" ");
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

  /** How diagnostics name a template. */
  String shownAs(String template) {
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
