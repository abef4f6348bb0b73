package io.gazette.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Field;
import io.gazette.model.ListKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every key of every YAML file with every kind of wrong value: something is always said, in words,
 * in the right file and line, and nothing is ever thrown.
 */
final class YamlSweepTest {

  private static final Pattern KEY = Pattern.compile("(\\s*(?:- )?)([a-z][a-z-]*): (\\S.*)");

  /** Wrong for whatever stands behind a key. */
  private static final List<String> WRONG =
      List.of(
          "",
          "~",
          "\"  \"",
          "[]",
          "[[a]]",
          "{}",
          "{x: {y: z}}",
          "&a b",
          "*a",
          "!!int 7",
          "\"\\u0007\"",
          "[a, b",
          "'x",
          "{zh-CN: 甲, en: a}",
          "{zh-Hans: 甲}",
          "a: b");

  /** Wrong for what is no free text. */
  private static final List<String> WRONG_WORDS =
      List.of(
          "也许",
          "ｙｅｓ",
          "2026/5/1",
          "２０２６-０５-０１",
          "2026年5月1日",
          "zh_CN",
          "-1",
          "x".repeat(5_000),
          "a、b",
          "[也许]",
          "[a，b]",
          "\"a\\nb\"");

  /**
   * Keys behind which any words may stand in each language, and those that take words beside ids.
   */
  private static final Set<String> WORDS =
      Set.of(
          "title",
          "name",
          "names",
          "address",
          "app",
          "developer",
          "summary",
          "vendor",
          "purpose",
          "scene",
          "contact",
          "note",
          "uses",
          "functions",
          "asked",
          "frequency",
          "refusal",
          "function",
          "retention",
          "storage",
          "recipient",
          "manner",
          "access",
          "versions",
          "synonyms",
          "reason",
          "who",
          "notice",
          "sources",
          "words",
          "permissions",
          "theme",
          "packages",
          "cocoapods");

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "site.yaml",
              """
              title: {zh-Hans: 隐私中心, en: Privacy Centre}
              base-url: https://privacy.example.com/
              time-zone: Asia/Shanghai
              languages: [zh-Hans, en]
              publisher:
                name: {zh-Hans: 例子公司, en: Example Ltd.}
                address: {zh-Hans: 例子路 1 号, en: 1 Example Road}
                email: privacy@example.com
                phone: 95588
              products:
                - id: shiwu
                  name: {zh-Hans: 拾屋, en: Shiwu}
                  stores:
                    - store: google-play
                      app: {zh-Hans: 拾屋, en: Shiwu}
                      developer: Example Ltd.
              theme: themes/ours
              checks:
                packs: [cn, gdpr]
                levels: {word-doubled: off}
                key-share: 30
                answer-days: 10
                version-months: 12
                translations: recorded
                libraries: [com.example.grid, GridKit]
              """,
              "vocabulary.yaml",
              """
              types:
                - id: nest-box
                  category: contact
                  names: {zh-Hans: 巢箱编号, en: Nest box}
                  sensitivity: ordinary
                  synonyms: [巢箱]
                  sources: [pipl-28]
              """,
              "shiwu/policy.yaml",
              """
              kind: privacy-policy
              title: {zh-Hans: 拾屋隐私政策, en: Shiwu Privacy Policy}
              product: shiwu
              languages: [zh-Hans, en]
              platforms: [android, ios]
              companions: [kids]
              numbering: {zh-Hans: chinese, en: decimal}
              notice-days: 7
              redlines: all
              aliases: [shiwu-app]
              facts:
                children: true
                people: 1000000
                transfer-abroad: false
              approvals: {notice: [Li]}
              """,
              "kids/policy.yaml",
              """
              kind: children-rules
              title: {zh-Hans: 儿童规则, en: Children}
              product: shiwu
              """,
              "kids/1/version.yaml",
              """
              issued: 2024-03-01
              effective: 2024-03-08
              """,
              "shiwu/1/version.yaml",
              """
              issued: 2024-03-01
              effective: 2024-03-08
              """,
              "shiwu/2/version.yaml",
              """
              issued: 2025-03-01
              updated: 2025-03-02
              effective: 2025-03-08
              withdrawn: 2025-03-05
              languages: [zh-Hans, en]
              change: consent
              reasons: [purpose]
              summary: {zh-Hans: 变更, en: changes}
              approvals: [{who: Li, on: 2025-02-01, text: %s}]
              """
                  .formatted("0".repeat(64)),
              "shiwu/2/sdks.yaml",
              """
              sdks:
                - id: umeng
                  name: {zh-Hans: 友盟, en: Umeng}
                  vendor: {zh-Hans: 友盟同欣, en: Umeng}
                  packages: [com.umeng]
                  maven: ["com.umeng:common"]
                  cocoapods: [UMCommon]
                  platforms: [android, ios]
                  versions: 9.x
                  version-status: current
                  purpose: {zh-Hans: 统计, en: Statistics}
                  scene: {zh-Hans: 使用时, en: In use}
                  data: [imei]
                  permissions: [android.permission.CAMERA]
                  access: sdk
                  on-device: false
                  role: processor
                  policy: https://www.umeng.com/
                  contact: {zh-Hans: 客服, en: Service}
                  note: {zh-Hans: 无, en: none at all}
              """,
              "shiwu/2/permissions.yaml",
              """
              permissions:
                - id: camera
                  values: [android.permission.CAMERA]
                  name: {zh-Hans: 相机, en: Camera}
                  uses: [{zh-Hans: 拍照, en: Photos}]
                  functions: [{zh-Hans: 报修, en: Repairs}]
                  asked: on-use
                  frequency: {zh-Hans: 每次, en: Each time}
                  sensitive: true
                  refusal: {zh-Hans: 不能拍照, en: No photos}
                  note: {zh-Hans: 备注, en: A note}
              """,
              "shiwu/2/data.yaml",
              """
              collected:
                - id: account
                  data: [phone-number]
                  function: {zh-Hans: 登录, en: Sign-in}
                  purpose: {zh-Hans: 登录, en: Sign-in}
                  scene: {zh-Hans: 登录时, en: On signing in}
                  necessity: required
                  basis: [consent]
                  retention: P6M
                  storage: {zh-Hans: 中国, en: China}
                  platforms: [android]
                  note: {zh-Hans: 备注, en: A note}
              shared:
                - id: bank
                  recipient: {zh-Hans: 银行, en: A bank}
                  data: [imei]
                  purpose: {zh-Hans: 退款, en: Refunds}
                  scene: {zh-Hans: 退款时, en: On refunds}
                  manner: server
                  role: independent
                  policy: https://bank.example/
                  contact: {zh-Hans: 客服, en: Service}
                  note: {zh-Hans: 备注, en: A note}
                - sdk: umeng
                  data: [imei]
              """));

  static {
    FILES.put(
        "waivers.yaml",
        """
        waivers:
          - rule: word-doubled
            place: shiwu/1/zh-Hans.md
            reason: 引文如此
            who: 法务
            until: 2027-01-01
        """);
  }

  private static final List<DiagnosticText> WORDS_OF_MESSAGES =
      List.of(DiagnosticText.of(Locale.ENGLISH), DiagnosticText.of(Locale.SIMPLIFIED_CHINESE));

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Map<String, String> all = new TreeMap<>(FILES);
    for (String version : List.of("kids/1", "shiwu/1", "shiwu/2")) {
      all.put(version + "/zh-Hans.md", "# 题\n\n字\n");
      all.put(version + "/en.md", "# Title\n\nwords\n");
    }
    for (Map.Entry<String, String> file : all.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), UTF_8);
    }
  }

  private List<Diagnostic> load(String path, String text) {
    Diagnostics diagnostics = new Diagnostics();
    ContentLoader.loadWith(folder, Edits.of(path, text), SealedSettings.NONE, diagnostics);
    return diagnostics.sorted();
  }

  @Test
  void theFilesAreSoundAndHaveEveryKey() {
    FILES.forEach((path, text) -> assertThat(load(path, text)).as(path).isEmpty());
    Set<String> keys = new HashSet<>();
    FILES.values().stream()
        .flatMap(String::lines)
        .map(line -> line.strip().replaceFirst("^- ", "").replaceFirst(":.*", ""))
        .forEach(keys::add);
    // Groups of keys of their own and ids of other catalogues; other tests have them.
    keys.addAll(List.of("retired", "gdpr", "apple", "play"));
    assertThat(keys).containsAll(readersKeys());
  }

  private static List<String> readersKeys() {
    Stream<String> lists =
        Arrays.stream(ListKind.values())
            .flatMap(list -> list.shape().fields().stream())
            .map(Field::id);
    Stream<String> others =
        Stream.of(
                SiteReader.KEYS,
                SiteReader.PUBLISHER_KEYS,
                ProductReader.KEYS,
                ProductReader.STORE_KEYS,
                PolicyReader.KEYS,
                VersionReader.KEYS,
                VocabularyReader.KEYS,
                CheckReader.KEYS,
                CheckReader.FACTS,
                WaiverReader.KEYS)
            .flatMap(List::stream);
    return Stream.concat(lists, others).distinct().toList();
  }

  @Test
  void everyWrongValueIsToldWhereItStands() {
    List<String> silent = new ArrayList<>();
    int tried = 0;
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      List<String> lines = file.getValue().lines().toList();
      for (int at = 0; at < lines.size(); at++) {
        Matcher key = KEY.matcher(lines.get(at));
        if (key.matches()) {
          for (String wrong : wrongFor(key.group(2))) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(at, key.group(1) + key.group(2) + ": " + wrong);
            tried++;
            if (!isTold(file.getKey(), at + 1, String.join("\n", changed) + "\n")) {
              silent.add(file.getKey() + ":" + (at + 1) + " " + changed.get(at));
            }
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(1_500);
    assertThat(silent).isEmpty();
  }

  /**
   * Digits of full width, written as a date, may also be a telephone number; a store may know a
   * name in one language only.
   */
  private static List<String> wrongFor(String key) {
    if (key.equals("app") || key.equals("developer")) {
      return WRONG.stream().filter(wrong -> !wrong.equals("{zh-Hans: 甲}")).toList();
    }
    return WORDS.contains(key)
        ? WRONG
        : Stream.concat(WRONG.stream(), WRONG_WORDS.stream())
            .filter(wrong -> !key.equals("phone") || !wrong.startsWith("２"))
            .toList();
  }

  /** Whether something is said at the line, or right below it where a bracket was left open. */
  private boolean isTold(String path, int line, String text) {
    List<Diagnostic> found = load(path, text);
    for (DiagnosticText words : WORDS_OF_MESSAGES) {
      found.forEach(
          problem ->
              assertThat(problem.message(words) + problem.hint(words))
                  .doesNotContainPattern("Exception|(?<![a-z])@[a-z]+-"));
    }
    return found.stream()
        .map(Diagnostic::position)
        .anyMatch(
            position -> position.file().equals(path) && Math.abs(position.line() - line) <= 1);
  }
}
