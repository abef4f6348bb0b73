package io.gazette.check.list;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Column;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PermissionWords;
import io.gazette.check.reading.TextRow;
import io.gazette.model.AskedWhen;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionFields;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When people are asked for a permission: as soon as the app starts, or when they need it. */
final class RowAskedTimes implements RowAspect {

  /** Says that permissions are asked for when they are needed, and not before. */
  private static final Sought ON_USE =
      Sought.learning(
          Pattern.compile(
              "(?:仅|只)[^，。；]{0,12}(?:使用|用到)[^，。；]{0,12}时，?(?:才|再|方)?(?:会|向您)?(?:询问|申请|请求|索取)|用到时才(?:会)?(?:询问|申请|请求|索取)"
                  + "|(?i)\\b(?:ask(?:ed)? (?:\\w+ ){0,3}only when|only ask (?:\\w+ ){0,3}when) you\\b"));

  private static final String APP = "(?:本|该)?(?i:app|应用|软件|小程序|程序|客户端)?";

  private static final Pattern AT_START =
      Pattern.compile(
          "(?:您|用户)?(?:首次|每次|初次|第一次)?(?:启动|打开|开启|进入|运行)"
              + APP
              + "(?:时|后|即申请)|"
              + APP
              + "(?:首次|每次)?启动[时后]|(?i)(?:at|on|upon) (?:the )?(?:first |app )?(?:start|launch)(?:-?up)?(?: of the app)?|when the app (?:starts|is (?:first )?(?:opened|launched|started))|when you (?:first )?(?:open|start|launch) the app");

  /** Asks for a permission, in Chinese, behind the time that is told. */
  private static final Sought ASKS =
      Sought.learning(
          Pattern.compile(
              "(?<=[时后]，?(?:我们|本应用|App)?(?:才|再|方)?(?:会|将)?(?:向您)?)(?:申请|请求|索取)(?=[^，。；]{1,12}权限)"));

  /** The time that is told before who asks, or before what is asked for. */
  private static final Pattern TOLD =
      Pattern.compile("([^，。；]{2,30}[时后])，?(?:我们|本应用|(?i:app))?(?:才|再|方)?(?:会|将)?(?:向您)?$");

  /** In some case that people bring about in the app. */
  private static final Pattern IN_USE =
      Pattern.compile(
          "(?:首次|每次)?(?:使用|用到|需要|用)[^，。；]{0,16}时|用时|(?:您|用户)[^，。；]{1,16}时|(?i)(?:on|upon|in) use|when(?: it is)? (?:used|needed)|when you \\w.{0,60}");

  /** The same in a sentence, of anything that people do; not 同时 and not before they do anything. */
  private static final Pattern ON_DOING =
      Pattern.compile("(?![^，。；]{0,24}(?:[同届及随实此平]时|必要|安装|启动|开机|注册|登录|同意|运行|请求|申请))[^，。；]{2,30}时");

  @Override
  public Stream<RowClaim> in(TextRow row, ListedRows lists) {
    Optional<ListRow> listed = lists.permission(row.first().words());
    return listed.stream()
        .flatMap(
            permission ->
                row.cells().stream()
                    .filter(cell -> cell.column().isEmpty() || cell.is(Column.WHEN))
                    .map(TextRow.Cell::passage)
                    .flatMap(cell -> in(cell, permission).stream()));
  }

  private static Optional<RowClaim> in(Passage cell, ListRow row) {
    String said = cell.words().strip();
    Optional<AskedWhen> when =
        AT_START.matcher(said).matches()
            ? Optional.of(AskedWhen.AT_START)
            : IN_USE.matcher(said).matches() ? Optional.of(AskedWhen.ON_USE) : Optional.empty();
    return when.flatMap(
        time -> other(row, time).map(listed -> new RowClaim(cell, said, row, listed)));
  }

  /** When else a list says that it is asked for. */
  private static Optional<String> other(ListRow row, AskedWhen time) {
    return asked(row)
        .filter(times -> !times.isEmpty() && !times.contains(time))
        .map(times -> "asked: " + times.get(0).id());
  }

  private static Optional<List<AskedWhen>> asked(ListRow row) {
    return row.find(PermissionFields.ASKED).map(asked -> asked.choices());
  }

  /**
   * A permission for which people are asked before they need it, though a sentence denies it; of
   * those it names.
   */
  @Override
  public Stream<RowClaim> in(Sentence sentence, ListedRows lists) {
    return Stream.concat(promised(sentence, lists), asking(sentence, lists));
  }

  /** The one permission that a sentence names, asked for at another time. */
  private static Stream<RowClaim> asking(Sentence sentence, ListedRows lists) {
    return sentence
        .asserted(ASKS)
        .limit(1)
        .flatMap(
            asks -> {
              String before = lastPart(sentence.plain().substring(0, asks.start()));
              String asked = Assertion.part(sentence.plain(), asks.start(), asks.end());
              Optional<AskedWhen> time = time(before);
              List<ListRow> named = lists.permissions(asked);
              return named.stream()
                  .filter(row -> named.size() == 1)
                  .flatMap(
                      row ->
                          time.flatMap(when -> other(row, when)).stream()
                              .map(listed -> sentence.claim(row, listed)));
            });
  }

  /** The part that tells a time, before who asks: 扫码时，我们才. */
  private static String lastPart(String before) {
    Matcher time = TOLD.matcher(before);
    return time.find() ? time.group(1) : "";
  }

  private static Optional<AskedWhen> time(String words) {
    return AT_START.matcher(words).find()
        ? Optional.of(AskedWhen.AT_START)
        : ON_DOING.matcher(words).matches() ? Optional.of(AskedWhen.ON_USE) : Optional.empty();
  }

  private static Stream<RowClaim> promised(Sentence sentence, ListedRows lists) {
    boolean promised =
        ON_USE.isIn(sentence.plain())
            && sentence
                .passage()
                .clause()
                .filter(in -> lists.open().isAbout(in, Set.of(Role.PERMISSIONS)))
                .isPresent();
    if (!promised) {
      return Stream.empty();
    }
    List<ListRow> permissions = lists.rows(ListKind.PERMISSIONS);
    List<ListRow> named = lists.permissions(sentence.plain());
    boolean all =
        named.isEmpty() && PermissionWords.unlisted(sentence.plain(), permissions).isEmpty();
    return (all ? permissions : named)
        .stream()
            .filter(row -> asked(row).filter(is -> is.contains(AskedWhen.AT_START)).isPresent())
            .limit(1)
            .map(row -> sentence.claim(row, "asked: " + AskedWhen.AT_START.id()));
  }
}
