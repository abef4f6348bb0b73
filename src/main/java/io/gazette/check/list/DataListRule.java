package io.gazette.check.list;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.wording.NumberGapRule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.ListKind;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is collected stands in a list and not in prose alone: in the list of data of the version or
 * of a companion, or in a table or list of the text, if only with typed numbers.
 */
final class DataListRule implements Rule {

  /** Of clauses below those on what is collected, which have lists of something else. */
  private static final Set<Role> OF_OTHER_THINGS =
      EnumSet.of(Role.EXCEPTIONS, Role.COOKIES, Role.PERMISSIONS);

  private final Published published;

  DataListRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    boolean asked = policy.kind() == PolicyKind.PRIVACY_POLICY && policy.companions().isEmpty();
    return asked
        ? published.open(policy).flatMap(open -> check(open).stream()).toList()
        : List.of();
  }

  private static Optional<Diagnostic> check(Published.Open open) {
    boolean listed = open.version().lists().rows(ListKind.COLLECTED).isPresent();
    List<Clause> collecting =
        open.text().allClauses().stream()
            .filter(clause -> clause.roles().contains(Role.COLLECTION))
            .flatMap(clause -> clause.allClauses().stream())
            .filter(clause -> Collections.disjoint(clause.roles(), OF_OTHER_THINGS))
            .distinct()
            .toList();
    boolean shown =
        collecting.stream()
            .flatMap(clause -> clause.body().stream())
            .anyMatch(DataListRule::isList);
    boolean typed =
        collecting.stream()
            .flatMap(clause -> open.passages(clause).stream())
            .anyMatch(passage -> NumberGapRule.isNumbered(passage, 2));
    return listed || shown || typed
        ? Optional.empty()
        : collecting.stream()
            .map(Clause::position)
            .findFirst()
            .map((SourcePosition position) -> Diagnostic.of(Code.DATA_WITHOUT_LIST, position));
  }

  private static boolean isList(Block block) {
    return block instanceof Block.Table
        || block instanceof Block.ListTable
        || block instanceof Block.BulletList
        || block instanceof Block.OrderedList
        || (block instanceof Block.KeyClause key
            && key.content().stream().anyMatch(DataListRule::isList))
        || (block instanceof Block.Quote quote
            && quote.content().stream().anyMatch(DataListRule::isList));
  }
}
