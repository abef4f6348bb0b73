package io.gazette.exchange;

import io.gazette.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** A spreadsheet from a stranger: it is read and becomes a list, or an error says why not. */
public final class CsvFuzz {

  private CsvFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<ListSheet> sheet =
        ListSheet.read(
            "a.csv", input, List.of(RandomLists.ZH, RandomLists.EN), Optional.empty(), diagnostics);
    if (sheet.isEmpty() && !diagnostics.hasErrors()) {
      throw new AssertionError("nothing is read and nothing said");
    }
    sheet.ifPresent(
        read -> {
          String path = "p/v/" + ListFile.name(read.list());
          Optional<ListFile> file =
              ListFile.of(read, path, Optional.empty(), List.of(), diagnostics);
          if (file.isEmpty() && !diagnostics.hasErrors()) {
            throw new AssertionError("nothing is made and nothing said");
          }
        });
  }
}
