package io.gazette.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diagnostic.Diagnostics;
import java.nio.file.Path;

/** A YAML file from a stranger: it is read, or an error says why not. */
public final class YamlFuzz {

  private static final ContentFile FILE = new ContentFile("a.yaml", "a.yaml", Path.of("a"), true);

  private YamlFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Diagnostics diagnostics = new Diagnostics();
    boolean read =
        YamlParser.parse(FILE, new String(input, UTF_8), new Problems(diagnostics)).isPresent();
    if (!read && !diagnostics.hasErrors()) {
      throw new AssertionError("nothing is read and nothing said");
    }
  }
}
