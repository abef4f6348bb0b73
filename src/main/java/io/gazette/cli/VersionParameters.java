package io.gazette.cli;

import picocli.CommandLine.Parameters;

/** Which version of which policy a command is about. */
final class VersionParameters {

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "version-id")
  private String version = "";

  String policy() {
    return policy;
  }

  String version() {
    return version;
  }
}
