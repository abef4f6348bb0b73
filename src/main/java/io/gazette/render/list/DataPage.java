package io.gazette.render.list;

import io.gazette.render.page.PageView;

/** What the template {@code data.ftlh} sees. */
public record DataPage(PageView page, DataView policy) {}
