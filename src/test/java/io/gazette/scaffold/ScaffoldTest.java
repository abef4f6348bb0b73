package io.gazette.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScaffoldTest {

  @Test
  void mavenIsGivenGazetteWithItsChecksums() {
    SortedMap<String, byte[]> files = Scaffold.maven("内容", "1.2", "jar".getBytes(UTF_8));
    String artifact = "tools/repository/io/gazette/gazette/1.2/gazette-1.2";

    assertThat(files.keySet())
        .contains("pom.xml", "src/site/site.xml", artifact + ".pom", artifact + ".pom.sha1");
    assertThat(new String(files.get("pom.xml"), UTF_8))
        .contains("<gazette.version>1.2<", "${project.basedir}/内容<")
        .doesNotContain("@");
    assertThat(new String(files.get(artifact + ".jar.sha1"), UTF_8))
        .isEqualTo("f92e777f4341930bad9b2422283c4680d00dbc06");
  }

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
