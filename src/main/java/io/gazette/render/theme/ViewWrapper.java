package io.gazette.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.gazette.render.html.Html;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything a template can see: text, numbers, truth values, lists, maps, safe markup, and the
 * components of this package's records. No method, class or other Java object can be reached.
 */
final class ViewWrapper implements ObjectWrapper {

  private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } else if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    } else if (value instanceof List<?> list) {
      return new SimpleSequence(list, this);
    } else if (value instanceof Map<?, ?> map) {
      return new SimpleHash(map, this);
    } else if (value instanceof Record view) {
      return view(view);
    }
    throw new TemplateModelException("templates cannot see a " + value.getClass().getName());
  }

  /** A record of this package as a hash of its components. */
  TemplateHashModel view(Record view) {
    return new View(view, accessorsOf(view));
  }

  /** What a template can ask a record for. */
  Set<String> names(Record view) {
    return accessorsOf(view).keySet();
  }

  private Map<String, Method> accessorsOf(Record view) {
    return accessors.computeIfAbsent(view.getClass(), ViewWrapper::accessors);
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new LinkedHashMap<>();
    Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .forEach(
            accessor -> {
              // All are public; so nobody asks at each call who is calling.
              accessor.setAccessible(true);
              accessors.put(accessor.getName(), accessor);
            });
    return accessors;
  }

  private final class View implements TemplateHashModel {

    private final Record view;
    private final Map<String, Method> accessors;

    View(Record view, Map<String, Method> accessors) {
      this.view = view;
      this.accessors = accessors;
    }

    /** An unknown name is an error even where the template asks with {@code ??}. */
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      Method accessor = accessors.get(name);
      if (accessor == null) {
        throw new UnknownNameException.Value(name);
      }
      try {
        return wrap(accessor.invoke(view));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + accessor, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
