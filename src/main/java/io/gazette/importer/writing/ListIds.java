package io.gazette.importer.writing;

import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.structure.ClauseDictionary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes ids for the rows of a list, each once. */
final class ListIds {

  private final Set<String> taken = new HashSet<>();
  private int rows;

  /**
   * From the Latin letters of the name, or the first package name, or else the position.
   *
   * @param kind of the rows, for an id by position
   */
  public String of(String name, List<Passage> packages, String kind) {
    rows++;
    String latin = ClauseDictionary.fromWords(name).map(ListIds::slug).orElse("");
    String other = packages.isEmpty() ? "" : slug(packages.get(0).text());
    for (String id : List.of(latin, other)) {
      if (id.length() > 1 && taken.add(id)) {
        return id;
      }
    }
    String id = kind + "-" + rows;
    while (!taken.add(id)) {
      id += "-again";
    }
    return id;
  }

  private static String slug(String name) {
    String slug =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "")
            .replaceAll("(^|-)sdk$", "");
    return slug.length() <= 60 ? slug : "";
  }
}
