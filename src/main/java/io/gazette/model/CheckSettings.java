package io.gazette.model;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site says of the checks of substance.
 *
 * @param packs whose rules apply beside those that hold everywhere
 * @param levels of codes that the site takes more or less gravely than Gazette does; empty for one
 *     that it does not want told
 * @param keyShare how much of a text may be marked as key, in percent
 * @param answerDays working days within which people are answered
 * @param versionMonths after which a version is old
 * @param translations what is expected to be said of them
 * @param libraries beginnings of libraries of its apps that are no SDKs of others
 */
public record CheckSettings(
    List<Pack> packs,
    Map<Code, Optional<Severity>> levels,
    int keyShare,
    int answerDays,
    int versionMonths,
    Records translations,
    List<String> libraries) {

  /** Whether it must be said of each clause what it was translated from. */
  public enum Records {
    OPTIONAL,
    REQUIRED
  }

  /** Rules that apply where a product is offered. */
  public enum Pack {
    CN("cn"),
    GDPR("gdpr"),
    US_CA("us-ca");

    private final String id;

    Pack(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public static Optional<Pack> of(String id) {
      return List.of(values()).stream().filter(pack -> pack.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
      return List.of(values()).stream().map(Pack::id).toList();
    }
  }

  /** Of a site that says nothing. */
  public static final CheckSettings USUAL =
      new CheckSettings(List.of(Pack.CN), Map.of(), 50, 15, 12, Records.OPTIONAL, List.of());

  public CheckSettings {
    packs = List.copyOf(packs);
    libraries = List.copyOf(libraries);
    Map<Code, Optional<Severity>> copy = new EnumMap<>(Code.class);
    copy.putAll(levels);
    levels = Collections.unmodifiableMap(copy);
  }
}
