package io.gazette.render.site;

import io.gazette.render.page.PageView;

/** What the template {@code removed.ftlh} sees. */
public record RemovedPage(PageView page, RemovedView removed) {}
