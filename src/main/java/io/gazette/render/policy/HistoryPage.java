package io.gazette.render.policy;

import io.gazette.render.page.PageView;

/** What the template {@code history.ftlh} sees. */
public record HistoryPage(PageView page, HistoryView history) {}
