package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.model.SitePath;

/** Which of the two pages of a list is meant: they stand beside the two pages of its version. */
public enum ListRoute {
  /** The one that moves with the versions. */
  CURRENT,
  PERMALINK;

  public SitePath to(ListSubject list, Language language) {
    return this == CURRENT ? list.current(language) : list.permalink(language);
  }

  public LinkView link(ListSubject list, PageContext context) {
    return list.link(context, language -> to(list, language));
  }
}
