package io.gazette.check.language;

import io.gazette.check.language.Denials.Balance;
import io.gazette.model.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences that say the same in two languages, found by their lengths: a translation keeps their
 * order, and a long sentence stays long (Gale and Church 1993). One sentence may be two or three in
 * the other language, or none.
 */
public final class Translation {

  /** How many sentences stand for how many, and what that costs. */
  private record Step(int here, int there, double cost) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(1, 1, 0),
          new Step(1, 2, 0.7),
          new Step(2, 1, 0.7),
          new Step(2, 2, 1.2),
          new Step(1, 3, 1.5),
          new Step(3, 1, 1.5),
          new Step(1, 0, 3),
          new Step(0, 1, 3));

  /** Paragraphs are missed more often than put together. */
  private static final List<Step> OF_PARAGRAPHS =
      List.of(
          new Step(1, 1, 0),
          new Step(1, 2, 1),
          new Step(2, 1, 1),
          new Step(1, 0, 1.5),
          new Step(0, 1, 1.5));

  /** More pairs of sentences are not compared. */
  private static final int MOST = 40_000;

  /** By how much a translation is too short or long if a sentence is missing, as a logarithm. */
  private static final double SHORTENED = 0.4;

  /** And too long if one was put into another. */
  private static final double LENGTHENED = 0.2;

  /** And if all of it is there that is not half as long. */
  private static final double HALVED = 0.9;

  /** Shorter ones may well be half as long. */
  private static final int LONG_SENTENCE = 120;

  private static final String SENTENCES = "@shape-sentences";
  private static final String ENUMERATED = "@shape-enumerated";
  private static final String LENGTH = "@shape-length";

  /** As much of a sentence in those before it makes it shorter. */
  private static final double SAID_AGAIN = 0.4;

  /** Headings and items are no measure. */
  private static final int LEAST_LENGTH = 60;

  /** Characters of an English translation for one of Chinese, in policies. */
  private static final double ENGLISH_FOR_CHINESE = 3.5;

  /** Characters of Chinese that tell how long the other language is. */
  private static final int LONG_TEXT = 1_000;

  /** Contacts are as long in every language. */
  private static final Pattern ADDRESS = Pattern.compile("://|@|\\d{4}");

  private static final String CHINESE_STOPS = "。！？；";

  /** Lengths differ by chance, short ones most. */
  private static final double CHANCE = 5;

  /**
   * Words and what stands for them in the other language.
   *
   * @param here one or more sentences
   */
  public record Pair(String here, String there) {}

  /**
   * What was found in pairs of sentences, of which the versions of a policy have most in common,
   * also in clauses that differ. For one thread.
   */
  public static final class Memory {

    private record Key(Pair pair, Language language, Language other) {}

    private final Map<Key, Balance> balances = new HashMap<>();
    private final Map<Key, Optional<String>> lost = new HashMap<>();
    private final Map<Key, Optional<Uneven>> enumerated = new HashMap<>();
  }

  private final Language language;
  private final Language other;
  private final Memory memory;

  /** What was held against each other: the words of a paragraph, or of everything. */
  private final List<List<Pair>> paragraphs;

  private Translation(
      Language language, Language other, List<List<Pair>> paragraphs, Memory memory) {
    this.language = language;
    this.other = other;
    this.paragraphs = paragraphs;
    this.memory = memory;
  }

  /**
   * Holds the words of two languages against each other; line by line where there are as many.
   *
   * @param words of a clause or a cell, a line for each paragraph
   * @param memory of what was held against each other before
   */
  public static Translation of(
      String words, Language language, String otherWords, Language otherLanguage, Memory memory) {
    List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
    List<String> others = otherWords.lines().filter(line -> !line.isBlank()).toList();
    List<List<Pair>> paragraphs = new ArrayList<>();
    if (lines.size() == others.size()) {
      for (int at = 0; at < lines.size(); at++) {
        paragraphs.add(align(sentences(lines.get(at)), sentences(others.get(at)), STEPS));
      }
    } else {
      List<Pair> pairs = new ArrayList<>();
      double usual =
          language.isChinese() == otherLanguage.isChinese()
              ? 1
              : language.isChinese() ? ENGLISH_FOR_CHINESE : 1 / ENGLISH_FOR_CHINESE;
      for (Pair part : align(lines, others, OF_PARAGRAPHS, usual)) {
        boolean alone = part.here().isEmpty() || part.there().isEmpty();
        pairs.addAll(
            alone ? List.of(part) : align(sentences(part.here()), sentences(part.there()), STEPS));
      }
      paragraphs.add(pairs);
    }
    return new Translation(language, otherLanguage, paragraphs, memory);
  }

  /**
   * A sentence that says more in one language.
   *
   * @param place words of the other language: those of the pair, or if there are none those beside
   *     which they belong
   * @param what is counted, a term of the diagnostics
   */
  public record Uneven(String place, String what, int here, int there) {}

  /**
   * A sentence that says something in one of the languages alone: a “not”, an “only”.
   *
   * @param said a term of the diagnostics
   * @param counted the words of both languages that were counted, for a message; may be empty
   */
  public record Opposite(Pair pair, String said, String counted) {}

  /**
   * What is wrong with a translation.
   *
   * @param opposites words that say the opposite in one of the languages, the first of each
   *     paragraph
   * @param uneven words that say less in one of them
   */
  public record Findings(List<Opposite> opposites, Optional<Uneven> uneven) {}

  /**
   * What is wrong, of each paragraph the first.
   *
   * @param ratio how long the other language is for the same words
   */
  public Findings findings(double ratio) {
    Optional<Uneven> missing =
        paragraphs.stream().flatMap(pairs -> missing(pairs, ratio).stream()).findFirst();
    if (missing.isPresent()) {
      return new Findings(List.of(), missing);
    }
    return new Findings(
        paragraphs.stream().flatMap(pairs -> opposites(pairs).limit(1)).toList(),
        language.isChinese() == other.isChinese()
            ? Optional.empty()
            : paragraphs.stream()
                .flatMap(
                    pairs ->
                        IntStream.range(0, pairs.size())
                            .boxed()
                            .flatMap(at -> uneven(pairs, at, ratio).stream()))
                .findFirst()
                .or(this::unsaid));
  }

  /**
   * Whether the other language has something for a sentence of the first one, and about as much.
   *
   * @param ratio how long the other language is for the same words
   */
  public boolean has(String sentence, double ratio) {
    return paragraphs.stream()
        .flatMap(List::stream)
        .filter(pair -> pair.here().contains(sentence))
        .noneMatch(pair -> pair.there().isBlank() || more(pair, ratio) > SHORTENED);
  }

  /** A paragraph that stands in one language alone: what is beside it says no other thing. */
  private Optional<Uneven> missing(List<Pair> pairs, double ratio) {
    return language.isChinese() == other.isChinese()
        ? Optional.empty()
        : IntStream.range(0, pairs.size())
            .filter(at -> pairs.get(at).here().isBlank() || pairs.get(at).there().isBlank())
            .boxed()
            .flatMap(at -> uneven(pairs, at, ratio).stream())
            .findFirst();
  }

  /** The first words that say the opposite in one of the languages. */
  public Optional<Opposite> opposite() {
    return opposite(pair -> true);
  }

  /** The first of some pairs that say the opposite in one of the languages. */
  public Optional<Opposite> opposite(Predicate<Pair> some) {
    return paragraphs.stream()
        .flatMap(this::opposites)
        .filter(found -> some.test(found.pair()))
        .findFirst();
  }

  /**
   * A sentence of a paragraph that has more of them than the other language, if it names what that
   * does not name at all: too short a sentence to be missed by its length.
   */
  private Optional<Uneven> unsaid() {
    return paragraphs.stream().flatMap(pairs -> unsaid(pairs).stream()).findFirst();
  }

  private Optional<Uneven> unsaid(List<Pair> pairs) {
    int here = pairs.stream().mapToInt(pair -> sentences(pair.here()).size()).sum();
    int there = pairs.stream().mapToInt(pair -> sentences(pair.there()).size()).sum();
    if (here == there) {
      return Optional.empty();
    }
    boolean more = here > there;
    String others = said(!more);
    return IntStream.range(0, others.isBlank() ? 0 : pairs.size())
        .filter(at -> isUneven(pairs.get(at)))
        .boxed()
        .flatMap(
            at ->
                sentences(more ? pairs.get(at).here() : pairs.get(at).there()).stream()
                    .map(sentence -> Denials.plain(sentence, more ? language : other))
                    .filter(
                        words ->
                            Parties.isNamedAlone(
                                words, (more ? language : other).isChinese(), others))
                    .map(words -> new Uneven(place(pairs, at), SENTENCES, here, there)))
        .findFirst();
  }

  /** What stands for one sentence is no other, though addresses name a country in one language. */
  private static boolean isUneven(Pair pair) {
    return sentences(pair.here()).size() != sentences(pair.there()).size();
  }

  /** All that one language says. */
  private String said(boolean first) {
    return paragraphs.stream()
        .flatMap(List::stream)
        .map(
            pair ->
                first ? Denials.plain(pair.here(), language) : Denials.plain(pair.there(), other))
        .collect(Collectors.joining("\n"));
  }

  /**
   * How long one language is for the same words in another, as two whole texts tell; where these
   * are short, as texts in Chinese and English usually are.
   */
  public static double ratio(int length, int otherLength, Language language) {
    int chinese = language.isChinese() ? length : otherLength;
    double usual = language.isChinese() ? ENGLISH_FOR_CHINESE : 1 / ENGLISH_FOR_CHINESE;
    return chinese < LONG_TEXT ? usual : (double) otherLength / length;
  }

  private Optional<Uneven> uneven(List<Pair> pairs, int at, double ratio) {
    Pair pair = pairs.get(at);
    int here = sentences(pair.here()).size();
    int there = sentences(pair.there()).size();
    if (here != there
        && isShortened(pair, here > there, ratio)
        && !isMerged(pairs, at, here > there, ratio)) {
      return Optional.of(new Uneven(place(pairs, at), SENTENCES, here, there));
    }
    if (here == there && isHalved(pair, ratio)) {
      return Optional.of(
          new Uneven(pair.there(), LENGTH, pair.here().length(), pair.there().length()));
    }
    return memory.enumerated.computeIfAbsent(key(pair), any -> enumerated(pair));
  }

  private Memory.Key key(Pair pair) {
    return new Memory.Key(pair, language, other);
  }

  private Optional<Uneven> enumerated(Pair pair) {
    String here = Denials.plain(pair.here(), language);
    String there = Denials.plain(pair.there(), other);
    return Enumeration.in(here, language)
        .flatMap(
            list ->
                Enumeration.in(there, other)
                    .filter(list::differs)
                    .map(items -> new Uneven(pair.there(), ENUMERATED, list.most(), items.most())))
        .or(
            () ->
                Items.dropped(here, there, language.isChinese())
                    .map(
                        items ->
                            new Uneven(pair.there(), ENUMERATED, items.here(), items.there())));
  }

  /** The words of the other language, or those before them, or else behind. */
  private static String place(List<Pair> pairs, int at) {
    return IntStream.concat(
            IntStream.iterate(at, before -> before >= 0, before -> before - 1),
            IntStream.range(at, pairs.size()))
        .mapToObj(found -> pairs.get(found).there())
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  /**
   * Whether what seems to be missing is said in a sentence beside it, which is the longer for it.
   */
  private static boolean isMerged(List<Pair> pairs, int at, boolean there, double ratio) {
    return IntStream.of(at - 1, at + 1)
        .filter(beside -> beside >= 0 && beside < pairs.size())
        .anyMatch(
            beside -> {
              Pair other = pairs.get(beside);
              Pair both =
                  new Pair(
                      pairs.get(at).here() + other.here(), pairs.get(at).there() + other.there());
              double longer = there ? -more(other, ratio) : more(other, ratio);
              return longer > LENGTHENED && !isShortened(both, there, ratio);
            });
  }

  /** Whether the side with fewer sentences is too short for what the other one says. */
  private static boolean isShortened(Pair pair, boolean there, double ratio) {
    double more = more(pair, ratio);
    return Math.max(weight(pair.here()) * ratio, weight(pair.there())) > LEAST_LENGTH
        && !ADDRESS.matcher(pair.here()).find()
        && (there ? more > SHORTENED : more < -SHORTENED);
  }

  /** Whether some of as many sentences, or one of two beside one that is whole, is half as long. */
  private static boolean isHalved(Pair pair, double ratio) {
    if (isHalf(pair, ratio)) {
      return true;
    }
    List<String> here = sentences(pair.here());
    List<String> there = sentences(pair.there());
    if (here.size() != 2 || there.size() != 2) {
      return false;
    }
    Pair first = new Pair(here.get(0), there.get(0));
    Pair second = new Pair(here.get(1), there.get(1));
    return (isHalf(first, ratio) && Math.abs(more(second, ratio)) < SHORTENED)
        || (isHalf(second, ratio) && Math.abs(more(first, ratio)) < SHORTENED);
  }

  /** Whether one side is so much shorter that it cannot say all that the other one does. */
  private static boolean isHalf(Pair pair, double ratio) {
    return Math.max(pair.here().length() * ratio, pair.there().length()) > LONG_SENTENCE
        && !ADDRESS.matcher(pair.here()).find()
        && Math.abs(more(pair, ratio)) > HALVED;
  }

  /** How much more one side says than the other, as a logarithm. */
  private static double more(Pair pair, double ratio) {
    return Math.log((weight(pair.here()) * ratio + CHANCE) / (weight(pair.there()) + CHANCE));
  }

  /** The length of sentences. What one of them says again, a translation says once. */
  private static double weight(String words) {
    List<String> sentences = sentences(words);
    double weight = 0;
    for (int at = 0; at < sentences.size(); at++) {
      String before = String.join(" ", sentences.subList(0, at));
      double again = at == 0 ? 0 : Rewording.kept(sentences.get(at), before);
      weight += sentences.get(at).length() * (again > SAID_AGAIN ? 1 - again : 1);
    }
    return weight;
  }

  private Stream<Opposite> opposites(List<Pair> pairs) {
    List<Balance> balances =
        pairs.stream()
            .map(pair -> memory.balances.computeIfAbsent(key(pair), any -> balance(pair)))
            .toList();
    return IntStream.range(0, pairs.size())
        .boxed()
        .flatMap(
            at ->
                said(pairs.get(at), balances, at)
                    .map(said -> new Opposite(pairs.get(at), said, counted(pairs.get(at), said)))
                    .stream());
  }

  private String counted(Pair pair, String said) {
    return said.equals(Contrasts.DENIED)
        ? " ("
            + Denials.counted(pair.here(), language)
            + " / "
            + Denials.counted(pair.there(), other)
            + ")"
        : "";
  }

  private Optional<String> said(Pair pair, List<Balance> balances, int at) {
    return balances.get(at).turned()
        ? Optional.of(Contrasts.DENIED)
            .filter(any -> !isMoved(balances, at, -1) && !isMoved(balances, at, 1))
        : memory.lost.computeIfAbsent(key(pair), any -> lost(pair));
  }

  /** Whether a “not” may have come from beside it, where the other language has it. */
  private static boolean isMoved(List<Balance> balances, int at, int step) {
    int beside = at + step;
    return beside >= 0 && beside < balances.size() && balances.get(beside).evens(balances.get(at));
  }

  private Balance balance(Pair pair) {
    return pair.here().isBlank() || pair.there().isBlank()
        ? Balance.EVEN
        : Denials.between(Denials.in(pair.here(), language), Denials.in(pair.there(), other));
  }

  private Optional<String> lost(Pair pair) {
    if (language.isChinese() == other.isChinese()
        || pair.here().isBlank()
        || pair.there().isBlank()) {
      return Optional.empty();
    }
    String here = Denials.plain(pair.here(), language);
    String there = Denials.plain(pair.there(), other);
    String chinese = language.isChinese() ? here : there;
    String english = language.isChinese() ? there : here;
    return Contrasts.lost(chinese, english)
        .or(() -> Parties.others(chinese, english))
        .or(
            () ->
                Items.areExchanged(chinese, english)
                    ? Optional.of(Contrasts.OTHERS)
                    : Optional.empty())
        .or(
            () ->
                Starts.areOthers(chinese, english)
                    ? Optional.of(Contrasts.START)
                    : Optional.empty())
        .or(
            () ->
                Bounds.areTurned(here, language, there, other)
                    ? Optional.of(Contrasts.LEAST)
                    : Optional.empty());
  }

  /** The sentences of some words; a stop in brackets ends none. */
  private static List<String> sentences(String words) {
    List<String> sentences = new ArrayList<>();
    int open = 0;
    for (String part : Sentences.of(words)) {
      if (open > 0) {
        int last = sentences.size() - 1;
        sentences.set(last, joined(List.of(sentences.get(last), part)));
      } else {
        sentences.add(part);
      }
      open = Math.max(0, open + opened(part));
    }
    return sentences;
  }

  /** How many brackets more are opened than closed. */
  private static int opened(String words) {
    int open = 0;
    for (int at = 0; at < words.length(); at++) {
      char sign = words.charAt(at);
      open += sign == '(' || sign == '（' ? 1 : sign == ')' || sign == '）' ? -1 : 0;
    }
    return open;
  }

  private static List<Pair> align(List<String> here, List<String> there, List<Step> steps) {
    double ratio = (double) Math.max(1, length(there)) / Math.max(1, length(here));
    return align(here, there, steps, ratio);
  }

  /**
   * @param ratio how long the other language is for the same words
   */
  private static List<Pair> align(
      List<String> here, List<String> there, List<Step> steps, double ratio) {
    if ((here.size() + 1) * (there.size() + 1) > MOST || here.isEmpty() || there.isEmpty()) {
      return List.of();
    }
    double[][] cost = new double[here.size() + 1][there.size() + 1];
    Step[][] last = new Step[here.size() + 1][there.size() + 1];
    for (int i = 0; i <= here.size(); i++) {
      for (int j = 0; j <= there.size(); j++) {
        cost[i][j] = i + j == 0 ? 0 : Double.MAX_VALUE;
        for (Step step : steps) {
          if (step.here() <= i && step.there() <= j) {
            double sum =
                cost[i - step.here()][j - step.there()]
                    + step.cost()
                    + difference(
                        here.subList(i - step.here(), i),
                        there.subList(j - step.there(), j),
                        ratio);
            if (sum < cost[i][j]) {
              cost[i][j] = sum;
              last[i][j] = step;
            }
          }
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = here.size();
    int j = there.size();
    while (last[i][j] != null) {
      Step step = last[i][j];
      pairs.add(
          new Pair(
              joined(here.subList(i - step.here(), i)),
              joined(there.subList(j - step.there(), j))));
      i -= step.here();
      j -= step.there();
    }
    Collections.reverse(pairs);
    return pairs;
  }

  /** Chinese sentences stand side by side, unless no stop parts them. */
  private static String joined(List<String> sentences) {
    StringBuilder words = new StringBuilder();
    for (String sentence : sentences) {
      boolean ended =
          words.isEmpty() || CHINESE_STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
      words.append(ended ? "" : " ").append(sentence);
    }
    return words.toString();
  }

  private static double difference(List<String> here, List<String> there, double ratio) {
    return here.isEmpty() || there.isEmpty()
        ? 0
        : 2 * Math.abs(Math.log((length(here) * ratio + CHANCE) / (length(there) + CHANCE)));
  }

  private static int length(List<String> sentences) {
    return sentences.stream().mapToInt(String::length).sum();
  }
}
