package io.gazette.render.theme;

import freemarker.core.Environment;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.gazette.diagnostic.SourcePosition;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Follows a template while it makes a page: how many steps it takes, how much it keeps in its
 * variables, and where it stands when something ends it.
 *
 * <p>Steps are counted, not seconds: a template that is stopped is stopped on every machine.
 */
final class RenderLimits implements TemplateProcessingTracer {

  private static final int MOST_STEPS = 20_000_000;
  private static final long MOST_KEPT = 4L * 1024 * 1024;

  /** FreeMarker's elements have no public types; those that fill a variable share this name. */
  private static final ClassValue<Boolean> FILLS_VARIABLE =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> element) {
          return element.getSimpleName().contains("Assignment");
        }
      };

  private int steps;
  private @Nullable TracedElement latest;

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    latest = element;
    steps++;
    if (steps > MOST_STEPS) {
      throw new LimitException("@theme-steps");
    }
    if (FILLS_VARIABLE.get(element.getClass()) && kept(environment) > MOST_KEPT) {
      throw new LimitException("@theme-memory");
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {}

  private static long kept(Environment environment) {
    long characters = 0;
    try {
      for (Object name : environment.getKnownVariableNames()) {
        characters += length(environment.getVariable((String) name));
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a variable that is known cannot be read", e);
    }
    return characters;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int length(@Nullable TemplateModel value) throws TemplateModelException {
    if (value instanceof SimpleScalar text) {
      return text.getAsString().length();
    }
    return value instanceof TemplateMarkupOutputModel markup
        ? markup.getOutputFormat().getMarkupString(markup).length()
        : 0;
  }

  /** Where the template stands; empty before its first step. */
  Optional<SourcePosition> position(UnaryOperator<String> shownAs) {
    return Optional.ofNullable(latest)
        .map(
            element ->
                new SourcePosition(
                    shownAs.apply(element.getTemplate().getSourceName()),
                    Math.max(1, element.getBeginLine()),
                    Math.max(1, element.getBeginColumn())));
  }

  /** A template went beyond a limit; the message is a term. */
  static final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitException(String term) {
      super(term);
    }
  }
}
