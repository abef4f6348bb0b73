package io.gazette.render.body;

import io.gazette.render.html.Html;
import java.util.List;

/**
 * The running text of a clause or of the preamble.
 *
 * @param keyClauses the key clauses in it, in order: the excerpt of each
 * @param keyPassages the key passages outside of them, in order
 */
public record Body(Html html, List<String> keyClauses, List<String> keyPassages) {}
