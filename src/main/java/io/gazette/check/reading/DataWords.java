package io.gazette.check.reading;

import io.gazette.text.Characters;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The types of personal data that running text names, by the names and synonyms that mean exactly
 * one. Of names within names the longest counts, also within those that are only close to a name:
 * an identity card number is no card number.
 */
public final class DataWords {

  /** A name in a text. */
  public record Named(DataType type, int from, int to) {}

  /** Between the names of a cell. */
  public static final Pattern PARTS = Pattern.compile("[、，,；;/]|(?<=\\S)[和与及](?=\\S)| and ");

  private static final int SHORTEST_HAN = 2;
  private static final int SHORTEST_LATIN = 4;

  /**
   * Numbers of identity documents: texts and lists call an identity card a document, and the other
   * way round.
   */
  private static final Set<String> IDENTITY = Set.of("id-card-number", "id-document-number");

  /** Names of all that is of their category. */
  private static final Set<String> WHOLE = Set.of("biometric-information", "health-information");

  /** What names of whole kinds mean that are no more than a part of their category. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "location",
          Set.of(
              "location",
              "precise-location",
              "approximate-location",
              "network-location",
              "location-track"));

  /** By the two characters with which they begin, the longest first. */
  private static final Map<String, List<Name>> NAMES = names();

  /**
   * @param near whether it is only close to the name of the type, as 银行账户 and 病历 are
   */
  private record Name(String words, DataType type, boolean near) {}

  private DataWords() {}

  private static Map<String, List<Name>> names() {
    Map<String, List<Name>> names = new HashMap<>();
    for (DataType type : Vocabulary.builtIn().all()) {
      Stream<String> exact =
          Stream.concat(type.names().byLanguage().values().stream(), type.synonyms().stream());
      Stream.concat(named(exact, type, false), named(type.near().stream(), type, true))
          .forEach(
              name ->
                  names
                      .computeIfAbsent(name.words().substring(0, 2), any -> new ArrayList<>())
                      .add(name));
    }
    names
        .values()
        .forEach(all -> all.sort(Comparator.comparingInt((Name name) -> -name.words().length())));
    return names;
  }

  private static Stream<Name> named(Stream<String> written, DataType type, boolean near) {
    return written
        .flatMap(DataWords::forms)
        .map(name -> name.toLowerCase(Locale.ROOT).strip())
        .flatMap(name -> Stream.of(name, name.replace("e-mail", "email")))
        .filter(
            name ->
                name.length()
                    >= (Characters.isLatin(name.charAt(0)) ? SHORTEST_LATIN : SHORTEST_HAN))
        .distinct()
        .map(name -> new Name(name, type, near));
  }

  /** 应用匿名设备标识符（AAID） goes by either part. */
  private static Stream<String> forms(String name) {
    int bracket = Math.max(name.indexOf('（'), name.indexOf('('));
    return bracket < SHORTEST_HAN
        ? Stream.of(name)
        : Stream.of(name.substring(0, bracket), name.substring(bracket + 1, name.length() - 1));
  }

  /** What a text names, in order. Takes linear time. */
  public static List<Named> in(String text) {
    return in(text, name -> !name.near());
  }

  /** And the sensitive data that it names in words that are broader or narrower: 病历. */
  public static List<Named> withNear(String text) {
    return in(text, name -> !name.near() || name.type().isSensitive());
  }

  /** The ids of a type and of those that texts and lists call by its name. */
  public static Set<String> kin(DataType type) {
    return IDENTITY.contains(type.id()) ? IDENTITY : Set.of(type.id());
  }

  /** Those of {@link #kin} and, for a name of a whole kind, such as 位置信息, all that are of it. */
  public static Set<String> meant(DataType type) {
    return KINDS.containsKey(type.id())
        ? KINDS.get(type.id())
        : WHOLE.contains(type.id())
            ? Vocabulary.builtIn().all().stream()
                .filter(each -> each.category() == type.category())
                .map(DataType::id)
                .collect(Collectors.toSet())
            : kin(type);
  }

  /** The types that some words name, if they name nothing else: 姓名、手机号码; none otherwise. */
  public static List<DataType> alone(String words) {
    List<Optional<DataType>> types =
        PARTS
            .splitAsStream(words)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(Vocabulary.builtIn()::exactly)
            .toList();
    return types.stream().allMatch(Optional::isPresent)
        ? types.stream().flatMap(Optional::stream).toList()
        : List.of();
  }

  private static List<Named> in(String text, Predicate<Name> wanted) {
    String words = text.toLowerCase(Locale.ROOT);
    List<Named> found = new ArrayList<>();
    for (int at = 0; at + 2 <= words.length(); at++) {
      Name name = nameAt(words, at);
      if (name != null) {
        if (wanted.test(name)) {
          found.add(new Named(name.type(), at, at + name.words().length()));
        }
        at += name.words().length() - 1;
      }
    }
    return found;
  }

  private static @Nullable Name nameAt(String words, int at) {
    for (Name name : NAMES.getOrDefault(words.substring(at, at + 2), List.of())) {
      int end = at + name.words().length();
      if (words.startsWith(name.words(), at) && isWhole(words, at, end)) {
        return name;
      }
    }
    return null;
  }

  /** No part of a longer word in Latin letters. */
  private static boolean isWhole(String words, int from, int to) {
    return !Characters.isWithinLatin(words, from) && !Characters.isWithinLatin(words, to);
  }
}
