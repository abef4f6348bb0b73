package io.gazette.vocabulary;

import io.gazette.model.Language;
import io.gazette.model.Localized;
import java.text.Normalizer;
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

  private static final int CELLS = 6;
  private static final String NONE = "-";

  private final List<Known> all;
  private final Map<String, Known> byBeginning = new HashMap<>();

  private KnownLibraries(List<Known> all) {
    this.all = List.copyOf(all);
    all.forEach(known -> known.android().forEach(name -> byBeginning.putIfAbsent(name, known)));
  }

  /**
   * A library, or several of which the same is known.
   *
   * @param names of an SDK, in Chinese and English; empty for what is none
   * @param words of which a name in a list needs one to mean it; none where its own name will do
   * @param android beginnings of packages and groups, or whole coordinates
   * @param pods names of pods; with a {@code *} at the end, how they begin
   */
  public record Known(
      Localized<String> names, List<String> words, List<String> android, List<String> pods) {

    public Known {
      words = List.copyOf(words);
      android = List.copyOf(android);
      pods = List.copyOf(pods);
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
      return left < 0x250
          && right < 0x250
          && Character.isLetterOrDigit(left)
          && Character.isLetterOrDigit(right);
    }

    /** Whether the package or the group that a list gives is one of this SDK, or one above. */
    public boolean goesBy(String beginning) {
      return android.stream().anyMatch(own -> begins(beginning, own) || begins(own, beginning));
    }

    public boolean hasPod(String pod) {
      return pods.stream()
          .anyMatch(
              own ->
                  own.endsWith("*")
                      ? pod.startsWith(own.substring(0, own.length() - 1))
                      : own.equals(pod));
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
      if (cells.length != CELLS) {
        throw new IllegalStateException(FILE + ": " + line);
      }
      Map<Language, String> names = new LinkedHashMap<>();
      if (cells[0].equals("sdk")) {
        names.put(new Language("zh-Hans"), cells[1]);
        names.put(new Language("en"), cells[2]);
      }
      return new Known(
          new Localized<>(names),
          words(cells[3], " / "),
          words(cells[4], ", "),
          words(cells[5], ", "));
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
  public Optional<Known> ofAndroid(String library) {
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

  /** What is known of a pod. */
  public Optional<Known> ofPod(String pod) {
    return all.stream().filter(known -> known.hasPod(pod)).findFirst();
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
