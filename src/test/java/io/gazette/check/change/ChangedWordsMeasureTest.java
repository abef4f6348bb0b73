package io.gazette.check.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.TextFixture;
import io.gazette.check.language.Sentences;
import io.gazette.diagnostic.Code;
import io.gazette.model.ChangeLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of one kind in many sentences of the sample: each is told as grave as it is. */
class ChangedWordsMeasureTest {

  private static final Path SAMPLE = Path.of("content");
  private static final int MOST = 40;
  private static final double RIGHT = 0.95;

  /**
   * A kind of change.
   *
   * @param level what it is: - nothing, N notice, C consent
   * @param of which sentences it can be made in
   * @param words what is replaced, once
   * @param by what comes in its place; $1 is the first group
   */
  public record Kind(String name, String level, String of, String words, String by) {

    /** Empty where the sentence has no such words. */
    Stream<String> in(String sentence) {
      Matcher found = Pattern.compile(words).matcher(sentence);
      boolean can = Pattern.compile(of).matcher(sentence).find() && found.find();
      String now = can ? found.replaceFirst(by) : sentence;
      return now.equals(sentence) ? Stream.empty() : Stream.of(now);
    }
  }

  static List<Kind> kinds() {
    return List.of(
        new Kind("another word for will", "-", "", "我们将(?![其您该它这])", "我们会"),
        new Kind("another form of would", "-", "", "我们(?=保存|使用|收集)", "我们会"),
        new Kind("another word for and", "-", "", "(?<=\\p{IsHan}{2})和(?=\\p{IsHan}{2})", "与"),
        new Kind("another word for can", "-", "", "您可以(?=[随通自在拒撤关删])", "您可"),
        new Kind("another word for used", "-", "", "(?<![仅只适作])用于", "用来"),
        new Kind("another word for only", "-", "", "仅(?=[在用会限])", "只"),
        new Kind("another word for not", "-", "", "我们不会", "我们不"),
        new Kind(
            "not without as only with",
            "-",
            "",
            "未经您(?:的)?(.{0,6}同意)，我们(?:不会|不得|不)",
            "只有经您$1，我们才会"),
        new Kind("another address", "N", "", "[\\w.-]+@[\\w.-]+\\w", "neu@other.example"),
        new Kind("a not less", "C", "", "我们(?:绝)?不会", "我们会"),
        new Kind("a right denied", "C", "", "您(?:可以|有权)(?=[随通自在拒撤关删查])", "您不可以"),
        new Kind(
            "consent lost",
            "C",
            "",
            "(?:并在|在)?(?:经|征得|取得)?(?:您|监护人|其)(?:的)?(?:明示|单独|事先)?同意后，?",
            ""),
        new Kind(
            "a right less", "C", "您(?:可以|有权)", "(?:查阅|复制|更正|补充|删除|撤回)、(?=查阅|复制|更正|补充|删除|注销)", ""),
        new Kind("a purpose more", "C", "^[^不]*$", "用于([^，。、；]{4,20})。$", "用于$1和投放广告。"),
        new Kind("at any time lost", "C", "您", "随时(?=可|通过|撤|关|在|删)", ""),
        new Kind("abroad", "C", "存储|保存", "(?:中华人民共和国|中国)?境内", "境外"),
        new Kind(
            "a promise less",
            "C",
            "^(?:您(?:可以|有权)|我们(?:会|将)(?:及时)?(?:删除|通知|告知|答复|停止))",
            "^.{8,}$",
            ""));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void changesAreToldAsGraveAsTheyAre(Kind kind) throws IOException {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String sentence : sentences()) {
      for (String now : kind.in(sentence).toList()) {
        if (all == MOST) {
          break;
        }
        all++;
        if (!level(sentence, now).equals(kind.level())) {
          wrong.add(sentence + " → " + now);
        }
      }
    }
    assertThat(all).as("sentences of the sample").isPositive();
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) Math.ceil(all * (1 - RIGHT)));
  }

  private static String level(String before, String now) {
    String other = "我们按照本政策处理您的个人信息。";
    return isTold(ChangeLevel.NOTICE, other + before, other + now)
        ? "C"
        : isTold(ChangeLevel.EDITORIAL, other + before, other + now) ? "N" : "-";
  }

  private static boolean isTold(ChangeLevel level, String before, String now) {
    return TextFixture.changed(level, before, now).stream()
        .anyMatch(found -> found.code() == Code.WORDS_UNDERSTATED);
  }

  /** Those of running text, as plain words. */
  private static Set<String> sentences() throws IOException {
    Set<String> sentences = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(path -> path.endsWith("zh-Hans.md")).sorted().toList()) {
        for (String line : Files.readString(file, UTF_8).split("\n", -1)) {
          if (line.matches("\\s*(?:[-*] |\\d+\\. )?[\\p{IsHan}“《].*") && !line.contains("{")) {
            String plain =
                Pattern.compile("\\*\\*|\\[([^\\]]*)\\]\\([^)]*\\)")
                    .matcher(line.replaceFirst("^\\s*(?:[-*] |\\d+\\. )", ""))
                    .replaceAll(ChangedWordsMeasureTest::content);
            Sentences.of(plain).stream().filter(one -> one.endsWith("。")).forEach(sentences::add);
          }
        }
      }
    }
    return sentences;
  }

  private static String content(MatchResult mark) {
    return mark.group(1) == null ? "" : Matcher.quoteReplacement(mark.group(1));
  }
}
