package io.gazette.check.app;

import io.gazette.appfacts.AppFacts;
import io.gazette.check.reading.RowName;
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
    for (ListRow row : lists.rows(ListKind.SDKS)) {
      String name = RowName.of(row, lists.policyOf(row));
      List<SdkRegister.Row> entries =
          register.rows().stream().filter(each -> isSame(row, each)).toList();
      if (entries.isEmpty()) {
        findings.add(Diagnostic.of(Code.REGISTER_LACKS, lists.place(ListKind.SDKS), name, "1"));
        continue;
      }
      compare(row, name, entries, findings);
      for (SdkRegister.Row entry : entries) {
        entry
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
                            AppNames.place(entry.position()))));
      }
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

  /** A register may have a row for each version: one that agrees is enough. */
  private static void compare(
      ListRow row, String name, List<SdkRegister.Row> entries, List<Diagnostic> findings) {
    Map<Field<?>, String> differing = new LinkedHashMap<>();
    for (Field<Localized<String>> field :
        List.of(SdkFields.VENDOR, SdkFields.PURPOSE, SdkFields.POLICY)) {
      differs(entries, field, words(row, field), differing);
    }
    List<String> data =
        entries.stream().flatMap(entry -> entry.find(SdkFields.DATA.id()).stream()).toList();
    if (!data.isEmpty()) {
      data(row, String.join("、", data), differing);
    }
    differing.forEach(
        (field, difference) ->
            findings.add(
                Diagnostic.of(
                    Code.REGISTER_DIFFERS,
                    row.position(),
                    name,
                    "@key-" + field.id(),
                    difference,
                    AppNames.place(entries.get(0).position()))));
  }

  private static List<String> words(ListRow row, Field<Localized<String>> field) {
    return row.find(field).stream().flatMap(words -> words.byLanguage().values().stream()).toList();
  }

  /** Where a list says nothing, its own checks say so. */
  private static void differs(
      List<SdkRegister.Row> entries,
      Field<?> field,
      List<String> own,
      Map<Field<?>, String> differing) {
    List<String> theirs =
        entries.stream().flatMap(entry -> entry.find(field.id()).stream()).distinct().toList();
    boolean agrees =
        theirs.stream()
            .anyMatch(words -> own.stream().anyMatch(each -> plain(each).equals(plain(words))));
    if (!theirs.isEmpty() && !own.isEmpty() && !agrees) {
      differing.put(field, "“" + String.join("; ", theirs) + "” ≠ “" + own.get(0) + "”");
    }
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(?:www\\.)?", "")
        .replaceAll("[\\s\\p{P}]+", "");
  }

  private static void data(ListRow row, String words, Map<Field<?>, String> differing) {
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
          SdkFields.DATA,
          Stream.concat(more.stream(), less.stream()).collect(Collectors.joining(", ")));
    }
  }

  /** The type that words mean, or else the words without their writing. */
  private static String key(String words) {
    return Vocabulary.builtIn().exactly(words).map(DataType::id).orElseGet(() -> plain(words));
  }
}
