package io.gazette.render;

import java.util.List;

/**
 * A policy that is published no more.
 *
 * @param texts what its versions said, as plain texts
 */
record RemovedView(String title, List<LinkView> texts) {}
