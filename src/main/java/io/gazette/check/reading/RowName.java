package io.gazette.check.reading;

import io.gazette.lists.ListChangeText;
import io.gazette.model.Language;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyLists;

/** What readers call a row of a list. */
public final class RowName {

  private RowName() {}

  /** In the first language of a policy. */
  public static String of(ListRow row, Policy policy) {
    Language language =
        policy.languages().isEmpty() ? new Language("en") : policy.languages().get(0);
    return new ListChangeText(PolicyLists.none(), PolicyLists.none(), language).nameOf(row);
  }
}
