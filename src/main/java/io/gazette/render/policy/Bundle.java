package io.gazette.render.policy;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Policy;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline;
import io.gazette.output.OutputTree;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.redline.KnownPasts;
import io.gazette.render.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an app ships of policies: the version in effect of each, with its lists, as files in one
 * folder that open from anywhere.
 *
 * <p>Each file has its style in it and asks for nothing. Links between the files are their names;
 * all others are full addresses of the published site. A file is called after its policy, what it
 * shows of it and its language: {@code app-privacy.zh-Hans.html}, {@code app-privacy.sdks.en.html}.
 */
public final class Bundle {

  /** A policy that goes into it. */
  public record Part(Policy policy, PolicySummary summary, Timeline timeline) {}

  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;

  /** What a page of the site is called in the bundle, whichever of its addresses is meant. */
  private final Map<SitePath, String> names = new LinkedHashMap<>();

  /** The pages that are taken, by their names. */
  private final Map<String, SitePath> taken = new LinkedHashMap<>();

  public Bundle(PageViews pages, Theme theme, Diagnostics diagnostics) {
    this.pages = pages;
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /** Texts, lists and the index of data. */
  public OutputTree whole(List<Part> parts) {
    for (Part part : parts) {
      nameText(part);
      nameLists(part);
    }
    return render(parts);
  }

  /** A text in one file for each language, and nothing else. */
  public OutputTree textOnly(Part part) {
    nameText(part);
    return render(List.of(part));
  }

  private void nameText(Part part) {
    String id = part.policy().id();
    for (Language language : part.summary().languages()) {
      part.summary()
          .shownIn(language)
          .ifPresent(
              version -> {
                String name = id + "." + language.tag() + ".html";
                name(name, Routes.app(language, id), Routes.version(language, id, version.id()));
                names.put(Routes.policy(language, id), name);
              });
    }
  }

  private void nameLists(Part part) {
    for (Language language : part.summary().languages()) {
      part.summary()
          .shownIn(language)
          .ifPresent(version -> nameLists(part.policy(), language, version));
    }
  }

  private void nameLists(Policy policy, Language language, VersionSummary version) {
    String id = policy.id();
    boolean hasLists = false;
    for (ListKind list : ListKind.values()) {
      boolean has =
          policy.versions().stream()
              .filter(other -> other.id().equals(version.id()))
              .anyMatch(other -> other.lists().rows(list).isPresent());
      if (has) {
        name(
            id + "." + list.id() + "." + language.tag() + ".html",
            Routes.list(language, id, list),
            Routes.list(language, id, version.id(), list));
      }
      hasLists |= has;
    }
    if (hasLists) {
      name(
          id + ".data." + language.tag() + ".html",
          Routes.data(language, id),
          Routes.data(language, id, version.id()));
    }
  }

  private void name(String name, SitePath moving, SitePath fixed) {
    taken.put(name, moving);
    names.put(moving, name);
    names.put(fixed, name);
  }

  private OutputTree render(List<Part> parts) {
    PageViews alone = pages.alone(page -> Optional.ofNullable(names.get(page)));
    OutputTree.Builder bundle = OutputTree.builder();
    for (Part part : parts) {
      OutputTree rendered =
          new PolicyPages(
                  part.policy(),
                  part.summary(),
                  part.timeline(),
                  alone,
                  theme,
                  diagnostics,
                  new KnownPasts())
              .render();
      taken.forEach(
          (name, page) -> rendered.find(page.file()).ifPresent(bytes -> bundle.add(name, bytes)));
    }
    return bundle.build();
  }
}
