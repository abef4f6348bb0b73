package io.gazette.render;

/** What the template {@code list.ftlh} sees. */
record ListPage(PageView page, ListView list) {}
