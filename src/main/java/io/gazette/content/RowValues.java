package io.gazette.content;

import io.gazette.content.YamlNode.Scalar;
import io.gazette.content.YamlNode.Sequence;
import io.gazette.diagnostic.Code;
import io.gazette.model.AccessMethod;
import io.gazette.model.Localized;
import io.gazette.model.Platform;
import io.gazette.model.Sdk;
import io.gazette.model.Stated;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the kinds of values that the rows of several lists have.
 *
 * @param allowed the platforms of the policy; empty for any
 */
record RowValues(Values values, WordsReader words, List<Platform> allowed) {

  private static final List<String> YES_OR_NO = List.of("true", "false");

  /** A single word such as {@code server}: meant to be one of those that are known. */
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  /** What was never meant to be words: {@code https://…} with a host. */
  private static final List<String> WEB = List.of("http", "https");

  RowValues {
    allowed = List.copyOf(allowed);
  }

  /** Words, expressly none, or nothing. */
  Stated<Localized<String>> stated(Fields fields, String key) {
    return WordsReader.stated(fields.optional(key), words::words);
  }

  /** Words, or none at all. */
  Localized<String> optional(Fields fields, String key) {
    return fields
        .optional(key)
        .filter(node -> !WordsReader.isNone(node))
        .flatMap(words::words)
        .orElse(Localized.empty());
  }

  Stated<List<Localized<String>>> statedList(Fields fields, String key) {
    return WordsReader.stated(
        fields.optional(key),
        node ->
            node instanceof Sequence
                ? values.list(node, words::words)
                : words.words(node).map(List::of));
  }

  <T> Optional<T> oneOf(
      Fields fields, String key, Function<String, Optional<T>> meaning, List<String> ids) {
    return fields.optional(key).flatMap(node -> values.line(node, meaning, String.join(", ", ids)));
  }

  Optional<Boolean> yesOrNo(Fields fields, String key) {
    return oneOf(
        fields,
        key,
        word -> Optional.of(word).filter(YES_OR_NO::contains).map(Boolean::valueOf),
        YES_OR_NO);
  }

  /** Platforms that the policy has; none for all of them. */
  List<Platform> platforms(Fields fields) {
    List<String> ids =
        allowed.isEmpty() ? Platform.ids() : allowed.stream().map(Platform::id).toList();
    return fields
        .optional("platforms")
        .flatMap(
            node ->
                values.distinct(
                    node,
                    item ->
                        values.line(
                            item,
                            id -> Platform.of(id).filter(known -> ids.contains(known.id())),
                            String.join(", ", ids))))
        .orElse(List.of());
  }

  /** Things that stand in one line without spaces, such as coordinates; none for a missing key. */
  List<String> names(Fields fields, String key, Pattern form, String example) {
    return fields
        .optional(key)
        .flatMap(
            node ->
                values.distinct(
                    node,
                    item ->
                        values.line(
                            item,
                            name -> Optional.of(name).filter(form.asMatchPredicate()),
                            example)))
        .orElse(List.of());
  }

  Stated<Sdk.Access> access(Fields fields, String key) {
    return WordsReader.stated(fields.optional(key), this::access);
  }

  private Optional<Sdk.Access> access(YamlNode node) {
    if (node instanceof Sequence) {
      return values
          .distinct(node, this::method)
          .map(methods -> new Sdk.Access(methods, Localized.empty()));
    }
    return isWord(node)
        ? method(node).map(method -> new Sdk.Access(List.of(method), Localized.empty()))
        : words.words(node).map(said -> new Sdk.Access(List.of(), said));
  }

  private Optional<AccessMethod> method(YamlNode node) {
    return values.line(node, AccessMethod::of, String.join(", ", AccessMethod.ids()));
  }

  /** Whether somebody wrote one of a few known words here, or meant to. */
  static boolean isWord(YamlNode node) {
    return node instanceof Scalar scalar && ID.matcher(scalar.text()).matches();
  }

  /** An address for each language, or one for all. */
  Stated<Localized<String>> address(Fields fields, String key) {
    return WordsReader.stated(
        fields.optional(key),
        node -> words.words(node).filter(addresses -> areAddresses(addresses, node)));
  }

  private boolean areAddresses(Localized<String> addresses, YamlNode node) {
    List<String> wrong =
        addresses.byLanguage().values().stream()
            .distinct()
            .filter(address -> !isAddress(address))
            .toList();
    wrong.forEach(address -> values.refuse(Code.BAD_ADDRESS, node.position(), address));
    return wrong.isEmpty();
  }

  private static boolean isAddress(String written) {
    try {
      URI address = new URI(written);
      return address.getScheme() != null
          && WEB.contains(address.getScheme())
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
