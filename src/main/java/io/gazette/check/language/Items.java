package io.gazette.check.language;

import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Things that a sentence enumerates in running text and its translation does not all name: 班主任和校医
 * and “the class teacher”. A translation may call a thing by a word that is not known; then its
 * enumeration has as many parts. What things are called stands in a file beside this class.
 */
final class Items {

  private static final List<String[]> ROWS = TabbedRows.beside(Items.class, "items.tsv");

  private static final Side CHINESE =
      new Side(
          sought(0, "%s"),
          Pattern.compile("[^，。；：、和与及或不会将被把由在能可]{0,4}(?:、|以及|或者|[和与及或])[^，。；：、和与及或不会将被把由在能可]{0,4}"),
          Pattern.compile("以及|或者|[、和与及或，；]"),
          8);

  private static final Side ENGLISH =
      new Side(
          sought(1, "(?i)\\b(?:%s)\\b"),
          Pattern.compile(
              "(?i)(?: \\w+)?(?:,? (?:and|or|as well as)|,) (?:(?:the|an?|your|our|their|its|by|in|on|at|to|from|of|with) ){0,2}(?:\\w+ )?"),
          Pattern.compile(
              "(?i),? (?:and|or|nor|as well as|together with|along with|plus)\\b|[,;&/]|\\bboth\\b|\\bwith\\b"),
          20);

  private static final Pattern BY_CHINESE = Pattern.compile("由(?:其|您的?|该|所在)?");
  private static final Pattern BY_ENGLISH =
      Pattern.compile("(?i)\\bby (?:the|an?|your|their|our|his|her|its) ");

  private static final Pattern BEGINNING =
      Pattern.compile("(?i)(?:the|an?|your|each|every|all)? ?");
  private static final Pattern PASSIVE = Pattern.compile("\\b(?:by|from|to)\\b");

  /** Behind somebody who does something himself. */
  private static final Pattern ACTS =
      Pattern.compile(
          " (?:pays?|bears?|keeps?|holds?|handles?|uploads?|enters?|can|may|must|will|decides?)\\b(?! be\\b)");

  private Items() {}

  /**
   * How a language enumerates.
   *
   * @param things a group for each
   * @param between what stands between two things of one enumeration
   * @param joint what parts one from another
   * @param near as far from a thing another one of its enumeration may begin or end
   */
  private record Side(Sought things, Pattern between, Pattern joint, int near) {

    List<Thing> in(String sentence) {
      List<Thing> found = new ArrayList<>();
      Sought.Matches matches = things.in(sentence);
      while (matches.find()) {
        Matcher match = matches.match();
        for (int group = 1; group <= match.groupCount(); group++) {
          if (match.start(group) >= 0) {
            found.add(new Thing(group - 1, match.start(), match.end()));
          }
        }
      }
      return found;
    }

    /** Enumerations of known things, none of which is named twice. */
    List<List<Thing>> enumerations(String sentence) {
      List<List<Thing>> all = new ArrayList<>();
      List<Thing> run = new ArrayList<>();
      for (Thing thing : in(sentence)) {
        if (!run.isEmpty()) {
          String gap = sentence.substring(run.get(run.size() - 1).to(), thing.from());
          if (!between.matcher(gap).matches()) {
            all.add(run);
            run = new ArrayList<>();
          }
        }
        run.add(thing);
      }
      all.add(run);
      return all.stream()
          .filter(each -> each.size() > 1)
          .filter(each -> each.stream().map(Thing::row).distinct().count() == each.size())
          .toList();
    }

    /** Whether an enumeration has no part beside some things of it. */
    boolean isFull(String sentence, List<Thing> things) {
      int from = things.stream().mapToInt(Thing::from).min().orElseThrow();
      int to = things.stream().mapToInt(Thing::to).max().orElseThrow();
      int start = Math.max(0, from - near);
      int end = Math.min(sentence.length(), to + near);
      return joints(sentence.substring(start, end)) < things.size();
    }

    private long joints(String words) {
      return joint.matcher(words).results().count();
    }
  }

  private record Thing(int row, int from, int to) {

    boolean isSomebody() {
      return ROWS.get(row)[2].equals("who");
    }
  }

  private static Sought sought(int column, String frame) {
    Pattern all =
        Pattern.compile(
            frame.formatted(
                ROWS.stream()
                    .map(row -> "(" + row[column] + ")")
                    .collect(Collectors.joining("|"))));
    return column == 0 ? Sought.learning(all) : Sought.learningWords(all);
  }

  /**
   * How many things each sentence enumerates where one of them lacks one.
   *
   * @param here of the first language
   */
  record Counts(int here, int there) {

    private Counts turned() {
      return new Counts(there, here);
    }
  }

  /**
   * Whether another does something in the translation, of whom the sentence says something else:
   * 未成年人的充值由监护人申请退款 and “are requested by the minor”.
   */
  static boolean areExchanged(String chinese, String english) {
    Optional<Integer> one = agent(CHINESE, BY_CHINESE, chinese);
    Optional<Integer> other = agent(ENGLISH, BY_ENGLISH, english).or(() -> subject(english));
    boolean others =
        one.isPresent()
            && other.filter(row -> !row.equals(one.get())).isPresent()
            && ENGLISH.in(english).stream().noneMatch(thing -> thing.row() == one.get());
    return others || areTurned(chinese, english);
  }

  /** Whether the one who does something and the other change places: 司机 sees 乘客. */
  private static boolean areTurned(String chinese, String english) {
    List<Thing> here = people(CHINESE, chinese);
    List<Thing> there = people(ENGLISH, english);
    return here.size() == 2
        && there.size() == 2
        && here.get(0).row() != here.get(1).row()
        && here.get(0).row() == there.get(1).row()
        && here.get(1).row() == there.get(0).row()
        && here.get(0).from() == 0
        && BEGINNING.matcher(english.substring(0, there.get(0).from())).matches()
        && !PASSIVE.matcher(english).find();
  }

  /** With whom an English sentence begins. */
  private static Optional<Integer> subject(String english) {
    return people(ENGLISH, english).stream()
        .findFirst()
        .filter(thing -> BEGINNING.matcher(english.substring(0, thing.from())).matches())
        .filter(thing -> ACTS.matcher(english.substring(thing.to())).lookingAt())
        .map(Thing::row);
  }

  private static List<Thing> people(Side side, String sentence) {
    return side.in(sentence).stream().filter(Thing::isSomebody).toList();
  }

  private static Optional<Integer> agent(Side side, Pattern by, String sentence) {
    Matcher found = by.matcher(sentence);
    return found.find()
        ? side.in(sentence).stream()
            .filter(thing -> thing.from() == found.end() && thing.isSomebody())
            .map(Thing::row)
            .findFirst()
        : Optional.empty();
  }

  /** The first enumeration of which one of the languages drops a thing. */
  static Optional<Counts> dropped(String here, String there, boolean chinese) {
    Side own = chinese ? CHINESE : ENGLISH;
    Side other = chinese ? ENGLISH : CHINESE;
    return dropped(here, own, there, other)
        .or(() -> dropped(there, other, here, own).map(Counts::turned));
  }

  private static Optional<Counts> dropped(String words, Side side, String others, Side other) {
    List<List<Thing>> enumerations = side.enumerations(words);
    if (enumerations.isEmpty()) {
      return Optional.empty();
    }
    List<Thing> named = other.in(others);
    return enumerations.stream()
        .filter(things -> isDropped(things, named, others, other))
        .findFirst()
        .map(things -> new Counts(things.size(), things.size() - 1));
  }

  /** Whether all but one are named, once each, with no room for another. */
  private static boolean isDropped(
      List<Thing> things, List<Thing> named, String others, Side other) {
    Set<Integer> rows = things.stream().map(Thing::row).collect(Collectors.toSet());
    List<Thing> found = named.stream().filter(thing -> rows.contains(thing.row())).toList();
    Set<Integer> kept =
        found.stream().map(Thing::row).collect(Collectors.toCollection(HashSet::new));
    return kept.size() == things.size() - 1
        && found.size() == kept.size()
        && other.isFull(others, found);
  }
}
