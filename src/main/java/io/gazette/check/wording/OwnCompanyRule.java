package io.gazette.check.wording;

import io.gazette.check.reading.Controllers;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The company that a text gives as its own is the publisher, whose name stands at the foot of the
 * page: another one was left over from the text it was made from. Where a store has the name of the
 * developer, {@link StoreNameRule} compares it.
 */
final class OwnCompanyRule implements Rule {

  /** A name of a company, and not of what it makes. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:公司|集团|集團|工作室|事务所|事務所)$|\\b(?:Inc|Ltd|LLC|LLP|GmbH|Corp|Corporation|Limited|PLC|Pty|B\\.V)\\b");

  private final Localized<String> publisher;
  private final Published published;
  private final PassageReading<List<String>> companies = new PassageReading<>(Controllers::in);

  /**
   * @param publisher its name
   */
  OwnCompanyRule(Localized<String> publisher, Published published) {
    this.publisher = publisher;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    boolean compared =
        policy.product().stores().stream().anyMatch(store -> !store.developer().isEmpty());
    List<String> names =
        publisher.byLanguage().values().stream()
            .filter(name -> COMPANY.matcher(name).find())
            .toList();
    return compared || names.isEmpty()
        ? List.of()
        : published.open(policy).flatMap(open -> check(open, names).stream()).toList();
  }

  /** The first company that a text gives as its own, if none of them is the publisher. */
  private Optional<Diagnostic> check(Published.Open open, List<String> names) {
    Stream<Diagnostic> others =
        open.passages().stream()
            .flatMap(
                passage ->
                    companies.of(passage).stream()
                        .flatMap(
                            found ->
                                names.stream()
                                    .filter(name -> isOther(found, name))
                                    .limit(1)
                                    .map(
                                        name ->
                                            Diagnostic.of(
                                                Code.PUBLISHER_OTHER,
                                                passage.at(found),
                                                found,
                                                name))));
    boolean said =
        open.passages().stream()
            .flatMap(passage -> companies.of(passage).stream())
            .anyMatch(found -> names.stream().anyMatch(name -> Controllers.isNamed(found, name)));
    return said ? Optional.empty() : others.findFirst();
  }

  /** A name in other characters may be a translation. */
  private static boolean isOther(String found, String name) {
    return Controllers.isHan(found) == Controllers.isHan(name);
  }
}
