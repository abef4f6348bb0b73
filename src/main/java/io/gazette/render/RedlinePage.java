package io.gazette.render;

/** What the template {@code redline.ftlh} sees. */
record RedlinePage(PageView page, RedlineView redline) {}
