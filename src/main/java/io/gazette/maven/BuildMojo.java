package io.gazette.maven;

import java.io.File;
import java.util.List;

/** Checks the content and writes the site, as a part of the Maven site. */
public final class BuildMojo extends GazetteMojo {

  /** Folder to write; it is replaced as a whole. */
  private File output = new File("target/site/policies");

  @Override
  List<String> command() {
    return List.of("build", "--output", output.toString());
  }
}
