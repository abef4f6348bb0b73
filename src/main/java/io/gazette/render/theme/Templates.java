package io.gazette.render.theme;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.gazette.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a theme: the only place that drives FreeMarker.
 *
 * <p>A template sees the components of one record and {@code t()}; it reaches no class, no file and
 * no clock, and all its output is escaped as HTML. Whatever it does without end (pages, steps,
 * memory, numbers, nesting) ends as a diagnostic at its place.
 */
final class Templates {

  private static final int LONGEST_PAGE = 32 * 1024 * 1024;

  private final Configuration configuration;
  private final ViewWrapper wrapper = new ViewWrapper();
  private final TemplateProblems problems;

  private Templates(List<ThemeFile> files) {
    problems = new TemplateProblems(files);
    configuration = hardened(wrapper);
  }

  /**
   * Takes all templates and judges some; problems are reported, each at its place. What is not
   * judged is parsed when a page needs it.
   *
   * @param judged those that somebody else may have written
   */
  static Templates parse(
      List<ThemeFile> files, Predicate<ThemeFile> judged, Diagnostics diagnostics) {
    Templates templates = new Templates(files);
    StringTemplateLoader loader = new StringTemplateLoader();
    for (ThemeFile file : files) {
      file.text(diagnostics).ifPresent(text -> loader.putTemplate(file.name(), text));
    }
    templates.configuration.setTemplateLoader(loader);
    files.stream()
        .filter(file -> judged.test(file) && loader.findTemplateSource(file.name()) != null)
        .forEach(file -> templates.check(file, diagnostics));
    return templates;
  }

  private static Configuration hardened(ViewWrapper wrapper) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setObjectWrapper(wrapper);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setArithmeticEngine(new BoundedArithmetic());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTabSize(1);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setDateFormat("iso");
    configuration.setTimeFormat("iso");
    configuration.setDateTimeFormat("iso");
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    return configuration;
  }

  private void check(ThemeFile file, Diagnostics diagnostics) {
    try {
      Template template = configuration.getTemplate(file.name());
      new TemplateTree(template)
          .faults()
          .forEach(fault -> problems.report(file.name(), fault, diagnostics));
    } catch (IOException | IllegalArgumentException e) { // The latter: an output format but HTML.
      problems.report(e, file.name(), diagnostics);
    } catch (StackOverflowError e) {
      problems.reportNesting(file.name(), diagnostics);
    }
  }

  /** How diagnostics name a template. */
  String shownAs(String name) {
    return problems.shownAs(name);
  }

  /** The page a template makes of a record; empty, and reported, if it cannot. */
  Optional<String> render(String name, Record view, Messages messages, Diagnostics diagnostics) {
    BoundedWriter page = new BoundedWriter(LONGEST_PAGE);
    RenderLimits limits = new RenderLimits();
    try {
      Environment environment =
          configuration
              .getTemplate(name)
              .createProcessingEnvironment(new Root(view, wrapper, messages), page);
      environment.setTemplateProcessingTracer(limits);
      environment.process();
      return Optional.of(page.toString().stripLeading());
    } catch (TemplateException
        | IOException
        | RuntimeException // FreeMarker lets through what numbers and texts throw.
        | StackOverflowError
        | OutOfMemoryError e) {
      problems.report(e, name, limits, diagnostics);
    }
    return Optional.empty();
  }

  /** What a template finds at the top: the components of the page's record, and {@code t}. */
  private static final class Root implements TemplateHashModel {

    private final TemplateHashModel view;
    private final Set<String> names;
    private final MessageFunction t;

    Root(Record view, ViewWrapper wrapper, Messages messages) {
      this.view = wrapper.view(view);
      this.names = wrapper.names(view);
      this.t = new MessageFunction(messages);
    }

    /**
     * An unknown name is missing here, and no error yet: a template may ask for a variable of its
     * own.
     */
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      if (name.equals("t")) {
        return t;
      }
      return names.contains(name) ? view.get(name) : null;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
