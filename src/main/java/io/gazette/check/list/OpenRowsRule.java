package io.gazette.check.list;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionFields;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import io.gazette.text.ChineseScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows of lists name their data and purposes one by one and leave nothing open (App 认定方法 part two,
 * item 1). Of each row one finding for its data and one for its purposes.
 *
 * <p>Versions that stay as they are are passed over.
 */
final class OpenRowsRule implements Rule {

  private static final Map<ListKind, Field<List<DataItem>>> DATA =
      Map.of(
          ListKind.SDKS, SdkFields.DATA,
          ListKind.COLLECTED, CollectedFields.DATA,
          ListKind.SHARED, SharedFields.DATA);

  private static final Map<ListKind, Field<Localized<String>>> PURPOSES =
      Map.of(
          ListKind.SDKS, SdkFields.PURPOSE,
          ListKind.COLLECTED, CollectedFields.PURPOSE,
          ListKind.SHARED, SharedFields.PURPOSE);

  private static final String ANYHOW =
      "包括但不限于|例如|比如|诸如|(?i)such as|including but not limited to|\\betc\\b|\\band so (?:on|forth)\\b|and more\\b|among others|\\band the like\\b";

  /** In a list of data what is left open is not told. 其他人的信息 is about somebody, 设备等级 a thing. */
  private static final Pattern OPEN_DATA =
      Pattern.compile(
          "等(?:信息|数据|资料|内容|标识符?)?[）)]?[。.；;]?$|可能(?:会)?收集"
              + "|其[他它余](?!人|用户|方|家|家属|成员|联系人|账号|账户|个人(?!信息|数据))的?\\p{IsHan}{0,8}(?:信息|数据|资料|内容|标识符?)[。.]?$"
              + "|^(?:相关|有关)的?\\p{IsHan}{0,6}(?:信息|数据|资料)[。.]?$|^(?:必要|基本)的?(?:个人)?(?:信息|数据|资料)[。.]?$|"
              + ANYHOW
              + "|\\b(?:any |all )?(?:other|further|additional|certain|various) (?:\\w+ ){0,3}(?:information|data|details|identifiers?)\\.?$"
              + "|^(?:related|relevant) (?:\\w+ ){0,2}(?:information|data)\\.?$|^(?:necessary|basic) (?:personal )?(?:information|data)\\.?$");

  /** An enumeration that goes on; 平等 and 均等 are none. */
  private static final Pattern OPEN_PURPOSE =
      Pattern.compile(
          "(?<![平同相对均])等(?:相关|其他|有关)?(?:功能|服务|用途|目的|场景|业务|需求|操作|方面|事项|工作)?[）)]?[。.；;]?$"
              + "|等(?:相关|其他|有关)?(?:功能|服务|用途|目的|场景|业务)(?=[，,；;])"
              + "|其[他它](?:\\p{IsHan}{0,4}的)?(?:合法|合理|必要|相关|正当)?(?:用途|目的)|(?:以及|及|和|与|或|、)其[他它]\\p{IsHan}{0,6}(?:服务|功能|业务|事项|需要|需求|场景)[。.；;]?$|(?:及|和|以及)(?:其[他它])?相关(?:用途|目的)$|"
              + ANYHOW
              + "|\\b(?:and|or|any|for) other (?:\\w+ ){0,2}(?:purpos|us|reason|function|feature|service)e?s?\\b");

  private final Published published;

  OpenRowsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      if (!published.hasAll(policy, version)) {
        for (ListKind list : ListKind.values()) {
          version
              .lists()
              .rows(list)
              .orElse(List.of())
              .forEach(
                  row -> {
                    data(row, policy).ifPresent(findings::add);
                    purpose(row, policy).ifPresent(findings::add);
                  });
        }
      }
    }
    return findings;
  }

  private Optional<Diagnostic> data(ListRow row, Policy policy) {
    return Optional.ofNullable(DATA.get(row.list()))
        .flatMap(
            field ->
                finding(
                    Code.DATA_OPEN_ENDED,
                    OPEN_DATA,
                    row,
                    field,
                    row.items(field).stream()
                        .filter(item -> item.type().isEmpty())
                        .map(DataItem::name),
                    policy));
  }

  private Optional<Diagnostic> purpose(ListRow row, Policy policy) {
    if (row.list() == ListKind.PERMISSIONS) {
      return finding(
          Code.PURPOSE_OPEN_ENDED,
          OPEN_PURPOSE,
          row,
          PermissionFields.USES,
          row.items(PermissionFields.USES).stream(),
          policy);
    }
    return Optional.ofNullable(PURPOSES.get(row.list()))
        .flatMap(
            field ->
                finding(
                    Code.PURPOSE_OPEN_ENDED,
                    OPEN_PURPOSE,
                    row,
                    field,
                    row.find(field).stream(),
                    policy));
  }

  private Optional<Diagnostic> finding(
      Code code,
      Pattern open,
      ListRow row,
      Field<?> field,
      Stream<Localized<String>> texts,
      Policy policy) {
    return texts
        .flatMap(words -> words.byLanguage().values().stream())
        .filter(words -> open.matcher(ChineseScript.simplified(words.strip())).find())
        .findFirst()
        .map(
            words ->
                Diagnostic.of(
                    code, published.rows().of(row, field, words), RowName.of(row, policy), words));
  }
}
