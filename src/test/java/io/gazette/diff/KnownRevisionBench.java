package io.gazette.diff;

import java.util.Locale;
import java.util.Random;

/**
 * Measures redlines of revisions of which is known what became of each block: how many entries tell
 * something that is not so. Run by hand, never by the build; a number prints the untruths of that
 * many texts.
 */
final class KnownRevisionBench {

  private static final int ROUNDS = 500;

  private KnownRevisionBench() {}

  public static void main(String[] arguments) {
    int shown = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
    for (KnownRevision.Shape shape : KnownRevision.Shape.values()) {
      for (String language : new String[] {"zh", "en"}) {
        int changes = 0;
        int entries = 0;
        int untrue = 0;
        int texts = 0;
        for (int seed = 5_000; seed < 5_000 + ROUNDS; seed++) {
          KnownRevision revision = KnownRevision.of(shape, language.equals("zh"), new Random(seed));
          TextDiff diff = Redline.compare(revision.oldText(), revision.newText());
          changes += revision.changes();
          entries += diff.entries().size();
          int found = revision.untruths(diff).size();
          untrue += found;
          texts += found > 0 ? 1 : 0;
          if (found > 0 && texts <= shown) {
            print("seed " + seed + " " + revision.untruths(diff) + "\n" + PlainRedline.of(diff));
          }
        }
        print(
            String.format(
                Locale.ROOT,
                "%-18s %s %6d changes, %6d entries, %d untrue in %d of %d texts",
                shape,
                language,
                changes,
                entries,
                untrue,
                texts,
                ROUNDS));
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void print(String line) {
    System.out.println(line);
  }
}
