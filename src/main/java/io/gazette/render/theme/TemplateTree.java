package io.gazette.render.theme;

import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.swing.tree.TreeNode;
import org.jspecify.annotations.Nullable;

/**
 * The parsed form of a template, down to each expression, those within string literals included.
 *
 * <p>However a template spells something, it is one node here. FreeMarker shows its directives to
 * everybody, but the expressions in them only to its own package; hence the reflection, in this
 * class alone.
 */
@SuppressWarnings("deprecation") // FreeMarker means its tree for its own tools; there is no other.
final class TemplateTree {

  private static final Method COUNT = method("getParameterCount");
  private static final Method SYMBOL = method("getNodeTypeSymbol");
  private static final Method VALUE = method("getParameterValue", int.class);

  /** Built-ins that make a template of a text, or reach Java. */
  private static final Set<String> FORBIDDEN = Set.of("eval", "interpret", "new", "api");

  /**
   * Built-ins that read a regular expression, with the number of arguments from which they do: some
   * expressions do not end, whatever they are tried on.
   */
  private static final Map<String, Integer> EXPRESSIONS =
      Map.of(
          "?matches", 0,
          "?groups", 0,
          "?replace", 3,
          "?split", 2,
          "?keep_before", 2,
          "?keep_before_last", 2,
          "?keep_after", 2,
          "?keep_after_last", 2,
          "?ensure_starts_with", 2);

  private final Template template;

  TemplateTree(Template template) {
    this.template = template;
  }

  /** Something that no template may do. */
  record Fault(int line, int column, String term) {}

  /** Everything forbidden in the template, in no particular order. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    Deque<TemplateObject> open = new ArrayDeque<>();
    open.push(root());
    while (!open.isEmpty()) {
      TemplateObject node = open.pop();
      for (TemplateObject child : children(node)) {
        String term = term(node, child);
        if (!term.isEmpty()) {
          faults.add(new Fault(child.getBeginLine(), child.getBeginColumn(), term));
        }
        open.push(child);
      }
    }
    return faults;
  }

  private TemplateObject root() {
    return template.getRootTreeNode();
  }

  private static String term(TemplateObject parent, TemplateObject node) {
    String symbol = symbol(node);
    if (symbol.equals(".now")) {
      return "@theme-clock";
    }
    if (symbol.startsWith("?") && FORBIDDEN.contains(symbol.substring(1))) {
      return "@theme-code";
    }
    if (readsExpression(parent, node, symbol)) {
      return "@theme-expression";
    }
    // What counts without end may only cut a piece off something that ends: text[1..].
    boolean endless = symbol.equals("..") && invoke(VALUE, node, 1) == null;
    return endless && !symbol(parent).equals("...[...]") ? "@theme-unbounded" : "";
  }

  private static boolean readsExpression(
      TemplateObject parent, TemplateObject node, String symbol) {
    boolean called = symbol(parent).equals("...(...)") && invoke(VALUE, parent, 0) == node;
    int arguments = called ? (Integer) Objects.requireNonNull(invoke(COUNT, parent)) - 1 : 0;
    return arguments >= EXPRESSIONS.getOrDefault(symbol, Integer.MAX_VALUE);
  }

  /** What FreeMarker calls a kind of node: {@code .now}, {@code ?eval}, {@code #if}. */
  private static String symbol(TemplateObject node) {
    return Objects.requireNonNullElse((String) invoke(SYMBOL, node), "");
  }

  private static List<TemplateObject> children(TemplateObject node) {
    List<TemplateObject> children = new ArrayList<>();
    int count = (Integer) Objects.requireNonNull(invoke(COUNT, node));
    for (int i = 0; i < count; i++) {
      if (invoke(VALUE, node, i) instanceof TemplateObject child) {
        children.add(child);
      }
    }
    if (node instanceof TreeNode element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        children.add((TemplateObject) element.getChildAt(i));
      }
    }
    return children;
  }

  private static Method method(String name, Class<?>... parameters) {
    try {
      Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("another FreeMarker than Gazette is built with", e);
    }
  }

  private static @Nullable Object invoke(Method method, TemplateObject node, Object... arguments) {
    try {
      return method.invoke(node, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot look into a template", e);
    }
  }
}
