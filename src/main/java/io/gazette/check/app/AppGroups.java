package io.gazette.check.app;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what a list lacks of one kind into one finding: an app has hundreds of libraries. Before
 * that each stands by itself, so that a waiver can name it. The arguments of such findings are the
 * name, how many, and where the app says it.
 */
public final class AppGroups {

  private static final Set<Code> JOINED =
      EnumSet.of(Code.LIBRARY_UNKNOWN, Code.DATA_UNDECLARED, Code.REGISTER_LACKS);

  private AppGroups() {}

  private record Group(Code code, Severity severity, SourcePosition position) {}

  public static List<Diagnostic> of(List<Diagnostic> findings) {
    List<Diagnostic> joined = new ArrayList<>();
    Map<Group, List<Diagnostic>> groups = new LinkedHashMap<>();
    for (Diagnostic finding : findings) {
      if (isJoined(finding)) {
        Group group = new Group(finding.code(), finding.severity(), finding.position());
        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(finding);
      } else {
        joined.add(finding);
      }
    }
    groups.forEach((group, each) -> joined.add(one(group, each)));
    return joined;
  }

  /** Of permissions those that the system gives, which are no more than a remark. */
  private static boolean isJoined(Diagnostic finding) {
    return JOINED.contains(finding.code())
        || (finding.code() == Code.PERMISSION_UNLISTED && finding.severity() == Severity.INFO);
  }

  private static Diagnostic one(Group group, List<Diagnostic> findings) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                AppNames.some(findings.stream().map(each -> each.arguments().get(0)).toList()),
                Integer.toString(findings.size())));
    List<String> places =
        findings.stream()
            .filter(each -> each.arguments().size() > 2)
            .map(each -> each.arguments().get(2))
            .distinct()
            .toList();
    if (!places.isEmpty()) {
      arguments.add(AppNames.first(places));
    }
    return new Diagnostic(group.code(), group.severity(), group.position(), arguments);
  }
}
