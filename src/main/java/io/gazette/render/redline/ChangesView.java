package io.gazette.render.redline;

import java.util.List;

/**
 * What changed between two texts, in words.
 *
 * @param counts of the kinds of changes that there are, weightiest first
 * @param none whether the texts are the same, word for word
 * @param characters how many came and went, in words; empty text for none
 * @param clauses that changed in more than number or looks, in the order of the text
 * @param moved whether sentences moved
 * @param typography whether some changes are of typography alone, so that readers may hide them
 * @param wording whether some clauses were only worded in another way, likewise
 */
public record ChangesView(
    List<ChangeCountView> counts,
    boolean none,
    String characters,
    List<ClauseChangeView> clauses,
    boolean moved,
    boolean typography,
    boolean wording) {}
