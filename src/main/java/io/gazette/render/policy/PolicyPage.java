package io.gazette.render.policy;

import io.gazette.render.page.PageView;

/** What the template {@code policy.ftlh} sees. */
public record PolicyPage(PageView page, PolicyView policy) {}
