package io.gazette.lists;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.Choices;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.FieldVisitor;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Necessity;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import io.gazette.model.Stated;
import io.gazette.model.UsedPermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Lists of few ids, types and words, so that two of them have much in common. */
final class RandomRows {

  private static final SourcePosition HERE = SourcePosition.startOf("list.yaml");
  private static final Language EN = new Language("en");
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

  private final Random random;

  RandomRows(Random random) {
    this.random = random;
  }

  PolicyLists lists() {
    Map<ListKind, List<ListRow>> lists = new EnumMap<>(ListKind.class);
    for (ListKind list : ListKind.values()) {
      maybe(() -> some(IDS).stream().map(id -> row(list, id)).toList())
          .ifPresent(rows -> lists.put(list, rows));
    }
    return new PolicyLists(lists);
  }

  private ListRow row(ListKind list, String id) {
    ListRow.Builder builder = ListRow.builder(list, HERE);
    RandomFields fields = new RandomFields(builder);
    list.shape().fields().forEach(field -> field.accept(fields));
    return builder.build(id);
  }

  /** Says something, or not, in each field of a row. */
  private final class RandomFields implements FieldVisitor<ListRow.Builder> {

    private final ListRow.Builder row;

    RandomFields(ListRow.Builder row) {
      this.row = row;
    }

    private <T> ListRow.Builder say(Field<T> field, Supplier<T> value) {
      int state = field.isAlwaysThere() ? 4 : random.nextInt(5);
      Stated<T> none = field.presence().none().isPresent() ? Stated.none() : Stated.<T>nothing();
      return row.put(
          field, state == 0 ? Stated.nothing() : state == 1 ? none : Stated.of(value.get()));
    }

    @Override
    public ListRow.Builder words(Field<Localized<String>> field, FieldType.Words type) {
      return say(field, RandomRows.this::someWords);
    }

    @Override
    public ListRow.Builder wordList(Field<List<Localized<String>>> field) {
      return say(field, () -> List.of(someWords()));
    }

    @Override
    public ListRow.Builder text(Field<String> field) {
      return say(field, () -> "1.0");
    }

    @Override
    public ListRow.Builder names(Field<List<String>> field, FieldType.Names type) {
      return say(field, () -> some(List.of("com.a")));
    }

    @Override
    public ListRow.Builder flag(Field<Boolean> field) {
      return say(field, random::nextBoolean);
    }

    @Override
    public <E extends Choice> ListRow.Builder oneOf(Field<E> field, Choices<E> choices) {
      return say(field, () -> choices.all().get(0));
    }

    @Override
    public <E extends Choice> ListRow.Builder someOf(Field<List<E>> field, Choices<E> choices) {
      return say(field, () -> some(choices.all()));
    }

    @Override
    public <E extends Choice> ListRow.Builder oneOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
      return say(field, () -> ChoiceOrWords.of(List.of(type.choices().all().get(0))));
    }

    @Override
    public <E extends Choice> ListRow.Builder someOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
      return say(
          field,
          () -> {
            List<E> some = some(type.choices().all());
            return some.isEmpty() ? ChoiceOrWords.of(someWords()) : ChoiceOrWords.of(some);
          });
    }

    @Override
    public ListRow.Builder platforms(Field<List<Platform>> field) {
      return say(field, () -> some(List.of(Platform.ANDROID)));
    }

    @Override
    public ListRow.Builder data(Field<List<DataItem>> field) {
      return say(field, RandomRows.this::data);
    }

    @Override
    public ListRow.Builder permissions(Field<List<PermissionValue>> field) {
      return say(
          field, () -> some(List.of("P", "Q", "R")).stream().map(RandomRows.this::value).toList());
    }

    @Override
    public ListRow.Builder usedPermissions(Field<List<UsedPermission>> field) {
      return say(
          field,
          () ->
              some(List.of("P", "Q", "R")).stream()
                  .map(RandomRows.this::value)
                  .map(UsedPermission::of)
                  .toList());
    }

    @Override
    public ListRow.Builder row(Field<String> field, ListKind list) {
      return say(field, () -> "a");
    }
  }

  private List<DataItem> data() {
    return some(List.of("imei", "oaid", "", "idfa")).stream().map(this::item).toList();
  }

  private DataItem item(String type) {
    return new DataItem(
        Optional.of(type).filter(id -> !id.isEmpty()),
        someWords(),
        random.nextBoolean(),
        maybe(() -> Necessity.OPTIONAL),
        some(List.of(Platform.ANDROID)));
  }

  private PermissionValue value(String name) {
    return new PermissionValue(name, Platform.ANDROID, random.nextInt(8) > 0, Localized.empty());
  }

  private Localized<String> someWords() {
    return new Localized<>(Map.of(EN, random.nextInt(4) > 0 ? "x" : "y"));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(4) > 0 ? Optional.of(value.get()) : Optional.empty();
  }

  /** Some of the candidates; now and then in another order. */
  private <T> List<T> some(List<T> candidates) {
    List<T> chosen = new ArrayList<>();
    candidates.stream().filter(each -> random.nextInt(4) > 0).forEach(chosen::add);
    if (random.nextInt(3) == 0) {
      Collections.shuffle(chosen, random);
    }
    return chosen;
  }
}
