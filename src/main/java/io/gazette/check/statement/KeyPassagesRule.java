package io.gazette.check.statement;

import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Inline;
import io.gazette.model.Policy;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that says that what matters is bold has key passages, and most of it is not key: where all
 * stands out, nothing does.
 */
final class KeyPassagesRule implements Rule {

  private static final Sought PROMISE =
      Sought.learning(
          Pattern.compile(
              "(?i)(?:以|用|使用|采用|採用|通过|通過|进行|進行)?(?:加粗|粗黑?[体體字]|黑体|黑體|下划线|下劃線|底[线線]|醒目(?:的)?(?:字体|字體|字号|字號|标识|標識|方式)|显著标识|顯著標識|显著方式标|顯著方式標)|\\b(?:in bold|bold(?:ed|face)? ?(?:text|type|font|print)|underlined|boldface|(?:heavy|bold) (?:type|letters|face)|highlighted|in italics)\\b"));

  private static final int SHORT = 400;

  private final Published published;

  /** Where the words of the promise begin; -1 where there are none. */
  private final PassageReading<Integer> promised =
      new PassageReading<>(
          words -> {
            Sought.Matches promise = PROMISE.in(words);
            return promise.find() ? promise.match().start() : -1;
          });

  /** In percent. */
  private final int most;

  KeyPassagesRule(Published published, int most) {
    this.published = published;
    this.most = most;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    published
        .open(policy)
        .forEach(
            open -> {
              List<Passage> passages = open.passages();
              int all = passages.stream().mapToInt(passage -> passage.words().length()).sum();
              int key = passages.stream().mapToInt(KeyPassagesRule::key).sum();
              if (key == 0) {
                promise(passages).ifPresent(findings::add);
              } else if (all > SHORT && 100L * key > (long) most * all) {
                findings.add(
                    Diagnostic.of(
                        Code.KEY_OVERUSED,
                        SourcePosition.startOf(open.file()),
                        Integer.toString(100 * key / all)));
              }
            });
    return findings;
  }

  private Optional<Diagnostic> promise(List<Passage> passages) {
    for (Passage passage : passages) {
      int promise = promised.of(passage);
      if (promise >= 0) {
        return Optional.of(
            Diagnostic.of(
                Code.KEY_PROMISED, passage.at(promise), Quoted.around(passage.words(), promise)));
      }
    }
    return Optional.empty();
  }

  private static int key(Passage passage) {
    return passage.key() ? passage.words().length() : key(passage.content());
  }

  private static int key(List<Inline> content) {
    int key = 0;
    for (Inline inline : content) {
      if (inline instanceof Inline.Key passage) {
        key += Inline.plainText(passage.content()).length();
      } else if (inline instanceof Inline.Emphasis emphasis) {
        key += key(emphasis.content());
      } else if (inline instanceof Inline.Link link) {
        key += key(link.content());
      }
    }
    return key;
  }
}
