package io.gazette.pipeline;

import io.gazette.diff.TextDiff;
import io.gazette.endpoint.RedlineJson;
import io.gazette.model.Language;
import io.gazette.render.redline.LooseRedline;

/**
 * Two texts and what changed from one to the other.
 *
 * @param oldName the version, or the file as it was given
 * @param newName likewise
 * @param language of both texts
 */
public record Compared(String oldName, String newName, Language language, TextDiff diff) {

  /** The redline for machines, see {@code redline.schema.json}. */
  public String json() {
    return RedlineJson.of(diff, language, oldName, newName);
  }

  /** The redline as a page of its own. */
  public String html() {
    return LooseRedline.html(diff, language, oldName, newName);
  }
}
