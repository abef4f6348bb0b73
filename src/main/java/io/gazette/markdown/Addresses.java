package io.gazette.markdown;

import io.gazette.model.LinkTarget;
import io.gazette.model.WebAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that a link may have; everything that is not known to be safe is none. */
public final class Addresses {

  /** Ids are checked by the stage that knows them all; here they must only be harmless. */
  private static final String NAME = "[\\p{L}\\p{N}_.-]+";

  private static final Pattern CLAUSE = Pattern.compile("#(" + NAME + ")");
  private static final Pattern POLICY =
      Pattern.compile("policy:(" + NAME + ")(?:@(" + NAME + "))?(?:#(" + NAME + "))?");

  private Addresses() {}

  static Optional<LinkTarget> read(String address) {
    Matcher clause = CLAUSE.matcher(address);
    if (clause.matches()) {
      return Optional.of(new LinkTarget.ToClause(clause.group(1)));
    }
    Matcher policy = POLICY.matcher(address);
    if (policy.matches()) {
      return Optional.of(
          new LinkTarget.ToPolicy(
              policy.group(1),
              Optional.ofNullable(policy.group(2)),
              Optional.ofNullable(policy.group(3))));
    }
    return WebAddress.isSafe(address)
        ? Optional.of(new LinkTarget.ToWeb(lowerScheme(address)))
        : Optional.empty();
  }

  private static String lowerScheme(String address) {
    int colon = address.indexOf(':');
    return address.substring(0, colon).toLowerCase(Locale.ROOT) + address.substring(colon);
  }
}
