package io.gazette.endpoint;

import io.gazette.model.Localized;
import io.gazette.text.Json;

/** Texts of several languages as JSON. */
final class Texts {

  private Texts() {}

  /** One member a language. */
  static Json of(Localized<String> texts) {
    Json.Fields fields = Json.object();
    texts.byLanguage().forEach((language, text) -> fields.with(language.tag(), text));
    return fields.end();
  }

  static Json orNull(Localized<String> texts) {
    return texts.isEmpty() ? Json.NULL : of(texts);
  }

  static Json truth(boolean value) {
    return value ? Json.TRUE : Json.FALSE;
  }
}
