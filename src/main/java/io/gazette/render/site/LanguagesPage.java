package io.gazette.render.site;

import io.gazette.render.page.PageView;
import java.util.List;

/** What the templates {@code root.ftlh} and {@code not-found.ftlh} see. */
public record LanguagesPage(PageView page, List<LanguageEntry> entries) {}
