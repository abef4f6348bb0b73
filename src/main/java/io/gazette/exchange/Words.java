package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a text of several languages: once if it is the same in all of them, else as a group. */
final class Words {

  /** What stands alone could be taken for a word of a fixed set. */
  private static final Pattern RESERVED = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  private final List<Language> languages;

  /**
   * @param languages all those of the policy
   */
  Words(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  List<Language> languages() {
    return languages;
  }

  /**
   * @param origin of the text of each language
   */
  Written of(Map<Language, Written.Text> texts, SourcePosition origin) {
    List<String> distinct = texts.values().stream().map(Written.Text::text).distinct().toList();
    boolean once =
        distinct.size() == 1 && texts.keySet().containsAll(languages) && canStandAlone(distinct);
    if (once) {
      return Written.text(distinct.get(0), origin);
    }
    List<Written.Entry> entries = new ArrayList<>();
    for (Language language : languages) {
      Written.Text text = texts.get(language);
      if (text != null) {
        entries.add(new Written.Entry(language.tag(), text));
      }
    }
    return new Written.Group(entries, origin);
  }

  private boolean canStandAlone(List<String> only) {
    String text = only.get(0);
    return !RESERVED.matcher(text).matches() && (languages.size() == 1 || !Characters.hasHan(text));
  }
}
