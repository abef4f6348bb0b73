package io.gazette.render.policy;

import io.gazette.render.page.PageView;

/** What the template {@code parallel.ftlh} sees. */
public record ParallelPage(PageView page, ParallelView policy) {}
