/**
 * What exactly changed between two versions of a text: complete, proved, and as a lawyer would mark
 * it, in Chinese as in English. Pure functions; start reading at {@link io.gazette.diff.Redline}.
 *
 * <h2>Where things stand</h2>
 *
 * <p>Here lies what others see: the leaves that are compared, the comparison, and its result. The
 * rooms below hold the way from one to the other: {@code flatten} (model to leaves), {@code align}
 * (which block became which), {@code table} (rows and columns), {@code words} (what changed within
 * a block), {@code entry} (the redline and its proof), {@code summary} (what is told above it).
 *
 * <h2>The way of a comparison</h2>
 *
 * <p><b>Blocks.</b> A text is an ordered list of leaves ({@link io.gazette.diff.TextBlock}):
 * headings, paragraphs, items, table rows, code. {@link io.gazette.diff.TextBlocks} makes them from
 * the model, a {@link io.gazette.diff.TextBlockBuilder} from anything else. Their words are
 * normalised; numbers, looks and links stand beside the words, so that a renumbered, reformatted or
 * relinked clause is told as such and never as an insertion and a deletion.
 *
 * <p>Versions of a text share most of their blocks. A {@link io.gazette.diff.BlockReader} and a
 * {@link io.gazette.diff.Redline} serve all versions of one text, and what they find of a block, of
 * its words, or of two bodies that became one another, they find once ({@link
 * io.gazette.diff.Memory}).
 *
 * <p><b>Units.</b> A block is aligned as a whole; a table counts as one unit until its partner is
 * known ({@code UnitReader}).
 *
 * <p><b>Alignment.</b> {@code Alignment} lists the steps, surest first; each sees only what those
 * before it left over, and {@code Pairing} holds what is known so far:
 *
 * <ol>
 *   <li>{@code IdAnchors}: clauses of one id, even if rewritten.
 *   <li>{@code MovedSections}: sections of one title, or of one that keeps its words ({@code
 *       SectionTitles}), that passed others, and what stands in them. An item above others is one,
 *       too.
 *   <li>{@code IdenticalAnchors}: what is word for word the same, in the order that most of the
 *       text agrees with ({@code Order}), headings before all else ({@code HeadingOrder}); then
 *       identical neighbours and common runs.
 *   <li>{@code ExactMoves}: what stands elsewhere word for word but for the mark at its end ({@code
 *       EndMark}), and what moved along, unless it can as well be told as changed in its place
 *       ({@code Alternatives}).
 *   <li>{@code FuzzyMoves} between gaps: what is long, hardly changed, and elsewhere.
 *   <li>{@code Terms}, labels of what is little more than its label; {@code GapAlignment}: within
 *       each gap, the order-preserving pairs of greatest gain.
 *   <li>{@code Terms}, definitions of one term; {@code FuzzyMoves} again, for all that is left;
 *       {@code RetitledHeadings}.
 *   <li>{@code Settlement} decides once more what stayed, {@code Strays} brings back what left its
 *       section, {@code Uncrossing} proves that no pairs cross that order explains as well.
 *   <li>{@code SplitTables}: tables that were split or joined, by how they begin.
 *   <li>{@code WordForWord}: what would be gone and come though it stands in both texts.
 *   <li>{@code SplitsAndMerges}: neighbours that a pair alone leaves unexplained, and units that
 *       fell apart into many, in place first and then elsewhere.
 * </ol>
 *
 * <p>Similarity is measured on {@code Features}: words and pairs of ideographs, regardless of
 * order.
 *
 * <p><b>Tables.</b> {@code RowPairing} pairs rows wherever they stand, {@code Columns} columns by
 * name, content and place; {@code RowDiff} compares cell by cell. {@code BlockPairs} brings
 * everything down to blocks and finds rows that went to another table.
 *
 * <p><b>Words.</b> {@code Tokenizer} cuts text into ideographs, words, numbers, blanks and marks.
 * {@code TokenDiff} finds the shortest way ({@code MyersDiff}), looks again where changes crowd
 * ({@code HunkRefiner}), moves them to natural places ({@code HunkSlider}) and joins what little
 * would separate them ({@code HunkJoiner}). {@code BlockDiff} decides when old and new are better
 * read whole.
 *
 * <p><b>Entries.</b> {@code Composer} puts everything into reading order, {@code EntryWriter} adds
 * what is worth telling beside the words ({@code Notes}, {@code FormatComparison}, {@code
 * LinkComparison}, {@code SentenceMoves}), leaves out references that follow their clauses ({@code
 * References}), and {@code Proof} checks that both texts can be read off the result. A {@link
 * io.gazette.diff.TextDiff} sums it up by clause and in numbers, an {@link io.gazette.diff.Entry}
 * tells which figures and negations changed.
 *
 * <h2>What it never does</h2>
 *
 * <p>It never loses or adds a character, fails on a text, looks into a dictionary, or depends on
 * locale, time or machine. It knows nothing of pages: what a redline looks like is for others to
 * say.
 *
 * <h2>Cost</h2>
 *
 * <p>Linear, or nearly so, in the size of the texts. Every step that is quadratic by nature has a
 * bound from which on it considers only the likeliest candidates; the bounds are constants where
 * the step is.
 */
@NullMarked
package io.gazette.diff;

import org.jspecify.annotations.NullMarked;
