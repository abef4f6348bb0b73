package io.gazette.render.redline;

import java.util.List;

/**
 * What changed between two texts, in words.
 *
 * @param counts of the kinds of changes that there are, weightiest first; empty if nothing changed
 * @param characters how many came and went, in words; empty text for none
 * @param typography whether some changes are of typography alone, so that readers may hide them
 */
public record ChangesView(List<ChangeCountView> counts, String characters, boolean typography) {}
