package io.gazette.check.list;

import io.gazette.check.app.AppLibrariesRule;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.SdkNames;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.vocabulary.KnownLibraries;
import io.gazette.vocabulary.KnownLibraries.Known;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An SDK that a text says the app has stands in the list of SDKs, if there is one: one of those
 * that are known, or a name of its own, called an SDK where it is named. Names of services that
 * people use themselves (微信, Alipay) are not enough.
 */
final class NamedSdkRule implements Rule {

  private static final KnownLibraries LIBRARIES = KnownLibraries.builtIn();

  /** Items of an enumeration between a name and the word that says that all of them are SDKs. */
  private static final String UP_TO_SDK =
      "[^，。；,;.、\\na-z]{0,12}(?:[、和及与或][^，。；,;.、\\n]{1,24}){0,8}(?:等[^，。；,;.、\\n]{0,8})?SDK(?![^，。；\\n]{0,4}(?:清单|目录|列表|名单))"
          + "|(?: [A-Z]\\w*)?(?:(?:,|,? and|,? or) [\\w.+ ]{2,24}){0,8} SDKs?\\b";

  private record Named(Known sdk, Pattern words) {

    static Named of(Known sdk) {
      String names =
          Stream.concat(
                  sdk.words().stream(),
                  sdk.names().byLanguage().values().stream()
                      .map(name -> name.replaceFirst("\\s?SDK.*", "")))
              .filter(name -> name.length() > 1)
              .distinct()
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      return new Named(
          sdk,
          Pattern.compile(
              "(?i:(?<![A-Za-z0-9])(?:" + names + "))(?![a-z0-9])(?=" + UP_TO_SDK + ")"));
    }
  }

  private static final List<Named> NAMED =
      LIBRARIES.all().stream().filter(Known::isSdk).map(Named::of).toList();

  /** A name as it is written in a sentence that says that the app has it. */
  private record Mention(Known sdk, String name) {}

  private final Published published;

  /** Most sentences several versions have in common. */
  private final PassageReading<List<Mention>> mentions =
      new PassageReading<>(NamedSdkRule::mentions);

  NamedSdkRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(this::check).toList()
        : List.of();
  }

  private Stream<Diagnostic> check(Published.Open open) {
    return open.version().lists().rows(ListKind.SDKS).stream().flatMap(rows -> check(open, rows));
  }

  private Stream<Diagnostic> check(Published.Open open, List<ListRow> rows) {
    Set<Known> told = new HashSet<>();
    Stream<Diagnostic> known =
        open.passages().stream()
            .filter(passage -> passage.words().contains("SDK"))
            .flatMap(
                passage ->
                    open.sentences(passage).stream()
                        .flatMap(sentence -> mentions.of(open.plain(sentence)).stream())
                        .filter(mention -> rows.stream().noneMatch(row -> has(row, mention)))
                        .filter(mention -> told.add(mention.sdk()))
                        .map(
                            mention ->
                                Diagnostic.of(
                                    Code.SDK_IN_TEXT_ONLY,
                                    passage.at(mention.name()),
                                    mention.name())));
    return Stream.concat(known, others(open, rows));
  }

  /** Names of SDKs that nobody knows and no row has. */
  private Stream<Diagnostic> others(Published.Open open, List<ListRow> rows) {
    String listed =
        open.plain(
            rows.stream()
                .flatMap(row -> RowTexts.of(row).stream())
                .flatMap(text -> text.byLanguage().values().stream())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT));
    Set<String> told = new HashSet<>();
    return open.passages().stream()
        .filter(passage -> passage.words().contains("SDK"))
        .flatMap(
            passage ->
                open.sentences(passage).stream()
                    .flatMap(sentence -> unknown(sentence, open))
                    .filter(name -> !listed.contains(own(name, open)))
                    .filter(told::add)
                    .map(name -> Diagnostic.of(Code.SDK_IN_TEXT_ONLY, passage.at(name), name)));
  }

  private static String own(String name, Published.Open open) {
    return SdkNames.own(open.plain(name)).toLowerCase(Locale.ROOT);
  }

  private Stream<String> unknown(String sentence, Published.Open open) {
    String plain = open.plain(sentence);
    return SdkNames.in(sentence, plain).stream()
        .filter(
            name ->
                mentions.of(plain).stream()
                    .noneMatch(known -> open.plain(name).contains(known.name())));
  }

  private static List<Mention> mentions(String sentence) {
    return sentence.contains("SDK")
        ? NAMED.stream().flatMap(named -> mention(named, sentence).stream()).toList()
        : List.of();
  }

  private static Optional<Mention> mention(Named named, String sentence) {
    return named
        .words()
        .matcher(sentence)
        .results()
        .filter(found -> Assertion.isMadeAt(sentence, found.start(), found.end()))
        .findFirst()
        .map(found -> new Mention(named.sdk(), found.group()));
  }

  /** Whether a row is about an SDK, or speaks of it. */
  private static boolean has(ListRow row, Mention mention) {
    return AppLibrariesRule.means(row, mention.sdk())
        || RowTexts.of(row).stream()
            .flatMap(text -> text.byLanguage().values().stream())
            .anyMatch(text -> text.contains(mention.name()));
  }
}
