/**
 * Reads the content folder: files in, a {@link io.gazette.content.ContentTree} or a list of all
 * problems out.
 *
 * <p>The only package that reads content files and the only user of the YAML library. It checks the
 * form of what people wrote (folders, encoding, YAML, types, ids, languages, references between
 * files), but never looks into a Markdown text and never compares dates with each other or with
 * today. What the ids in lists mean it asks the package {@code vocabulary}. Start reading at {@link
 * io.gazette.content.ContentLoader}.
 */
@NullMarked
package io.gazette.content;

import org.jspecify.annotations.NullMarked;
