package io.gazette.render;

import io.gazette.model.Language;
import io.gazette.model.SitePath;

/** Which of the two pages of a list is meant: they stand beside the two pages of its version. */
enum ListRoute {
  /** The one that moves with the versions. */
  CURRENT,
  PERMALINK;

  SitePath to(ListSubject list, Language language) {
    return this == CURRENT ? list.current(language) : list.permalink(language);
  }

  LinkView link(ListSubject list, PageContext context) {
    return list.link(context, language -> to(list, language));
  }
}
