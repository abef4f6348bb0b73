package io.gazette.render.redline;

import io.gazette.diff.ClauseChange;
import io.gazette.diff.ClauseChange.Kind;
import io.gazette.diff.TextDiff;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.RedlinePlan;
import io.gazette.render.page.VersionSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers, for one policy in one language, which version changed which clause. */
public final class ClausePasts {

  /** What leaves the words of a clause, and their weight, as they were, if it is about nothing. */
  private static final Set<Kind> IDLE = EnumSet.of(Kind.RENUMBERED, Kind.FORMAT, Kind.MOVED);

  /** What a version did to a clause, and where that is shown. */
  record Event(boolean added, String anchor) {}

  private final String policyId;
  private final RedlinePlan plan;

  /** By the id of the later version, then by that of the clause. */
  private final Map<String, Map<String, Event>> events = new HashMap<>();

  ClausePasts(String policyId, RedlinePlan plan) {
    this.policyId = policyId;
    this.plan = plan;
  }

  /** Takes note of what a version changed in the one before it. */
  void add(VersionSummary now, Map<String, Event> clauses) {
    events.put(now.id(), clauses);
  }

  /** What a version changed in the one before it, by the id of the clause. */
  static Map<String, Event> events(TextDiff diff, Changes changes) {
    Map<String, Event> clauses = new HashMap<>();
    for (ClauseChange clause : diff.clauses()) {
      boolean added = clause.oldHeading().isEmpty() && !clause.clauseId().isEmpty();
      if (clause.newHeading().isPresent()
          && !(clause.subjects().isEmpty() && IDLE.containsAll(clause.kinds()))) {
        String anchor = changes.of(clause.entries().get(0)).orElseThrow().anchor();
        clauses.put(clause.clauseId(), new Event(added, anchor));
      }
    }
    return clauses;
  }

  /** The past of a clause of a version; empty if it is as it was in the first one. */
  public Optional<ClausePastView> of(String clauseId, VersionSummary shown, PageContext context) {
    List<VersionSummary> versions = new ArrayList<>(plan.upTo(shown));
    if (versions.size() < 2) {
      return Optional.empty();
    }
    Collections.reverse(versions);
    List<LinkView> amended = new ArrayList<>();
    for (VersionSummary version : versions) {
      Event event = events.getOrDefault(version.id(), Map.of()).get(clauseId);
      if (event != null && event.added()) {
        LinkView added = link(version, event, context);
        return Optional.of(new ClausePastView(amended, Optional.of(added)));
      } else if (event != null) {
        amended.add(link(version, event, context));
      }
    }
    return amended.isEmpty()
        ? Optional.empty()
        : Optional.of(new ClausePastView(amended, Optional.empty()));
  }

  private LinkView link(VersionSummary now, Event event, PageContext context) {
    SitePath page =
        Routes.redline(
            context.language(), policyId, plan.toPrevious(now).orElseThrow().old().id(), now.id());
    String date = now.effective().map(context.language()::format).orElse(now.id());
    return LinkView.of(context.addresses().to(page, event.anchor()), date, Optional.empty());
  }
}
