package io.gazette.render;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.ChangeLevel;
import io.gazette.model.ChangeReason;
import io.gazette.model.Clause;
import io.gazette.model.DeclaredChange;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.Localized;
import io.gazette.model.Located;
import io.gazette.model.Platform;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicySettings;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Product;
import io.gazette.model.Publisher;
import io.gazette.model.Redlines;
import io.gazette.model.Role;
import io.gazette.model.Site;
import io.gazette.model.SiteConfig;
import io.gazette.model.VersionDates;
import io.gazette.model.VersionRecord;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A small site, built from model records alone, with every kind of block and every state. */
public final class Fixture {

  static final Language HANS = new Language("zh-Hans");
  static final Language HANT = new Language("zh-Hant");
  public static final Language EN = new Language("en");
  public static final List<Language> LANGUAGES = List.of(HANS, HANT, EN);
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  public static final SourcePosition NOWHERE = SourcePosition.startOf("fixture.md");

  private static final Product LAMP = new Product("lamp", words("灯塔", "燈塔", "Lamp"));
  private static final Product BOAT = new Product("boat", words("小舟", "小舟", "Boat"));

  private Fixture() {}

  /** Values in the three languages of the site. */
  @SafeVarargs
  public static <T> Localized<T> words(T... values) {
    Map<Language, T> byLanguage = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byLanguage.put(LANGUAGES.get(i), values[i]);
    }
    return new Localized<>(byLanguage);
  }

  public static SiteConfig config() {
    return new SiteConfig(
        words("岛屿隐私中心", "島嶼隱私中心", "Island Privacy Centre"),
        URI.create("https://privacy.island.example/docs/"),
        ZoneId.of("Asia/Shanghai"),
        LANGUAGES,
        new Publisher(
            words("岛屿科技有限公司", "島嶼科技有限公司", "Island Technology Co., Ltd."),
            words("杭州市听潮路 1 号", "杭州市聽潮路 1 號", "1 Tingchao Road, Hangzhou"),
            "privacy@island.example",
            Optional.of("0571-5550-0100")),
        List.of(LAMP, BOAT),
        Optional.empty());
  }

  public static Site site() {
    return new Site(config(), List.of(lampPrivacy(), lampSdks(), boatRules()));
  }

  /** Two archived versions, one in effect, one upcoming and a draft, in three languages. */
  public static Policy lampPrivacy() {
    return new Policy(
        "lamp-privacy",
        new PolicySettings(
            PolicyKind.PRIVACY_POLICY,
            words("灯塔隐私政策", "燈塔隱私政策", "Lamp Privacy Policy"),
            LAMP,
            LANGUAGES,
            List.of(Platform.ANDROID, Platform.IOS, Platform.WEB),
            List.of("lamp-sdks"),
            Localized.empty(),
            7,
            Redlines.TO_CURRENT),
        List.of(
            version("2023-01-01", "2023-01-01", "2023-01-08", ChangeLevel.CONSENT, texts(false)),
            version("2024-03-01", "2024-03-01", "2024-03-08", ChangeLevel.NOTICE, texts(false)),
            version("2025-06-01", "2025-06-01", "2025-07-01", ChangeLevel.CONSENT, texts(true)),
            version("2026-11-10", "2026-11-10", "2026-12-01", ChangeLevel.EDITORIAL, texts(true)),
            draft("2027-01-01", texts(true))));
  }

  /** A companion that exists in two languages, with a wide table. */
  public static Policy lampSdks() {
    return new Policy(
        "lamp-sdks",
        new PolicySettings(
            PolicyKind.SDK_DIRECTORY,
            new Localized<>(Map.of(HANS, "灯塔第三方SDK目录")),
            LAMP,
            List.of(HANS),
            List.of(Platform.ANDROID),
            List.of(),
            Localized.empty(),
            7,
            Redlines.TO_CURRENT),
        List.of(
            version(
                "1.0",
                "2025-06-01",
                "2025-07-01",
                ChangeLevel.CONSENT,
                only(
                    HANS,
                    new PolicyText(
                        HANS,
                        "灯塔第三方SDK目录",
                        List.of(paragraph("本目录列出全部SDK。")),
                        List.of(clause("list", 1, "一、", "目录", List.of(wideTable()))))))));
  }

  /** A policy whose only version has not taken effect yet, in one language. */
  public static Policy boatRules() {
    return new Policy(
        "boat-rules",
        new PolicySettings(
            PolicyKind.CHILDREN_RULES,
            words("小舟儿童个人信息保护规则"),
            BOAT,
            List.of(HANS),
            List.of(),
            List.of(),
            Localized.empty(),
            7,
            Redlines.TO_CURRENT),
        List.of(
            version(
                "2026-11-20",
                "2026-11-20",
                "2027-01-01",
                ChangeLevel.CONSENT,
                only(
                    HANS,
                    new PolicyText(
                        HANS,
                        "小舟儿童个人信息保护规则",
                        List.of(paragraph("本规则适用于未满十四周岁的儿童。")),
                        List.of(clause("consent", 1, "第一条", "监护人同意", List.of())))))));
  }

  /** A policy that says nothing but one thing, everywhere. */
  static Policy hostilePolicy(String words) {
    Clause clause = clause("c", 1, words, words, List.of(paragraph(words)));
    PolicyText text = new PolicyText(HANS, words, List.of(paragraph(words)), List.of(clause));
    return new Policy(
        "hostile",
        new PolicySettings(
            PolicyKind.TERMS,
            words(words),
            LAMP,
            List.of(HANS),
            List.of(),
            List.of(),
            Localized.empty(),
            7,
            Redlines.TO_CURRENT),
        List.of(version("1", "2025-01-01", "2025-01-01", ChangeLevel.CONSENT, only(HANS, text))));
  }

  static Localized<PolicyText> only(Language language, PolicyText text) {
    return new Localized<>(Map.of(language, text));
  }

  static PolicyVersion version(
      String id, String issued, String effective, ChangeLevel change, Localized<PolicyText> texts) {
    return new PolicyVersion(
        id,
        new VersionDates(
            date(LocalDate.parse(issued)),
            date(LocalDate.parse(issued).plusDays(2)),
            date(LocalDate.parse(effective)),
            NOWHERE),
        new DeclaredChange(
            change,
            change == ChangeLevel.CONSENT
                ? List.of(ChangeReason.PURPOSE, ChangeReason.DATA_TYPES)
                : List.of(),
            words("说明了位置信息的用途。", "說明了位置資訊的用途。", "States what location data is used for."),
            NOWHERE),
        texts,
        PolicyLists.none(),
        VersionRecord.NONE);
  }

  private static Optional<Located<LocalDate>> date(LocalDate day) {
    return Optional.of(new Located<>(day, NOWHERE));
  }

  private static PolicyVersion draft(String id, Localized<PolicyText> texts) {
    return new PolicyVersion(
        id,
        new VersionDates(Optional.empty(), Optional.empty(), Optional.empty(), NOWHERE),
        new DeclaredChange(ChangeLevel.NOTICE, List.of(), Localized.empty(), NOWHERE),
        texts,
        PolicyLists.none(),
        VersionRecord.NONE);
  }

  private static Localized<PolicyText> texts(boolean withSharing) {
    return words(
        text(HANS, withSharing, "灯塔隐私政策", "要点", "我们如何收集信息", "各项功能", "我们如何共享信息"),
        text(HANT, withSharing, "燈塔隱私政策", "要點", "我們如何蒐集資訊", "各項功能", "我們如何分享資訊"),
        text(
            EN,
            withSharing,
            "Lamp Privacy Policy",
            "Key points",
            "How we collect information",
            "Features",
            "How we share information"));
  }

  /** A text with every kind of block; in English one clause is missing. */
  private static PolicyText text(
      Language language,
      boolean withSharing,
      String title,
      String summary,
      String collect,
      String features,
      String share) {
    boolean chinese = language.isChinese();
    List<Clause> clauses = new ArrayList<>();
    clauses.add(
        new Clause(
            "summary",
            1,
            "",
            inlines(summary),
            Set.of(Role.SUMMARY),
            List.of(),
            List.of(
                clause(
                    "summary-what",
                    2,
                    "",
                    chinese ? "处理哪些信息" : "What we process",
                    List.of(paragraph(chinese ? "手机号。" : "Your phone number.")))),
            NOWHERE));
    List<Clause> below = new ArrayList<>();
    below.add(clause("features", 2, chinese ? "（一）" : "1.1", features, everyBlock(chinese)));
    if (chinese) {
      below.add(clause("mainland", 2, "（二）", "境内存储", List.of(paragraph("存储在境内。"))));
    }
    clauses.add(
        new Clause(
            "collect",
            1,
            chinese ? "一、" : "1.",
            inlines(collect),
            Set.of(Role.COLLECTION),
            List.of(
                new Block.Paragraph(
                    List.of(
                        text(chinese ? "包括" : "It includes "),
                        new Inline.Key(
                            Inline.KeyStyle.BOLD, inlines(chinese ? "手机号" : "phone numbers")),
                        text(chinese ? "、" : ", "),
                        new Inline.Key(
                            Inline.KeyStyle.BOLD_UNDERLINED,
                            inlines(chinese ? "位置" : "locations"))),
                    NOWHERE)),
            below,
            NOWHERE));
    if (withSharing) {
      clauses.add(
          clause("share", 1, chinese ? "二、" : "2.", share, List.of(new Block.Contents(NOWHERE))));
    }
    String preamble =
        chinese
            ? "本政策说明我们如何处理您的个人信息。"
            : "This policy says how we process your personal information.";
    return new PolicyText(language, title, List.of(paragraph(preamble)), clauses);
  }

  public static List<Block> everyBlock(boolean chinese) {
    return List.of(
        new Block.Paragraph(
            List.of(
                text("a "),
                new Inline.Emphasis(inlines("b")),
                new Inline.LineBreak(),
                new Inline.Code("android.permission.CAMERA"),
                new Inline.Format(Inline.FormatKind.SUPERSCRIPT, inlines("2")),
                new Inline.Format(Inline.FormatKind.SUBSCRIPT, inlines("3")),
                new Inline.Format(Inline.FormatKind.UNDERLINED, inlines("u")),
                new Inline.Format(Inline.FormatKind.STRUCK, inlines("s")),
                new Inline.Format(Inline.FormatKind.KEYBOARD, inlines("k")),
                link(new LinkTarget.ToClause("collect"), "collect"),
                link(new LinkTarget.ToWeb("https://vendor.example/?a=1&b=2"), "vendor"),
                link(new LinkTarget.ToWeb("mailto:privacy@island.example"), "mail"),
                link(
                    new LinkTarget.ToPolicy("lamp-sdks", Optional.empty(), Optional.of("list")),
                    "SDKs"),
                link(
                    new LinkTarget.ToPolicy("lamp-sdks", Optional.of("1.0"), Optional.empty()),
                    "SDKs 1.0"),
                link(new LinkTarget.ToPolicy("gone", Optional.empty(), Optional.empty()), "gone")),
            NOWHERE),
        new Block.KeyClause(
            List.of(
                paragraph(chinese ? "注销后无法恢复。" : "Closing an account is final."),
                new Block.BulletList(List.of(item("", "x")), NOWHERE)),
            NOWHERE),
        new Block.Quote(List.of(paragraph("quoted")), NOWHERE),
        new Block.BulletList(
            List.of(
                item("", "one"),
                new Block.Item("", List.of(paragraph("two"), paragraph("more of two")), NOWHERE)),
            NOWHERE),
        new Block.OrderedList(
            List.of(
                item(chinese ? "（1）" : "(a)", "first"), item(chinese ? "（2）" : "(b)", "second")),
            NOWHERE),
        new Block.OrderedList(List.of(item("", "unlabelled")), NOWHERE),
        table(),
        new Block.CodeBlock("if (a < b) {}\n", NOWHERE),
        new Block.Divider(NOWHERE));
  }

  public static Block.Table table() {
    return new Block.Table(
        List.of(Block.Alignment.START, Block.Alignment.END),
        row("Name", "Days"),
        List.of(row("logs", "30"), row("orders", "")),
        NOWHERE);
  }

  private static Block.Table wideTable() {
    return new Block.Table(
        List.of(
            Block.Alignment.START,
            Block.Alignment.START,
            Block.Alignment.CENTER,
            Block.Alignment.START,
            Block.Alignment.START),
        row("名称", "提供方", "平台", "目的", "信息"),
        List.of(row("推送", "甲公司", "Android", "送达通知", "设备型号")),
        NOWHERE);
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(
        Arrays.stream(cells)
            .map(cell -> new Block.Cell(cell.isEmpty() ? List.of() : inlines(cell)))
            .toList(),
        NOWHERE);
  }

  static Clause clause(String id, int level, String label, String title, List<Block> body) {
    return new Clause(id, level, label, inlines(title), Set.of(), body, List.of(), NOWHERE);
  }

  public static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(inlines(text), NOWHERE);
  }

  private static Block.Item item(String label, String text) {
    return new Block.Item(label, List.of(paragraph(text)), NOWHERE);
  }

  private static Inline.Link link(LinkTarget target, String text) {
    return new Inline.Link(target, inlines(text), NOWHERE);
  }

  private static Inline.Text text(String text) {
    return new Inline.Text(text);
  }

  public static List<Inline> inlines(String... texts) {
    return Stream.of(texts).<Inline>map(Inline.Text::new).toList();
  }
}
