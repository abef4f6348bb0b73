package io.gazette.site;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class the machine's Chromium, started once for all of them.
 *
 * <p>Each class has its own, since Playwright wants to be asked by one thread only, and classes run
 * side by side.
 *
 * <p>Without one they are skipped; with {@code -Dgazette.browser=required} they fail.
 */
public final class Chromium implements ParameterResolver {

  private static final Namespace STORE = Namespace.create(Chromium.class);

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  /** The running browser, closed when the tests of the class are done. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return ofClass(context)
        .getStore(STORE)
        .computeIfAbsent(Running.class, any -> start(), Running.class)
        .browser();
  }

  private static ExtensionContext ofClass(ExtensionContext context) {
    return context.getTestMethod().isPresent() ? context.getParent().orElseThrow() : context;
  }

  private static Running start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Running(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"))));
  }

  /** Where it is. */
  static Path executable() {
    return PLACES.stream().filter(Files::isExecutable).findFirst().orElseGet(Chromium::missing);
  }

  private static Path missing() {
    String why = "no Chromium at any of " + PLACES;
    return "required".equals(System.getProperty("gazette.browser")) ? fail(why) : abort(why);
  }
}
