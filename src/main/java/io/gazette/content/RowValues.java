package io.gazette.content;

import io.gazette.content.YamlNode.Scalar;
import io.gazette.content.YamlNode.Sequence;
import io.gazette.diagnostic.Code;
import io.gazette.model.Choice;
import io.gazette.model.Choices;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.Localized;
import io.gazette.model.Platform;
import io.gazette.model.RetentionPeriod;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** Looks like an ISO 8601 period: whoever writes {@code p6m} or {@code 6M} means one. */
  private static final Pattern PERIOD =
      Pattern.compile("(?i)P[0-9T][0-9A-Z.]*|[0-9]{1,4} ?[YMWDH]?");

  /** What an address never has, and people type beside it. */
  private static final Pattern NO_ADDRESS = Pattern.compile("[\\s，。；、（）“”《》]+");

  RowValues {
    allowed = List.copyOf(allowed);
  }

  /** Words as a field of a type takes them. */
  Optional<Localized<String>> words(YamlNode node, FieldType.Words type, Field.Presence presence) {
    Optional<Localized<String>> said =
        words.words(
            node,
            word ->
                presence.none().filter(word::equals).isPresent()
                    || (type == FieldType.Words.PERIOD && RetentionPeriod.parse(word).isPresent()));
    return switch (type) {
      case PLAIN, CONTACT -> said;
      case ADDRESS ->
          said.filter(addresses -> all(addresses, RowValues::isAddress, Code.BAD_ADDRESS, node));
      case PERIOD ->
          said.filter(periods -> all(periods, RowValues::isPeriodOrWords, Code.BAD_PERIOD, node));
    };
  }

  /** Whether what is said in every language is sound; reports what is not. */
  private boolean all(Localized<String> said, Predicate<String> isSound, Code code, YamlNode node) {
    List<String> wrong =
        said.byLanguage().values().stream().distinct().filter(isSound.negate()).toList();
    for (String written : wrong) {
      Optional<String> meant =
          Typing.meant(written, isSound)
              .or(() -> Typing.meant(NO_ADDRESS.matcher(written).replaceAll(""), isSound));
      if (meant.isPresent() && !meant.get().startsWith("[")) {
        values.refuse(Code.VALUE_FORM, node.position(), written, meant.get());
      } else {
        values.refuse(code, node.position(), written);
      }
    }
    return wrong.isEmpty();
  }

  private static boolean isPeriodOrWords(String written) {
    return !PERIOD.matcher(written).matches() || RetentionPeriod.parse(written).isPresent();
  }

  <E extends Choice> Optional<E> choice(YamlNode node, Choices<E> choices) {
    return values.line(node, choices::find, String.join(", ", choices.ids()));
  }

  /** One or several. */
  <E extends Choice> Optional<List<E>> choices(YamlNode node, Choices<E> choices) {
    return node instanceof Sequence
        ? values.distinct(node, item -> choice(item, choices))
        : choice(node, choices).map(List::of);
  }

  Optional<Boolean> yesOrNo(YamlNode node) {
    return values.line(
        node,
        word -> Optional.of(word).filter(YES_OR_NO::contains).map(Boolean::valueOf),
        String.join(", ", YES_OR_NO));
  }

  /** Platforms that the policy has. */
  Optional<List<Platform>> platforms(YamlNode node) {
    List<String> ids =
        allowed.isEmpty() ? Platform.ids() : allowed.stream().map(Platform::id).toList();
    return values.distinct(
        node,
        item ->
            values.line(
                item,
                id -> Platform.of(id).filter(known -> ids.contains(known.id())),
                String.join(", ", ids)));
  }

  /** Things that stand in one line without spaces, such as coordinates. */
  Optional<List<String>> names(YamlNode node, FieldType.Names type) {
    return values.distinct(
        node,
        item ->
            values.line(
                item,
                name -> Optional.of(name).filter(type.form().asMatchPredicate()),
                type.example()));
  }

  /** Whether somebody wrote one of a few known words here, or meant to. */
  static boolean isWord(YamlNode node) {
    return node instanceof Scalar scalar && ID.matcher(scalar.text()).matches();
  }

  private static boolean isAddress(String written) {
    if (NO_ADDRESS.matcher(written).find()) {
      return false;
    }
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
