package io.gazette.check.language;

import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two facts that stand in each other's places in a translation: 订单保存三年，日志保存六个月 and “orders are kept
 * for six months and logs for three years”. All facts are there, and their order tells nothing, as
 * translations put sentences otherwise; what each is about does. Which words these are stands in a
 * file beside this class.
 */
public final class FactsExchanged {

  /** A text of more facts is not read. */
  private static final int MOST = 30;

  /** As far back as a cell of a table is from what its row is about. */
  private static final int CELLS = 3;

  private static final Pattern CHINESE_END = Pattern.compile("[，。；：！？\\n]");
  private static final Pattern ENGLISH_END =
      Pattern.compile("[,.;:!?](?!\\d)|\\n|\\b(?:and|but|while|whereas|otherwise)\\b");

  private static final Pattern CHINESE_STOP = Pattern.compile("[。！？\\n]");
  private static final Pattern ENGLISH_STOP = Pattern.compile("[.!?](?!\\d)|\\n");

  /** A part with no more characters has no words beside the fact. */
  private static final int SIGNS = 3;

  /** Where a fact stands. */
  private static final String GAP = "\u0000";

  private static final Sought CHINESE = topics(0, "%s");
  private static final Sought ENGLISH = topics(1, "(?i)\\b(?:%s)\\b");

  private FactsExchanged() {}

  /** One pattern with a group for each topic. */
  private static Sought topics(int column, String frame) {
    Pattern all =
        Pattern.compile(
            frame.formatted(
                TabbedRows.beside(FactsExchanged.class, "topics.tsv").stream()
                    .map(row -> "(" + row[column] + ")")
                    .collect(Collectors.joining("|"))));
    return column == 0 ? Sought.learning(all) : Sought.learningWords(all);
  }

  /** A text in a language, and its facts. */
  public record Side(String words, Language language, List<Fact> facts) {}

  /**
   * What each language says of the same thing.
   *
   * @param here a fact with what it is about, as it is written
   * @param there the one that stands for it in the other language
   * @param fact that of the other language alone
   */
  public record Found(String here, String there, Fact fact) {}

  /** The first fact that stands in the place of another; empty unless one language is Chinese. */
  public static Optional<Found> of(Side here, Side there) {
    if (!areReadable(here, there) || here.facts().size() > MOST || there.facts().size() > MOST) {
      return Optional.empty();
    }
    List<Both> once =
        here.facts().stream()
            .filter(fact -> isOnce(fact, here, there))
            .map(fact -> new Both(About.of(fact, here), About.of(same(fact, there), there)))
            .toList();
    for (int at = 0; at < once.size(); at++) {
      Both first = once.get(at);
      for (Both second : once.subList(at + 1, once.size())) {
        if (first.isExchanged(second)) {
          return Optional.of(
              new Found(first.here().written(), second.there().written(), second.there().fact()));
        }
      }
    }
    return once.stream()
        .filter(both -> both.isAstray(here, there))
        .findFirst()
        .map(both -> new Found(both.here().written(), both.there().written(), both.there().fact()));
  }

  private static boolean areReadable(Side here, Side there) {
    return Denials.canRead(here.language())
        && Denials.canRead(there.language())
        && here.language().isChinese() != there.language().isChinese();
  }

  private static boolean isOnce(Fact fact, Side here, Side there) {
    return (fact.plain() || fact.counted() || fact.kind() == Fact.Kind.PERIOD)
        && count(fact, here) == 1
        && count(fact, there) == 1;
  }

  private static long count(Fact fact, Side side) {
    return side.facts().stream().filter(fact::isSame).count();
  }

  private static Fact same(Fact fact, Side side) {
    return side.facts().stream().filter(fact::isSame).findFirst().orElseThrow();
  }

  /** The same fact in two languages. */
  private record Both(About here, About there) {

    boolean isExchanged(Both other) {
      return here.fact().kind() == other.here.fact().kind()
          && here.fact().unit().equals(other.here.fact().unit())
          && !here.fact().isSame(other.here.fact())
          && isCrossed(other)
          && !areAlike(here, other.here, there, other.there)
          && !areAlike(other.here, here, other.there, there);
    }

    /**
     * Whether one fact alone stands at what the part beside it is about: 记录保存180天，账号信息保存至注销 and
     * “account data for 180 days, and records until you close the account”.
     */
    boolean isAstray(Side text, Side translation) {
      return here.hasGap()
          && there.hasGap()
          && !here.topics().isEmpty()
          && !there.topics().isEmpty()
          && Collections.disjoint(here.topics(), there.topics())
          && here.beside(text).containsAll(there.topics())
          && there.beside(translation).containsAll(here.topics())
          && Collections.disjoint(here.beside(text), here.topics())
          && Collections.disjoint(there.beside(translation), there.topics());
    }

    /** Both ways, or one way where what the other fact is about is not known. */
    private boolean isCrossed(Both other) {
      boolean one = areAlike(here, other.here, other.there, there);
      boolean two = areAlike(other.here, here, there, other.there);
      return (one && two)
          || (one && areClose(here, other.there) && !areKnown(other, this))
          || (two && areClose(other.here, there) && !areKnown(this, other));
    }

    /** Whether each stands in the part of a sentence that says what it is about. */
    private static boolean areClose(About one, About other) {
      return one.hasGap() && other.hasGap();
    }

    /** Whether both languages tell what the first of two facts is about, in one of the places. */
    private static boolean areKnown(Both one, Both other) {
      return isKnown(one.here, other.here) && isKnown(other.there, one.there);
    }

    /** Whether it is known what a fact is about and the one beside it is not. */
    private static boolean isKnown(About one, About beside) {
      return !beside.topics().containsAll(one.topics());
    }

    /** Whether two facts are about something that the one beside each is not about. */
    private static boolean areAlike(About one, About beside, About other, About besideOther) {
      return one.topics().stream()
          .anyMatch(
              topic ->
                  other.topics().contains(topic)
                      && !beside.topics().contains(topic)
                      && !besideOther.topics().contains(topic));
    }
  }

  /**
   * What a fact is about.
   *
   * @param words the part of a sentence in which it stands, with a gap in its place; if it stands
   *     there alone, as in a cell of a table, one before it that is about something
   * @param topics the numbers of theirs
   */
  private record About(Fact fact, String words, Set<Integer> topics) {

    static About of(Fact fact, Side side) {
      String text = Characters.withHalfDigits(side.words());
      int at = position(text, fact.written());
      if (at >= 0) {
        for (String part : parts(text, at, at + fact.written().length(), side)) {
          Set<Integer> topics = FactsExchanged.topics(part, side.language());
          if (!topics.isEmpty()) {
            return new About(fact, part, topics);
          } else if (part.strip().length() > SIGNS) {
            break;
          }
        }
      }
      return new About(fact, "", Set.of());
    }

    /** Whether it is the part in which the fact stands that says so. */
    boolean hasGap() {
      return words.contains(GAP);
    }

    /** What the parts beside that of the fact are about, within its sentence. */
    Set<Integer> beside(Side side) {
      String text = Characters.withHalfDigits(side.words());
      int at = position(text, fact.written());
      Pattern stop = side.language().isChinese() ? CHINESE_STOP : ENGLISH_STOP;
      String ahead = last(stop.split(text.substring(0, at), -1));
      String behind = stop.split(text.substring(at), 2)[0];
      Pattern end = side.language().isChinese() ? CHINESE_END : ENGLISH_END;
      String[] before = end.split(ahead, -1);
      String[] after = end.split(behind, -1);
      Set<Integer> topics = new HashSet<>();
      if (before.length > 1) {
        topics.addAll(FactsExchanged.topics(before[before.length - 2], side.language()));
      }
      if (after.length > 1) {
        topics.addAll(FactsExchanged.topics(after[1], side.language()));
      }
      return topics;
    }

    private static String last(String[] all) {
      return all[all.length - 1];
    }

    String written() {
      return hasGap()
          ? words.replace(GAP, fact.written()).strip()
          : words.strip() + " " + fact.written();
    }
  }

  /** 3 does not stand in 13. */
  private static int position(String words, String written) {
    int at = words.indexOf(written);
    while (at > 0
        && Character.isDigit(words.charAt(at - 1))
        && Character.isDigit(written.charAt(0))) {
      at = words.indexOf(written, at + 1);
    }
    return at;
  }

  /**
   * The part around a place, without what stands there, and those before it, from back to front.
   */
  private static List<String> parts(String words, int from, int to, Side side) {
    Pattern end = side.language().isChinese() ? CHINESE_END : ENGLISH_END;
    Matcher behind = end.matcher(words);
    int until = behind.find(to) ? behind.start() : words.length();
    List<String> before = List.of(end.split(words.substring(0, from), -1));
    List<String> parts = new ArrayList<>();
    for (int at = before.size() - 1; at >= Math.max(0, before.size() - CELLS); at--) {
      String part = before.get(at);
      parts.add(parts.isEmpty() ? part + GAP + words.substring(to, until) : part);
    }
    return parts;
  }

  private static Set<Integer> topics(String part, Language language) {
    Set<Integer> found = new HashSet<>();
    String plain = language.isTraditionalChinese() ? ChineseScript.simplified(part) : part;
    Sought.Matches matches = (language.isChinese() ? CHINESE : ENGLISH).in(plain);
    while (matches.find()) {
      Matcher match = matches.match();
      for (int group = 1; group <= match.groupCount(); group++) {
        if (match.start(group) >= 0) {
          found.add(group);
        }
      }
    }
    return found;
  }
}
