package io.gazette.render.policy;

import io.gazette.render.html.Html;
import io.gazette.render.list.ListChangesView;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.RetirementView;
import io.gazette.render.page.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * One version of a policy in one language.
 *
 * @param kind what the document is, in words
 * @param platforms where the product runs, in words
 * @param version the one shown
 * @param current a link to the version in effect, if that is not the one shown
 * @param elsewhere a link to the version that the policy has now, if that is not in this language
 *     and an earlier one is shown in its place
 * @param retirement that the policy ends
 * @param upcoming the next version, if the one shown is in effect
 * @param since a link to what changed since a reader agreed; empty if no version is in effect in
 *     the page's language, or none was before
 * @param prevailing a link to the version in the language that prevails, called by the name of that
 *     language; empty where there is only one language
 * @param address the full address of the version, for ever
 * @param textHash the SHA-256 of its canonical text, in hexadecimal
 * @param copy the version as one file to keep; empty for a draft
 * @param parallel a link to two languages side by side
 * @param data a link to what is done with each type of data
 * @param plainText the version as a text file; empty for a draft
 * @param quick to the clauses that readers come for
 * @param lists beside the text
 * @param listChanges what the version changed in them
 * @param summary the clause with the role {@code summary}; not among the clauses
 * @param outdated the prevailing text, if the preamble is a translation of what that said before
 * @param contents of all clauses, the summary included
 */
public record PolicyView(
    String title,
    String kind,
    String product,
    List<String> platforms,
    VersionView version,
    Optional<LinkView> current,
    Optional<LinkView> elsewhere,
    Optional<RetirementView> retirement,
    Optional<VersionView> upcoming,
    LinkView history,
    Optional<LinkView> since,
    Optional<LinkView> prevailing,
    String address,
    String textHash,
    Optional<String> copy,
    Optional<LinkView> parallel,
    Optional<LinkView> data,
    Optional<String> plainText,
    List<LinkView> quick,
    List<LinkView> lists,
    List<ListChangesView> listChanges,
    Optional<ClauseView> summary,
    Optional<LinkView> outdated,
    Html preamble,
    List<ClauseView> clauses,
    List<ContentsEntry> contents,
    KeysView keys,
    List<CompanionView> companions) {}
