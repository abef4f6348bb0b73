package io.gazette.render.redline;

import io.gazette.render.page.PageView;

/** What the template {@code since-index.ftlh} sees. */
public record SinceIndexPage(PageView page, SinceIndexView since) {}
