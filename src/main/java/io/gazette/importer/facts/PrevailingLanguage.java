package io.gazette.importer.facts;

import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Passage;
import io.gazette.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text says which of its languages decides when they differ. */
public final class PrevailingLanguage {

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<name>[简簡]体?體?中文|繁体?體?中文|中文|英文|英语|英語)(?:的)?(?:版本|版|文本|本)?(?:内容|內容)?"
              + "(?:[为為][准準]|(?:具有|有)?[优優]先(?:效力)?)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?<name>(?:simplified |traditional )?chinese|english)(?:[- ]language)? (?:version|text|original)"
              + "(?:(?!version|chinese|english)[^.;]){0,60}?\\b(?:prevails?|governs?|controls?|takes? precedence)\\b");

  private PrevailingLanguage() {}

  /**
   * A sentence that says it.
   *
   * @param words the part of it that names the language
   */
  public record Statement(String tag, Passage words) {

    /** Whether a text in some language is the one that is named. */
    public boolean names(Language language) {
      return language.tag().equals(tag) || language.tag().startsWith(tag + "-");
    }
  }

  public static List<Statement> in(List<Line> lines) {
    List<Statement> found = new ArrayList<>();
    for (Line line : lines) {
      for (Pattern pattern : List.of(CHINESE, ENGLISH)) {
        Matcher match = pattern.matcher(line.text());
        while (match.find()) {
          found.add(new Statement(tag(match.group("name")), line.words().group(match, 0)));
        }
      }
    }
    return found;
  }

  private static String tag(String name) {
    if (name.matches("(?i)英.*|english")) {
      return "en";
    }
    if (name.matches("(?i)[简簡].*|simplified.*")) {
      return "zh-Hans";
    }
    return name.matches("(?i)繁.*|traditional.*") ? "zh-Hant" : "zh";
  }
}
