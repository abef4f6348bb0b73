package io.gazette.check;

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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An SDK that a text says the app has stands in the list of SDKs, if there is one: one of those
 * that are known, called an SDK where it is named. Names of services that people use themselves
 * (微信, Alipay) are not enough.
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

  private final Published published;

  NamedSdkRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(NamedSdkRule::check).toList()
        : List.of();
  }

  private static Stream<Diagnostic> check(Published.Open open) {
    return open.version().lists().rows(ListKind.SDKS).stream().flatMap(rows -> check(open, rows));
  }

  private static Stream<Diagnostic> check(Published.Open open, List<ListRow> rows) {
    List<Passage> passages =
        open.passages().stream().filter(passage -> passage.words().contains("SDK")).toList();
    if (passages.isEmpty()) {
      return Stream.empty();
    }
    List<Named> missing =
        NAMED.stream()
            .filter(
                named -> rows.stream().noneMatch(row -> AppLibrariesRule.means(row, named.sdk())))
            .toList();
    Set<Known> told = new HashSet<>();
    return passages.stream()
        .flatMap(passage -> check(passage, open, missing, rows))
        .filter(found -> told.add(found.sdk()))
        .map(Found::finding);
  }

  private record Found(Known sdk, Diagnostic finding) {}

  private static Stream<Found> check(
      Passage passage, Published.Open open, List<Named> missing, List<ListRow> rows) {
    return open.sentences(passage).stream()
        .filter(sentence -> sentence.contains("SDK"))
        .flatMap(
            sentence ->
                missing.stream()
                    .flatMap(
                        named ->
                            name(named, open.plain(sentence), rows).stream()
                                .map(
                                    name ->
                                        new Found(
                                            named.sdk(),
                                            Diagnostic.of(
                                                Code.SDK_IN_TEXT_ONLY, passage.at(name), name)))));
  }

  /** As it is called in a sentence that says that the app has it, and in no row. */
  private static Optional<String> name(Named named, String sentence, List<ListRow> rows) {
    Matcher found = named.words().matcher(sentence);
    while (found.find()) {
      String name = found.group();
      if (Assertion.isMadeAt(sentence, found.start(), found.end())
          && rows.stream().noneMatch(row -> speaksOf(row, name))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean speaksOf(ListRow row, String name) {
    return RowTexts.of(row).stream()
        .flatMap(text -> text.byLanguage().values().stream())
        .anyMatch(text -> text.contains(name));
  }
}
