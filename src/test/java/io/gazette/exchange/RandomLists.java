package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.AccessMethod;
import io.gazette.model.AskedWhen;
import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.Language;
import io.gazette.model.LegalBasis;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Necessity;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.RecipientRole;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import io.gazette.model.Stated;
import java.util.ArrayList;
import java.util.Arrays;
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
    return switch (list) {
      case SDKS -> sdk(id);
      case PERMISSIONS -> permission(id);
      case COLLECTED -> collected(id);
      case SHARED -> shared(id);
    };
  }

  private Sdk sdk(String id) {
    return new Sdk(
        id,
        words(),
        stated(this::words),
        some(List.of("com.umeng", "com.umeng.commonsdk")),
        some(List.of("com.umeng.umsdk:common", "com.umeng.umsdk:asms")),
        some(List.of("UMCommon", "UMDevice")),
        some(List.of(Platform.ANDROID, Platform.IOS)),
        maybe(() -> pick(texts)),
        stated(this::words),
        stated(this::words),
        stated(this::data),
        stated(() -> distinct(several(this::used), used -> used)),
        stated(this::access),
        maybe(random::nextBoolean),
        maybe(() -> pick(RecipientRole.values())),
        stated(() -> words(addresses)),
        stated(this::words),
        random.nextBoolean() ? words() : Localized.empty(),
        HERE);
  }

  private PermissionGroup permission(String id) {
    return new PermissionGroup(
        id,
        several(() -> permissionValue(pick(PERMISSIONS) + "_" + values++)),
        words(),
        stated(() -> several(this::words)),
        stated(() -> several(this::words)),
        stated(
            () ->
                random.nextBoolean()
                    ? new PermissionGroup.Asked(
                        Optional.of(pick(AskedWhen.values())), Localized.empty())
                    : new PermissionGroup.Asked(Optional.empty(), words())),
        random.nextBoolean(),
        stated(this::words),
        random.nextBoolean() ? words() : Localized.empty(),
        HERE);
  }

  private CollectedData collected(String id) {
    return new CollectedData(
        id,
        data(),
        stated(this::words),
        stated(this::words),
        stated(this::words),
        some(List.of(LegalBasis.CONSENT, LegalBasis.LEGAL_DUTY)),
        maybe(() -> pick(Necessity.values())),
        stated(this::words),
        stated(this::words),
        some(List.of(Platform.HARMONYOS, Platform.MINI_PROGRAM)),
        random.nextBoolean() ? words() : Localized.empty(),
        HERE);
  }

  private SharedData shared(String id) {
    return new SharedData(
        id,
        words(),
        maybe(() -> "row-0"),
        stated(this::data),
        stated(this::words),
        stated(this::words),
        stated(this::access),
        maybe(() -> pick(RecipientRole.values())),
        stated(() -> words(addresses)),
        stated(this::words),
        random.nextBoolean() ? words() : Localized.empty(),
        HERE);
  }

  private List<DataItem> data() {
    List<DataItem> data =
        several(
            () -> {
              Optional<String> type = maybe(() -> pick(TYPES));
              return new DataItem(
                  type,
                  words(),
                  type.isEmpty() && random.nextBoolean(),
                  maybe(() -> pick(Necessity.values())),
                  some(List.of(Platform.ANDROID, Platform.WEB)));
            });
    return distinct(data, item -> item.type().isPresent() ? item.type() : item.name());
  }

  private static <T> List<T> distinct(List<T> all, Function<T, Object> key) {
    Map<Object, T> distinct = new LinkedHashMap<>();
    all.forEach(one -> distinct.putIfAbsent(key.apply(one), one));
    return List.copyOf(distinct.values());
  }

  private Sdk.UsedPermission used() {
    return random.nextBoolean()
        ? new Sdk.UsedPermission(Optional.of(permissionValue(pick(PERMISSIONS))), Localized.empty())
        : new Sdk.UsedPermission(Optional.empty(), words());
  }

  private PermissionValue permissionValue(String name) {
    return new PermissionValue(name, Platform.ANDROID, true, Localized.empty());
  }

  private Sdk.Access access() {
    List<AccessMethod> methods = some(List.of(AccessMethod.SDK, AccessMethod.SERVER));
    return methods.isEmpty()
        ? new Sdk.Access(List.of(), words())
        : new Sdk.Access(methods, Localized.empty());
  }

  private Localized<String> words() {
    return words(texts);
  }

  private Localized<String> words(List<String> all) {
    Map<Language, String> words = new LinkedHashMap<>();
    String first = pick(all);
    boolean same = random.nextBoolean();
    languages.forEach(language -> words.put(language, same ? first : pick(all)));
    return new Localized<>(words);
  }

  private <T> Stated<T> stated(Supplier<T> value) {
    return switch (random.nextInt(4)) {
      case 0 -> Stated.nothing();
      case 1 -> Stated.none();
      default -> Stated.of(value.get());
    };
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

  private <T> T pick(T[] all) {
    return pick(Arrays.asList(all));
  }
}
