package io.gazette.model;

/** Something the publisher offers; groups the policies on the home page. */
public record Product(String id, Localized<String> name) {}
