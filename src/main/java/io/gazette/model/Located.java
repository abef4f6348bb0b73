package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;

/**
 * A value together with the place where it was written, for later stages that find fault with it.
 */
public record Located<T>(T value, SourcePosition position) {}
