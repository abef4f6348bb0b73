package io.gazette.check.reading;

import io.gazette.model.ChoiceOrWords;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What authors wrote in the rows of lists, in several languages; addresses are none of it. */
public final class RowTexts {

  private RowTexts() {}

  /** The words of a row, field by field. */
  public static List<Localized<String>> of(ListRow row) {
    return of(row, field -> true);
  }

  /** Those of some fields. */
  public static List<Localized<String>> of(ListRow row, Set<String> ids) {
    return of(row, field -> ids.contains(field.id()));
  }

  private static List<Localized<String>> of(ListRow row, Predicate<Field<?>> wanted) {
    List<Localized<String>> texts = new ArrayList<>();
    for (Field<?> field : row.list().shape().fields()) {
      if (wanted.test(field) && !field.type().equals(FieldType.Words.ADDRESS)) {
        row.find(field).ifPresent(value -> collect(value, texts));
      }
    }
    return texts;
  }

  private static void collect(Object value, List<Localized<String>> texts) {
    if (value instanceof List<?> items) {
      items.forEach(item -> collect(item, texts));
    } else if (value instanceof DataItem item) {
      if (item.type().isEmpty()) {
        texts.add(item.name());
      }
    } else if (value instanceof Localized<?> words) {
      texts.add(strings(words));
    } else if (value instanceof ChoiceOrWords<?> choice) {
      texts.add(choice.words());
    }
  }

  private static Localized<String> strings(Localized<?> words) {
    return words.map(Object::toString);
  }
}
