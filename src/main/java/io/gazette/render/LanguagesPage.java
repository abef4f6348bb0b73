package io.gazette.render;

import java.util.List;

/** What the templates {@code root.ftlh} and {@code not-found.ftlh} see. */
record LanguagesPage(PageView page, List<LanguageEntry> entries) {}
