package io.gazette.check.change;

import io.gazette.check.language.Facts;
import io.gazette.check.language.Rewording;
import io.gazette.check.language.SameWords;
import io.gazette.check.language.Sentences;
import io.gazette.check.reading.OwnDays;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Role;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A clause in two versions of a text, one of which may not have it. What is said in another order,
 * or stands elsewhere as a whole, is the same.
 *
 * @param gone the sentences that only the old one has; those are one that one of the new one says
 * @param come those that only the new one has, in the same way
 * @param cells of tables that both have; what became of them is gone and come as well
 */
public record ClauseChange(
    Side then, Side now, List<String> gone, List<String> come, List<ChangedCell> cells) {

  /**
   * A clause as a version has it.
   *
   * @param clause if the version does not have it, as the other one does
   * @param words empty if the version does not have it
   */
  record Side(PolicyVersion version, VersionParts parts, Clause clause, String words) {

    static Side of(PolicyVersion version, VersionParts parts, Clause clause) {
      return new Side(version, parts, clause, ClauseWords.of(clause, parts.text()));
    }

    /** That of a version which does not have a clause of another. */
    static Side without(PolicyVersion version, VersionParts parts, Clause clause) {
      return new Side(version, parts, clause, "");
    }

    /** What a sentence says, whatever the version's days are. */
    private String said(String sentence) {
      return plain(OwnDays.without(sentence, version));
    }

    boolean isNone() {
      return words.isEmpty();
    }

    /** All that the version says of the clause's matter: if it has no such clause, everything. */
    String known() {
      return isNone() ? parts.words() : words;
    }
  }

  private static final Set<Role> OF_PUBLISHER =
      Collections.unmodifiableSet(EnumSet.of(Role.CONTROLLER, Role.CONTACT, Role.OFFICER));

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "负责人|代表人?(?:为|是|：)|联系人|联系方式|联系我们|与我们联系|(?<!您的?[^，。；]{0,24}|收货|送货|配送|寄送|家庭|(?i:ip|mac))地址|住所|邮编|(?i)\\b(?:officer|representative|contact|(?<!\\byour )(?<!\\byour [\\w-]{1,12} )address)\\b");

  private static final Set<Role> OF_RECIPIENTS =
      Collections.unmodifiableSet(
          EnumSet.of(Role.RECIPIENTS, Role.SHARING, Role.PROCESSORS, Role.DISCLOSURE));

  private static final Pattern SHARING =
      Pattern.compile("共享|分享|提供给|接收方|受托|(?i)\\b(?:shar(?:e|ed|ing)|recipients?|disclos\\w+)\\b");

  private static final Pattern RIGHTS =
      Pattern.compile("您(?:可以|有权|享有)|权利|(?i)\\byou (?:can|may|have the right)|\\brights\\b");

  private static final int LONGEST_ENTRY = 40;

  private static final Pattern ENDED =
      Pattern.compile(
          "[。！？]$|[，,].{4,}[；;]$|(?<=\\w{12})\\.$|^(?:[\\w’'-]+,? ){3,}[\\w’'-]+[.!?]\u0001?$|我们|您|(?i)\\b(?:we|you|they|it)\\b");

  /**
   * What is one promise in whatever words: that a refusal is explained, that nothing is charged.
   */
  private static final List<Pattern> ONE_PROMISE =
      List.of(
          Pattern.compile(
              "(?:说明|写明|告知|告诉|解释|给出|通知)[^，。；]{0,6}(?:理由|原因|缘由)"
                  + "|(?i)\\b(?:tell|inform|explain|say|let)\\w*\\b[^,.;]{0,16}\\b(?:why|reasons?)\\b|\\b(?:giv|stat|set|nam|provid)\\w*\\b[^,.;]{0,16}\\breasons?\\b"),
          Pattern.compile(
              "免费|无偿|[不免](?:会|再)?[^，。；]{0,4}收[取费]|(?i)\\bfree\\b|\\b(?:no|without|any) (?:charge|cost|fee)s?\\b|\\bcharge\\w* nothing\\b"));

  /** The end of a sentence that only leads to the list behind it. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?:下列|以下|如下)[^，。；：:]{0,6}(?=[：:]$)|(?i)\\b(?:the following|these)\\b[^,.;:]{0,24}(?=:$)");

  /** As much of a sentence in the words of those that came says that it was put otherwise. */
  private static final double SAID_AGAIN = 0.6;

  /** With as much of it elsewhere, a sentence is not gone but put otherwise. */
  private static final double KEPT = 0.6;

  /** Empty if nothing but blanks, quotation marks or the width of characters changed. */
  static Optional<ClauseChange> between(Side then, Side now) {
    boolean same =
        then.words().equals(now.words())
            || ClauseWords.meaning(then.words()).equals(ClauseWords.meaning(now.words()));
    if (same) {
      return Optional.empty();
    }
    List<String> left = only(then, now);
    List<String> more = only(now, then);
    List<String> gone = staying(left, more, then, now);
    List<String> come = staying(more, left, now, then);
    if (isNamedAnew(then, now)) {
      gone = below(then, gone);
      come = below(now, come);
    }
    List<ChangedCell> cells = ChangedCell.between(then, now);
    ClauseChange change =
        new ClauseChange(
            then,
            now,
            and(PartedSentences.joined(gone, come), cells, Rewording::before),
            and(PartedSentences.joined(come, gone), cells, Rewording::now),
            cells);
    return Optional.of(change.isOfOneVersion() ? change.saidNowhereElse() : change);
  }

  /** Sentences, and the cells that are none of them: their words stand in other cells as well. */
  private static List<String> and(
      List<String> sentences, List<ChangedCell> cells, Function<Rewording, String> side) {
    return Stream.concat(sentences.stream(), cells.stream().map(cell -> side.apply(cell.words())))
        .distinct()
        .toList();
  }

  /** What stands for what: cells by their place, sentences by what they have in common. */
  List<Rewording> reworded() {
    List<Rewording> inTables = cells.stream().map(ChangedCell::words).toList();
    List<String> old = inTables.stream().map(Rewording::before).toList();
    List<String> fresh = inTables.stream().map(Rewording::now).toList();
    return Stream.concat(
            inTables.stream(), Rewording.of(without(gone, old), without(come, fresh)).stream())
        .toList();
  }

  /** Whether they are a cell, which says nothing of what stands in other rows. */
  boolean isCell(Rewording words) {
    return cells.stream().anyMatch(cell -> cell.words().equals(words));
  }

  /**
   * Where in a sentence that stands for another the first other word is; 0 if it stands for none.
   */
  int changedAt(String sentence) {
    String words = ClauseWords.unmarked(sentence);
    return reworded().stream()
        .filter(pair -> pair.now().equals(sentence))
        .mapToInt(pair -> firstOther(ClauseWords.unmarked(pair.before()), words))
        .findFirst()
        .orElse(0);
  }

  private static int firstOther(String before, String now) {
    int most = Math.min(before.length(), now.length() - 1);
    int at = 0;
    while (at < most && before.charAt(at) == now.charAt(at)) {
      at++;
    }
    while (Characters.isWithinLatin(now, at)) {
      at--;
    }
    return at;
  }

  private static List<String> without(List<String> sentences, List<String> others) {
    return sentences.stream().filter(sentence -> !others.contains(sentence)).toList();
  }

  /** Whether one of the versions does not have the clause. */
  boolean isOfOneVersion() {
    return then.isNone() || now.isNone();
  }

  /** Without what another clause of the version that does not have this one says. */
  private ClauseChange saidNowhereElse() {
    return new ClauseChange(
        then,
        now,
        gone.stream().filter(this::isDropped).toList(),
        come.stream().filter(this::isAdded).toList(),
        cells);
  }

  /** Whether a title has other words that promise and deny as much as before. */
  private static boolean isNamedAnew(Side then, Side now) {
    String old = then.clause().title();
    String title = now.clause().title();
    return Sentences.negations(old) == Sentences.negations(title)
        && Set.copyOf(Facts.in(old)).equals(Set.copyOf(Facts.in(title)));
  }

  /** The sentences that are not the clause's title. */
  private static List<String> below(Side side, List<String> sentences) {
    String title = plain(side.clause().title());
    return sentences.stream().filter(sentence -> !plain(sentence).equals(title)).toList();
  }

  /** The sentences that only the first of two sides has. */
  private static List<String> only(Side side, Side other) {
    Set<String> known = new HashSet<>(Set.of(""));
    Sentences.of(other.words()).forEach(sentence -> known.add(other.said(sentence)));
    return Sentences.of(side.words()).stream()
        .filter(sentence -> !known.contains(side.said(sentence)))
        .toList();
  }

  /** Those that do not stand in another clause of the other text with all that is around them. */
  private static List<String> staying(
      List<String> sentences, List<String> others, Side side, Side other) {
    Set<String> moved =
        sentences.isEmpty() ? Set.of() : side.parts().movedFrom(side.clause(), other.parts());
    return moved.isEmpty()
        ? sentences
        : sentences.stream()
            .filter(
                sentence ->
                    !moved.contains(side.said(sentence))
                        || others.stream()
                            .anyMatch(found -> new Rewording(sentence, found).isAlike()))
            .toList();
  }

  /** What a sentence says, in whatever words. */
  static String plain(String sentence) {
    return ClauseWords.meaning(SameWords.in(ClauseWords.unmarked(sentence)));
  }

  /** The sentences that are gone, and in place of which nothing stands. */
  List<String> goneAlone(List<Rewording> reworded) {
    return gone.stream()
        .filter(sentence -> reworded.stream().noneMatch(pair -> pair.before().equals(sentence)))
        .toList();
  }

  /** The sentences that came, and stand in place of none. */
  List<String> comeAlone(List<Rewording> reworded) {
    return come.stream()
        .filter(sentence -> reworded.stream().noneMatch(pair -> pair.now().equals(sentence)))
        .toList();
  }

  /** Whether an entry of a list went from the clause. */
  boolean isDroppedEntry(String words) {
    return isEntry(words) && !plain(now.words()).contains(plain(words));
  }

  /** Whether a sentence, item or cell is said no more, here or elsewhere. */
  boolean isGone(String words) {
    return isEntry(words) ? isDroppedEntry(words) : isDropped(words);
  }

  /** Whether an item or cell is said for the first time; a sentence more may explain another. */
  boolean isNewEntry(String words) {
    return isEntry(words) && !plain(then.words()).contains(plain(words));
  }

  /** Whether the clause did not say before what a sentence says. */
  boolean isAdded(String sentence) {
    return then.parts().common(POINTS.matcher(sentence).replaceFirst(""), gone) < SAID_AGAIN
        && isNowhere(sentence, then);
  }

  /** Whether neither the clause nor any other of the new text says what a sentence said. */
  boolean isDropped(String sentence) {
    return !isPromisedAnew(sentence)
        && now.parts().common(sentence, come) < SAID_AGAIN
        && isNowhere(sentence, now);
  }

  /** Whether what some words promise is promised again, in whatever words. */
  boolean isPromisedAnew(String sentence) {
    return isPromised(sentence, come);
  }

  /** Whether what some words promise was promised by what is gone, in whatever words. */
  boolean isPromisedBefore(String sentence) {
    return isPromised(sentence, gone);
  }

  private static boolean isPromised(String sentence, List<String> others) {
    return ONE_PROMISE.stream()
        .filter(promise -> isIn(promise, sentence))
        .anyMatch(promise -> others.stream().anyMatch(other -> isIn(promise, other)));
  }

  private static boolean isIn(Pattern promise, String sentence) {
    return promise.matcher(ChineseScript.simplified(sentence)).find();
  }

  private static boolean isNowhere(String sentence, Side side) {
    return !side.parts().keeps(sentence, KEPT);
  }

  /** Whether it says to whom data are given. */
  boolean isAboutSharing() {
    return !Collections.disjoint(now.clause().roles(), OF_RECIPIENTS)
        || (!isAboutRights() && SHARING.matcher(ChineseScript.simplified(old())).find());
  }

  /** Whether it says what people can ask for. */
  boolean isAboutRights() {
    return !Collections.disjoint(now.clause().roles(), Role.OF_RIGHTS)
        || RIGHTS.matcher(ChineseScript.simplified(old())).find();
  }

  /** The words of the clause as it was; if it is new, as it is. */
  private String old() {
    return then.isNone() ? now.words() : then.words();
  }

  /** Whether words are an item of a list or a cell rather than a sentence. */
  static boolean isEntry(String words) {
    return words.length() <= LONGEST_ENTRY && !ENDED.matcher(words).find();
  }

  /** Whether a sentence of it says who the publisher is, who acts for him and how to reach him. */
  boolean isAboutPublisher(String sentence) {
    return !Collections.disjoint(now.clause().roles(), OF_PUBLISHER)
        || (!isAboutTransfer() && PUBLISHER.matcher(ChineseScript.simplified(sentence)).find());
  }

  /** Whether the clause is one on data that go abroad; contacts in it are those of recipients. */
  boolean isAboutTransfer() {
    return now.clause().roles().contains(Role.TRANSFER)
        && !now.clause().roles().contains(Role.STORAGE);
  }
}
