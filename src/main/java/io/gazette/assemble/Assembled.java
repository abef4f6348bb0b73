package io.gazette.assemble;

import io.gazette.model.Policy;
import java.util.SortedSet;

/**
 * A policy with all its words.
 *
 * @param linked ids of the policies whose titles and numbers its texts show
 * @param unsound folders of versions one of whose texts is none: what else could be said of them
 *     would follow from that
 */
public record Assembled(Policy policy, SortedSet<String> linked, SortedSet<String> unsound) {}
