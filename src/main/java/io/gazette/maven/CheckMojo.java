package io.gazette.maven;

import java.util.List;

/** Finds everything that a build would find, and writes no site. */
public final class CheckMojo extends GazetteMojo {

  @Override
  List<String> command() {
    return List.of("check");
  }
}
