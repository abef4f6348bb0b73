package io.gazette.diff.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.Subject;
import io.gazette.diff.summary.SubjectWords.Run;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SubjectWordsTest {

  /** A word is looked for where its first letters stand, which are read off the patterns. */
  @Test
  void findsEachWordWhateverItsPatternBeginsWith() {
    Map<Subject, List<String>> words =
        Map.of(
            Subject.DATA,
            List.of(
                "IMEI", "cookies", "e-mail address", "name", "bank", "order", "sms", "手机号", "日志"),
            Subject.PURPOSE,
            List.of("in order to", "so that", "personalised", "fraud", "训练", "用于"),
            Subject.RECIPIENT,
            List.of(
                "third parties", "we sell", "sold", "we transfer", "SDKs", "disclose", "共享", "SDK"),
            Subject.RIGHT,
            List.of(
                "consent", "your consent", "separate consent", "copies", "opt out", "export", "撤回"),
            Subject.STORAGE,
            List.of("retention", "stored", "keep", "kept", "保存"),
            Subject.CONTACT,
            List.of("a@b.example", "e-mail", "hotline", "GmbH", "inc", "邮箱"),
            Subject.TRANSFER,
            List.of("abroad", "outside the", "USA", "são paulo", "冰岛境外", "纽约"));
    words.forEach(
        (subject, each) ->
            each.forEach(
                word ->
                    assertThat(new SubjectWords().in(new Run(word, 0, word.length())))
                        .as(word)
                        .anyMatch(place -> place.word().subject() == subject)));
  }
}
