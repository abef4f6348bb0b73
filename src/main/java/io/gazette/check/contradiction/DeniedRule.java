package io.gazette.check.contradiction;

import io.gazette.check.language.Opposites;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Deeds;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PermissionWords;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Scope;
import io.gazette.check.reading.Speech;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyLists;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one sentence denies without exception, no sentence elsewhere says of the same in the same
 * words, in whatever order; and what is voluntary or off by default here is not required or on
 * there.
 */
final class DeniedRule implements Rule {

  private static final Sought READS =
      Sought.learning(
          Pattern.compile(
              "收集|采集|获取|读取|访问|申请|索取|(?i)\\b(?:collects?|gathers?|obtains?|reads?|access(?:es)?|asks? (?:you )?for|requests?)\\b"));

  /** Of these, what people are asked for a permission. */
  private static final Sought ASKS =
      Sought.learning(
          Pattern.compile(
              "读取|访问|申请|索取|(?i)\\b(?:reads?|access(?:es)?|asks? (?:you )?for|requests?)\\b"));

  /** In some case, of some data or without something. */
  private static final Sought IN_A_CASE =
      Sought.learning(
          Pattern.compile(
              "其[他它余]|以外|之外|无关|除|若|如|时|后|前|仅|只|单独|主动|必[须要]|同意|授权|未经|任何人|的[，,]|[？?]"
                  + "|(?i)\\b(?:other|else|unless|except|if|when|while|until|before|after|without|only|consent|more|beyond|outside|need(?:ed)?|for)\\b"));

  /** Without a verb of its own. */
  private static final Pattern GOES_ON = Pattern.compile("^\\s*(?:也|或|nor\\b|or\\b)");

  private static final Pattern SENSITIVE =
      Pattern.compile(
          "^(?:您的|任何)?敏感(?:的?个人)?(?:信息|数据)|(?i)^\\s*(?:your |any )?sensitive (?:personal )?(?:information|data)\\b");

  private static final Pattern END =
      Pattern.compile("\\s*(?:[、，,；;。.]|(?i)(?:or|and|nor)\\b|权限|$)");

  private static final Pattern WHOSE =
      Pattern.compile("(?:任何|您的?|用户的?|[、和或]|(?i)\\s|your\\b|any\\b|the\\b)*+");

  private static final Pattern APP =
      Pattern.compile("本?(?:软件|应用|小程序|程序|产品|服务)|(?i)(?:the |our )?apps?(?![\\p{IsLatin}])");

  private static final Map<ListKind, Field<List<DataItem>>> DATA =
      new EnumMap<>(
          Map.of(
              ListKind.COLLECTED,
              CollectedFields.DATA,
              ListKind.SHARED,
              SharedFields.DATA,
              ListKind.SDKS,
              SdkFields.DATA));

  private final Published published;

  DeniedRule(Published published) {
    this.published = published;
  }

  /**
   * A sentence that stands by itself.
   *
   * @param plain as patterns know it
   * @param next the sentence behind it, which may have exceptions; empty if none is
   */
  private record Said(Passage passage, String sentence, String plain, String next) {

    boolean isNear(Said other) {
      return passage.position().equals(other.passage.position());
    }
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published
            .open(policy)
            .flatMap(
                open ->
                    Stream.concat(
                        check(open), said(open).stream().flatMap(one -> listed(one, open, policy))))
            .distinct()
            .toList()
        : List.of();
  }

  /** What a sentence says that the publisher never reads, and a row of a list has. */
  private static Stream<Diagnostic> listed(Said one, Published.Open open, Policy policy) {
    String sentence = one.plain();
    Sought.Matches verb = READS.in(sentence);
    if (sentence.length() != one.sentence().length()
        || !verb.find()
        || IN_A_CASE.isIn(sentence)
        || Deeds.isExcepted(sentence, open.plain(one.next()))
        || Deeds.isByOthers(sentence)) {
      return Stream.empty();
    }
    List<Diagnostic> findings = new ArrayList<>();
    boolean denied = false;
    int from = 0;
    for (String part : sentence.split("(?<=[，,；;])", -1)) {
      Sought.Matches found = READS.in(part);
      boolean read = found.find();
      denied =
          read
              ? Assertion.isDenied(part, found.match().start(), found.match().end())
              : denied && GOES_ON.matcher(part).find();
      if (denied) {
        int start = read ? found.match().end() : 0;
        String denial = sentence.substring(from + start, from + part.length());
        boolean asked = ASKS.isIn(read ? found.match().group() : sentence);
        if (isOfAll(part.substring(0, start))) {
          rows(denial, asked, open)
              .limit(1)
              .forEach(
                  row ->
                      findings.add(
                          Diagnostic.of(
                              Code.TEXT_CONTRADICTS,
                              one.passage().at(one.sentence()),
                              Quoted.sentence(one.sentence()),
                              "@in-row",
                              RowName.of(row.row(), policy),
                              row.words())));
        }
      }
      from += part.length();
    }
    return findings.stream();
  }

  /** Whether no words before a verb say of whom, or in what case, something is so. */
  private static boolean isOfAll(String words) {
    String rest = APP.matcher(words).replaceAll(" ");
    return Scope.of(rest, 0, rest.length()).filter(Scope::isOfAll).isPresent();
  }

  private record Listed(ListRow row, String words) {}

  /** A name of a whole kind means all of it, if nothing says which. */
  private static Set<String> meant(String words, DataWords.Named named) {
    return WHOSE.matcher(words.substring(0, named.from())).matches()
            && END.matcher(words.substring(named.to())).lookingAt()
        ? DataWords.meant(named.type())
        : DataWords.kin(named.type());
  }

  /** The rows that have what some words name, or a permission to read it. */
  private static Stream<Listed> rows(String words, boolean asked, Published.Open open) {
    PolicyLists lists = open.version().lists();
    Stream<Listed> data =
        DataWords.withNear(words).stream()
            .flatMap(
                named ->
                    DATA.entrySet().stream()
                        .flatMap(
                            list ->
                                lists.rows(list.getKey()).orElse(List.of()).stream()
                                    .filter(
                                        row ->
                                            row.items(list.getValue()).stream()
                                                .anyMatch(
                                                    item ->
                                                        item.type()
                                                            .filter(meant(words, named)::contains)
                                                            .isPresent())))
                        .map(row -> new Listed(row, words.substring(named.from(), named.to()))));
    Stream<Listed> permissions =
        lists.rows(ListKind.PERMISSIONS).orElse(List.of()).stream()
            .filter(row -> asked)
            .flatMap(
                row ->
                    PermissionWords.named(words, row).stream().map(name -> new Listed(row, name)));
    Stream<Listed> sensitive =
        SENSITIVE
            .matcher(words)
            .results()
            .flatMap(
                found ->
                    lists.rows(ListKind.COLLECTED).orElse(List.of()).stream()
                        .filter(
                            row ->
                                row.items(CollectedFields.DATA).stream()
                                    .anyMatch(DataItem::sensitive))
                        .map(row -> new Listed(row, found.group())));
    return Stream.of(data, permissions, sensitive).flatMap(each -> each);
  }

  private static Stream<Diagnostic> check(Published.Open open) {
    List<Said> all = said(open);
    Map<String, List<Said>> bySign = new HashMap<>();
    all.forEach(
        said ->
            Opposites.signsOf(said.plain())
                .forEach(
                    sign -> bySign.computeIfAbsent(sign, first -> new ArrayList<>()).add(said)));
    return all.stream()
        .filter(one -> !Deeds.isExcepted(one.plain(), open.plain(one.next())))
        .flatMap(
            one ->
                Opposites.denying(one.plain()).stream()
                    .flatMap(
                        opposites ->
                            likely(opposites, bySign).stream()
                                .filter(other -> !other.isNear(one))
                                .filter(other -> opposites.isSaid(other.plain()))
                                .filter(other -> isDone(other.plain(), one.plain()))
                                .limit(1)
                                .map(
                                    other ->
                                        Contradiction.of(
                                            other.passage(),
                                            other.sentence(),
                                            one.passage(),
                                            one.sentence()))));
  }

  /** Sentences that have the rarest sign of those that say the opposite. */
  private static List<Said> likely(Opposites opposites, Map<String, List<Said>> bySign) {
    return opposites.signs().stream()
        .map(sign -> bySign.getOrDefault(sign, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /** Whether the publisher does it, or lets it be done, in no special case. */
  private static boolean isDone(String sentence, String denial) {
    boolean right = Speech.of(sentence) == Speech.RIGHT;
    return Assertion.isMadeAt(sentence, 0, sentence.length())
        && !Deeds.isByOthers(sentence)
        && (!right || !Opposites.isOfPublisher(denial));
  }

  /** The sentences that are said of all people, and are no items and questions. */
  private static List<Said> said(Published.Open open) {
    List<Said> all = new ArrayList<>();
    for (Passage passage : open.passages()) {
      if (passage.isHeading() || Scope.isOfGroup(passage, open) || !passage.lead().isEmpty()) {
        continue;
      }
      List<String> sentences = open.sentences(passage);
      for (int at = 0; at < sentences.size(); at++) {
        String next = at + 1 < sentences.size() ? sentences.get(at + 1) : "";
        all.add(new Said(passage, sentences.get(at), open.plain(sentences.get(at)), next));
      }
    }
    return all;
  }
}
