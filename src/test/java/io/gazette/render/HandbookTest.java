package io.gazette.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gazette.render.html.Html;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who writes a theme finds every value of every template in the handbook. */
class HandbookTest {

  private static final Path HANDBOOK = Path.of("site/markdown/themes.md");

  /** Templates of pages, whose macros nobody else calls. */
  private static final Set<String> OWN_MACROS =
      Set.of("home", "policy", "list", "history", "redline", "data");

  /** What a template is given: the records of pages, each of them. */
  private static List<Class<?>> pages() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.gazette.render")
            .stream()
            .filter(type -> type.isAssignableTo(Record.class))
            .filter(type -> type.getSimpleName().endsWith("Page"))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  @Test
  void namesEveryValueThatTemplatesSee() throws Exception {
    String handbook = Files.readString(HANDBOOK);
    Set<Class<?>> views = viewsReachableFrom(pages());
    assertThat(views).hasSizeGreaterThan(15);
    for (Class<?> view : views) {
      for (RecordComponent component : view.getRecordComponents()) {
        assertThat(handbook)
            .as("%s.%s", view.getSimpleName(), component.getName())
            .contains("`" + component.getName() + "`");
      }
    }
  }

  /** Each template has a row, with its macros and functions or with what it sees. */
  @Test
  void namesEveryTemplate() throws Exception {
    Path templates = Path.of("themes/default/templates");
    try (var files = Files.list(templates)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".ftlh", "");
        String row = row(name);
        Pattern.compile("<#(?:macro|function) (\\w+)")
            .matcher(Files.readString(file))
            .results()
            .filter(macro -> !OWN_MACROS.contains(name))
            .forEach(macro -> assertThat(row).contains("`" + macro.group(1) + "`"));
      }
    }
  }

  /** What a page's template sees is what its record has. */
  @Test
  void namesWhatEachTemplateSees() throws Exception {
    for (Class<?> page : pages()) {
      String name =
          page.getSimpleName()
              .replaceFirst("Page$", "")
              .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
              .toLowerCase(Locale.ROOT);
      for (String template :
          name.equals("languages") ? List.of("root", "not-found") : List.of(name)) {
        for (RecordComponent component : page.getRecordComponents()) {
          assertThat(row(template)).contains("`" + component.getName() + "`");
        }
      }
    }
  }

  /** Colours and typefaces that a theme may set exist, and none is missing. */
  @Test
  void namesEveryCustomProperty() throws Exception {
    Pattern declared = Pattern.compile("(?m)^\\s+(--[a-z-]+):");
    Set<String> inStyle =
        declared
            .matcher(Files.readString(Path.of("themes/default/assets/style.css")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    Set<String> inHandbook =
        Pattern.compile("(?<=[|,] )`(--[a-z-]+)`")
            .matcher(Files.readString(HANDBOOK))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(inHandbook).isEqualTo(inStyle);
  }

  private static String row(String template) throws IOException {
    try (var lines = Files.lines(HANDBOOK)) {
      Optional<String> row =
          lines
              .filter(line -> line.startsWith("|"))
              .filter(line -> line.split("\\|", -1)[1].contains("`" + template + "`"))
              .findFirst();
      assertThat(row).as("the row of the template %s", template).isPresent();
      return row.orElseThrow();
    }
  }

  private static Set<Class<?>> viewsReachableFrom(List<Class<?>> pages) {
    Set<Class<?>> views = new LinkedHashSet<>();
    Deque<Type> open = new ArrayDeque<>(pages);
    while (!open.isEmpty()) {
      Type type = open.pop();
      if (type instanceof ParameterizedType generic) {
        open.addAll(List.of(generic.getActualTypeArguments()));
      } else if (type instanceof Class<?> view
          && view.isRecord()
          && view != Html.class
          && views.add(view)) {
        for (RecordComponent component : view.getRecordComponents()) {
          open.add(component.getGenericType());
        }
      }
    }
    return views;
  }
}
