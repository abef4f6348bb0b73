package io.gazette.render.page;

import io.gazette.model.Retirement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a policy ends.
 *
 * @param on the first day on which it no longer applies
 * @param past whether that day has come
 * @param reason in the words of the publisher
 * @param successor a link to the policy that takes its place
 */
public record RetirementView(
    DateView on, boolean past, TextView reason, Optional<LinkView> successor) {

  /** The view of a statement on a day, for the readers of a page. */
  public static RetirementView of(Retirement retirement, LocalDate asOf, PageContext context) {
    LocalDate on = retirement.on().value();
    return new RetirementView(
        context.date(on),
        !on.isAfter(asOf),
        TextView.nearest(retirement.reason(), context).orElseThrow(),
        retirement
            .successor()
            .flatMap(id -> context.directory().find(id))
            .flatMap(context::policyLink));
  }
}
