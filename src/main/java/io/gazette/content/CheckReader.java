package io.gazette.content;

import io.gazette.content.YamlNode.Entry;
import io.gazette.content.YamlNode.Mapping;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Severity;
import io.gazette.model.CheckSettings;
import io.gazette.model.CheckSettings.Pack;
import io.gazette.model.CheckSettings.Records;
import io.gazette.model.ProductFacts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a site says of the checks of substance, and a policy of facts that they depend on. */
final class CheckReader {

  static final List<String> KEYS =
      List.of(
          "packs",
          "levels",
          "key-share",
          "answer-days",
          "version-months",
          "translations",
          "libraries");
  static final List<String> FACTS = List.of("children", "people", "transfer-abroad");

  private static final List<String> LEVELS = List.of("error", "warning", "info", "off");

  private static final Pattern LIBRARY = Pattern.compile("[\\w.+-]{2,200}(?::[\\w.-]{1,200})?");

  private static final int MOST_PERCENT = 100;
  private static final int MOST_DAYS = 90;
  private static final int MOST_MONTHS = 120;
  private static final int MOST_PEOPLE = 999_999_999;

  private final Values values;

  CheckReader(Values values) {
    this.values = values;
  }

  Optional<CheckSettings> settings(YamlNode node) {
    return values.fields(node, KEYS).map(this::settings);
  }

  private CheckSettings settings(Fields fields) {
    CheckSettings usual = CheckSettings.USUAL;
    return new CheckSettings(
        fields
            .optional("packs")
            .flatMap(node -> values.distinct(node, this::pack))
            .orElse(usual.packs()),
        fields.optional("levels").map(this::levels).orElse(usual.levels()),
        number(fields, "key-share", MOST_PERCENT, usual.keyShare()),
        number(fields, "answer-days", MOST_DAYS, usual.answerDays()),
        number(fields, "version-months", MOST_MONTHS, usual.versionMonths()),
        fields.optional("translations").flatMap(this::records).orElse(usual.translations()),
        fields
            .optional("libraries")
            .flatMap(node -> values.distinct(node, this::library))
            .orElse(usual.libraries()));
  }

  private Optional<String> library(YamlNode node) {
    return values.line(
        node,
        word -> Optional.of(word).filter(name -> LIBRARY.matcher(name).matches()),
        "com.example, group:artifact, PodName");
  }

  private int number(Fields fields, String key, int most, int usual) {
    return fields.optional(key).flatMap(node -> values.wholeNumber(node, 1, most)).orElse(usual);
  }

  private Optional<Records> records(YamlNode node) {
    return values.line(
        node,
        word -> Optional.of(Records.REQUIRED).filter(records -> word.equals("recorded")),
        "recorded");
  }

  private Optional<Pack> pack(YamlNode node) {
    return values.line(node, Pack::of, String.join(", ", Pack.ids()));
  }

  private Map<Code, Optional<Severity>> levels(YamlNode node) {
    Map<Code, Optional<Severity>> levels = new EnumMap<>(Code.class);
    if (!(node instanceof Mapping mapping)) {
      values.wrongType(node, "@mapping");
      return levels;
    }
    if (mapping.entries().isEmpty()) {
      values.refuse(Code.EMPTY_VALUE, node.position(), node.name());
      return levels;
    }
    List<String> codes =
        Arrays.stream(Code.values()).filter(Code::isOfSubstance).map(Code::id).toList();
    Fields known = values.fields(mapping, codes).orElseThrow();
    for (Entry entry : mapping.entries()) {
      if (codes.contains(entry.key())) {
        known
            .optional(entry.key())
            .flatMap(this::level)
            .ifPresent(level -> levels.put(Code.of(entry.key()), severity(level)));
      }
    }
    return levels;
  }

  private Optional<String> level(YamlNode node) {
    return values.line(
        node, word -> Optional.of(word).filter(LEVELS::contains), String.join(", ", LEVELS));
  }

  /** Empty for what is not told. */
  private static Optional<Severity> severity(String level) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(level))
        .findFirst();
  }

  Optional<ProductFacts> facts(YamlNode node) {
    return values
        .fields(node, FACTS)
        .map(
            fields ->
                new ProductFacts(
                    flag(fields, "children"),
                    fields.optional("people").flatMap(n -> values.wholeNumber(n, 0, MOST_PEOPLE)),
                    flag(fields, "transfer-abroad")));
  }

  private Optional<Boolean> flag(Fields fields, String key) {
    return fields
        .optional(key)
        .flatMap(
            node ->
                values.line(
                    node,
                    word ->
                        Optional.of(word)
                            .filter(w -> w.equals("true") || w.equals("false"))
                            .map(Boolean::valueOf),
                    "true, false"));
  }
}
