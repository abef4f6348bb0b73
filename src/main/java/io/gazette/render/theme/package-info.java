/**
 * The look: templates, messages and assets, from the jar and from a folder that replaces some of
 * them.
 *
 * <p>FreeMarker is used here and nowhere else; a template sees records and reaches nothing of the
 * machine. Knows nothing of policies. Start reading at {@link io.gazette.render.theme.Theme}.
 */
@NullMarked
package io.gazette.render.theme;

import org.jspecify.annotations.NullMarked;
