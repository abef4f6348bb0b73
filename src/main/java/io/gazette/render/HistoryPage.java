package io.gazette.render;

/** What the template {@code history.ftlh} sees. */
record HistoryPage(PageView page, HistoryView history) {}
