package io.gazette.render.site;

import java.util.List;

/** A product and its policies. */
public record ProductView(String id, String name, List<PolicyEntry> policies) {}
