package io.gazette.exchange;

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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes rows of lists with every field in every state, and with texts that nobody expects. */
public final class RandomLists {

  public static final Language ZH = new Language("zh-Hans");
  public static final Language EN = new Language("en");

  private static final SourcePosition HERE = new SourcePosition("p/v/list.yaml", 1, 1);

  private static final List<String> TEXTS =
      List.of(
          "统计分析",
          "友盟+",
          "none",
          "unknown",
          "sdk",
          "'none",
          "''none",
          "=1+1",
          "'=1+1",
          "-",
          "- 3",
          "@SUM(A1)",
          "+86 571",
          "9.10",
          "2024-03-01",
          "true",
          "No",
          "P6M",
          "a, b; c",
          "say \"yes\"",
          "one\ntwo",
          "one\n\n  two",
          "# no comment",
          "key: value",
          "https://example.com/a?b=c&d=e#f",
          "en=words",
          "zh-Hans=字 | en=word",
          "a | b \\| c \\n",
          "\\",
          "data [required]",
          "data []",
          "〔敏感〕：含“引号”、‘单引号’",
          "tab\there",
          "'tis",
          "𠮷野家",
          "x{y}[z]",
          "`code`",
          "*",
          "&anchor",
          "%",
          "null",
          "~");

  private static final List<String> TYPES =
      List.of("imei", "oaid", "android-id", "phone-number", "precise-location");

  private static final List<String> PERMISSIONS =
      List.of(
          "android.permission.CAMERA",
          "NSCameraUsageDescription",
          "ohos.permission.CAMERA",
          "com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE");

  private final Random random;
  private final List<Language> languages;
  private final List<String> texts;
  private final List<String> addresses;
  private int values;

  public RandomLists(long seed, List<Language> languages) {
    this(seed, languages, TEXTS, TEXTS);
  }

  private RandomLists(
      long seed, List<Language> languages, List<String> texts, List<String> addresses) {
    this.random = new Random(seed);
    this.languages = languages;
    this.texts = texts;
    this.addresses = addresses;
  }

  /** Lists that Gazette accepts: texts of one line, addresses where addresses belong. */
  public static RandomLists acceptable(long seed, List<Language> languages) {
    return new RandomLists(
        seed,
        languages,
        TEXTS.stream().filter(text -> !text.contains("\n")).toList(),
        List.of(
            "https://example.com/a?b=c&d=e#f",
            "http://example.com/%E4%BE%8B",
            "https://example.com"));
  }

  /** Lists of every kind. */
  public PolicyLists lists() {
    Map<ListKind, List<ListRow>> lists = new EnumMap<>(ListKind.class);
    for (ListKind list : ListKind.values()) {
      lists.put(list, rows(list));
    }
    return new PolicyLists(lists);
  }

  /** Up to five rows with different ids. */
  public List<ListRow> rows(ListKind list) {
    List<ListRow> rows = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int number = 0; number < count; number++) {
      rows.add(row(list, "row-" + number));
    }
    return rows;
  }

  public ListRow row(ListKind list, String id) {
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
      int state = field.isAlwaysThere() ? 3 : random.nextInt(4);
      Stated<T> none = field.presence().none().isPresent() ? Stated.none() : Stated.<T>nothing();
      return row.put(
          field, state == 0 ? Stated.nothing() : state == 1 ? none : Stated.of(value.get()));
    }

    @Override
    public ListRow.Builder words(Field<Localized<String>> field, FieldType.Words type) {
      return say(field, () -> type == FieldType.Words.ADDRESS ? someWords(addresses) : someWords());
    }

    @Override
    public ListRow.Builder wordList(Field<List<Localized<String>>> field) {
      return say(field, () -> several(RandomLists.this::someWords));
    }

    @Override
    public ListRow.Builder text(Field<String> field) {
      return say(field, () -> pick(texts));
    }

    @Override
    public ListRow.Builder names(Field<List<String>> field, FieldType.Names type) {
      return say(
          field,
          () ->
              some(
                  type == FieldType.Names.COORDINATES
                      ? List.of("com.umeng.umsdk:common", "com.umeng.umsdk:asms")
                      : List.of("com.umeng", "com.umeng.commonsdk", "UMCommon")));
    }

    @Override
    public ListRow.Builder flag(Field<Boolean> field) {
      return say(field, random::nextBoolean);
    }

    @Override
    public <E extends Choice> ListRow.Builder oneOf(Field<E> field, Choices<E> choices) {
      return say(field, () -> pick(choices.all()));
    }

    @Override
    public <E extends Choice> ListRow.Builder someOf(Field<List<E>> field, Choices<E> choices) {
      return say(field, () -> some(choices.all()));
    }

    @Override
    public <E extends Choice> ListRow.Builder oneOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
      return say(
          field,
          () ->
              random.nextBoolean()
                  ? ChoiceOrWords.of(List.of(pick(type.choices().all())))
                  : ChoiceOrWords.of(someWords()));
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
      return say(field, () -> some(List.of(Platform.values())));
    }

    @Override
    public ListRow.Builder data(Field<List<DataItem>> field) {
      return say(field, RandomLists.this::data);
    }

    @Override
    public ListRow.Builder permissions(Field<List<PermissionValue>> field) {
      return say(field, () -> several(() -> permissionValue(pick(PERMISSIONS) + "_" + values++)));
    }

    @Override
    public ListRow.Builder usedPermissions(Field<List<UsedPermission>> field) {
      return say(field, () -> distinct(several(RandomLists.this::used), used -> used));
    }

    @Override
    public ListRow.Builder row(Field<String> field, ListKind list) {
      return say(field, () -> "row-0");
    }
  }

  private List<DataItem> data() {
    List<DataItem> data =
        several(
            () -> {
              Optional<String> type = maybe(() -> pick(TYPES));
              return new DataItem(
                  type,
                  someWords(),
                  type.isEmpty() && random.nextBoolean(),
                  maybe(() -> pick(Necessity.CHOICES.all())),
                  some(List.of(Platform.ANDROID, Platform.WEB)));
            });
    return distinct(data, item -> item.type().isPresent() ? item.type() : item.name());
  }

  private static <T> List<T> distinct(List<T> all, Function<T, Object> key) {
    Map<Object, T> distinct = new LinkedHashMap<>();
    all.forEach(one -> distinct.putIfAbsent(key.apply(one), one));
    return List.copyOf(distinct.values());
  }

  private UsedPermission used() {
    return random.nextBoolean()
        ? UsedPermission.of(permissionValue(pick(PERMISSIONS)))
        : UsedPermission.of(someWords());
  }

  private PermissionValue permissionValue(String name) {
    return new PermissionValue(name, Platform.ANDROID, true, Localized.empty());
  }

  private Localized<String> someWords() {
    return someWords(texts);
  }

  private Localized<String> someWords(List<String> all) {
    Map<Language, String> words = new LinkedHashMap<>();
    String first = pick(all);
    boolean same = random.nextBoolean();
    languages.forEach(language -> words.put(language, same ? first : pick(all)));
    return new Localized<>(words);
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(List<T> all) {
    return all.subList(0, random.nextInt(all.size() + 1));
  }

  private <T> List<T> several(Supplier<T> one) {
    List<T> list = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int number = 0; number < count; number++) {
      list.add(one.get());
    }
    return list;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
