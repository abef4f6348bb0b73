/**
 * Reads Markdown, for two ends. The dialect of policies is read strictly ({@link
 * io.gazette.markdown.PolicyMarkdown}): text to a tree of sections, with a position for every block
 * and a diagnostic for everything that would be lost or unsafe. Any other Markdown is read
 * leniently ({@link io.gazette.markdown.AnyMarkdown}): nothing a reader sees is left out, and
 * nothing is refused. The readers are the same; {@code Reading} is where the two differ.
 *
 * <p>A strict reading never lets HTML or an unsafe address through. Neither numbers or looks at
 * other files: what stands for a placeholder it is told by a {@link io.gazette.markdown.Filler}.
 * Start reading at {@link io.gazette.markdown.BlockHandler}, which says what blocks there are.
 */
@NullMarked
package io.gazette.markdown;

import org.jspecify.annotations.NullMarked;
