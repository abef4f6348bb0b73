package io.gazette.vocabulary;

import io.gazette.model.Ecosystem;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.text.Characters;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the libraries that apps are built with: which are SDKs of third parties, which
 * work for the app alone.
 *
 * <p>Immutable. Of most libraries nothing is known; that is no answer to either question.
 */
public final class KnownLibraries {

  static final String FILE = "known-libraries.tsv";

  /** The columns of the names that libraries have, in their order. */
  private static final List<Ecosystem> COLUMNS =
      List.of(Ecosystem.MAVEN, Ecosystem.COCOAPODS, Ecosystem.NPM, Ecosystem.PUB, Ecosystem.SWIFT);

  private static final int BEFORE = 4;
  private static final String NONE = "-";

  private final List<Known> all;
  private final Map<String, Known> byBeginning = new HashMap<>();

  private KnownLibraries(List<Known> all) {
    this.all = List.copyOf(all);
    all.forEach(
        known -> known.in(Ecosystem.MAVEN).forEach(name -> byBeginning.putIfAbsent(name, known)));
  }

  /**
   * A library, or several of which the same is known.
   *
   * @param names of an SDK, in Chinese and English; empty for what is none
   * @param words of which a name in a list needs one to mean it; none where its own name will do
   * @param libraries of Android beginnings of packages and groups, or whole coordinates; of the
   *     others names, with a {@code *} at the end how they begin
   */
  public record Known(
      Localized<String> names, List<String> words, Map<Ecosystem, List<String>> libraries) {

    public Known {
      words = List.copyOf(words);
      libraries = Map.copyOf(libraries);
    }

    /** By what it goes in an ecosystem. */
    public List<String> in(Ecosystem ecosystem) {
      return libraries.getOrDefault(ecosystem, List.of());
    }

    public boolean isSdk() {
      return !names.isEmpty();
    }

    /** The name of an SDK for a reader. */
    public String name(Language language) {
      return Names.in(language, names);
    }

    /** Whether a name in a list means this SDK: 穿山甲SDK is 穿山甲广告SDK. */
    public boolean isCalled(String written) {
      return names.languages().stream().map(names::get).anyMatch(name -> isSameName(name, written))
          || words.stream().anyMatch(word -> contains(written, word));
    }

    /** Whether a name has some words whole: vivo Push has no OPUSH. */
    private static boolean contains(String name, String words) {
      String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      String wanted = words.toLowerCase(Locale.ROOT);
      for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
        int end = at + wanted.length();
        boolean begins = at == 0 || !isOneWord(plain.charAt(at - 1), plain.charAt(at));
        boolean ends =
            end == plain.length() || !isOneWord(plain.charAt(end - 1), plain.charAt(end));
        if (begins && ends) {
          return true;
        }
      }
      return false;
    }

    private static boolean isOneWord(char left, char right) {
      return Characters.isLatin(left) && Characters.isLatin(right);
    }

    /**
     * Whether a name that a list gives is one of this SDK: a package or group of Android may also
     * be one above.
     */
    public boolean goesBy(Ecosystem ecosystem, String name) {
      return ecosystem == Ecosystem.MAVEN
          ? in(ecosystem).stream().anyMatch(own -> begins(name, own) || begins(own, name))
          : fit(ecosystem, name) > 0;
    }

    /** How much of a name is known here; 0 if it is another one. */
    private int fit(Ecosystem ecosystem, String name) {
      int fit = 0;
      for (String own : in(ecosystem)) {
        boolean open = own.endsWith("*");
        String known = open ? own.substring(0, own.length() - 1) : own;
        if (open ? name.startsWith(known) : name.equals(known)) {
          fit = Math.max(fit, own.length());
        }
      }
      return fit;
    }
  }

  /** Those that come with Gazette. */
  public static KnownLibraries builtIn() {
    return BuiltIn.VALUE;
  }

  /** Immutable, and so read once, when they are first asked for. */
  private static final class BuiltIn {

    private static final KnownLibraries VALUE =
        new KnownLibraries(
            BuiltInFile.text(FILE)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(BuiltIn::known)
                .toList());

    private static Known known(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != BEFORE + COLUMNS.size()) {
        throw new IllegalStateException(FILE + ": " + line);
      }
      Map<Language, String> names = new LinkedHashMap<>();
      if (cells[0].equals("sdk")) {
        names.put(new Language("zh-Hans"), cells[1]);
        names.put(new Language("en"), cells[2]);
      }
      Map<Ecosystem, List<String>> libraries = new EnumMap<>(Ecosystem.class);
      for (Ecosystem ecosystem : COLUMNS) {
        libraries.put(ecosystem, words(cells[BEFORE + COLUMNS.indexOf(ecosystem)], ", "));
      }
      return new Known(new Localized<>(names), words(cells[BEFORE - 1], " / "), libraries);
    }

    private static List<String> words(String cell, String between) {
      return cell.equals(NONE) ? List.of() : List.of(cell.split(between, -1));
    }
  }

  public List<Known> all() {
    return all;
  }

  /**
   * What is known of a library or a class of Android: {@code group:artifact}, or its package. Of
   * two beginnings the longer counts.
   */
  private Optional<Known> ofAndroid(String library) {
    for (int end = library.length(); end > 0; end--) {
      if (end == library.length() || isJoint(library.charAt(end))) {
        Known known = byBeginning.get(library.substring(0, end));
        if (known != null) {
          return Optional.of(known);
        }
      }
    }
    return Optional.empty();
  }

  /** What is known of a library by its name in an ecosystem; the longer of two names counts. */
  public Optional<Known> of(Ecosystem ecosystem, String library) {
    if (ecosystem == Ecosystem.MAVEN) {
      return ofAndroid(library);
    }
    return all.stream()
        .filter(known -> known.fit(ecosystem, library) > 0)
        .max(Comparator.comparing(known -> known.fit(ecosystem, library)));
  }

  private static boolean isJoint(char character) {
    return character == '.' || character == ':' || character == '$';
  }

  /** Whether two names of SDKs are one but for their writing, and for the word “SDK”. */
  public static boolean isSameName(String one, String other) {
    return NameKey.of(one).replace("sdk", "").equals(NameKey.of(other).replace("sdk", ""));
  }

  /**
   * Whether a library, package or class begins with some names, at the end of one of them: {@code
   * com.umeng} begins {@code com.umeng.umsdk:common} and not {@code com.umengine}.
   */
  public static boolean begins(String library, String beginning) {
    return library.startsWith(beginning)
        && (library.length() == beginning.length() || isJoint(library.charAt(beginning.length())));
  }
}
