package io.gazette.check;

import io.gazette.check.language.Rewording;
import io.gazette.check.language.Sentences;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.AskedWhen;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Necessity;
import io.gazette.model.PermissionFields;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.RecipientRole;
import io.gazette.model.Role;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import io.gazette.text.Characters;
import io.gazette.text.Sought;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text says of a row of a list, the list says too: for whom a recipient works, whether
 * people must give some data, which data an SDK gets, and what SDKs, data and permissions are for.
 * It says so in a sentence, behind a name (相机：扫码), or in a table of its own, whose heads tell what
 * the cells are. What the list leaves out, or has in several rows of which one agrees, is not told.
 */
final class RowClaimsRule implements Rule {

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

  private static final Map<Necessity, Sought> NECESSITY =
      Map.of(
          Necessity.OPTIONAL,
          Sought.learning(
              Pattern.compile(
                  "(?<![不并]是)(?:选填|非必[填须需]|可填可不填|自愿(?:提供|填写))|(?i)(?<!not )\\b(?:optional|voluntary)\\b")),
          Necessity.REQUIRED,
          Sought.learning(
              Pattern.compile(
                  "(?<!非)(?:必填|必选)|缺一不可|(?<!非)(?<!不是)必不可少|不可或缺|不[可能](?:缺少|遗漏)|(?i)\\bneither (?:of them )?can be (?:left out|omitted|missing)\\b|\\bcannot be (?:left out|omitted|done without)\\b|\\bindispensable\\b|\\b(?:is|are) required\\b(?! (?:by|under|to)\\b)|\\b(?:mandatory|compulsory)\\b")));

  /** In a column that says nothing else. */
  private static final Map<Necessity, Pattern> NECESSITY_CELLS =
      Map.of(
          Necessity.OPTIONAL,
          Pattern.compile("否|可选|选填|非必[填须需选]|自愿|(?i)no|optional|voluntary"),
          Necessity.REQUIRED,
          Pattern.compile("是|必[填须需选要]|(?i)yes|required|mandatory|necessary"));

  private static final Map<RecipientRole, Pattern> ROLE_CELLS =
      Map.of(
          RecipientRole.PROCESSOR,
          Pattern.compile("受托(?:处理|方|人|者)?|委托处理|(?i)(?:data )?processor"),
          RecipientRole.INDEPENDENT,
          Pattern.compile("独立(?:处理|处理者|控制者)|(?i)independent(?: controller| handler)?"));

  /** May stand for several types: 设备信息. */
  private static final Pattern BROAD =
      Pattern.compile("(?:信息|数据|资料|标识符?|记录|(?i)information|data|details|identifiers?|records?)$");

  /** As alike, two names may be of the same data. */
  private static final double NEAR = 0.35;

  /** Behind what is collected: what for. */
  private static final Pattern FOR =
      Pattern.compile(
          "(?:，|,)?(?:仅|只)?(?:用于|用来|用以|以便)|(?i), (?:only )?to (?!wh(?:om|ich)\\b)(?=\\w)|,? (?:only )?used (?:only )?(?:to|for) (?=\\w)|,? in order to (?=\\w)");

  private static final Pattern LABEL =
      Pattern.compile("^([^：:，,。；;.]{2,24})(?:[：:]|权限，?(?=用于))\\s*(?:to )?(?:用于)?([^。；;.]{2,60})");

  private static final Pattern SDK = Pattern.compile("(?i)\\s*sdk$");

  /** Says that permissions are asked for when they are needed, and not before. */
  private static final Sought ON_USE =
      Sought.learning(
          Pattern.compile(
              "(?:仅|只)[^，。；]{0,12}(?:使用|用到)[^，。；]{0,12}时，?(?:才|再|方)?(?:会|向您)?(?:询问|申请|请求|索取)|用到时才(?:会)?(?:询问|申请|请求|索取)"
                  + "|(?i)\\b(?:ask(?:ed)? (?:\\w+ ){0,3}only when|only ask (?:\\w+ ){0,3}when) you\\b"));

  /** Goes on about what was named before: 二者缺一不可. */
  private static final Pattern BACK =
      Pattern.compile(
          "^\\s*(?:[二两三四]者|这|其(?![他它余中实次])|均|都|它|缺一|(?i)(?:neither|both|they|these|this|it|all (?:of (?:them|these)|are))\\b)");

  /** Begins a part of a sentence about what somebody else does. */
  private static final Pattern OTHER_SUBJECT =
      Pattern.compile(
          "[；;]|[，,](?:而|但是?|同时|并且?){0,2}(?:我们|本公司|我司|[您你](?!的))"
              + "|(?i)(?:,|\\b(?:and|but|while|whereas)) (?:(?:and|but|while) )?(?:we|you)\\b");

  /** What is required there is no datum. */
  private static final Pattern CONSENT =
      Pattern.compile("同意|许可|授权|权限|(?i)\\b(?:consent|permission|authori[sz]ation)s?\\b");

  /** Answers the question that the head of a column asks. */
  private static final Pattern ANSWER = Pattern.compile("[是否]|(?i)yes|no");

  private static final Pattern STOP = Pattern.compile("[；;]");

  private final Published published;

  RowClaimsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published
            .open(policy)
            .flatMap(open -> new Reading(open, policy).findings())
            .distinct()
            .toList()
        : List.of();
  }

  /**
   * A row, and what a text may call it.
   *
   * @param names in the language of the text, in small letters, without “SDK”
   */
  private record Named(ListRow row, List<String> names) {

    /** Where words in small letters name it; -1 if they do not. */
    int in(String words) {
      return names.stream().mapToInt(name -> find(words, name)).max().orElse(-1);
    }

    boolean isCalled(String words) {
      return names.contains(bare(words));
    }

    private static int find(String words, String name) {
      int at = words.indexOf(name);
      while (at >= 0 && !isWhole(words, at, at + name.length())) {
        at = words.indexOf(name, at + 1);
      }
      return at;
    }

    /** No part of a longer word in Latin letters, but for BuglySDK. */
    private static boolean isWhole(String words, int from, int to) {
      return !Characters.isWithinLatin(words, from)
          && !Characters.isWithinLatin(words, words.startsWith("sdk", to) ? to + 3 : to);
    }
  }

  private static String bare(String name) {
    return SDK.matcher(name.strip()).replaceFirst("").strip().toLowerCase(Locale.ROOT);
  }

  /** Of one text, with the rows of its version. */
  private static final class Reading {

    private final Published.Open open;
    private final Policy policy;
    private final Language language;
    private final List<Named> recipients;
    private final List<Named> sdks;
    private final List<ListRow> collected;
    private final List<ListRow> permissions;
    private final List<Diagnostic> findings = new ArrayList<>();

    Reading(Published.Open open, Policy policy) {
      this.open = open;
      this.policy = policy;
      this.language = open.text().language();
      this.collected = rows(ListKind.COLLECTED);
      this.permissions = rows(ListKind.PERMISSIONS);
      this.sdks =
          rows(ListKind.SDKS).stream().map(row -> named(row, List.of(SdkFields.NAME))).toList();
      this.recipients =
          Stream.concat(
                  rows(ListKind.SDKS).stream()
                      .map(row -> named(row, List.of(SdkFields.NAME, SdkFields.VENDOR))),
                  rows(ListKind.SHARED).stream()
                      .map(row -> named(row, List.of(SharedFields.RECIPIENT))))
              .toList();
    }

    private List<ListRow> rows(ListKind list) {
      return open.version().lists().rows(list).orElse(List.of());
    }

    private Named named(ListRow row, List<Field<Localized<String>>> fields) {
      return new Named(
          row,
          fields.stream()
              .flatMap(field -> row.find(field).stream())
              .flatMap(words -> words.find(language).stream())
              .map(RowClaimsRule::bare)
              .filter(name -> name.length() > 1)
              .toList());
    }

    Stream<Diagnostic> findings() {
      if (recipients.isEmpty() && collected.isEmpty() && permissions.isEmpty()) {
        return Stream.empty();
      }
      for (Passage passage : open.passages()) {
        if (passage.isHeading() || Scope.isOfGroup(passage, open)) {
          continue;
        }
        if (!passage.column().isEmpty()) {
          Column.of(open.plain(passage.column())).ifPresent(column -> cell(passage, column));
          continue;
        }
        labelled(passage);
        String before = "";
        for (String sentence : open.sentences(passage)) {
          String plain = open.plain(sentence);
          String small = plain.toLowerCase(Locale.ROOT);
          if (plain.length() == sentence.length() && small.length() == sentence.length()) {
            roles(passage, sentence, small);
            necessities(passage, sentence, small, before);
            recipient(passage, sentence, small);
            asked(passage, sentence, plain);
          }
          before = plain;
        }
      }
      return findings.stream();
    }

    private void tell(Passage passage, String said, ListRow row, String words) {
      findings.add(
          Diagnostic.of(
              Code.TEXT_CONTRADICTS,
              passage.at(said),
              Quoted.sentence(passage.column().isEmpty() ? said : passage.labelled(language)),
              "@in-row",
              RowName.of(row, policy),
              words));
    }

    private void cell(Passage passage, Column column) {
      String said = passage.words().strip();
      String plain = open.plain(said);
      String lead = open.plain(passage.lead());
      switch (column) {
        case NECESSITY, OPTION ->
            NECESSITY_CELLS.forEach(
                (necessity, words) -> {
                  if (words.matcher(plain).matches()) {
                    boolean turned = column == Column.OPTION && ANSWER.matcher(plain).matches();
                    necessity(passage, said, lead, turned ? opposite(necessity) : necessity);
                  }
                });
        case ROLE ->
            ROLE_CELLS.forEach(
                (role, words) -> {
                  if (words.matcher(plain).matches()) {
                    recipients.stream()
                        .filter(each -> each.isCalled(lead))
                        .forEach(each -> role(passage, said, each.row(), role));
                  }
                });
        case DATA ->
            sdks.stream()
                .filter(each -> each.isCalled(lead))
                .findFirst()
                .ifPresent(each -> dataCell(passage, said, each.row()));
        case PURPOSE -> purpose(passage, said, lead);
      }
    }

    /** 相机：扫码 and 相机权限，用于扫码. */
    private void labelled(Passage passage) {
      for (String sentence : open.sentences(passage)) {
        String plain = open.plain(sentence);
        var label = LABEL.matcher(plain);
        if (label.find() && plain.length() == sentence.length()) {
          String said = sentence.substring(label.start(2), label.end(2));
          permission(label.group(1).replaceFirst("的?权限$|(?i) permissions?$", ""))
              .ifPresent(row -> purpose(passage, said, List.of(row)));
        }
      }
    }

    private Optional<ListRow> permission(String name) {
      List<ListRow> found =
          permissions.stream().filter(row -> PermissionWords.isCalled(name, row)).toList();
      return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What is in a row of a table on an SDK, a permission or some data. */
    private void purpose(Passage passage, String said, String lead) {
      List<ListRow> sdk =
          sdks.stream().filter(each -> each.isCalled(lead)).map(Named::row).toList();
      if (!sdk.isEmpty()) {
        purpose(passage, said, sdk);
        return;
      }
      Optional<ListRow> permission = permission(lead);
      if (permission.isPresent()) {
        purpose(passage, said, List.of(permission.get()));
        return;
      }
      Set<String> types = types(lead);
      purpose(
          passage,
          said,
          Stream.of(ListKind.COLLECTED, ListKind.SHARED, ListKind.SDKS)
              .flatMap(list -> rows(list).stream())
              .filter(row -> items(row).stream().anyMatch(item -> isOf(item, types)))
              .toList());
    }

    private void purpose(Passage passage, String said, List<ListRow> rows) {
      String all =
          rows.stream()
              .flatMap(
                  row ->
                      RowTexts.of(row, Set.of("purpose", "uses", "function", "functions", "scene"))
                          .stream())
              .flatMap(words -> words.find(language).stream())
              .collect(Collectors.joining("；"));
      boolean apart =
          Sentences.negations(said) == 0 && Topic.areApart(said, all, language.isChinese());
      if (apart) {
        ListRow row = rows.get(0);
        tell(
            passage,
            said,
            row,
            RowTexts.of(row, Set.of("purpose", "uses")).stream()
                .flatMap(words -> words.find(language).stream())
                .collect(Collectors.joining("；")));
      }
    }

    /** For whom a recipient works: one in the same part of the sentence, or the only one in it. */
    private void roles(Passage passage, String sentence, String plain) {
      ROLES.forEach(
          (role, words) ->
              words
                  .in(plain)
                  .all()
                  .filter(found -> Assertion.isMadeAt(plain, found.start(), found.end()))
                  .forEach(
                      found ->
                          meant(plain, found)
                              .forEach(each -> role(passage, sentence, each.row(), role))));
    }

    private List<Named> meant(String sentence, MatchResult role) {
      String part = Assertion.part(sentence, role.start(), role.end());
      List<Named> here = longest(part);
      if (!here.isEmpty()) {
        return here;
      }
      String before =
          STOP.splitAsStream(sentence.substring(0, role.start())).reduce("", (a, b) -> b);
      List<Named> all = longest(before);
      return all.size() == 1 ? all : List.of();
    }

    /** Those that words name, of which no name is within that of another. */
    private List<Named> longest(String words) {
      List<Named> found = recipients.stream().filter(each -> each.in(words) >= 0).toList();
      return found.stream()
          .filter(
              each ->
                  each.names().stream()
                      .anyMatch(
                          name ->
                              Named.find(words, name) >= 0
                                  && found.stream()
                                      .flatMap(other -> other.names().stream())
                                      .noneMatch(
                                          other ->
                                              !other.equals(name)
                                                  && other.contains(name)
                                                  && Named.find(words, other) >= 0)))
          .toList();
    }

    private void role(Passage passage, String said, ListRow row, RecipientRole role) {
      Field<RecipientRole> field = row.list() == ListKind.SDKS ? SdkFields.ROLE : SharedFields.ROLE;
      row.find(field)
          .filter(other -> other != role && other != RecipientRole.JOINT)
          .ifPresent(other -> tell(passage, said, row, "role: " + other.id()));
    }

    private void necessities(Passage passage, String sentence, String plain, String before) {
      NECESSITY.forEach(
          (necessity, words) ->
              words
                  .in(plain)
                  .all()
                  .filter(found -> isMade(plain, found))
                  .map(found -> about(plain, found, before))
                  .filter(part -> !CONSENT.matcher(part).find())
                  .distinct()
                  .forEach(part -> necessity(passage, sentence, part, necessity)));
    }

    /** Whether a sentence says so; a “not” of the words themselves, as in 缺一不可, denies nothing. */
    private static boolean isMade(String sentence, MatchResult found) {
      String others =
          sentence.substring(0, found.start())
              + " ".repeat(found.end() - found.start())
              + sentence.substring(found.end());
      return Assertion.isMadeAt(others, found.start(), found.end());
    }

    /** The part of a sentence around some words, or what it goes on about. */
    private static String about(String sentence, MatchResult found, String before) {
      String part = Assertion.part(sentence, found.start(), found.end());
      int start = sentence.lastIndexOf(part, found.start());
      return !BACK.matcher(part).find() || !types(part).isEmpty()
          ? part
          : start > 1 ? Assertion.part(sentence, start - 1, start - 1) : before;
    }

    /** Data of which each row says something else. */
    private void necessity(Passage passage, String said, String words, Necessity necessity) {
      Set<String> types = types(words);
      List<ListRow> rows =
          collected.stream()
              .filter(row -> items(row).stream().anyMatch(item -> isOf(item, types)))
              .toList();
      boolean other =
          !rows.isEmpty()
              && rows.stream()
                  .flatMap(
                      row ->
                          items(row).stream()
                              .filter(item -> isOf(item, types))
                              .map(
                                  item ->
                                      item.necessity()
                                          .or(() -> row.find(CollectedFields.NECESSITY))))
                  .allMatch(each -> each.filter(is -> is != necessity).isPresent());
      if (other) {
        tell(passage, said, rows.get(0), "necessity: " + opposite(necessity).id());
      }
    }

    private static Necessity opposite(Necessity necessity) {
      return necessity == Necessity.OPTIONAL ? Necessity.REQUIRED : Necessity.OPTIONAL;
    }

    /**
     * A permission for which people are asked before they need it, though a sentence denies it; of
     * those it names.
     */
    private void asked(Passage passage, String sentence, String plain) {
      boolean promised =
          ON_USE.isIn(plain)
              && passage
                  .clause()
                  .filter(in -> open.isAbout(in, Set.of(Role.PERMISSIONS)))
                  .isPresent();
      if (!promised) {
        return;
      }
      List<ListRow> named =
          permissions.stream()
              .filter(row -> PermissionWords.named(plain, row).isPresent())
              .toList();
      boolean all = named.isEmpty() && PermissionWords.unlisted(plain, permissions).isEmpty();
      (all ? permissions : named)
          .stream()
              .filter(
                  row ->
                      row.find(PermissionFields.ASKED)
                          .filter(asked -> asked.choices().contains(AskedWhen.AT_START))
                          .isPresent())
              .findFirst()
              .ifPresent(row -> tell(passage, sentence, row, "asked: " + AskedWhen.AT_START.id()));
    }

    /** What a sentence says of the one recipient that it names. */
    private void recipient(Passage passage, String sentence, String plain) {
      List<Named> named = longest(plain);
      if (named.size() != 1) {
        return;
      }
      ListRow row = named.get(0).row();
      int from = named.get(0).in(plain);
      int end = from + OTHER_SUBJECT.split(plain.substring(from), 2)[0].length();
      if (row.list() == ListKind.SDKS) {
        // 微信 is more than its SDK.
        if (!plain.contains("sdk")) {
          return;
        }
        data(passage, sentence, plain, row, from, end);
      }
      var purpose = FOR.matcher(plain).region(from, end).useTransparentBounds(true);
      if (purpose.find() && Assertion.isMadeAt(plain, purpose.start(), purpose.end())) {
        String said = sentence.substring(purpose.end()).split("[，。；,;.]", 2)[0];
        purpose(passage, said, List.of(row));
      }
    }

    /** Data that a sentence says an SDK collects, and nothing of the kind stands in its row. */
    private void data(
        Passage passage, String sentence, String plain, ListRow row, int from, int end) {
      Set<Object> kinds =
          items(row).stream()
              .flatMap(item -> type(item).stream())
              .map(DataType::category)
              .collect(Collectors.toSet());
      OpenDataRule.HANDLES
          .in(plain)
          .all()
          .filter(verb -> verb.start() > from && verb.end() <= end)
          .filter(verb -> Assertion.isMadeAt(plain, verb.start(), verb.end()))
          .findFirst()
          .map(verb -> FOR.split(plain.substring(verb.end(), end), 2)[0])
          .filter(words -> !items(row).isEmpty())
          .flatMap(
              words ->
                  DataWords.in(words).stream()
                      .map(DataWords.Named::type)
                      .filter(type -> !kinds.contains(type.category()))
                      .filter(type -> items(row).stream().noneMatch(item -> isNear(type, item)))
                      .findFirst())
          .ifPresent(type -> tell(passage, sentence, row, data(row)));
    }

    /** All the data of an SDK, where each is one that is known. */
    private void dataCell(Passage passage, String said, ListRow row) {
      List<String> parts =
          DataWords.PARTS
              .splitAsStream(said)
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .toList();
      List<Optional<DataType>> types =
          parts.stream().map(part -> Vocabulary.builtIn().exactly(part)).toList();
      List<DataItem> items = items(row);
      boolean known =
          !items.isEmpty()
              && IntStream.range(0, parts.size())
                  .allMatch(
                      at ->
                          (!BROAD.matcher(parts.get(at)).find() && types.get(at).isPresent())
                              || isListed(parts.get(at), items));
      boolean more =
          types.stream()
              .flatMap(Optional::stream)
              .anyMatch(type -> items.stream().noneMatch(item -> isNear(type, item)));
      boolean fewer =
          items.stream()
              .filter(item -> item.type().isPresent())
              .anyMatch(
                  item ->
                      types.stream()
                          .flatMap(Optional::stream)
                          .noneMatch(type -> isNear(type, item)));
      if (known && (more || fewer)) {
        tell(passage, said, row, data(row));
      }
    }

    private boolean isListed(String name, List<DataItem> items) {
      return items.stream()
          .flatMap(item -> item.name().find(language).stream())
          .anyMatch(name::equalsIgnoreCase);
    }

    private boolean isNear(DataType type, DataItem item) {
      return item.type().filter(type.id()::equals).isPresent()
          || item.name()
              .find(language)
              .filter(name -> new Rewording(name, type.name(language)).alike() >= NEAR)
              .isPresent();
    }

    private static Optional<DataType> type(DataItem item) {
      return item.type().flatMap(Vocabulary.builtIn()::find);
    }

    private String data(ListRow row) {
      return items(row).stream()
          .flatMap(item -> item.name().find(language).stream())
          .collect(Collectors.joining(language.isChinese() ? "、" : ", "));
    }

    private static boolean isOf(DataItem item, Set<String> types) {
      return item.type().filter(types::contains).isPresent();
    }

    private static Set<String> types(String words) {
      return DataWords.in(words).stream()
          .flatMap(each -> DataWords.kin(each.type()).stream())
          .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<DataItem> items(ListRow row) {
      return switch (row.list()) {
        case COLLECTED -> row.items(CollectedFields.DATA);
        case SHARED -> row.items(SharedFields.DATA);
        case SDKS -> row.items(SdkFields.DATA);
        default -> List.of();
      };
    }
  }
}
