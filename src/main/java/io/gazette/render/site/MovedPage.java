package io.gazette.render.site;

import io.gazette.render.page.PageView;

/** What the template {@code moved.ftlh} sees. */
public record MovedPage(PageView page, MovedView moved) {}
