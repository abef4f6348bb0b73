package io.gazette.check.list;

import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Scope;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a text says of a row of a list, the list says too: for whom a recipient works, whether
 * people must give some data, which data an SDK gets, and what SDKs, data and permissions are for.
 * It says so in a sentence, behind a name (相机：扫码), or in a table of its own, whose heads tell what
 * the cells are. What the list leaves out, or has in several rows of which one agrees, is not told.
 */
final class RowClaimsRule implements Rule {

  private static final List<RowAspect> ASPECTS =
      List.of(
          new RowRoles(),
          new RowNecessities(),
          new RowPurposes(),
          new RowData(),
          new RowCountries(),
          new RowAskedTimes());

  private final Published published;

  RowClaimsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(open -> check(open, policy)).distinct().toList()
        : List.of();
  }

  private static Stream<Diagnostic> check(Published.Open open, Policy policy) {
    ListedRows lists = new ListedRows(open);
    if (lists.areEmpty()) {
      return Stream.empty();
    }
    Stream<RowClaim> written =
        open.rows().stream()
            .filter(row -> !Scope.isOfGroup(row.first(), open))
            .flatMap(row -> ASPECTS.stream().flatMap(aspect -> aspect.in(row, lists)));
    Stream<RowClaim> said =
        open.passages().stream()
            .filter(passage -> !passage.isHeading() && passage.column().isEmpty())
            .filter(passage -> !Scope.isOfGroup(passage, open))
            .flatMap(passage -> sentences(passage, lists))
            .flatMap(sentence -> ASPECTS.stream().flatMap(aspect -> aspect.in(sentence, lists)));
    return Stream.concat(written, said).map(claim -> finding(claim, open, policy));
  }

  private static Stream<RowAspect.Sentence> sentences(Passage passage, ListedRows lists) {
    Published.Open open = lists.open();
    List<RowAspect.Sentence> all = new ArrayList<>();
    String before = "";
    for (String words : open.sentences(passage)) {
      String plain = open.plain(words);
      String small = plain.toLowerCase(Locale.ROOT);
      if (plain.length() == words.length() && small.length() == words.length()) {
        all.add(
            new RowAspect.Sentence(
                passage, words, plain, small, before, RowData.part(small, lists)));
      }
      before = plain;
    }
    return all.stream();
  }

  private static Diagnostic finding(RowClaim claim, Published.Open open, Policy policy) {
    Passage passage = claim.passage();
    return Diagnostic.of(
        Code.TEXT_CONTRADICTS,
        passage.at(claim.said()),
        Quoted.sentence(
            passage.column().isEmpty() ? claim.said() : passage.labelled(open.text().language())),
        "@in-row",
        RowName.of(claim.row(), policy),
        claim.words());
  }
}
