package io.gazette.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a folder as it was at some commit out of a Git repository, with the {@code git} program.
 *
 * <p>Writes nothing into the repository and runs none of its hooks, filters or attributes: files
 * are taken byte for byte as they were committed. Links and submodules are left out. A reference is
 * never read as an option.
 */
public final class Checkout {

  private static final int MOST_FILES = 200_000;
  private static final int LARGEST = 16 * 1024 * 1024;
  private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

  /** Why a state cannot be had. */
  public enum Reason {
    NO_GIT,
    NO_REPOSITORY,
    UNKNOWN,
    SHALLOW,
    TOO_MUCH
  }

  /** A state cannot be had. */
  public static final class UnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnavailableException(Reason reason, String words) {
      super(words);
      this.reason = reason;
    }

    public Reason reason() {
      return reason;
    }

    /** What Git said of it. */
    public String words() {
      return String.valueOf(getMessage());
    }
  }

  private final Git git;

  /**
   * A folder within a repository.
   *
   * @param folder that exists
   */
  public Checkout(Path folder) {
    this(folder, "git");
  }

  Checkout(Path folder, String program) {
    this.git = new Git(folder, program);
  }

  /**
   * The commit at which a reference and what is checked out now went apart; else that of the
   * reference.
   *
   * @param reference a branch, a tag or a commit
   */
  public String base(String reference) throws UnavailableException, IOException {
    Git.Answer inside = git.run("rev-parse", "--is-shallow-repository");
    if (inside.code() != 0) {
      throw new UnavailableException(Reason.NO_REPOSITORY, inside.err());
    }
    boolean shallow = inside.out().strip().equals("true");
    boolean plain = !reference.startsWith("-") && reference.chars().noneMatch(c -> c <= ' ');
    Git.Answer commit =
        plain
            ? git.run("rev-parse", "--verify", "--quiet", reference + "^{commit}")
            : new Git.Answer(1, "", "");
    if (commit.code() != 0) {
      throw new UnavailableException(shallow ? Reason.SHALLOW : Reason.UNKNOWN, commit.err());
    }
    String id = commit.out().strip();
    Git.Answer apart = git.run("merge-base", id, "HEAD");
    if (apart.code() != 0 && shallow) {
      throw new UnavailableException(Reason.SHALLOW, apart.err());
    }
    return apart.code() == 0 ? apart.out().strip() : id;
  }

  /** Writes the files of the folder, as they were at a commit, below another, if there were any. */
  public void writeTo(Path target, String commit) throws UnavailableException, IOException {
    String prefix = git.run("rev-parse", "--show-prefix").out().strip();
    // What begins with a hyphen or a colon is a path all the same.
    Git.Answer list =
        git.run(
            "ls-tree", "-r", "-z", "--full-tree", commit, "--", prefix.isEmpty() ? "." : prefix);
    if (list.code() != 0) {
      throw new UnavailableException(Reason.SHALLOW, list.err());
    }
    String[] entries = list.out().split("\0", -1);
    if (entries.length > MOST_FILES) {
      throw new UnavailableException(Reason.TOO_MUCH, entries.length + " files");
    }
    Process process = git.start(List.of("cat-file", "--batch"));
    try (OutputStream questions = process.getOutputStream();
        InputStream answers = new BufferedInputStream(process.getInputStream())) {
      long total = 0;
      for (String entry : entries) {
        int tab = entry.indexOf('\t');
        String[] words = tab < 0 ? new String[0] : entry.substring(0, tab).split(" ", -1);
        // 100644 and 100755: files; links and submodules are none.
        if (words.length == 3 && words[0].startsWith("100")) {
          byte[] bytes = blob(words[2], questions, answers);
          total += bytes.length;
          if (total > MOST_BYTES) {
            throw new UnavailableException(Reason.TOO_MUCH, total + " bytes");
          }
          write(entry.substring(tab + 1), prefix, target, bytes);
        }
      }
    } finally {
      process.destroy();
    }
  }

  private static byte[] blob(String id, OutputStream questions, InputStream answers)
      throws IOException, UnavailableException {
    questions.write((id + "\n").getBytes(UTF_8));
    questions.flush();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new UnavailableException(Reason.SHALLOW, id);
      }
      head.write(next);
    }
    String[] words = head.toString(UTF_8).split(" ", -1);
    if (words.length != 3) {
      // A partial clone that has no copy of it.
      throw new UnavailableException(Reason.SHALLOW, head.toString(UTF_8));
    }
    int size = Integer.parseInt(words[2]);
    if (size > LARGEST) {
      answers.skipNBytes(size + 1L);
      return new byte[0];
    }
    byte[] bytes = answers.readNBytes(size);
    answers.skipNBytes(1);
    return bytes;
  }

  /** A tree that somebody made by hand can have names that lead out of it. */
  private static void write(String path, String prefix, Path target, byte[] bytes)
      throws IOException {
    if (!path.startsWith(prefix)
        || Arrays.stream(path.split("/", -1)).anyMatch(name -> name.startsWith(".."))) {
      return;
    }
    Path file = target.resolve(path.substring(prefix.length())).normalize();
    if (file.startsWith(target)) {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }
  }
}
