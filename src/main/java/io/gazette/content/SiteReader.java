package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Product;
import io.gazette.model.Publisher;
import io.gazette.model.SiteConfig;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code site.yaml}. */
final class SiteReader {

  private static final List<String> KEYS =
      List.of("title", "base-url", "time-zone", "languages", "publisher", "products", "theme");
  private static final List<String> PUBLISHER_KEYS = List.of("name", "address", "email", "phone");

  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+");

  private final Problems problems;
  private final Values values;

  SiteReader(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
  }

  SiteFacts read(ContentFolder folder) {
    return new FolderReader(folder, problems)
        .yaml(FileNames.SITE, KEYS)
        .map(this::facts)
        .orElse(SiteFacts.UNKNOWN);
  }

  private SiteFacts facts(Fields site) {
    Optional<List<Language>> languages =
        site.required("languages").flatMap(node -> values.distinct(node, values::language));
    LocalizedReader localized = new LocalizedReader(languages, values);
    Optional<Localized<String>> title = site.required("title").flatMap(localized::lines);
    Optional<URI> baseUrl = site.required("base-url").flatMap(this::baseUrl);
    Optional<ZoneId> timeZone = site.required("time-zone").flatMap(this::timeZone);
    Optional<Publisher> publisher =
        site.required("publisher")
            .flatMap(node -> values.fields(node, PUBLISHER_KEYS))
            .flatMap(fields -> publisher(fields, localized));
    Optional<List<Product>> products =
        site.required("products").flatMap(new ProductReader(localized, values)::products);
    Optional<String> theme = site.optional("theme").flatMap(this::theme);
    Optional<SiteConfig> config =
        problems.unlessAny(
            () ->
                new SiteConfig(
                    title.orElseThrow(),
                    baseUrl.orElseThrow(),
                    timeZone.orElseThrow(),
                    languages.orElseThrow(),
                    publisher.orElseThrow(),
                    products.orElseThrow(),
                    theme));
    return new SiteFacts(languages, products, config);
  }

  private Optional<Publisher> publisher(Fields fields, LocalizedReader localized) {
    Optional<Localized<String>> name = fields.required("name").flatMap(localized::lines);
    Optional<Localized<String>> address = fields.optional("address").flatMap(localized::lines);
    Optional<String> email = fields.required("email").flatMap(this::email);
    Optional<String> phone = fields.optional("phone").flatMap(values::line);
    return problems.unlessAny(
        () ->
            new Publisher(
                name.orElseThrow(), address.orElse(Localized.empty()), email.orElseThrow(), phone));
  }

  private Optional<URI> baseUrl(YamlNode node) {
    return values.line(node, BaseUrl::parse, Code.BAD_URL);
  }

  private Optional<ZoneId> timeZone(YamlNode node) {
    return values.line(
        node,
        name -> Optional.of(name).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of),
        Code.BAD_TIME_ZONE);
  }

  private Optional<String> email(YamlNode node) {
    return values.line(
        node, address -> Optional.of(address).filter(EMAIL.asMatchPredicate()), "@email-example");
  }

  private Optional<String> theme(YamlNode node) {
    return values.line(
        node, path -> Optional.of(path).filter(SiteReader::leadsDown), "@folder-example");
  }

  /** Not absolute, no drive, no {@code ..}. */
  private static boolean leadsDown(String path) {
    return !path.contains("\\")
        && !path.contains(":")
        && Stream.of(path.split("/", -1))
            .noneMatch(name -> name.isBlank() || name.equals(".") || name.equals(".."));
  }
}
