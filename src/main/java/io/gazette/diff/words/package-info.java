/**
 * The words of blocks that belong together: text is cut into tokens, and the shortest way between
 * two rows of tokens becomes the changes that readers see.
 *
 * <p>Start at {@link io.gazette.diff.words.BlockDiff}; below it {@code TokenDiff} lists the steps,
 * from {@link io.gazette.diff.words.MyersDiff} to the {@code HunkJoiner}. It knows nothing of what
 * surrounds a block.
 */
@NullMarked
package io.gazette.diff.words;

import org.jspecify.annotations.NullMarked;
