package io.gazette.content;

import io.gazette.diagnostic.Code;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds instead of what its name says. */
enum TextNature {
  /** Both sides of a merge that nobody finished. */
  UNMERGED(Code.MERGE_UNFINISHED),
  /** What a tool leaves in the place of a file that it keeps elsewhere. */
  POINTER(Code.FILE_POINTER),
  /** No words, or a title and headings alone. */
  EMPTY(Code.TEXT_EMPTY);

  private static final Pattern MERGE_MARK = Pattern.compile("(?:<{7}|>{7}|\\|{7})(?: .*)?");

  /** Git LFS, git-annex, and a symbolic link as Git writes it where there are none. */
  private static final Pattern POINTER_TEXT =
      Pattern.compile(
          "version https://git-lfs\\.github\\.com/spec/.*|/annex/objects/\\S+"
              + "|(?:\\.{1,2}/)++[\\w./-]+\\.(?:md|yaml)");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*)?");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)[ \\t]*");
  private static final Pattern CONTENTS = Pattern.compile("\\{\\{ *toc *}}");

  private final Code code;

  TextNature(Code code) {
    this.code = code;
  }

  /** A file that is not what it seems, and the line that shows it, from 1. */
  record Found(TextNature nature, int line) {
    Code code() {
      return nature.code;
    }
  }

  /** What a text is instead; empty for one with words. */
  static Optional<Found> ofText(String text) {
    return ofFile(text)
        .or(() -> hasWords(text) ? Optional.empty() : Optional.of(new Found(EMPTY, 1)));
  }

  /** What any file is instead. */
  static Optional<Found> ofFile(String text) {
    String first = text.strip().lines().findFirst().orElse("");
    if (POINTER_TEXT.matcher(first).matches()) {
      return Optional.of(new Found(POINTER, 1));
    }
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      if (MERGE_MARK.matcher(lines.get(at)).matches()) {
        return Optional.of(new Found(UNMERGED, at + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether a letter or digit stands outside of headings, comments and contents. */
  private static boolean hasWords(String text) {
    String shown = CONTENTS.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
    List<String> lines = shown.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      boolean heading =
          HEADING.matcher(lines.get(at)).matches()
              || (at + 1 < lines.size() && UNDERLINE.matcher(lines.get(at + 1)).matches());
      if (!heading && lines.get(at).codePoints().anyMatch(Character::isLetterOrDigit)) {
        return true;
      }
    }
    return false;
  }
}
