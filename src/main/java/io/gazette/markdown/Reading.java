package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Severity;
import io.gazette.model.InlineRuns.Mark;
import java.util.List;
import java.util.Optional;

/** What a text is read for, which decides what is kept of it and what is said about it. */
enum Reading {
  /** For publication: whatever a page could not show, or should not, is reported. */
  STRICT(16, 32) {
    @Override
    Optional<Severity> severity(Code code) {
      return Optional.of(code.severity());
    }

    @Override
    boolean hides(String element) {
      return NOT_PUBLISHED.contains(element);
    }

    @Override
    Optional<Mark> mark(String element) {
      return Mark.ofTag(element);
    }
  },
  /** For comparison: whatever a reader sees is kept, and only what is lost is reported. */
  LENIENT(40, 100) {
    @Override
    Optional<Severity> severity(Code code) {
      return switch (code) {
        case HTML_UNCLOSED, NESTING_TOO_DEEP, TABLE_ROW_TOO_LONG -> Optional.of(Severity.WARNING);
        default -> Optional.empty();
      };
    }

    @Override
    boolean hides(String element) {
      return NOT_SEEN.contains(element);
    }

    @Override
    Optional<Mark> mark(String element) {
      boolean old = element.equals("tt") || element.equals("samp");
      return old ? Optional.of(Mark.CODE) : Mark.ofTag(element);
    }
  };

  /** Elements that no reader sees anything of. */
  private static final List<String> NOT_SEEN =
      List.of("script", "style", "template", "iframe", "noembed", "noframes");

  /** Elements whose text is not for the readers of a policy: it goes with them. */
  private static final List<String> NOT_PUBLISHED =
      List.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "template",
          "audio",
          "video",
          "canvas",
          "noembed",
          "noframes",
          "noscript",
          "head",
          "title",
          "select",
          "textarea",
          "xmp",
          "plaintext");

  private final int blockDepth;
  private final int inlineDepth;

  Reading(int blockDepth, int inlineDepth) {
    this.blockDepth = blockDepth;
    this.inlineDepth = inlineDepth;
  }

  /** How deep lists and quotations may stand in each other. */
  int blockDepth() {
    return blockDepth;
  }

  /** How deep formats and links, and elements of HTML, may stand in each other. */
  int inlineDepth() {
    return inlineDepth;
  }

  boolean isStrict() {
    return this == STRICT;
  }

  /** How bad a problem is; empty where it is none. */
  abstract Optional<Severity> severity(Code code);

  /** Whether an element goes with all that it holds. */
  abstract boolean hides(String element);

  /** How the text in an element looks, if not like any other. */
  abstract Optional<Mark> mark(String element);
}
