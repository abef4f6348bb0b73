package io.gazette.render;

import java.util.List;

/**
 * The running text of a clause or of the preamble.
 *
 * @param keyClauses the key clauses in it, in order: the excerpt of each
 * @param keyPassages the key passages outside of them, in order
 */
record Body(Html html, List<String> keyClauses, List<String> keyPassages) {}
