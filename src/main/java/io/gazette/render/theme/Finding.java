package io.gazette.render.theme;

import io.gazette.diagnostic.Code;

/** Receives what is wrong in a text of a theme. */
@FunctionalInterface
interface Finding {

  /**
   * Takes one problem.
   *
   * @param offset in the text, 0-based
   */
  void report(Code code, int offset, String... arguments);
}
