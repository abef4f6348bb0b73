package io.gazette.render.site;

import io.gazette.render.page.PageView;
import java.util.List;

/** What the template {@code home.ftlh} sees. */
public record HomePage(PageView page, List<ProductView> products) {}
