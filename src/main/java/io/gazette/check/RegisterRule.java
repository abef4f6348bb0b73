package io.gazette.check;

import io.gazette.appfacts.AppFacts;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.exchange.SdkRegister;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.SdkFields;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.KnownLibraries;
import io.gazette.vocabulary.Vocabulary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of SDKs says what a register says of the same SDKs: who provides them, which data, what
 * for, where the policy is. Writing does not matter: width, case, blanks and punctuation, the order
 * of data, http or https.
 */
final class RegisterRule implements AppRule {

  private final SdkRegister register;

  RegisterRule(SdkRegister register) {
    this.register = register;
  }

  @Override
  public List<Diagnostic> check(AppLists lists, AppFacts app) {
    List<Diagnostic> findings = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    for (ListRow row : lists.rows(ListKind.SDKS)) {
      String name = RowName.of(row, lists.policyOf(row));
      Optional<SdkRegister.Row> entry =
          register.rows().stream().filter(each -> isSame(row, each)).findFirst();
      if (entry.isEmpty()) {
        lacking.add(name);
        continue;
      }
      compare(row, name, entry.get(), findings);
      entry
          .get()
          .risk()
          .ifPresent(
              risk ->
                  findings.add(
                      Diagnostic.of(
                          Code.REGISTER_RISKY,
                          row.position(),
                          name,
                          risk,
                          row.find(SdkFields.VERSIONS).orElse("@no-version"),
                          AppNames.place(entry.get().position()))));
    }
    if (!lacking.isEmpty()) {
      findings.add(
          Diagnostic.of(
              Code.REGISTER_LACKS,
              lists.place(ListKind.SDKS),
              AppNames.some(lacking),
              Integer.toString(lacking.size())));
    }
    return findings;
  }

  private static boolean isSame(ListRow row, SdkRegister.Row entry) {
    Optional<String> named = entry.find("name");
    return named.filter(name -> isCalled(row, name)).isPresent()
        || entry.find("packages").stream()
            .flatMap(packages -> Stream.of(packages.split("[\\s,;，；、]+", -1)))
            .anyMatch(row.items(SdkFields.PACKAGES)::contains);
  }

  private static boolean isCalled(ListRow row, String name) {
    return row.find(SdkFields.NAME).stream()
        .flatMap(names -> names.byLanguage().values().stream())
        .anyMatch(own -> KnownLibraries.isSameName(own, name));
  }

  private static void compare(
      ListRow row, String name, SdkRegister.Row entry, List<Diagnostic> findings) {
    Map<String, String> differing = new LinkedHashMap<>();
    differs(entry, SdkFields.VENDOR, words(row, SdkFields.VENDOR), differing);
    differs(entry, SdkFields.PURPOSE, words(row, SdkFields.PURPOSE), differing);
    differs(entry, SdkFields.POLICY, words(row, SdkFields.POLICY), differing);
    entry.find(SdkFields.DATA.id()).ifPresent(words -> data(row, words, differing));
    differing.forEach(
        (field, difference) ->
            findings.add(
                Diagnostic.of(
                    Code.REGISTER_DIFFERS,
                    row.position(),
                    name,
                    field,
                    difference,
                    AppNames.place(entry.position()))));
  }

  private static List<String> words(ListRow row, Field<Localized<String>> field) {
    return row.find(field).stream().flatMap(words -> words.byLanguage().values().stream()).toList();
  }

  /** Where a list says nothing, its own checks say so. */
  private static void differs(
      SdkRegister.Row entry, Field<?> field, List<String> own, Map<String, String> differing) {
    entry
        .find(field.id())
        .filter(words -> !own.isEmpty())
        .filter(words -> own.stream().noneMatch(each -> plain(each).equals(plain(words))))
        .ifPresent(words -> differing.put(field.id(), "“" + words + "” ≠ “" + own.get(0) + "”"));
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(?:www\\.)?", "")
        .replaceAll("[\\s\\p{P}]+", "");
  }

  private static void data(ListRow row, String words, Map<String, String> differing) {
    if (!row.get(SdkFields.DATA).isStated()) {
      return;
    }
    List<DataItem> items = row.items(SdkFields.DATA);
    Map<String, String> theirs =
        Arrays.stream(words.split("[,;，；、。\\n]+", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty() && !plain(word).equals("none") && !word.equals("无"))
            .collect(
                Collectors.toMap(RegisterRule::key, word -> word, (a, b) -> a, LinkedHashMap::new));
    Map<String, String> ours = new LinkedHashMap<>();
    for (DataItem item : items) {
      String shown = item.name().byLanguage().values().iterator().next();
      ours.put(item.type().orElseGet(() -> key(shown)), shown);
    }
    List<String> more =
        theirs.entrySet().stream()
            .filter(entry -> !ours.containsKey(entry.getKey()))
            .map(entry -> "+ " + entry.getValue())
            .toList();
    List<String> less =
        ours.entrySet().stream()
            .filter(entry -> !theirs.containsKey(entry.getKey()))
            .map(entry -> "− " + entry.getValue())
            .toList();
    if (!more.isEmpty() || !less.isEmpty()) {
      differing.put(
          SdkFields.DATA.id(),
          Stream.concat(more.stream(), less.stream()).collect(Collectors.joining(", ")));
    }
  }

  /** The type that words mean, or else the words without their writing. */
  private static String key(String words) {
    return Vocabulary.builtIn().exactly(words).map(DataType::id).orElseGet(() -> plain(words));
  }
}
