package io.gazette.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScaffoldTest {

  @Test
  void aNewVersionBeginsWithTheListsOfTheOneBefore() {
    Map<String, byte[]> original = new TreeMap<>();
    for (String name : new String[] {"data", "permissions", "sdks", "version"}) {
      original.put(name + ".yaml", ("# " + name).getBytes(UTF_8));
    }
    SortedMap<String, byte[]> files = Scaffold.version("app", "2", original);

    assertThat(files.keySet())
        .containsExactly(
            "app/2/data.yaml", "app/2/permissions.yaml", "app/2/sdks.yaml", "app/2/version.yaml");
    assertThat(files.get("app/2/sdks.yaml")).isEqualTo(original.get("sdks.yaml"));
    assertThat(new String(files.get("app/2/version.yaml"), UTF_8)).isNotEqualTo("# version");
  }
}
