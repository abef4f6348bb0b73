package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the appendix that a number or title names. */
final class NamedAppendices {

  private static final Pattern APPENDIX_NUMBER =
      Pattern.compile("(?!.{2,6}之)(?:" + ReferenceForms.NUMBERED_APPENDIX + ")");

  private final List<Section> sections;

  NamedAppendices(List<Section> sections) {
    this.sections = sections;
  }

  /** The one clause whose title begins with some words: 附件一之一. */
  Optional<Section> titled(String words) {
    return only(section -> section.heading.text().startsWith(words));
  }

  /** The one appendix of a number; its title may be what a law is called otherwise: SDK. */
  Optional<Section> numbered(Matcher named) {
    String key = ReferenceForms.appendixKey(named);
    return only(
        section -> {
          Matcher heading = APPENDIX_NUMBER.matcher(section.heading.text());
          return heading.lookingAt() && ReferenceForms.appendixKey(heading).equals(key);
        });
  }

  private Optional<Section> only(Predicate<Section> is) {
    List<Section> found = sections.stream().filter(is).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The first appendix with whose title some words begin. */
  Optional<Section> called(String words) {
    String key = Chars.key(words);
    return sections.stream()
        .filter(section -> section.kind == Section.Kind.APPENDIX)
        .filter(section -> key.startsWith(Chars.key(section.heading.text())))
        .findFirst();
  }

  /** Of some words those that are the title of a clause, and no more. */
  static Passage titleIn(Passage words, Section section) {
    String title = Chars.key(section.heading.text());
    int end = 1;
    while (end < words.length() && !Chars.key(words.sub(0, end).text()).equals(title)) {
      end++;
    }
    return words.sub(0, end);
  }
}
