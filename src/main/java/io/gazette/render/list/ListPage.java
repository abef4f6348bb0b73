package io.gazette.render.list;

import io.gazette.render.page.PageView;

/** What the template {@code list.ftlh} sees. */
public record ListPage(PageView page, ListView list) {}
