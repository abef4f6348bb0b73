package io.gazette.render;

/** What the template {@code policy.ftlh} sees. */
record PolicyPage(PageView page, PolicyView policy) {}
