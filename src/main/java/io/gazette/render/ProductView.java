package io.gazette.render;

import java.util.List;

/** A product and its policies. */
record ProductView(String id, String name, List<PolicyEntry> policies) {}
