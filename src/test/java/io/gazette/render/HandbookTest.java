package io.gazette.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gazette.render.html.Html;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who writes a theme finds every value of every template in the handbook. */
class HandbookTest {

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
    String handbook = Files.readString(Path.of("site/markdown/themes.md"));
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
