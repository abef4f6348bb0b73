package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.model.FileNames;
import io.gazette.model.Product;
import io.gazette.model.Waiver;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code waivers.yaml}: the findings that somebody lets stand, and why. */
final class WaiverReader {

  private static final String WAIVERS = "waivers";
  static final List<String> KEYS = List.of("rule", "place", "reason", "who", "until");

  private final Values values;
  private final Problems problems;
  private final List<String> policyIds;
  private final Optional<List<Product>> products;

  /**
   * @param policyIds of the site: a place is in one of them, or is what site.yaml says of a product
   * @param products of the site; empty if they could not be read
   */
  WaiverReader(List<String> policyIds, Optional<List<Product>> products, Problems problems) {
    this.policyIds = policyIds;
    this.products = products;
    this.problems = problems;
    this.values = new Values(problems);
  }

  List<Waiver> read(ContentFolder content) {
    return new FolderReader(content, problems)
        .optionalYaml(FileNames.WAIVERS, List.of(WAIVERS))
        .flatMap(fields -> fields.required(WAIVERS))
        .flatMap(node -> values.list(node, item -> values.fields(item, KEYS).flatMap(this::waiver)))
        .orElse(List.of());
  }

  private Optional<Waiver> waiver(Fields fields) {
    Optional<Code> rule =
        fields
            .required("rule")
            .flatMap(
                node ->
                    values.line(
                        node,
                        id ->
                            Arrays.stream(Code.values())
                                .filter(code -> code.isOfSubstance() && code.id().equals(id))
                                .findFirst(),
                        "row-incomplete, word-doubled …"));
    Optional<String> place =
        fields
            .required("place")
            .flatMap(
                node ->
                    values.line(
                        node,
                        path -> Optional.of(path.replaceFirst("/$", "")).filter(this::isKnown),
                        String.join(", ", policyIds) + " …"));
    Optional<String> reason = fields.required("reason").flatMap(values::text);
    Optional<String> who = fields.required("who").flatMap(values::line);
    var until = fields.required("until").flatMap(values::date);
    boolean whole =
        rule.isPresent()
            && place.isPresent()
            && reason.isPresent()
            && who.isPresent()
            && until.isPresent();
    return whole
        ? Optional.of(
            new Waiver(
                rule.get(),
                place.get(),
                reason.get(),
                who.get(),
                until.get().value(),
                fields.position()))
        : Optional.empty();
  }

  private boolean isKnown(String place) {
    String product = Waiver.ofProduct("");
    return place.startsWith(product)
        ? products.isEmpty()
            || products.get().stream()
                .map(Product::id)
                .map(Waiver::ofProduct)
                .anyMatch(place::equals)
        : policyIds.contains(place.replaceFirst("[/#].*", ""));
  }
}
