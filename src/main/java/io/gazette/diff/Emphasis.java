package io.gazette.diff;

import java.util.Locale;

/**
 * Characters within a changed run that a reader must not overlook.
 *
 * @param edit place of the run among the {@link Entry#edits()}
 * @param start first character within the run
 * @param end exclusive
 */
public record Emphasis(Kind kind, int edit, int start, int end) {

  /** Why it must not be overlooked. */
  public enum Kind {
    /** A number, date, amount or period. */
    FIGURE,
    /** A word that turns the meaning around: 不, 未, not, unless. */
    NEGATION,
    /**
     * A word that says whether one must, may or should, only so, or how far: shall, may, only,
     * jointly, or for and, some for all; 应当, 可以, 仅, 连带, 且 for 或, 部分 for 全部.
     */
    MODALITY;

    /** The name in JSON, e.g. {@code figure}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
