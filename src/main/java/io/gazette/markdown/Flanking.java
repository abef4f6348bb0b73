package io.gazette.markdown;

/** What a run of marks may do: the flanking rules of CommonMark as amended for CJK. */
record Flanking(boolean canOpen, boolean canClose) {

  static Flanking of(char mark, Neighbour before, Neighbour after) {
    boolean left =
        !after.whitespace()
            && (!after.nonCjkPunctuation()
                || before.whitespace()
                || before.nonCjkPunctuation()
                || before.cjk());
    boolean right =
        !before.whitespace()
            && (!before.nonCjkPunctuation()
                || after.whitespace()
                || after.nonCjkPunctuation()
                || after.cjk());
    return mark == '*'
        ? new Flanking(left, right)
        : new Flanking(
            left && (!right || before.punctuation()), right && (!left || after.punctuation()));
  }
}
