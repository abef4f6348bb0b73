package io.gazette.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.render.html.Html;
import io.gazette.render.list.ListPage;
import io.gazette.render.policy.HistoryPage;
import io.gazette.render.policy.PolicyPage;
import io.gazette.render.redline.LooseRedlinePage;
import io.gazette.render.redline.RedlinePage;
import io.gazette.render.site.HomePage;
import io.gazette.render.site.LanguagesPage;
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

  private static final List<Class<?>> PAGES =
      List.of(
          PolicyPage.class,
          ListPage.class,
          HistoryPage.class,
          HomePage.class,
          LanguagesPage.class,
          RedlinePage.class,
          LooseRedlinePage.class);

  @Test
  void namesEveryValueThatTemplatesSee() throws Exception {
    String handbook = Files.readString(Path.of("site/markdown/themes.md"));
    Set<Class<?>> views = viewsReachableFrom(PAGES);
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
