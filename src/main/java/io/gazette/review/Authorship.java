package io.gazette.review;

import io.gazette.review.Checkout.Reason;
import io.gazette.review.Checkout.UnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who wrote some files, as far as a Git repository tells: the authors of all commits that touched
 * them, and of what is not committed yet whoever would commit it.
 */
public final class Authorship {

  private static final char BETWEEN = '\u001f';

  /** As Git knows somebody. */
  public record Author(String name, String address) {

    /**
     * Whether words name this author: by name, by address, or both ({@code Li <li@a.example>}),
     * whatever their blanks, letter case, and remarks in brackets.
     */
    public boolean isCalled(String words) {
      int bracket = words.indexOf('<');
      List<String> names =
          bracket < 0
              ? List.of(words)
              : List.of(words.substring(0, bracket), words.substring(bracket + 1).replace(">", ""));
      return names.stream()
          .map(Author::plain)
          .filter(each -> !each.isEmpty())
          .anyMatch(each -> each.equals(plain(name)) || each.equals(plain(address)));
    }

    /** A name by which the same person is known again: {@code lilei} for {@code Li Lei (Legal)}. */
    public static String plain(String name) {
      return Normalizer.normalize(name, Normalizer.Form.NFKC)
          .replaceAll("[(\\[【][^)\\]】]*+[)\\]】]", "")
          .replaceAll("\\s+", "")
          .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return name + " <" + address + ">";
    }
  }

  private final Git git;

  /**
   * @param folder that may be within a repository
   */
  public Authorship(Path folder) {
    this.git = new Git(folder, "git");
  }

  /**
   * The authors of files, each once.
   *
   * @param files paths from the folder on
   * @return empty where there is no repository, or no Git to ask
   * @throws UnavailableException if the repository does not hold the history
   */
  public Optional<Set<Author>> of(List<String> files) throws UnavailableException, IOException {
    try {
      Git.Answer shallow = git.run("rev-parse", "--is-shallow-repository");
      if (shallow.code() != 0) {
        return Optional.empty();
      }
      if (shallow.out().strip().equals("true")) {
        throw new UnavailableException(Reason.SHALLOW, shallow.out());
      }
    } catch (UnavailableException e) {
      if (e.reason() == Reason.NO_GIT) {
        return Optional.empty();
      }
      throw e;
    }
    Set<Author> authors = new LinkedHashSet<>();
    String format = "--format=%aN" + BETWEEN + "%aE";
    add(git.run(with(files, "log", "--no-show-signature", format)).out(), authors);
    if (git.run(with(files, "diff", "--quiet", "--no-ext-diff", "--no-textconv", "HEAD")).code()
            != 0
        || !git.run(with(files, "ls-files", "--others")).out().isEmpty()) {
      String name = git.run("config", "user.name").out().strip();
      add(name + BETWEEN + git.run("config", "user.email").out().strip(), authors);
    }
    return Optional.of(authors);
  }

  /**
   * The day on which any of some files was last written, as their author's clock said; what was
   * only committed again keeps its day. Empty where Git knows of none.
   */
  public Optional<LocalDate> lastWritten(List<String> files)
      throws UnavailableException, IOException {
    return git.run(with(files, "log", "--no-show-signature", "--format=%as"))
        .out()
        .lines()
        .filter(line -> line.matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(LocalDate::parse)
        .max(Comparator.naturalOrder());
  }

  private static String[] with(List<String> files, String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.add("--");
    all.addAll(files);
    return all.toArray(String[]::new);
  }

  private static void add(String lines, Set<Author> authors) {
    lines
        .lines()
        .map(line -> line.split(String.valueOf(BETWEEN), -1))
        .filter(parts -> parts.length == 2 && !(parts[0].isEmpty() && parts[1].isEmpty()))
        .forEach(parts -> authors.add(new Author(parts[0], parts[1])));
  }
}
