package io.gazette.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.Mojo;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Maven knows the goals by {@code plugin.xml}, which says what the classes have. */
class MojoTest {

  private static final Path PLUGIN = Path.of("src/main/resources/META-INF/maven/plugin.xml");

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void thePluginIsDescribedAsItIs() throws Exception {
    Document plugin =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(PLUGIN.toFile());
    assertThat(text(plugin.getDocumentElement(), "goalPrefix")).isEqualTo("gazette");
    assertThat(elements(plugin.getElementsByTagName("mojo")).map(mojo -> text(mojo, "goal")))
        .containsExactly("build", "check");
    for (Element mojo : elements(plugin.getElementsByTagName("mojo")).toList()) {
      Class<?> type = Class.forName(text(mojo, "implementation"));
      assertThat(type.getDeclaredConstructor().newInstance()).isInstanceOf(Mojo.class);
      Map<String, String> described = new TreeMap<>();
      elements(mojo.getElementsByTagName("parameter"))
          .forEach(each -> described.put(text(each, "name"), text(each, "type")));
      assertThat(described).isEqualTo(fields(type));
      Element values = (Element) mojo.getElementsByTagName("configuration").item(0);
      described.forEach(
          (name, kind) -> {
            Element value = (Element) values.getElementsByTagName(name).item(0);
            assertThat(value.getAttribute("implementation")).isEqualTo(kind);
            assertThat(value.getTextContent()).isEqualTo("\\${gazette." + name + "}");
          });
    }
  }

  private static Map<String, String> fields(Class<?> type) {
    Map<String, String> fields = new TreeMap<>();
    for (Class<?> each : new Class<?>[] {type, GazetteMojo.class}) {
      for (Field field : each.getDeclaredFields()) {
        fields.put(field.getName(), field.getType().getName());
      }
    }
    return fields;
  }
}
