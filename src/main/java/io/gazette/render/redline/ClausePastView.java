package io.gazette.render.redline;

import io.gazette.render.page.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a clause in the versions up to the one shown.
 *
 * @param amended the comparisons in which its words changed, newest first, by date
 * @param added the comparison in which it came, by date
 */
public record ClausePastView(List<LinkView> amended, Optional<LinkView> added) {}
