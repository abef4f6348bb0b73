package io.gazette.render;

import java.util.List;

/** What the template {@code home.ftlh} sees. */
record HomePage(PageView page, List<ProductView> products) {}
