package io.gazette.endpoint;

import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Publisher;
import io.gazette.model.Routes;
import io.gazette.text.Json;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a policy page tells machines about itself: JSON-LD in the vocabulary of schema.org.
 *
 * <p>Data, not a script: no browser runs it. No character of it can end the element that carries
 * it.
 */
public final class StructuredData {

  private StructuredData() {}

  /** The description of one version in one language. */
  public static String of(
      Policy policy, PolicyVersion version, Language language, Publisher publisher, URI baseUrl) {
    Json.Fields fields =
        Json.object()
            .with("@context", "https://schema.org")
            .with("@type", "DigitalDocument")
            .with("name", version.texts().get(language).title())
            .with("inLanguage", language.tag())
            .with("version", version.id())
            .with("url", Routes.version(language, policy.id(), version.id()).absolute(baseUrl));
    date(fields, "datePublished", version.issued());
    date(fields, "dateModified", version.updated().or(version::issued));
    return fields
        .with(
            "publisher",
            Json.object()
                .with("@type", "Organization")
                .with("name", publisher.name().nearest(language))
                .end())
        .end()
        .toString();
  }

  private static void date(Json.Fields fields, String name, Optional<LocalDate> day) {
    day.ifPresent(date -> fields.with(name, date.toString()));
  }
}
