package io.gazette.lists;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.AccessMethod;
import io.gazette.model.AskedWhen;
import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.Language;
import io.gazette.model.LegalBasis;
import io.gazette.model.Localized;
import io.gazette.model.Necessity;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import io.gazette.model.RecipientRole;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import io.gazette.model.Stated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
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
    return new PolicyLists(
        maybe(() -> rows(this::sdk)),
        maybe(() -> rows(this::group)),
        maybe(() -> rows(this::collected)),
        maybe(() -> rows(this::shared)));
  }

  private <T> List<T> rows(Function<String, T> row) {
    return some(IDS).stream().map(row).toList();
  }

  private Sdk sdk(String id) {
    return new Sdk(
        id,
        words(),
        stated(this::words),
        some(List.of("com.a")),
        some(List.of("g:a")),
        some(List.of("Pod")),
        some(List.of(Platform.ANDROID)),
        maybe(() -> "1.0"),
        stated(this::words),
        stated(this::words),
        stated(this::data),
        stated(() -> some(List.of("P", "Q", "R")).stream().map(this::used).toList()),
        stated(() -> new Sdk.Access(some(List.of(AccessMethod.values())), Localized.empty())),
        maybe(random::nextBoolean),
        maybe(() -> RecipientRole.JOINT),
        stated(this::words),
        stated(this::words),
        words(),
        HERE);
  }

  private PermissionGroup group(String id) {
    return new PermissionGroup(
        id,
        some(List.of("P", "Q", "R")).stream().map(this::value).toList(),
        words(),
        stated(() -> List.of(words())),
        stated(() -> List.of(words())),
        stated(() -> new PermissionGroup.Asked(Optional.of(AskedWhen.NEVER), Localized.empty())),
        random.nextBoolean(),
        stated(this::words),
        words(),
        HERE);
  }

  private CollectedData collected(String id) {
    return new CollectedData(
        id,
        data(),
        stated(this::words),
        stated(this::words),
        stated(this::words),
        some(List.of(LegalBasis.values())),
        maybe(() -> Necessity.REQUIRED),
        stated(this::words),
        stated(this::words),
        some(List.of(Platform.IOS)),
        words(),
        HERE);
  }

  private SharedData shared(String id) {
    return new SharedData(
        id,
        words(),
        maybe(() -> "a"),
        stated(this::data),
        stated(this::words),
        stated(this::words),
        stated(() -> new Sdk.Access(List.of(), words())),
        maybe(() -> RecipientRole.PROCESSOR),
        stated(this::words),
        stated(this::words),
        words(),
        HERE);
  }

  private List<DataItem> data() {
    return some(List.of("imei", "oaid", "", "idfa")).stream().map(this::item).toList();
  }

  private DataItem item(String type) {
    return new DataItem(
        Optional.of(type).filter(id -> !id.isEmpty()),
        words(),
        random.nextBoolean(),
        maybe(() -> Necessity.OPTIONAL),
        some(List.of(Platform.ANDROID)));
  }

  private Sdk.UsedPermission used(String name) {
    return new Sdk.UsedPermission(Optional.of(value(name)), Localized.empty());
  }

  private PermissionValue value(String name) {
    return new PermissionValue(name, Platform.ANDROID, random.nextInt(8) > 0, Localized.empty());
  }

  private Localized<String> words() {
    return new Localized<>(Map.of(EN, random.nextInt(4) > 0 ? "x" : "y"));
  }

  private <T> Stated<T> stated(Supplier<T> value) {
    return switch (random.nextInt(5)) {
      case 0 -> Stated.none();
      case 1 -> Stated.nothing();
      default -> Stated.of(value.get());
    };
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
