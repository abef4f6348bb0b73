package io.gazette.check;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.Sentences;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Complaints and requests of users are answered within 15 working days (App 违法违规收集使用个人信息行为认定方法,
 * part six; the article is known and was not read). Only in Chinese texts: elsewhere other limits
 * apply.
 */
final class AnswerLimitRule implements Rule {

  private static final Pattern ANSWERS =
      Pattern.compile("答复|答覆|回复|回覆|响应|響應|反馈您|反饋您|处理完毕|處理完畢|完成核查");
  private static final Pattern ASKED =
      Pattern.compile("投诉|投訴|举报|舉報|申诉|申訴|请求|請求|申请|申請|反馈|反饋|意见|意見|异议|異議|问题|問題|来信|來信|联系我们|聯絡我們");

  private final Published published;

  /** Working days. */
  private final int most;

  AnswerLimitRule(Published published, int most) {
    this.published = published;
    this.most = most;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .filter(open -> open.text().language().isChinese())
        .flatMap(open -> open.passages().stream())
        .flatMap(this::check)
        .toList();
  }

  private Stream<Diagnostic> check(Passage passage) {
    return Sentences.of(passage.words()).stream()
        .filter(sentence -> ANSWERS.matcher(sentence).find() && ASKED.matcher(sentence).find())
        .flatMap(sentence -> Facts.in(answer(sentence)).stream())
        .filter(this::isLong)
        .map(fact -> Diagnostic.of(Code.ANSWER_LATE, passage.position(), fact.written()));
  }

  /** The parts of a sentence that tell of the answer, with the limit right before it. */
  private static String answer(String sentence) {
    StringBuilder answer = new StringBuilder();
    String before = "";
    for (String part : sentence.split("[，,]", -1)) {
      if (ANSWERS.matcher(part).find()) {
        answer.append(before.endsWith("内") || before.endsWith("內") ? before : "").append(part);
      }
      before = part;
    }
    return answer.toString();
  }

  private boolean isLong(Fact fact) {
    if (fact.kind() != Fact.Kind.PERIOD) {
      return false;
    }
    String[] period = fact.value().split(" ", 2);
    if (!period[0].matches("\\d{1,6}")) {
      return false;
    }
    int number = Integer.parseInt(period[0]);
    return switch (period[1]) {
      case "working days" -> number > most;
      case "days" -> number > days();
      case "months" -> number >= 1;
      default -> false;
    };
  }

  /** As many days as the working days take, with what is free among them. */
  private int days() {
    return most + most / 5 * 2 + 2;
  }
}
