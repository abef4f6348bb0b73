package io.gazette.endpoint;

import io.gazette.model.AccessMethod;
import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.LegalBasis;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of lists as JSON. Every field is there: {@code null} where nothing is said, {@code
 * "none"} where the list says that there is none.
 */
final class ListApi {

  private static final String NONE = "none";

  private ListApi() {}

  static Json row(ListRow row) {
    if (row instanceof Sdk sdk) {
      return sdk(sdk);
    } else if (row instanceof PermissionGroup permission) {
      return permission(permission);
    } else if (row instanceof CollectedData collected) {
      return collected(collected);
    }
    return shared((SharedData) row);
  }

  private static Json sdk(Sdk sdk) {
    return Json.object()
        .with("id", sdk.id())
        .with("name", texts(sdk.name()))
        .with("vendor", stated(sdk.vendor(), "unknown", ListApi::texts))
        .with("packages", strings(sdk.packages()))
        .with("maven", strings(sdk.maven()))
        .with("cocoapods", strings(sdk.cocoapods()))
        .with("platforms", platforms(sdk.platforms()))
        .with("versions", Json.of(sdk.versions(), Json::of))
        .with("purpose", stated(sdk.purpose()))
        .with("scene", stated(sdk.scene()))
        .with("data", stated(sdk.data(), NONE, ListApi::data))
        .with("permissions", stated(sdk.permissions(), NONE, ListApi::used))
        .with("access", stated(sdk.access(), NONE, ListApi::access))
        .with("onDevice", Json.of(sdk.onDevice(), Json::ofTruth))
        .with("role", Json.of(sdk.role(), ListApi::role))
        .with("policy", stated(sdk.policy()))
        .with("contact", stated(sdk.contact()))
        .with("note", textsOrNull(sdk.note()))
        .end();
  }

  private static Json permission(PermissionGroup group) {
    return Json.object()
        .with("id", group.id())
        .with("values", Json.array(group.values(), ListApi::value))
        .with("name", texts(group.name()))
        .with("uses", stated(group.uses(), NONE, uses -> Json.array(uses, ListApi::texts)))
        .with(
            "functions",
            stated(group.functions(), NONE, functions -> Json.array(functions, ListApi::texts)))
        .with("asked", stated(group.asked(), NONE, ListApi::asked))
        .with("sensitive", Json.ofTruth(group.sensitive()))
        .with("refusal", stated(group.refusal()))
        .with("note", textsOrNull(group.note()))
        .end();
  }

  private static Json collected(CollectedData collected) {
    return Json.object()
        .with("id", collected.id())
        .with("data", data(collected.data()))
        .with("function", stated(collected.function()))
        .with("purpose", stated(collected.purpose()))
        .with("scene", stated(collected.scene()))
        .with("basis", ids(collected.basis(), LegalBasis::id))
        .with("necessity", necessity(collected.necessity()))
        .with("retention", stated(collected.retention()))
        .with("storage", stated(collected.storage()))
        .with("platforms", platforms(collected.platforms()))
        .with("note", textsOrNull(collected.note()))
        .end();
  }

  private static Json shared(SharedData shared) {
    return Json.object()
        .with("id", shared.id())
        .with("recipient", texts(shared.recipient()))
        .with("sdk", Json.of(shared.sdk(), Json::of))
        .with("data", stated(shared.data(), NONE, ListApi::data))
        .with("purpose", stated(shared.purpose()))
        .with("scene", stated(shared.scene()))
        .with("manner", stated(shared.manner(), NONE, ListApi::access))
        .with("role", Json.of(shared.role(), ListApi::role))
        .with("policy", stated(shared.policy()))
        .with("contact", stated(shared.contact()))
        .with("note", textsOrNull(shared.note()))
        .end();
  }

  private static Json data(List<DataItem> items) {
    return Json.array(
        items,
        item ->
            Json.object()
                .with("type", Json.of(item.type(), Json::of))
                .with("name", texts(item.name()))
                .with("sensitive", Json.ofTruth(item.sensitive()))
                .with("necessity", necessity(item.necessity()))
                .with("platforms", platforms(item.platforms()))
                .end());
  }

  private static Json used(List<Sdk.UsedPermission> permissions) {
    return Json.array(
        permissions,
        permission ->
            Json.object()
                .with("value", Json.of(permission.value(), ListApi::value))
                .with("words", textsOrNull(permission.words()))
                .end());
  }

  private static Json value(PermissionValue value) {
    return Json.object()
        .with("name", value.name())
        .with("platform", value.platform().id())
        .with("displayName", textsOrNull(value.displayName()))
        .end();
  }

  private static Json access(Sdk.Access access) {
    return Json.object()
        .with("methods", ids(access.methods(), AccessMethod::id))
        .with("words", textsOrNull(access.words()))
        .end();
  }

  private static Json asked(PermissionGroup.Asked asked) {
    return Json.object()
        .with("when", Json.of(asked.when(), when -> Json.of(when.id())))
        .with("words", textsOrNull(asked.words()))
        .end();
  }

  private static Json role(RecipientRole role) {
    return Json.of(role.id());
  }

  private static Json necessity(Optional<Necessity> necessity) {
    return Json.of(necessity, value -> Json.of(value.id()));
  }

  private static Json platforms(List<Platform> platforms) {
    return ids(platforms, Platform::id);
  }

  private static <T> Json ids(List<T> values, Function<T, String> id) {
    return strings(values.stream().map(id).toList());
  }

  private static Json strings(List<String> values) {
    return Json.array(values, Json::of);
  }

  private static Json stated(Stated<Localized<String>> words) {
    return stated(words, NONE, ListApi::texts);
  }

  private static <T> Json stated(Stated<T> value, String none, Function<T, Json> json) {
    return value instanceof Stated.None<T> ? Json.of(none) : Json.of(value.value(), json);
  }

  private static Json textsOrNull(Localized<String> texts) {
    return texts.isEmpty() ? Json.ofNothing() : texts(texts);
  }

  private static Json texts(Localized<String> texts) {
    return Json.texts(texts);
  }
}
