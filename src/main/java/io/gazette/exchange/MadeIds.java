package io.gazette.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ids for the rows of a sheet that has none, from the Latin letters of a row's name or else its
 * place: an app team's table has no such column.
 */
final class MadeIds {

  private static final int LONGEST = 40;
  private static final int SHORTEST = 2;

  private final String list;
  private final Set<String> taken = new HashSet<>();
  private final List<String> made = new ArrayList<>();

  MadeIds(String list) {
    this.list = list;
  }

  /** The row with an id before everything else that it says. */
  Written.Group with(Written.Group row) {
    String id = unused(proposal(row));
    taken.add(id);
    made.add(id);
    List<Written.Entry> entries = new ArrayList<>();
    entries.add(new Written.Entry("id", Written.keyword(id, row.origin())));
    entries.addAll(row.entries());
    return new Written.Group(entries, row.origin());
  }

  List<String> made() {
    return made;
  }

  private String proposal(Written.Group row) {
    for (String key : List.of("name", "recipient", "function", "packages")) {
      String id = row.find(key).map(MadeIds::words).map(MadeIds::slug).orElse("");
      if (id.length() >= SHORTEST && !id.equals("sdk")) {
        return id;
      }
    }
    return list + "-" + (made.size() + 1);
  }

  private static String words(Written value) {
    if (value instanceof Written.Text text) {
      return text.text();
    }
    List<String> words = new ArrayList<>();
    if (value instanceof Written.Group group) {
      group.entries().forEach(entry -> words.add(words(entry.value())));
    } else if (value instanceof Written.Items items) {
      items.items().stream().findFirst().ifPresent(first -> words.add(words(first)));
    }
    return words.stream().map(MadeIds::slug).filter(word -> !word.isEmpty()).findFirst().orElse("");
  }

  private static String slug(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String joined = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
    return joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST).replaceAll("-+$", "");
  }

  private String unused(String proposal) {
    String id = proposal;
    for (int more = 2; taken.contains(id); more++) {
      id = proposal + "-" + more;
    }
    return id;
  }
}
