package io.gazette.importer;

import io.gazette.importer.facts.PrevailingLanguage;
import io.gazette.importer.facts.PrevailingLanguage.Statement;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.writing.TextImport;
import io.gazette.model.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the language first that prevails, as the texts say it. The order of files says nothing:
 * where no text says it, or they contradict each other or the site, a person is asked.
 */
final class LanguageOrder {

  private final List<Language> site;

  /**
   * @param site the languages of the site, the prevailing one first; empty for a new site
   */
  LanguageOrder(List<Language> site) {
    this.site = site;
  }

  void putIn(List<TextImport> texts) {
    texts.sort(Comparator.comparingInt(text -> site.indexOf(text.language)));
    Map<TextImport, List<Statement>> told = new LinkedHashMap<>();
    texts.forEach(text -> told.put(text, PrevailingLanguage.in(text.source.lines())));
    Set<String> named =
        told.values().stream()
            .flatMap(List::stream)
            .map(Statement::tag)
            .collect(Collectors.toSet());
    if (named.isEmpty() && site.isEmpty() && texts.size() > 1) {
      TextImport first = texts.get(0);
      first.decisions.guess(Topic.PREVAILING_UNTOLD, Passage.empty(), first.language.tag());
    }
    if (named.isEmpty()) {
      return;
    }
    List<Statement> all = told.values().stream().flatMap(List::stream).toList();
    if (named.size() == 1 && site.isEmpty()) {
      texts.sort(Comparator.comparing(text -> !all.get(0).names(text.language)));
    }
    Language prevailing = site.isEmpty() ? texts.get(0).language : site.get(0);
    boolean clear = named.size() == 1 && all.get(0).names(prevailing);
    Topic topic = clear ? Topic.PREVAILING_TOLD : Topic.PREVAILING_UNCLEAR;
    told.forEach(
        (text, statements) ->
            statements.forEach(
                statement ->
                    text.decisions.likely(
                        topic, statement.words(), prevailing.tag(), statement.words().text())));
  }
}
