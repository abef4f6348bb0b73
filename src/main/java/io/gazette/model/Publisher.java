package io.gazette.model;

import java.util.Optional;

/** The company that issues the policies and answers for them. */
public record Publisher(
    Localized<String> name, Localized<String> address, String email, Optional<String> phone) {}
