package io.gazette.content;

import io.gazette.model.Localized;
import io.gazette.model.Numbering;
import io.gazette.model.Product;
import io.gazette.model.Publisher;

/**
 * What a version's text takes from {@code site.yaml} and {@code policy.yaml}: as these files are
 * now, or as they were when the version was sealed.
 */
public record VersionSettings(
    Publisher publisher,
    Localized<String> title,
    Product product,
    Localized<Numbering> numbering) {}
