package io.gazette.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.ListRow;
import io.gazette.model.PolicyLists;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import io.gazette.model.Stated;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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

  /** Which fields differ, the records themselves tell. */
  @Test
  void theDetailsOfARowNameExactlyTheFieldsThatDiffer() throws ReflectiveOperationException {
    RandomRows rows = new RandomRows(new Random(11));
    int checked = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (ListChange change : ListDiff.between(rows.lists(), rows.lists()).changes()) {
        if (change instanceof ListChange.RowChanged row) {
          Set<RowField> told = EnumSet.noneOf(RowField.class);
          row.details().forEach(detail -> told.add(detail.field()));
          assertThat(told).isEqualTo(differing(row.before(), row.after()));
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(ROUNDS);
  }

  private static Set<RowField> differing(ListRow before, ListRow after)
      throws ReflectiveOperationException {
    Set<RowField> fields = EnumSet.noneOf(RowField.class);
    for (RecordComponent component : before.getClass().getRecordComponents()) {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      if (!accessor.invoke(before).equals(accessor.invoke(after))) {
        String name = component.getName().replaceAll("([A-Z])", "_$1");
        fields.add(RowField.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return fields;
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
    Stated<List<DataItem>> data = Stated.nothing();
    if (row instanceof Sdk sdk) {
      data = sdk.data();
    } else if (row instanceof SharedData shared) {
      data = shared.data();
    } else if (row instanceof CollectedData collected) {
      data = Stated.of(collected.data());
    }
    Set<String> types = new TreeSet<>();
    data.value().orElse(List.of()).forEach(item -> types.add(type(item)));
    return types;
  }

  private static String type(DataItem item) {
    return item.type().orElseGet(() -> item.name().byLanguage().toString());
  }
}
