package io.gazette.render.list;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.lists.ListChangeText;
import io.gazette.model.Inline;
import io.gazette.model.LinkTarget;
import io.gazette.model.ListKind;
import io.gazette.model.PolicyVersion;
import io.gazette.render.body.BodyWriter;
import io.gazette.render.page.ListSubject;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.page.VersionViews;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes the views of what changed in the lists of one policy. */
public record ListChanges(VersionViews versions) {

  private static final SourcePosition NOWHERE = SourcePosition.startOf("");

  /** The lists that changed from one version to a later one, begun and ended ones included. */
  public List<ListChangesView> between(
      VersionSummary before, VersionSummary after, PageContext context) {
    List<ListChangeText.Line> lines = lines(before, after, context);
    return Arrays.stream(ListKind.values())
        .map(list -> versions.list(after, list))
        .map(list -> view(before, list, lines, context, list::row))
        .filter(list -> !list.changes().isEmpty())
        .toList();
  }

  /** What changed in one list, for its own page. */
  ListChangesView onPageOf(ListSubject list, VersionSummary before, PageContext context) {
    return view(before, list, lines(before, list.version(), context), context, list::rowOnItsPage);
  }

  private List<ListChangeText.Line> lines(
      VersionSummary before, VersionSummary after, PageContext context) {
    PolicyVersion old = versions.version(before);
    PolicyVersion now = versions.version(after);
    return new ListChangeText(old.lists(), now.lists(), context.language()).lines();
  }

  private static ListChangesView view(
      VersionSummary before,
      ListSubject list,
      List<ListChangeText.Line> lines,
      PageContext context,
      Function<String, LinkTarget> target) {
    return new ListChangesView(
        list.list().id(),
        list.name(context.messages()),
        before.id(),
        lines.stream()
            .filter(line -> line.list() == list.list())
            .map(line -> BodyWriter.heading(words(line, target), context))
            .toList());
  }

  /** A change leads to its row. */
  private static List<Inline> words(ListChangeText.Line line, Function<String, LinkTarget> target) {
    return line.row().map(target).map(row -> link(row, line.words())).orElse(line.words());
  }

  private static List<Inline> link(LinkTarget target, List<Inline> words) {
    return List.of(new Inline.Link(target, words, NOWHERE));
  }
}
