package io.gazette.content;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Localized;
import io.gazette.model.Located;
import io.gazette.model.Product;
import io.gazette.model.Publisher;
import io.gazette.model.SiteConfig;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a content tree down completely, one value a line, to be compared with what is expected.
 */
final class TreePrinter {

  private final StringBuilder out = new StringBuilder();

  private TreePrinter() {}

  static String print(ContentTree tree) {
    TreePrinter printer = new TreePrinter();
    printer.site(tree.config());
    tree.policies().forEach(printer::policy);
    return printer.out.toString();
  }

  private void site(SiteConfig site) {
    Publisher publisher = site.publisher();
    line("site " + site.baseUrl() + " " + site.timeZone() + " " + site.languages());
    line("  title " + localized(site.title(), Function.identity()));
    line("  publisher " + localized(publisher.name(), Function.identity()));
    line("  address " + localized(publisher.address(), Function.identity()));
    line("  email " + publisher.email() + " phone " + publisher.phone().orElse("-"));
    for (Product product : site.products()) {
      line("  product " + product.id() + " " + localized(product.name(), Function.identity()));
    }
    line("  theme " + site.theme().orElse("-"));
  }

  private void policy(PolicySource policy) {
    line("policy " + policy.id() + " " + policy.settings().kind() + " @" + policy.position());
    line("  title " + localized(policy.settings().title(), Function.identity()));
    line("  product " + policy.settings().product().id() + " languages " + policy.languages());
    line(
        "  platforms "
            + policy.settings().platforms()
            + " companions "
            + policy.settings().companions());
    line(
        "  notice days "
            + policy.settings().noticeDays()
            + " redlines "
            + policy.settings().redlines().id());
    policy
        .settings()
        .numbering()
        .byLanguage()
        .forEach(
            (language, numbering) ->
                line(
                    "  numbering "
                        + language
                        + " "
                        + numbering.formats()
                        + " items from "
                        + numbering.firstItemLevel()));
    policy.versions().forEach(this::version);
  }

  private void version(VersionSource version) {
    line(
        "  version "
            + version.id()
            + " "
            + version.declared().level()
            + " @"
            + version.dates().file());
    line("    issued " + date(version.dates().issued()));
    line("    updated " + date(version.dates().updated()));
    line("    effective " + date(version.dates().effective()));
    line("    reasons " + version.declared().reasons());
    line("    summary " + localized(version.declared().summary(), Function.identity()));
    line(
        "    texts "
            + localized(
                version.texts(),
                text -> text.path() + " " + text.read(new Diagnostics()).orElseThrow().text()));
  }

  private static String date(Optional<Located<LocalDate>> date) {
    return date.map(day -> day.value() + " @" + day.position()).orElse("-");
  }

  private static <T> String localized(Localized<T> values, Function<T, String> words) {
    return values.byLanguage().entrySet().stream()
        .map(entry -> entry.getKey() + "=“" + words.apply(entry.getValue()) + "”")
        .collect(Collectors.joining(" "));
  }

  private void line(String line) {
    out.append(line.replace("\n", "⏎").stripTrailing()).append('\n');
  }
}
