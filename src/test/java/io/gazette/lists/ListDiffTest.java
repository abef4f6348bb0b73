package io.gazette.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.ListRow;
import io.gazette.model.PolicyLists;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListDiffTest {

  private static final int ROUNDS = 3000;

  @Test
  void theChangesAppliedToTheOneGiveTheOther() {
    RandomRows rows = new RandomRows(new Random(20260601));
    for (int round = 0; round < ROUNDS; round++) {
      PolicyLists before = rows.lists();
      PolicyLists after = rows.lists();
      assertThat(ListDiff.between(before, after).applyTo(before)).isEqualTo(after);
    }
  }

  @Test
  void nothingChangedInWhatIsTheSame() {
    RandomRows rows = new RandomRows(new Random(7));
    for (int round = 0; round < 100; round++) {
      PolicyLists lists = rows.lists();
      assertThat(ListDiff.between(lists, lists).changes()).isEmpty();
    }
  }

  @Test
  void theDetailsOfARowNameExactlyTheFieldsThatDiffer() {
    RandomRows rows = new RandomRows(new Random(11));
    int checked = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (ListChange change : ListDiff.between(rows.lists(), rows.lists()).changes()) {
        if (change instanceof ListChange.RowChanged row) {
          Set<Field<?>> told = new HashSet<>();
          row.details().forEach(detail -> told.add(detail.field()));
          assertThat(told).isEqualTo(differing(row.before(), row.after()));
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(ROUNDS);
  }

  private static Set<Field<?>> differing(ListRow before, ListRow after) {
    return after.list().shape().fields().stream()
        .filter(field -> !before.get(field).equals(after.get(field)))
        .collect(Collectors.toSet());
  }

  @Test
  void theTypesOfDataAreThoseBeforeWithoutTheRemovedAndWithTheAdded() {
    RandomRows rows = new RandomRows(new Random(13));
    for (int round = 0; round < ROUNDS; round++) {
      for (ListChange change : ListDiff.between(rows.lists(), rows.lists()).changes()) {
        if (change instanceof ListChange.RowChanged row) {
          Set<String> types = types(row.before());
          for (RowDetail detail : row.details()) {
            if (detail instanceof RowDetail.DataRemoved removed) {
              assertThat(types.remove(type(removed.item()))).isTrue();
            } else if (detail instanceof RowDetail.DataAdded added) {
              assertThat(types.add(type(added.item()))).isTrue();
            }
          }
          assertThat(types).isEqualTo(types(row.after()));
        }
      }
    }
  }

  private static Set<String> types(ListRow row) {
    Set<String> types = new TreeSet<>();
    row.list()
        .shape()
        .first(FieldType.Data.class)
        .ifPresent(field -> row.items(field).forEach(item -> types.add(type(item))));
    return types;
  }

  private static String type(DataItem item) {
    return item.type().orElseGet(() -> item.name().byLanguage().toString());
  }
}
