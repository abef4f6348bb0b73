package io.gazette.render.policy;

import io.gazette.model.Clause;
import io.gazette.model.PolicyText;
import io.gazette.render.page.LinkView;
import io.gazette.render.theme.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Another page with the same clauses: in another language, or the version in effect. */
final class Counterpart {

  private final String page;
  private final String text;
  private final Messages messages;
  private final String labelKey;
  private final Optional<String> lang;
  private final Map<String, String> names = new HashMap<>();

  private Counterpart(
      PolicyText text,
      String page,
      Messages messages,
      String textKey,
      String labelKey,
      Optional<String> lang) {
    this.page = page;
    this.text = messages.text(textKey);
    this.messages = messages;
    this.labelKey = labelKey;
    this.lang = lang;
    text.allClauses().forEach(clause -> names.put(clause.id(), clause.numberedTitle()));
  }

  /** A page in another language; its links speak that language. */
  static Counterpart translation(PolicyText text, String page, Messages messages) {
    Optional<String> lang = Optional.of(text.language().tag());
    return new Counterpart(text, page, messages, "language.short", "clause.translation", lang);
  }

  /** The version in effect in the same language. */
  static Counterpart current(PolicyText text, String page, Messages messages) {
    return new Counterpart(
        text, page, messages, "clause.current", "clause.current.label", Optional.empty());
  }

  /** The link to the same clause; empty if it does not exist there. */
  Optional<LinkView> of(Clause clause) {
    return Optional.ofNullable(names.get(clause.id()))
        .map(
            name ->
                new LinkView(
                    page + "#" + clause.id(),
                    text,
                    Optional.of(messages.text(labelKey, name)),
                    lang));
  }
}
