package io.gazette.render;

/** What the template {@code removed.ftlh} sees. */
record RemovedPage(PageView page, RemovedView removed) {}
