package io.gazette.render.redline;

import io.gazette.render.page.PageView;

/** What the template {@code since.ftlh} sees. */
public record SincePage(PageView page, SinceView since) {}
