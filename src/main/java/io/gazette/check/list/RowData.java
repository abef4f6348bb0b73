package io.gazette.check.list;

import io.gazette.check.language.Rewording;
import io.gazette.check.list.ListedRows.Named;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Column;
import io.gazette.check.reading.Controllers;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Handling;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.TextRow;
import io.gazette.model.DataItem;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.text.Sought;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which data an SDK or a recipient gets, and which data a function needs. */
final class RowData implements RowAspect {

  /** May stand for several types: 设备信息. */
  static final Pattern BROAD =
      Pattern.compile("(?:信息|数据|资料|标识符?|记录|(?i)information|data|details|identifiers?|records?)$");

  /** As alike, two names may be of the same data. */
  private static final double NEAR = 0.35;

  /** Begins a part of a sentence about what somebody else does. */
  private static final Pattern OTHER_SUBJECT =
      Pattern.compile(
          "[；;]|[，,](?:而|但是?|同时|并且?){0,2}(?:我们|本公司|我司|[您你](?!的))"
              + "|(?i)(?:,|\\b(?:and|but|while|whereas)) (?:(?:and|but|while) )?(?:we|you)\\b");

  private static final Sought GIVES =
      Sought.learning(
          Pattern.compile(
              "提供|共享|分享|披露|传输|发送|交给|转给|(?i)\\b(?:(?:shar|disclos|provid|giv)(?:es?|ed|ing|en)|(?:pass|hand|send|forward|transfer)(?:e?s|r?ed|r?ing)?|sent|gave)\\b"));

  /** What is done with other data than those that are given. */
  private static final Sought OTHER_VERB =
      Sought.learning(
          Pattern.compile(
              GIVES.pattern()
                  + "|"
                  + Handling.WORDS
                  + "|使用|保[存留]|存储|\\b(?:us|keep|stor|need|read)(?:es?|s|ed|ing)?\\b"));

  /** Before the verb, what is given stands before it too. */
  private static final Pattern PASSIVE =
      Pattern.compile("\\b(?:is|are|be|been|being) (?:\\w{1,12} )?$");

  /**
   * What a sentence says of the one recipient that it names.
   *
   * @param from where it is named
   * @param end where the sentence goes on about somebody else
   */
  record Part(ListRow row, int from, int end) {}

  static Optional<Part> part(String words, ListedRows lists) {
    // 两个SDK，其中一个用于定位.
    int among = lists.recipients(words).size() > 1 ? Math.max(0, words.lastIndexOf("其中")) : 0;
    List<Named> named = lists.recipients(words.substring(among));
    // 微信 is more than its SDK.
    if (named.size() != 1
        || (named.get(0).row().list() == ListKind.SDKS && !words.contains("sdk"))) {
      return Optional.empty();
    }
    int from = among + named.get(0).in(words.substring(among));
    int end = from + OTHER_SUBJECT.split(words.substring(from), 2)[0].length();
    return Optional.of(new Part(named.get(0).row(), from, end));
  }

  /** Data that a row names and the list has not; and the other way round, if each is known. */
  @Override
  public Stream<RowClaim> in(TextRow row, ListedRows lists) {
    List<ListRow> recipients = lists.recipients(row);
    List<ListRow> rows = recipients.isEmpty() ? lists.function(row).stream().toList() : recipients;
    return row.in(Column.DATA)
        .filter(cell -> rows.size() == 1 && !cell.equals(row.first()))
        .flatMap(cell -> in(cell, rows.get(0), lists).stream());
  }

  private static Optional<RowClaim> in(Passage cell, ListRow row, ListedRows lists) {
    String said = cell.words().strip();
    List<DataItem> items = ListedRows.items(row);
    List<String> parts =
        DataWords.PARTS
            .splitAsStream(said)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    List<DataType> types =
        parts.stream().flatMap(part -> Vocabulary.builtIn().exactly(part).stream()).toList();
    List<String> others =
        parts.stream()
            .filter(part -> items.stream().noneMatch(item -> isCalled(part, item, lists)))
            .toList();
    boolean more =
        Stream.concat(
                others.stream().flatMap(RowData::alone),
                types.stream().filter(type -> isOfNone(type, items)))
            .anyMatch(type -> items.stream().noneMatch(item -> isNear(type, item, lists)));
    boolean known = others.stream().allMatch(part -> alone(part).findAny().isPresent());
    boolean fewer =
        known
            && row.list() != ListKind.COLLECTED
            && items.stream()
                .filter(item -> item.type().isPresent())
                .anyMatch(
                    item ->
                        types.stream().noneMatch(type -> isNear(type, item, lists))
                            && parts.stream().noneMatch(part -> isCalled(part, item, lists)));
    return !items.isEmpty() && (more || fewer)
        ? Optional.of(new RowClaim(cell, said, row, lists.data(row)))
        : Optional.empty();
  }

  @Override
  public Stream<RowClaim> in(Sentence sentence, ListedRows lists) {
    return sentence.part().stream()
        .filter(part -> !ListedRows.items(part.row()).isEmpty())
        .flatMap(
            part ->
                (part.row().list() == ListKind.SDKS
                        ? collected(sentence, part)
                        : given(sentence, part))
                    .filter(
                        type ->
                            ListedRows.items(part.row()).stream()
                                .noneMatch(item -> isNear(type, item, lists)))
                    .limit(1)
                    .map(type -> sentence.claim(part.row(), lists.data(part.row()))));
  }

  /** What a sentence says that an SDK collects, of other kinds than what its row has. */
  private static Stream<DataType> collected(Sentence sentence, Part part) {
    Set<Object> kinds =
        ListedRows.items(part.row()).stream()
            .flatMap(item -> item.type().flatMap(Vocabulary.builtIn()::find).stream())
            .map(DataType::category)
            .collect(Collectors.toSet());
    return sentence
        .asserted(Handling.VERBS)
        .filter(verb -> verb.start() > part.from() && verb.end() <= part.end())
        .limit(1)
        .map(verb -> RowPurposes.before(sentence.small().substring(verb.end(), part.end())))
        .flatMap(words -> DataWords.in(words).stream())
        .map(DataWords.Named::type)
        .filter(type -> !kinds.contains(type.category()));
  }

  /** What a sentence says that a recipient gets, if it names anything that its row has. */
  private static Stream<DataType> given(Sentence sentence, Part part) {
    String words = sentence.small();
    List<DataType> types =
        verb(words, part).stream()
            .filter(verb -> Assertion.isMadeAt(words, verb.start(), verb.end()))
            .flatMap(verb -> exact(words, before(verb, words), behind(verb, words, part)))
            .toList();
    return types.stream()
            .anyMatch(
                type ->
                    ListedRows.items(part.row()).stream()
                        .anyMatch(item -> ListedRows.isOf(item, DataWords.kin(type))))
        ? types.stream()
        : Stream.empty();
  }

  /** What is done with a recipient: in English, what stands before it, if anything does. */
  private static Optional<MatchResult> verb(String words, Part part) {
    List<MatchResult> verbs =
        GIVES.in(words).all().filter(verb -> verb.end() <= part.end()).toList();
    return verbs.stream()
        .filter(verb -> verb.end() <= part.from() && !Controllers.isHan(verb.group()))
        .reduce((one, later) -> later)
        .or(
            () ->
                verbs.stream()
                    .min(
                        Comparator.comparingInt(
                            verb ->
                                Math.max(part.from() - verb.end(), verb.start() - part.from()))));
  }

  /** Where the data before a verb begin that it gives: none, if they are another verb’s. */
  private static int before(MatchResult verb, String words) {
    String all = words.substring(0, verb.start());
    boolean han = Controllers.isHan(verb.group());
    String own = han ? Assertion.part(all, all.length(), all.length()) : all;
    int object = Math.max(own.lastIndexOf('将'), own.lastIndexOf('把'));
    boolean gives = han || PASSIVE.matcher(all).find();
    return object >= 0
        ? all.length() - own.length() + object
        : gives && !OTHER_VERB.isIn(own) ? all.length() - own.length() : verb.start();
  }

  /** Where the data behind a verb end: in Chinese at a comma, too. */
  private static int behind(MatchResult verb, String words, Part part) {
    String more = words.substring(verb.end(), part.end());
    int comma =
        Controllers.isHan(verb.group()) ? Assertion.part(more, 0, 0).length() : more.length();
    int other =
        OTHER_VERB.in(more).all().mapToInt(MatchResult::start).findFirst().orElse(more.length());
    return verb.end() + Math.min(Math.min(comma, other), RowPurposes.before(more).length());
  }

  /** What a name means that says nothing else. */
  private static Stream<DataType> alone(String name) {
    return BROAD.matcher(name).find()
        ? Stream.empty()
        : Vocabulary.builtIn().exactly(name).stream();
  }

  /** Whether none of some known data is of the kind of another: 支付记录 beside 姓名. */
  private static boolean isOfNone(DataType type, List<DataItem> items) {
    return items.stream()
        .map(item -> item.type().flatMap(Vocabulary.builtIn()::find))
        .allMatch(of -> of.filter(known -> known.category() != type.category()).isPresent());
  }

  /** What stands between two places of a sentence that does not deny it. */
  private static Stream<DataType> exact(String words, int from, int to) {
    return DataWords.in(words).stream()
        .filter(each -> each.from() >= from && each.to() <= to)
        .filter(each -> !BROAD.matcher(words.substring(each.from(), each.to())).find())
        .filter(each -> Assertion.isMadeAt(words, each.from(), each.to()))
        .map(DataWords.Named::type);
  }

  private static boolean isCalled(String part, DataItem item, ListedRows lists) {
    return item.name()
        .find(lists.language())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> name.contains(part.toLowerCase(Locale.ROOT)) || part.contains(name))
        .isPresent();
  }

  private static boolean isNear(DataType type, DataItem item, ListedRows lists) {
    return item.type().filter(DataWords.kin(type)::contains).isPresent()
        || item.name()
            .find(lists.language())
            .filter(name -> new Rewording(name, type.name(lists.language())).alike() >= NEAR)
            .isPresent();
  }
}
