/**
 * The Markdown dialect of policies: text to a tree of sections, with a position for every block and
 * a diagnostic for everything that would be lost or unsafe.
 *
 * <p>Never lets HTML or an unsafe address through, never numbers, and never looks at other files:
 * placeholders and links are filled in by a later stage. Start reading at {@link
 * io.gazette.markdown.PolicyMarkdown}.
 */
@NullMarked
package io.gazette.markdown;

import org.jspecify.annotations.NullMarked;
