package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlLinesTest {

  @Test
  void aLineComesToTheEndAndEverythingElseStays() {
    assertThat(YamlLines.with("a: 1 # why\nb: 2", "withdrawn", "2027-01-01"))
        .isEqualTo("a: 1 # why\nb: 2\nwithdrawn: 2027-01-01\n");
    assertThat(YamlLines.without("a: 1\nwithdrawn: 2027-01-01\nb: 2\n", "withdrawn"))
        .isEqualTo("a: 1\nb: 2\n");
  }

  @Test
  void aMappingHasItsFieldsBelow() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("on", LocalDate.of(2027, 1, 1));
    fields.put("reason", Map.of("en", "Yes: it ends # soon"));

    assertThat(YamlLines.with("", "retired", fields))
        .isEqualTo("retired:\n  on: 2027-01-01\n  reason:\n    en: \"Yes: it ends # soon\"\n");
  }

  @Test
  void anItemJoinsTheListThereIs() {
    assertThat(YamlLines.withItem("aliases: [a, b] # old\nx: 1\n", "aliases", "c"))
        .isEqualTo("aliases: [a, b, c] # old\nx: 1\n");
    assertThat(YamlLines.withItem("aliases: # old\n  - a\n", "aliases", "c"))
        .isEqualTo("aliases: # old\n  - c\n  - a\n");
    assertThat(YamlLines.withItem("x: 1", "aliases", "c")).isEqualTo("x: 1\naliases: [c]\n");
    assertThat(YamlLines.withItem("aliases: []\n", "aliases", "c")).isEqualTo("aliases: [c]\n");
  }
}
