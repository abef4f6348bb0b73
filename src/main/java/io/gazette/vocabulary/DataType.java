package io.gazette.vocabulary;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A type of personal data as lists and texts name it.
 *
 * @param id the same in every language and version, e.g. {@code android-id}
 * @param names by language; the built-in types have zh-Hans, zh-Hant and en
 * @param synonyms other ways to write it, in any language, that mean neither more nor less; none is
 *     also a name
 * @param near words that lead to the type, but mean more, less or only nearly the same
 * @param sensitivity under PIPL article 28 and GB/T 45574-2025
 * @param sources why it is sensitive or may be; empty for an ordinary type
 * @param gdpr what of GDPR articles 9 and 10 it can be
 * @param apple what Apple's App Store calls it; empty where Apple has no such type
 * @param play what Google Play calls it; empty where Google has no such type
 * @param position of its entry
 */
public record DataType(
    String id,
    Category category,
    Localized<String> names,
    List<String> synonyms,
    List<String> near,
    Sensitivity sensitivity,
    List<LegalSource> sources,
    List<GdprCategory> gdpr,
    List<AppleDataType> apple,
    List<PlayDataType> play,
    SourcePosition position) {

  /** The form of an id, as a regular expression. */
  public static final String ID_FORM = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  public static final int LONGEST_ID = 64;
  private static final Pattern ID = Pattern.compile(ID_FORM);

  public DataType {
    synonyms = List.copyOf(synonyms);
    near = List.copyOf(near);
    sources = List.copyOf(sources);
    gdpr = List.copyOf(gdpr);
    apple = List.copyOf(apple);
    play = List.copyOf(play);
  }

  /** Whether a text can be the id of a type: lower-case words and digits with single hyphens. */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  /** The name for a reader; where the language has none, that of the nearest language. */
  public String name(Language language) {
    return Names.in(language, names);
  }

  public boolean isSensitive() {
    return sensitivity == Sensitivity.SENSITIVE;
  }

  /** What means exactly this type: its names, then its synonyms. */
  Stream<String> exactNames() {
    return Stream.concat(names.languages().stream().map(names::get).distinct(), synonyms.stream());
  }

  /** Everything that leads to it: what means exactly this, then what is near. */
  Stream<String> allNames() {
    return Stream.concat(exactNames(), near.stream());
  }
}
