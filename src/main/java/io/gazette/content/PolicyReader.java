package io.gazette.content;

import io.gazette.content.YamlNode.Scalar;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Approvers;
import io.gazette.model.FileNames;
import io.gazette.model.IdFault;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Located;
import io.gazette.model.Numbering;
import io.gazette.model.Platform;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicySettings;
import io.gazette.model.Product;
import io.gazette.model.ProductFacts;
import io.gazette.model.Redlines;
import io.gazette.model.Retirement;
import io.gazette.model.Routes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code policy.yaml} and the versions beside it. */
final class PolicyReader {

  static final List<String> KEYS =
      List.of(
          "kind",
          "title",
          "product",
          "languages",
          "platforms",
          "companions",
          "numbering",
          "notice-days",
          "redlines",
          "retired",
          "aliases",
          "approvals",
          "facts");
  private static final List<String> RETIRED_KEYS = List.of("on", "reason", "successor");

  private static final int NOTICE_DAYS = 7;

  /** Pages of a policy that are each compared, written and kept: some minutes, some hundred MB. */
  private static final int MOST_REDLINES = 5_000;

  private static final int MOST_NOTICE_DAYS = 365;

  private final SiteFacts site;
  private final Optional<List<String>> policyIds;
  private final Lexicons lexicons;
  private final Problems problems;
  private final Values values;

  /**
   * @param policyIds of all policies, whatever is wrong with them; empty if any id may be named, as
   *     in settings of the past
   */
  PolicyReader(
      SiteFacts site, Optional<List<String>> policyIds, Lexicons lexicons, Problems problems) {
    this.site = site;
    this.policyIds = policyIds;
    this.lexicons = lexicons;
    this.problems = problems;
    this.values = new Values(problems);
  }

  Optional<PolicySource> read(ContentFolder folder) {
    new FolderReader(folder, problems).expectOnly(Layout.POLICY_FILES);
    Optional<Fields> fields = fields(folder);
    Optional<List<Language>> languages = fields.flatMap(this::languages);
    List<Platform> platforms =
        fields
            .flatMap(policy -> policy.optional("platforms"))
            .flatMap(this::platforms)
            .orElse(List.of());
    VersionLanguages spoken =
        new VersionLanguages(
            site, languages, version -> lexicons.languages(folder.name(), version), problems);
    VersionReader reader =
        new VersionReader(
            spoken, (version, own) -> lists(folder.name(), version, own, platforms), problems);
    List<VersionSource> versions = reader.readAll(folder);
    return fields.flatMap(
        policy ->
            policy(
                folder.name(), policy, spoken(policy, languages, versions), platforms, versions));
  }

  /** A language that the site gained is the policy's when a version has it. */
  private static Optional<List<Language>> spoken(
      Fields policy, Optional<List<Language>> languages, List<VersionSource> versions) {
    List<Language> texts = textLanguages(versions);
    return policy.has("languages") || texts.isEmpty()
        ? languages
        : languages.map(all -> all.stream().filter(texts::contains).toList());
  }

  private static List<Language> textLanguages(List<VersionSource> versions) {
    return versions.stream()
        .flatMap(version -> version.texts().languages().stream())
        .distinct()
        .toList();
  }

  /** A sealed version may speak of platforms that the product has left since. */
  private ListsReader lists(
      String policyId,
      String versionId,
      Optional<List<Language>> languages,
      List<Platform> platforms) {
    return new ListsReader(
        languages,
        site.languages(),
        lexicons.isSealed(policyId, versionId) ? List.of() : platforms,
        lexicons.of(policyId, versionId),
        problems);
  }

  /** What {@code policy.yaml} alone says, without any version. */
  Optional<PolicySource> readSettings(ContentFolder folder) {
    Optional<Fields> fields = fields(folder);
    return fields.flatMap(
        policy -> policy(folder.name(), policy, languages(policy), List.of(), List.of()));
  }

  private Optional<Fields> fields(ContentFolder folder) {
    return new FolderReader(folder, problems).yaml(FileNames.POLICY, KEYS);
  }

  private Optional<PolicySource> policy(
      String id,
      Fields policy,
      Optional<List<Language>> languages,
      List<Platform> platforms,
      List<VersionSource> versions) {
    LocalizedReader localized = new LocalizedReader(languages, site.languages(), values);
    NumberingReader numberings = new NumberingReader(localized, values);
    Optional<PolicyKind> kind = policy.required("kind").flatMap(this::kind);
    Optional<Localized<String>> title = policy.required("title").flatMap(localized::lines);
    Optional<Product> product = policy.required("product").flatMap(this::product);
    Optional<List<String>> companions =
        policy.optional("companions").flatMap(node -> companions(node, id));
    Optional<Localized<Numbering>> numbering =
        policy.optional("numbering").flatMap(numberings::read);
    Optional<Integer> noticeDays =
        policy
            .optional("notice-days")
            .flatMap(node -> values.wholeNumber(node, 0, MOST_NOTICE_DAYS));
    Optional<Redlines> redlines =
        policy.optional("redlines").flatMap(node -> redlines(node, versions));
    Optional<Retirement> retirement =
        policy
            .optional("retired")
            .flatMap(node -> values.fields(node, RETIRED_KEYS))
            .flatMap(fields -> retirement(fields, localized, id));
    Optional<List<String>> aliases = policy.optional("aliases").flatMap(this::aliases);
    Optional<Approvers> approvers =
        policy.optional("approvals").flatMap(new ApprovalReader(values)::approvers);
    Optional<ProductFacts> facts = policy.optional("facts").flatMap(new CheckReader(values)::facts);
    return problems.unlessAny(
        () ->
            new PolicySource(
                id,
                new PolicySettings(
                    kind.orElseThrow(),
                    title.orElseThrow(),
                    product.orElseThrow(),
                    languages.orElseThrow(),
                    platforms,
                    companions.orElse(List.of()),
                    NumberingReader.complete(
                        numbering.orElse(Localized.empty()),
                        all(languages.orElseThrow(), textLanguages(versions))),
                    noticeDays.orElse(NOTICE_DAYS),
                    redlines.orElse(Redlines.TO_CURRENT),
                    retirement,
                    aliases.orElse(List.of()),
                    approvers.orElse(Approvers.NOBODY),
                    facts.orElse(ProductFacts.UNSAID)),
                versions,
                policy.position()));
  }

  /** An earlier version may have a language that the policy has no more. */
  private static List<Language> all(List<Language> own, List<Language> others) {
    return Stream.concat(own.stream(), others.stream()).distinct().toList();
  }

  private Optional<PolicyKind> kind(YamlNode node) {
    return values.line(node, PolicyKind::of, String.join(", ", PolicyKind.ids()));
  }

  /** The number of comparisons grows with the square of that of versions. */
  private Optional<Redlines> redlines(YamlNode node, List<VersionSource> versions) {
    Optional<Redlines> redlines =
        values.line(node, Redlines::of, String.join(", ", Redlines.ids()));
    long pages =
        textLanguages(versions).stream()
            .distinct()
            .mapToLong(language -> versionsIn(language, versions))
            .map(count -> count * (count - 1) / 2)
            .sum();
    if (pages > MOST_REDLINES && redlines.filter(Redlines.ALL::equals).isPresent()) {
      problems.report(
          Code.TOO_MANY_REDLINES,
          node.position(),
          Integer.toString(versions.size()),
          Long.toString(pages),
          Integer.toString(MOST_REDLINES));
    }
    return redlines;
  }

  private static long versionsIn(Language language, List<VersionSource> versions) {
    return versions.stream()
        .filter(version -> version.texts().languages().contains(language))
        .count();
  }

  /**
   * The policy's own languages or else the site's, in the order of the site.
   *
   * <p>One that the site does not have is reported once, here; then it counts, so that its texts
   * are not reported as well.
   */
  private Optional<List<Language>> languages(Fields policy) {
    if (!policy.has("languages")) {
      return site.languages();
    }
    List<Language> order = site.languages().orElse(List.of());
    return policy
        .optional("languages")
        .flatMap(node -> values.distinct(node, item -> site.language(item, values, problems)))
        .map(own -> own.stream().sorted(Comparator.comparingInt(order::indexOf)).toList());
  }

  private Optional<Product> product(YamlNode node) {
    if (site.products().isEmpty()) {
      return Optional.empty();
    }
    List<Product> products = site.products().get();
    return values.line(
        node,
        id -> products.stream().filter(product -> product.id().equals(id)).findFirst(),
        Code.UNKNOWN_PRODUCT,
        products.stream().map(Product::id).collect(Collectors.joining(", ")));
  }

  private Optional<List<Platform>> platforms(YamlNode node) {
    String allowed = String.join(", ", Platform.ids());
    return values.distinct(node, item -> values.line(item, Platform::of, allowed));
  }

  private Optional<Retirement> retirement(Fields fields, LocalizedReader localized, String id) {
    Optional<Located<LocalDate>> on = fields.required("on").flatMap(values::date);
    Optional<Localized<String>> reason = fields.required("reason").flatMap(localized::lines);
    Optional<String> successor =
        fields.optional("successor").flatMap(node -> otherPolicy(node, id, Code.UNKNOWN_SUCCESSOR));
    return problems.unlessAny(
        () -> new Retirement(on.orElseThrow(), reason.orElseThrow(), successor));
  }

  private Optional<String> otherPolicy(YamlNode node, String ownId, Code unknown) {
    List<String> others =
        policyIds.orElse(List.of()).stream().filter(id -> !id.equals(ownId)).toList();
    return values.line(
        node,
        id -> Optional.of(id).filter(named -> policyIds.isEmpty() || others.contains(named)),
        unknown,
        others.isEmpty()
            ? "@nothing"
            : Spelling.few(node instanceof Scalar scalar ? scalar.text() : "", others));
  }

  /** Ids that no policy has any more: their addresses lead on to this one. */
  private Optional<List<String>> aliases(YamlNode node) {
    return values.distinct(
        node,
        item ->
            values
                .line(item)
                .flatMap(
                    id ->
                        Routes.isPolicyId(id)
                            ? Optional.of(id)
                            : values.refuse(
                                Code.BAD_ID, item.position(), IdFault.of(id, "@policy-id")))
                .filter(id -> isFree(id, item)));
  }

  private boolean isFree(String alias, YamlNode item) {
    boolean free = !policyIds.orElse(List.of()).contains(alias);
    if (!free) {
      problems.report(Code.ALIAS_TAKEN, item.position(), alias);
    }
    return free;
  }

  private Optional<List<String>> companions(YamlNode node, String ownId) {
    return values.distinct(node, item -> otherPolicy(item, ownId, Code.UNKNOWN_COMPANION));
  }
}
