package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.model.CheckSettings;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.PhoneNumber;
import io.gazette.model.Product;
import io.gazette.model.Publisher;
import io.gazette.model.SiteConfig;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code site.yaml}. */
final class SiteReader {

  static final List<String> KEYS =
      List.of(
          "title",
          "base-url",
          "time-zone",
          "languages",
          "publisher",
          "products",
          "theme",
          "checks");
  static final List<String> PUBLISHER_KEYS = List.of("name", "address", "email", "phone");

  /** Without what a mail program would take for more than the address (RFC 6068). */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}_][\\p{L}\\p{N}._+'-]*"
              + "@(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*+(?<!-)\\.)++[\\p{L}\\p{N}-]{2,}+");

  /** Whether a file is read as it is today, or as it was when something was sealed. */
  enum Reading {
    STRICT,
    /** Today's form of addresses is no reason to forget what the publisher was called then. */
    SEALED
  }

  private final Problems problems;
  private final Values values;

  private final Reading reading;

  SiteReader(Problems problems) {
    this(problems, Reading.STRICT);
  }

  SiteReader(Problems problems, Reading reading) {
    this.problems = problems;
    this.reading = reading;
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
    Optional<CheckSettings> checks =
        site.optional("checks").flatMap(new CheckReader(values)::settings);
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
                    theme,
                    checks.orElse(CheckSettings.USUAL)));
    return new SiteFacts(languages, products, config);
  }

  private Optional<Publisher> publisher(Fields fields, LocalizedReader localized) {
    Optional<Localized<String>> name = fields.required("name").flatMap(localized::lines);
    Optional<Localized<String>> address = fields.optional("address").flatMap(localized::lines);
    Optional<String> email = fields.required("email").flatMap(this::email);
    Optional<String> phone = fields.optional("phone").flatMap(this::phone);
    return problems.unlessAny(
        () ->
            new Publisher(
                name.orElseThrow(), address.orElse(Localized.empty()), email.orElseThrow(), phone));
  }

  private Optional<URI> baseUrl(YamlNode node) {
    return values
        .line(node)
        .flatMap(
            written -> {
              Optional<URI> url = BaseUrl.parse(written);
              return url.isPresent()
                  ? url
                  : values.refuse(Code.BAD_URL, node.position(), written, BaseUrl.fault(written));
            });
  }

  private Optional<ZoneId> timeZone(YamlNode node) {
    return values.line(
        node,
        name -> Optional.of(name).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of),
        Code.BAD_TIME_ZONE);
  }

  private Optional<String> email(YamlNode node) {
    return contact(node, EMAIL.asMatchPredicate(), "@email-example");
  }

  private Optional<String> phone(YamlNode node) {
    return contact(node, number -> PhoneNumber.parse(number).isPresent(), "@phone-example");
  }

  private Optional<String> contact(YamlNode node, Predicate<String> isSound, String example) {
    return reading == Reading.SEALED
        ? values.line(node)
        : values.words(node).isEmpty()
            ? Optional.empty()
            : values.line(node, written -> Optional.of(written).filter(isSound), example);
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
