package io.gazette.importer;

/** See {@link ImportFuzz}. */
public final class HtmlFuzz {

  private HtmlFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    ImportFuzz.check("policy.html", input);
  }
}
