package io.gazette.render.policy;

import io.gazette.render.html.Html;
import io.gazette.render.page.LinkView;
import io.gazette.render.redline.ClausePastView;
import java.util.List;
import java.util.Optional;

/**
 * A clause.
 *
 * @param rank of its heading, 2 to 6
 * @param heading number and heading
 * @param name the same without markup
 * @param translations the clause in the other languages
 * @param current the clause in the version in effect, if this is an older one
 * @param outdated the clause in the prevailing text, if this is a translation of what that said
 *     before
 * @param past what earlier versions did to it; empty in a first version
 */
public record ClauseView(
    String id,
    int rank,
    Html heading,
    String name,
    Html body,
    List<ClauseView> children,
    List<LinkView> translations,
    Optional<LinkView> current,
    Optional<LinkView> outdated,
    Optional<ClausePastView> past) {}
