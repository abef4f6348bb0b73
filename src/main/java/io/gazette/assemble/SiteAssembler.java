package io.gazette.assemble;

import io.gazette.content.ContentTree;
import io.gazette.content.PolicySource;
import io.gazette.content.VersionSettings;
import io.gazette.content.VersionSource;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Site;
import io.gazette.model.SiteConfig;
import io.gazette.model.VersionRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Makes the policies of a content tree, each by itself: only what links say of others is taken from
 * them, and only if there are links.
 *
 * <p>The same tree gives the same policies, and every problem in any text is reported, whatever
 * other problems there are. For use by several threads, each with a policy of its own.
 */
public final class SiteAssembler {

  private final ContentTree tree;
  private final SiteConfig config;
  private final Set<String> ended;
  private final Predicate<String> published;
  private final SortedMap<String, PolicySource> sources = new TreeMap<>();

  /** The ids of policies by what they may be called, earlier ids too. */
  private final SortedMap<String, String> names = new TreeMap<>();

  private final Map<String, PolicyOutline> outlines = new ConcurrentHashMap<>();

  /**
   * @param ended ids of policies that were published and have no sources any more; texts may still
   *     link to them
   * @param published the files that stay as they are, so that nothing is said of their slips
   */
  public SiteAssembler(ContentTree tree, Set<String> ended, Predicate<String> published) {
    this(tree, ended, published, Map.of());
  }

  private SiteAssembler(
      ContentTree tree,
      Set<String> ended,
      Predicate<String> published,
      Map<String, PolicyOutline> outlines) {
    this.tree = tree;
    this.config = tree.config();
    this.ended = ended;
    this.published = published;
    tree.policies().forEach(policy -> sources.put(policy.id(), policy));
    sources.forEach(
        (id, policy) -> policy.settings().aliases().forEach(alias -> names.put(alias, id)));
    sources.keySet().forEach(id -> names.put(id, id));
    this.outlines.putAll(outlines);
  }

  /**
   * The same after some texts changed, and nothing else: what links show of other policies need not
   * be found again.
   *
   * @param policyId whose texts they are
   */
  public SiteAssembler after(String policyId) {
    Map<String, PolicyOutline> others = new HashMap<>(outlines);
    others.remove(policyId);
    return new SiteAssembler(tree, ended, published, others);
  }

  /** All policies in the order of the site, without the words of their texts. */
  public Site outline() {
    List<Policy> policies =
        sources.values().stream()
            .map(
                source ->
                    new Policy(
                        source.id(),
                        source.settings(),
                        source.versions().stream()
                            .map(
                                version ->
                                    version(
                                        version, unread(version), tree.settings(source, version)))
                            .toList()))
            .sorted(
                Comparator.comparingInt(
                        (Policy policy) -> config.products().indexOf(policy.product()))
                    .thenComparing(Policy::kind)
                    .thenComparing(Policy::id))
            .toList();
    return new Site(config, policies);
  }

  private static Localized<PolicyText> unread(VersionSource version) {
    Map<Language, PolicyText> texts = new LinkedHashMap<>();
    version.texts().languages().forEach(each -> texts.put(each, PolicyText.unread(each)));
    return new Localized<>(texts);
  }

  static PolicyVersion version(
      VersionSource version, Localized<PolicyText> texts, VersionSettings settings) {
    return new PolicyVersion(
        version.id(),
        version.dates(),
        version.declared(),
        texts,
        version.lists(),
        VersionRecord.NONE.publishedBy(settings.publisher()).approvedBy(version.approvals()));
  }

  /**
   * A policy with its texts parsed, numbered, filled in and linked.
   *
   * @return empty if one of its texts cannot be read at all, which is reported
   */
  public Optional<Assembled> assemble(String policyId, Diagnostics diagnostics) {
    return assemble(policyId, Map.of(), new TreeSet<>(), diagnostics);
  }

  /**
   * A policy of which only the texts of some versions changed since it was assembled: the others
   * stay the same objects, and nothing is said of them.
   *
   * @param changed ids of those versions
   * @return the same as {@link #assemble} gives; empty likewise
   */
  public Optional<Assembled> assembleAgain(
      Assembled before, Set<String> changed, Diagnostics diagnostics) {
    String policyId = before.policy().id();
    Map<String, PolicyVersion> known = new HashMap<>();
    before.policy().versions().stream()
        .filter(version -> !changed.contains(version.id()))
        .forEach(version -> known.put(version.id(), version));
    Diagnostics found = diagnostics.apart();
    Optional<Assembled> again = assemble(policyId, known, before.linked(), found);
    if (again.isPresent() && again.get().linked().contains(policyId)) {
      // Versions that link to each other show of each other what may have changed.
      return assemble(policyId, diagnostics);
    }
    found.sorted().forEach(diagnostics::report);
    return again;
  }

  private Optional<Assembled> assemble(
      String policyId,
      Map<String, PolicyVersion> known,
      SortedSet<String> linked,
      Diagnostics diagnostics) {
    PolicySource source = Objects.requireNonNull(sources.get(policyId));
    PolicyAssembly assembly = new PolicyAssembly(tree, source, published, diagnostics);
    return assembly
        .numbered(known)
        .map(
            numbered -> {
              Targets targets =
                  new Targets(
                      names,
                      ended,
                      id -> id.equals(policyId) ? PolicyOutline.of(numbered) : outlined(id));
              Policy made = assembly.linked(numbered, known, targets);
              SortedSet<String> all = new TreeSet<>(linked);
              all.addAll(targets.used());
              return new Assembled(made, all, assembly.unsound());
            });
  }

  /** What other texts can say of a policy; what is wrong with it is reported where it is made. */
  private PolicyOutline outlined(String policyId) {
    PolicySource source = Objects.requireNonNull(sources.get(policyId));
    return outlines.computeIfAbsent(
        policyId,
        id ->
            new PolicyAssembly(tree, source, file -> true, new Diagnostics())
                .numbered(Map.of())
                .map(PolicyOutline::of)
                .orElseGet(() -> new PolicyOutline(id, List.of())));
  }
}
