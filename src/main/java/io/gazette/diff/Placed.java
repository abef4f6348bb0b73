package io.gazette.diff;

/**
 * A block and its place in its text.
 *
 * @param index 0-based
 */
public record Placed(int index, TextBlock block) {}
