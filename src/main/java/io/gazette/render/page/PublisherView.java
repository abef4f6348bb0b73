package io.gazette.render.page;

import java.util.Optional;

/**
 * Who answers for the site.
 *
 * @param phone as it is written
 * @param phoneHref to dial it
 */
public record PublisherView(
    String name,
    Optional<String> address,
    String email,
    Optional<String> phone,
    Optional<String> phoneHref) {}
