package io.gazette.render.redline;

import io.gazette.render.page.PageView;

/** What the template {@code redline.ftlh} sees. */
public record RedlinePage(PageView page, RedlineView redline) {}
