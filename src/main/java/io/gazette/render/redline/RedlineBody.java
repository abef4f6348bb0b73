package io.gazette.render.redline;

import io.gazette.diff.TextDiff;
import io.gazette.render.html.Html;
import io.gazette.render.theme.Messages;

/** A comparison as readers see it: summed up in words, then the whole text. */
public record RedlineBody(ChangesView changes, Html text) {

  static RedlineBody of(TextDiff diff, Messages messages) {
    RedlineTables tables = new RedlineTables(diff);
    Changes changes = new Changes(diff, tables);
    return of(diff, tables, changes, messages, new WrittenRuns());
  }

  /**
   * @param written what was written of redlines in these words before
   */
  static RedlineBody of(
      TextDiff diff,
      RedlineTables tables,
      Changes changes,
      Messages messages,
      WrittenRuns written) {
    return new RedlineBody(
        ChangesComposer.compose(diff, changes, messages),
        RedlineText.write(diff, tables, changes, messages, written));
  }
}
