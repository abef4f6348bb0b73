package io.gazette.importer.structure;

import io.gazette.model.Language;
import io.gazette.model.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A numbering, and how it is written in {@code policy.yaml}.
 *
 * @param yaml the value of {@code numbering} for one language
 */
public record Scheme(String yaml, Numbering numbering) {

  /** Formats that have no name of their own but are usual in Chinese policies. */
  private static final List<List<String>> USUAL_IN_CHINESE =
      List.of(
          List.of("{一}、", "{1.1}", "{1.1}", "（{1}）", "{①}"),
          List.of("{1}.", "{1.1}", "（{1}）", "{①}"));

  /** Those that are usual in a language, the most usual first. */
  static List<Scheme> usual(Language language) {
    List<Scheme> usual = new ArrayList<>();
    List<String> names =
        language.isChinese() ? List.of("chinese", "article") : List.of("decimal", "article");
    for (String name : names) {
      usual.add(new Scheme(name, Numbering.named(name, language).orElseThrow()));
    }
    if (language.isChinese()) {
      USUAL_IN_CHINESE.forEach(
          formats -> usual.add(new Scheme(list(formats), new Numbering(formats, 3))));
      usual.add(new Scheme("decimal", Numbering.named("decimal", language).orElseThrow()));
    }
    return usual;
  }

  static Scheme none() {
    return new Scheme("none", Numbering.NONE);
  }

  /** One of its own, made of the labels that a text has. */
  static Scheme of(List<String> clauses, List<String> items) {
    if (items.isEmpty()) {
      return clauses.isEmpty()
          ? none()
          : new Scheme(list(clauses), new Numbering(clauses, Math.min(3, clauses.size())));
    }
    String head = clauses.isEmpty() ? "" : "clauses: " + list(clauses) + ", ";
    return new Scheme(
        "{" + head + "items: " + list(items) + "}",
        new Numbering(clauses, Math.min(3, Math.max(1, clauses.size())), items));
  }

  private static String list(List<String> formats) {
    return formats.stream()
        .map(format -> "\"" + format.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
