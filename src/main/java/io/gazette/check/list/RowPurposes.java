package io.gazette.check.list;

import io.gazette.check.language.Rewording;
import io.gazette.check.language.Sentences;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Column;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.TextRow;
import io.gazette.check.reading.Topic;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What SDKs, recipients, data and permissions are for. */
final class RowPurposes implements RowAspect {

  private static final Set<String> PURPOSE = Set.of("purpose", "uses");

  /** What says the same of a row in other words. */
  private static final Set<String> ALL =
      Set.of("purpose", "uses", "function", "functions", "scene");

  /** Behind what is collected: what for. */
  private static final Pattern FOR =
      Pattern.compile(
          "(?:，|,)?(?:仅|只)?(?:用于|用来|用以|以便)|(?i), (?:only )?to (?!wh(?:om|ich)\\b)(?=\\w)|,? (?:only )?used (?:only )?(?:to|for) (?=\\w)|,? in order to (?=\\w)");

  /** Of several things not all may be known, and each has a row of its own. */
  private static final Pattern SEVERAL = Pattern.compile("[、和与及/]|(?i)\\b(?:and|or)\\b");

  private static final Pattern PERMISSION = Pattern.compile("权限|(?i)\\bpermission\\b");

  /** 相机：扫码 and 相机权限，用于扫码. */
  private static final Pattern LABEL =
      Pattern.compile("^([^：:，,。；;.]{2,24})(?:[：:]|权限，?(?=用于))\\s*(?:to )?(?:用于)?([^。；;.]{2,60})");

  @Override
  public Stream<RowClaim> in(TextRow row, ListedRows lists) {
    return row.in(Column.PURPOSE)
        .filter(cell -> !cell.equals(row.first()))
        .flatMap(cell -> in(cell, row, lists).stream());
  }

  private static Optional<RowClaim> in(Passage cell, TextRow row, ListedRows lists) {
    String said = cell.words().strip();
    List<ListRow> named =
        Stream.of(
                lists.recipients(row),
                lists.permission(row.first().words()).stream().toList(),
                lists.function(row).stream().toList())
            .filter(rows -> !rows.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (!named.isEmpty()) {
      return claim(cell, said, named, true, lists);
    }
    Set<String> types = ListedRows.types(lists.open().plain(row.of(Column.DATA).words()));
    return claim(
        cell,
        said,
        lists.on(types, ListKind.COLLECTED, ListKind.SHARED, ListKind.SDKS),
        false,
        lists);
  }

  /** What a label says, or a sentence on the one recipient, the one permission or the data. */
  @Override
  public Stream<RowClaim> in(Sentence sentence, ListedRows lists) {
    Matcher label = LABEL.matcher(sentence.plain());
    Optional<RowClaim> labelled =
        label.find()
            ? lists
                .permission(label.group(1))
                .flatMap(
                    row ->
                        claim(
                            sentence.passage(),
                            sentence.words().substring(label.start(2), label.end(2)),
                            List.of(row),
                            true,
                            lists))
            : Optional.empty();
    Optional<RowClaim> told =
        sentence.part().isPresent()
            ? sentence.part().flatMap(part -> of(sentence, part, lists))
            : labelled.isPresent() ? Optional.empty() : named(sentence, lists);
    return Stream.concat(labelled.stream(), told.stream());
  }

  /**
   * What a sentence says that the one permission is for, or else the data, that it names before.
   */
  private static Optional<RowClaim> named(Sentence sentence, ListedRows lists) {
    Matcher purpose = FOR.matcher(sentence.small());
    if (!purpose.find() || !Assertion.isMadeAt(sentence.small(), purpose.start(), purpose.end())) {
      return Optional.empty();
    }
    String before = sentence.small().substring(0, purpose.start());
    String said = sentence.words().substring(purpose.end()).split("[。；;.]", 2)[0];
    boolean asks = PERMISSION.matcher(before).find();
    if (!asks && SEVERAL.matcher(before).find()) {
      return Optional.empty();
    }
    List<ListRow> rows =
        asks ? lists.permissions(before) : lists.on(ListedRows.types(before), ListKind.COLLECTED);
    boolean one = rows.size() == 1;
    return asks && !one ? Optional.empty() : claim(sentence.passage(), said, rows, one, lists);
  }

  private static Optional<RowClaim> of(Sentence sentence, RowData.Part part, ListedRows lists) {
    Matcher purpose =
        FOR.matcher(sentence.small()).region(part.from(), part.end()).useTransparentBounds(true);
    if (!purpose.find() || !Assertion.isMadeAt(sentence.small(), purpose.start(), purpose.end())) {
      return Optional.empty();
    }
    String said = sentence.words().substring(purpose.end()).split("[，。；,;.]", 2)[0];
    return claim(sentence.passage(), said, List.of(part.row()), false, lists);
  }

  /** What words say before they say what it is for. */
  static String before(String words) {
    return FOR.split(words, 2)[0];
  }

  /**
   * @param named whether the text names the rows, and not only data that they have
   */
  private static Optional<RowClaim> claim(
      Passage passage, String said, List<ListRow> rows, boolean named, ListedRows lists) {
    String all = String.join("；", rows.stream().map(row -> lists.words(row, ALL)).toList());
    boolean chinese = lists.language().isChinese();
    boolean apart =
        Sentences.negations(said) == 0
            && !rows.isEmpty()
            && (Topic.areApart(said, all, lists.language())
                || (named && isBeside(said, all, lists.words(rows.get(0), PURPOSE), chinese)));
    return apart
        ? Optional.of(new RowClaim(passage, said, rows.get(0), lists.words(rows.get(0), PURPOSE)))
        : Optional.empty();
  }

  /**
   * Whether one of two purposes is one that people do not expect and the other is not: something
   * beside what the row says, or nothing that is alike.
   */
  private static boolean isBeside(String said, String all, String purpose, boolean chinese) {
    boolean here = Topic.isUnexpected(said);
    Rewording both = new Rewording(said, purpose);
    return here
        ? !Topic.isUnexpected(all)
        : Topic.isUnexpected(purpose)
            && (chinese ? both.alike() : Rewording.common(said, purpose)) == 0;
  }
}
