package io.gazette.check.list;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.Policy;
import io.gazette.model.SdkFields;
import io.gazette.model.UsedPermission;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row that is for some platforms alone names nothing that only others have: no Android package
 * for iOS, no pod for Android, no IMEI where no app can read one.
 *
 * <p>Versions that stay as they are are passed over.
 */
final class RowPlatformsRule implements Rule {

  private static final Set<Platform> GOOGLE =
      EnumSet.of(Platform.ANDROID, Platform.TV, Platform.HARMONYOS);

  private static final Set<Platform> APPLE = EnumSet.of(Platform.IOS, Platform.MACOS, Platform.TV);

  /** Identifiers that the systems of one maker have, or give to apps. */
  private static final Map<String, Set<Platform>> DATA = new HashMap<>();

  static {
    List.of("idfa", "idfv").forEach(id -> DATA.put(id, APPLE));
    // iOS gives none of them to apps (UIDevice); Windows tablets may have an IMEI.
    List.of("android-id", "gaid", "oaid", "aaid", "vaid").forEach(id -> DATA.put(id, GOOGLE));
  }

  private static final Pattern ANDROID_PACKAGE = Pattern.compile("(?i)(?:.*\\.)?android(?:\\..*)?");

  private final Published published;

  RowPlatformsRule(Published published) {
    this.published = published;
  }

  /**
   * What only some platforms have.
   *
   * @param own those for which it is said, if not for all of the row
   */
  private record Bound(Field<?> field, String name, Set<Platform> platforms, List<Platform> own) {

    Bound(Field<?> field, String name, Set<Platform> platforms) {
      this(field, name, platforms, List.of());
    }

    List<Platform> said(List<Platform> ofRow) {
      return own.isEmpty() ? ofRow : own;
    }

    boolean isElsewhere(List<Platform> ofRow) {
      List<Platform> said = said(ofRow);
      return !said.isEmpty() && said.stream().noneMatch(platforms::contains);
    }
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.versions().stream()
        .filter(version -> !published.hasAll(policy, version))
        .flatMap(
            version ->
                Stream.of(ListKind.SDKS, ListKind.COLLECTED)
                    .flatMap(list -> version.lists().rows(list).orElse(List.of()).stream()))
        .flatMap(row -> check(row, policy).stream())
        .toList();
  }

  private Optional<Diagnostic> check(ListRow row, Policy policy) {
    boolean sdk = row.list() == ListKind.SDKS;
    List<Platform> platforms = row.items(sdk ? SdkFields.PLATFORMS : CollectedFields.PLATFORMS);
    Stream<Bound> bound = sdk ? ofSdk(row) : data(row, CollectedFields.DATA);
    return bound
        .filter(each -> each.isElsewhere(platforms))
        .findFirst()
        .map(
            each ->
                Diagnostic.of(
                    Code.ROW_PLATFORM_DIFFERS,
                    published.rows().of(row, each.field(), each.name()),
                    RowName.of(row, policy),
                    each.said(platforms).stream()
                        .map(Platform::id)
                        .collect(Collectors.joining(", ")),
                    each.name(),
                    each.platforms().stream()
                        .map(Platform::id)
                        .sorted()
                        .collect(Collectors.joining(", "))));
  }

  private static Stream<Bound> ofSdk(ListRow row) {
    return Stream.of(
            row.items(SdkFields.PACKAGES).stream()
                .filter(name -> ANDROID_PACKAGE.matcher(name).matches())
                .map(name -> new Bound(SdkFields.PACKAGES, name, GOOGLE)),
            row.items(SdkFields.MAVEN).stream()
                .map(name -> new Bound(SdkFields.MAVEN, name, GOOGLE)),
            row.items(SdkFields.COCOAPODS).stream()
                .map(name -> new Bound(SdkFields.COCOAPODS, name, APPLE)),
            row.items(SdkFields.PERMISSIONS).stream()
                .map(UsedPermission::value)
                .flatMap(Optional::stream)
                .filter(PermissionValue::known)
                .map(
                    value ->
                        new Bound(SdkFields.PERMISSIONS, value.name(), near(value.platform()))),
            data(row, SdkFields.DATA))
        .flatMap(each -> each);
  }

  /** What one system of a maker has, the others may have. */
  private static Set<Platform> near(Platform platform) {
    return Stream.of(GOOGLE, APPLE)
        .filter(all -> all.contains(platform))
        .findFirst()
        .orElse(Set.of(platform));
  }

  private static Stream<Bound> data(ListRow row, Field<List<DataItem>> field) {
    return row.items(field).stream()
        .flatMap(
            item ->
                item.type().stream()
                    .filter(DATA::containsKey)
                    .map(
                        type ->
                            new Bound(
                                field, type, DATA.getOrDefault(type, Set.of()), item.platforms())));
  }
}
