package io.gazette.check.list;

import io.gazette.check.list.ListedRows.Named;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Column;
import io.gazette.check.reading.TextRow;
import io.gazette.model.Field;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.RecipientRole;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For whom a recipient works. */
final class RowRoles implements RowAspect {

  private static final Map<RecipientRole, Sought> ROLES =
      Map.of(
          RecipientRole.PROCESSOR,
          Sought.learning(
              Pattern.compile(
                  "受(?:我们|本公司|我司|本[校院行店馆])的?委托|(?<![和与及或、](?:其他|我们的)?)受托(?:处理|人|方|者)(?![和与及或、])|代(?:表)?我们(?=处理|提供|收集|保存)|(?:只|仅)?按(?:照)?我们的(?:指示|要求)"
                      + "|(?i)\\bon our (?:behalf|instructions)\\b|(?<!\\b(?:and|or) )\\bour (?:data )?processors?\\b(?! (?:and|or)\\b)|\\b(?:as an?|is an?|are) (?:data )?processors?\\b")),
          RecipientRole.INDEPENDENT,
          Sought.learning(
              Pattern.compile(
                  "(?<!(?:[您你]|用户)(?!的)[^，。；的]{0,4})(?:自行|自主)决定|独立的?(?:个人信息)?(?:处理|控制|决定)|单独的?个人信息处理者"
                      + "|(?i)\\bindependent (?:data |personal information )?(?:controller|handler|processor)s?\\b|(?<!\\b(?:users?|people)(?: may| can)? )\\bdecides? (?:by|for) (?:it|them)sel(?:f|ves)\\b")));

  private static final Map<RecipientRole, Pattern> CELLS =
      Map.of(
          RecipientRole.PROCESSOR,
          Pattern.compile("受托(?:处理|方|人|者)?|委托处理|(?i)(?:data )?processor"),
          RecipientRole.INDEPENDENT,
          Pattern.compile("独立(?:处理|处理者|控制者)|(?i)independent(?: controller| handler)?"));

  /** Goes on about the recipient that was named before. */
  private static final Pattern BACK = Pattern.compile("^\\s*(?:该(?:公司|机构|服务商|单位)|其(?![他它余中实次]))");

  private static final Pattern STOP = Pattern.compile("[；;]");

  @Override
  public Stream<RowClaim> in(TextRow row, ListedRows lists) {
    return row.in(Column.ROLE)
        .flatMap(
            cell ->
                CELLS.entrySet().stream()
                    .filter(
                        role ->
                            role.getValue()
                                .matcher(lists.open().plain(cell.words().strip()))
                                .matches())
                    .flatMap(
                        role ->
                            lists.recipients(row).stream()
                                .flatMap(each -> other(each, role.getKey()).stream())
                                .map(
                                    each ->
                                        new RowClaim(cell, cell.words().strip(), each, id(each)))));
  }

  /** One in the same part of the sentence, or the only one in it. */
  @Override
  public Stream<RowClaim> in(Sentence sentence, ListedRows lists) {
    return ROLES.entrySet().stream()
        .flatMap(
            role ->
                sentence
                    .asserted(role.getValue())
                    .flatMap(found -> meant(sentence, found, lists).stream())
                    .flatMap(each -> other(each.row(), role.getKey()).stream())
                    .map(each -> sentence.claim(each, id(each))));
  }

  private static List<Named> meant(Sentence in, MatchResult role, ListedRows lists) {
    String sentence = in.small();
    List<Named> here = lists.recipients(Assertion.part(sentence, role.start(), role.end()));
    if (!here.isEmpty()) {
      return here;
    }
    String before = STOP.splitAsStream(sentence.substring(0, role.start())).reduce("", (a, b) -> b);
    List<Named> all =
        lists.recipients(
            BACK.matcher(before.isBlank() ? sentence : before).find()
                ? in.before().toLowerCase(Locale.ROOT)
                : before);
    return all.size() == 1 ? all : List.of();
  }

  /** A row that says something else. */
  private static Optional<ListRow> other(ListRow row, RecipientRole role) {
    return row.find(field(row))
        .filter(other -> other != role && other != RecipientRole.JOINT)
        .map(other -> row);
  }

  private static String id(ListRow row) {
    return "role: " + row.find(field(row)).map(RecipientRole::id).orElse("");
  }

  private static Field<RecipientRole> field(ListRow row) {
    return row.list() == ListKind.SDKS ? SdkFields.ROLE : SharedFields.ROLE;
  }
}
