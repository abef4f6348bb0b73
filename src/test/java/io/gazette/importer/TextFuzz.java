package io.gazette.importer;

/** See {@link ImportFuzz}. */
public final class TextFuzz {

  private TextFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    ImportFuzz.check("policy.txt", input);
  }
}
