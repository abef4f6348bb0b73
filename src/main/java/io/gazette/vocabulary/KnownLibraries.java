package io.gazette.vocabulary;

import io.gazette.model.Language;
import io.gazette.model.Localized;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

  private static final int CELLS = 5;
  private static final String NONE = "-";

  private final List<Known> all;

  private KnownLibraries(List<Known> all) {
    this.all = List.copyOf(all);
  }

  /**
   * A library, or several of which the same is known.
   *
   * @param names of an SDK, in Chinese and English; empty for what is none
   * @param android beginnings of packages and groups, or whole coordinates
   */
  public record Known(Localized<String> names, List<String> android, List<String> pods) {

    public Known {
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

    /** Whether a name in a list means this SDK. */
    public boolean isCalled(String written) {
      return names.languages().stream().map(names::get).anyMatch(name -> isSameName(name, written));
    }

    /** How long the beginning is that a library of Android has in common with it; 0 for none. */
    private int fits(String library) {
      return android.stream()
          .filter(beginning -> begins(library, beginning))
          .mapToInt(String::length)
          .max()
          .orElse(0);
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
      return new Known(new Localized<>(names), words(cells[3]), words(cells[4]));
    }

    private static List<String> words(String cell) {
      return cell.equals(NONE) ? List.of() : List.of(cell.split(", ", -1));
    }
  }

  public List<Known> all() {
    return all;
  }

  /** What is known of a library or a class of Android: {@code group:artifact}, or its package. */
  public Optional<Known> ofAndroid(String library) {
    return all.stream()
        .filter(known -> known.fits(library) > 0)
        .max(Comparator.comparingInt(known -> known.fits(library)));
  }

  /** What is known of a pod. */
  public Optional<Known> ofPod(String pod) {
    return all.stream().filter(known -> known.pods().contains(pod)).findFirst();
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
        && (library.length() == beginning.length()
            || ".:$".indexOf(library.charAt(beginning.length())) >= 0);
  }
}
