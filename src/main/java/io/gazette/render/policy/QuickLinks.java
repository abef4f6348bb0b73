package io.gazette.render.policy;

import io.gazette.model.Clause;
import io.gazette.model.PolicyText;
import io.gazette.model.Role;
import io.gazette.render.page.LinkView;
import io.gazette.render.theme.Messages;
import java.util.List;
import java.util.Optional;

/**
 * The clauses that readers come for, by what they are there for.
 *
 * <p>What PIPL art. 17 and 44–50 let people ask for, and whom they ask.
 */
final class QuickLinks {

  private static final List<Role> WANTED =
      List.of(
          Role.WITHDRAWAL,
          Role.DELETION,
          Role.ACCOUNT_CLOSURE,
          Role.ACCESS,
          Role.COMPLAINT,
          Role.CONTACT,
          Role.MINORS);

  private QuickLinks() {}

  /** One for each purpose that a clause of the text has, the first such clause. */
  static List<LinkView> of(PolicyText text, Messages messages) {
    return WANTED.stream().flatMap(role -> link(role, text, messages).stream()).toList();
  }

  private static Optional<LinkView> link(Role role, PolicyText text, Messages messages) {
    return text.allClauses().stream()
        .filter(clause -> clause.roles().contains(role))
        .findFirst()
        .map(Clause::id)
        .map(id -> LinkView.of("#" + id, messages.text("quick." + role.id()), Optional.empty()));
  }
}
