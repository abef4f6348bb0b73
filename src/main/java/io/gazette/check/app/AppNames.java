package io.gazette.check.app;

import io.gazette.appfacts.AppFact;
import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.stream.Collectors;

/** Names what an app contains, and where its files say so. */
final class AppNames {

  /** More are only counted. */
  private static final int NAMED = 8;

  private AppNames() {}

  /** The names of some facts, of many the first ones with their number. */
  static String ofAll(List<AppFact> facts) {
    return some(facts.stream().map(AppFact::shown).distinct().toList());
  }

  /** Some names, of many the first ones with their number. */
  static String some(List<String> names) {
    return some(names, NAMED);
  }

  /** Where some facts are told, of many the first place. */
  static String places(List<AppFact> facts) {
    return first(facts.stream().map(fact -> place(fact.position())).distinct().toList());
  }

  private static String some(List<String> words, int most) {
    String named = words.stream().limit(most).collect(Collectors.joining(", "));
    return words.size() > most ? named + " … (" + words.size() + ")" : named;
  }

  /** The first of some places, with their number. */
  static String first(List<String> places) {
    return some(places, 1);
  }

  static String place(SourcePosition position) {
    return position.file() + ":" + position.line();
  }
}
