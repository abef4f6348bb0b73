package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Localized;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.vocabulary.PermissionFact;
import io.gazette.vocabulary.PlatformPermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads permissions as platforms name them. */
final class PermissionNames {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,199}");

  private final RowValues row;
  private final PlatformPermissions permissions;
  private final Map<String, SourcePosition> taken = new TreeMap<>();

  PermissionNames(RowValues row, PlatformPermissions permissions) {
    this.row = row;
    this.permissions = permissions;
  }

  /** A name that no platform is known to have is a warning: vendors have more than any table. */
  Optional<PermissionValue> read(YamlNode node) {
    Optional<String> name =
        row.values()
            .line(
                node,
                written -> Optional.of(written).filter(NAME.asMatchPredicate()),
                "@permission-example");
    return name.map(written -> value(written, node));
  }

  /** A name that no other row has: what a reader finds in two places would have two meanings. */
  Optional<PermissionValue> readOnce(YamlNode node) {
    Optional<PermissionValue> value = read(node);
    Optional<SourcePosition> first =
        value.map(known -> taken.putIfAbsent(known.name(), node.position()));
    return first.isEmpty()
        ? value
        : row.values()
            .refuse(
                Code.PERMISSION_TWICE,
                node.position(),
                value.map(PermissionValue::name).orElseThrow(),
                first.get().toString());
  }

  private PermissionValue value(String name, YamlNode node) {
    Optional<PermissionFact> fact = permissions.find(name);
    if (fact.isEmpty()) {
      List<String> guesses = permissions.nearest(name);
      String shown = guesses.isEmpty() ? "@no-guess" : String.join(", ", guesses);
      row.values().refuse(Code.UNKNOWN_PERMISSION, node.position(), name, shown);
    }
    return new PermissionValue(
        name,
        fact.map(PermissionFact::platform).orElseGet(() -> platformOf(name)),
        fact.isPresent(),
        fact.map(this::displayName).orElse(Localized.empty()));
  }

  private Localized<String> displayName(PermissionFact fact) {
    return fact.displayNames().isEmpty() ? Localized.empty() : row.words().inAll(fact::displayName);
  }

  /** Whether a person decides about any of the permissions. */
  boolean isSensitive(List<PermissionValue> values) {
    return values.stream()
        .flatMap(value -> permissions.find(value.name()).stream())
        .anyMatch(PermissionFact::isUserGranted);
  }

  private static Platform platformOf(String name) {
    if (name.startsWith("ohos.")) {
      return Platform.HARMONYOS;
    }
    boolean apple = name.startsWith("NS") || name.endsWith("UsageDescription");
    return apple ? Platform.IOS : Platform.ANDROID;
  }
}
