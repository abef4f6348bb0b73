package io.gazette.check.list;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ClauseWords;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.SdkFields;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rows of SDKs tell what readers need: the address of a policy and not of a company, over a
 * connection that nobody can change, and each SDK once (信管函〔2021〕292号 addressed named companies and
 * is read as good practice).
 *
 * <p>Versions that stay as they are are passed over.
 */
final class SdkRowsRule implements Rule {

  private final Published published;

  SdkRowsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      if (!published.hasAll(policy, version)) {
        check(version.lists().rows(ListKind.SDKS).orElse(List.of()), policy, findings);
      }
    }
    return findings;
  }

  private void check(List<ListRow> rows, Policy policy, List<Diagnostic> findings) {
    Map<String, String> seen = new HashMap<>();
    for (ListRow row : rows) {
      String name = RowName.of(row, policy);
      String said = ClauseWords.meaning(name).toLowerCase(Locale.ROOT) + said(row, policy);
      String before = seen.putIfAbsent(said, row.id());
      if (before != null) {
        findings.add(Diagnostic.of(Code.ROW_TWICE, row.position(), name, before));
      }
      row.find(SdkFields.POLICY)
          .ifPresent(
              address ->
                  address.byLanguage().values().stream()
                      .distinct()
                      .forEach(each -> address(row, name, each, findings)));
    }
  }

  private void address(ListRow row, String name, String address, List<Diagnostic> findings) {
    if (address.startsWith("http://")) {
      findings.add(Diagnostic.of(Code.ADDRESS_UNPROTECTED, place(row, address), name, address));
    }
    if (isHome(address)) {
      findings.add(Diagnostic.of(Code.ADDRESS_OF_HOME, place(row, address), name, address));
    }
  }

  private SourcePosition place(ListRow row, String address) {
    return published.rows().of(row, SdkFields.POLICY, address);
  }

  /** Whether an address names nothing but a host. */
  private static boolean isHome(String address) {
    URI uri = URI.create(address);
    String path = uri.getPath() == null ? "" : uri.getPath();
    return path.matches("/?(?:index\\.html?|zh|en|cn|home)?/?")
        && uri.getQuery() == null
        && uri.getFragment() == null
        && !address.matches("(?i).*(?:privacy|policy|legal|terms).*");
  }

  private static String said(ListRow row, Policy policy) {
    return " "
        + row.find(SdkFields.VENDOR).map(vendor -> vendor.nearest(first(policy))).orElse("")
        + " "
        + row.find(SdkFields.PURPOSE).map(words -> words.nearest(first(policy))).orElse("")
        + " "
        + row.find(SdkFields.PLATFORMS).map(Object::toString).orElse("");
  }

  private static Language first(Policy policy) {
    return policy.languages().isEmpty() ? new Language("en") : policy.languages().get(0);
  }
}
