package io.gazette.vocabulary;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Localized;
import io.gazette.model.Platform;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the table of Android's own permissions: a name, a tab and the base protection level. */
final class AospTable {

  static final String SOURCE = "AOSP core AndroidManifest.xml, API level 36 (Apache-2.0)";

  private static final String HEADER = "name\tprotection";
  private static final String LEVELS = "dangerous, internal, normal, signature";

  private AospTable() {}

  /** The permissions by name; a line that is not understood is reported and passed over. */
  static SortedMap<String, PermissionFact> read(String file, String text, Diagnostics diagnostics) {
    SortedMap<String, PermissionFact> facts = new TreeMap<>();
    String[] lines = text.split("\r?\n", -1);
    for (int index = 0; index < lines.length; index++) {
      String line = lines[index];
      if (!line.isEmpty() && !line.startsWith("#") && !line.equals(HEADER)) {
        read(line, new SourcePosition(file, index + 1, 1), facts, diagnostics);
      }
    }
    return facts;
  }

  private static void read(
      String line,
      SourcePosition position,
      SortedMap<String, PermissionFact> facts,
      Diagnostics diagnostics) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 2 || !cells[0].matches("[A-Za-z0-9_.]+")) {
      diagnostics.report(Code.DATA_SYNTAX, position, line);
      return;
    }
    Optional<Grant> grant = grantOf(cells[1]);
    if (grant.isEmpty()) {
      diagnostics.report(Code.BAD_VALUE, position, cells[1], cells[0], LEVELS);
    } else if (facts.putIfAbsent(cells[0], fact(cells[0], cells[1], grant.get())) != null) {
      diagnostics.report(Code.DUPLICATE_VALUE, position, cells[0], position.file());
    }
  }

  private static PermissionFact fact(String name, String level, Grant grant) {
    return new PermissionFact(
        Platform.ANDROID,
        name,
        level,
        grant,
        Optional.empty(),
        Optional.empty(),
        Localized.empty(),
        SOURCE);
  }

  private static Optional<Grant> grantOf(String level) {
    return switch (level) {
      case "dangerous" -> Optional.of(Grant.RUNTIME);
      case "normal" -> Optional.of(Grant.INSTALL);
      case "signature", "internal" -> Optional.of(Grant.SYSTEM);
      default -> Optional.empty();
    };
  }
}
