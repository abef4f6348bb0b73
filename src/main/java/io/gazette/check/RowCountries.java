package io.gazette.check;

import io.gazette.check.language.Countries;
import io.gazette.model.ListRow;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which country a recipient is, if it is another one than the product’s. */
final class RowCountries implements RowAspect {

  private static final String HOME = "CN";

  private static final Set<String> FIELDS = Set.of("recipient", "vendor", "contact", "scene");

  @Override
  public Stream<RowClaim> in(TextRow row, ListedRows lists) {
    List<ListRow> rows = lists.recipients(row);
    String words =
        row.cells().stream()
            .map(cell -> lists.open().plain(cell.passage().words()))
            .collect(Collectors.joining("；"));
    return rows.size() == 1 && isElsewhere(words, rows.get(0), lists)
        ? Stream.of(
            new RowClaim(
                row.first(), row.first().words().strip(), rows.get(0), listed(rows.get(0), lists)))
        : Stream.empty();
  }

  @Override
  public Stream<RowClaim> in(Sentence sentence, ListedRows lists) {
    return RowData.part(sentence, lists).stream()
        .map(RowData.Part::row)
        .filter(row -> isElsewhere(sentence.plain(), row, lists))
        .map(row -> sentence.claim(row, listed(row, lists)));
  }

  private static boolean isElsewhere(String words, ListRow row, ListedRows lists) {
    Set<String> said = abroad(words);
    Set<String> listed = abroad(lists.open().plain(listed(row, lists)));
    return !said.isEmpty() && !listed.isEmpty() && Collections.disjoint(said, listed);
  }

  private static Set<String> abroad(String words) {
    Set<String> countries = new TreeSet<>(Countries.named(words));
    countries.remove(HOME);
    return countries;
  }

  private static String listed(ListRow row, ListedRows lists) {
    return lists.words(row, FIELDS);
  }
}
