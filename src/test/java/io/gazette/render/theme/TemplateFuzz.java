package io.gazette.render.theme;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.render.Fixture;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A template from a stranger: it makes a page, or an error says why not. */
public final class TemplateFuzz {

  /** What a template is given. */
  public record View(String text, int number, List<String> list, Optional<String> missing) {}

  private TemplateFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Diagnostics diagnostics = new Diagnostics();
    ThemeFile file = new ThemeFile("templates/t.ftlh", "templates/t.ftlh", input);
    Templates templates = Templates.parse(List.of(file), name -> true, diagnostics);
    if (diagnostics.hasErrors()) {
      return;
    }
    Messages words = new Messages(Fixture.EN, Map.of("plain", "on {0}"));
    View view = new View("a < b", 7, List.of("one", "two"), Optional.empty());
    if (templates.render("t.ftlh", view, words, diagnostics).isEmpty()
        && !diagnostics.hasErrors()) {
      throw new AssertionError("nothing is made and nothing said");
    }
  }
}
