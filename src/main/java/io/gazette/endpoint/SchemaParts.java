package io.gazette.endpoint;

import io.gazette.text.Json;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The parts that JSON Schemas (draft 2020-12) are made of. */
final class SchemaParts {

  private SchemaParts() {}

  static Json ref(String definition) {
    return refTo(definition).end();
  }

  static Json.Fields refTo(String definition) {
    return Json.object().with("$ref", "#/$defs/" + definition);
  }

  static Json constant(String value) {
    return Json.object().with("const", value).end();
  }

  static Json type(String type) {
    return Json.object().with("type", type).end();
  }

  static Json.Fields types(String... types) {
    return Json.object().with("type", Json.ofAll(List.of(types)));
  }

  static Json.Fields oneOf(List<String> values) {
    return Json.object().with("enum", Json.ofAll(values));
  }

  static Json.Fields anyOf(Json... alternatives) {
    return Json.object().with("anyOf", all(Arrays.stream(alternatives)));
  }

  static Json all(Stream<Json> values) {
    return Json.array(values.toList(), value -> value);
  }

  static Json.Fields arrayOf(Json items) {
    return Json.object().with("type", "array").with("minItems", Json.of(1)).with("items", items);
  }

  static Json.Fields distinct(Json items) {
    return arrayOf(items).with("uniqueItems", Json.TRUE);
  }

  static Json.Fields string(String pattern) {
    return Json.object().with("type", "string").with("pattern", "^" + pattern + "$");
  }
}
