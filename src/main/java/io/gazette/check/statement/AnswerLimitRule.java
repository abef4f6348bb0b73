package io.gazette.check.statement;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.Sentences;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.text.ChineseScript;
import io.gazette.text.NumeralSystem;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Complaints and requests of users are answered within 15 working days (App 违法违规收集使用个人信息行为认定方法,
 * part six; the article is known and was not read). Only in Chinese texts, and in English ones
 * where a Chinese one promises too much: elsewhere other limits apply.
 */
final class AnswerLimitRule implements Rule {

  /** Says by itself that people are answered. */
  private static final Pattern ANSWERS =
      Pattern.compile("[答回]复|[答回]覆|回应|处理结果|回[音话信电函]|给[^，。；]{0,4}(?:结果|说法|交代)");

  /** In words that are not counted in days, weeks or months: 四十個曆日, 一个半月. */
  private static final Pattern OTHER_PERIODS =
      Pattern.compile("(\\d{1,3}|[一二三四五六七八九十百]{1,4}) ?[个個]?[历曆]日|(?:\\d|[一二两兩三四五六]) ?[个個]半月|半年");

  /** Says so where something was asked. */
  private static final Pattern HANDLES =
      Pattern.compile("响应|反馈(?!意见)|处理完|处理并|(?:完成|予以|进行)(?:处理|核查)|办[好结妥]|办理完");

  private static final Pattern ASKED =
      Pattern.compile("投诉|举报|申诉|请求|申请|反馈|意见|异议|问题|来信|来函|来电|致电|写信|行使|联系我们|联络我们");

  /**
   * Speaks of an answer that was given, or of what the person has to do: not of when it is given.
   */
  private static final Pattern ASIDE =
      Pattern.compile(
          "处理完[毕成]?(?:之日|后|时)|(?:保存|保留|留存)[^，,。]*|(?:收到|接到|对|针对|不服)(?:我们|本公司|本行|我司|上述|该)?(?:[作做]出)?的?(?:[答回][复覆]|反馈|处理结果)|(?:我们|本公司|本行|我司)的[答回][复覆]"
              + "|[答回][复覆](?:有异议|不满|后|之[日后])|(?:您|你|用户|会员|申请人)(?:(?!我们|本)[^，,。]){0,8}(?:须|应|需|可以?|有权|未)[^，,。]*");

  /** The same in English, within a part of a sentence. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:answer|repl(?:y|ies)|respon[ds]|get back|come back|hear from us|deal with|handle)");

  /** Speaks of what follows an answer, or of what the person has to do. */
  private static final Pattern ENGLISH_ASIDE =
      Pattern.compile(
          "(?i)\\b(?:after|of receiving|following|with) (?:the|our|an?) (?:answer|reply|response)|\\byou (?:\\w+ ){0,2}(?:must|should|may|have to|can)\\b");

  private final Published published;

  private static final int WORKING_DAYS_OF_WEEK = 5;

  /** Working days. */
  private final int most;

  private final PassageReading<List<String>> late = new PassageReading<>(this::late);
  private final PassageReading<List<String>> lateInEnglish =
      new PassageReading<>(this::lateInEnglish);

  AnswerLimitRule(Published published, int most) {
    this.published = published;
    this.most = most;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.versions(policy).stream().flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(List<Published.Open> texts) {
    List<Diagnostic> chinese =
        texts.stream()
            .filter(open -> open.text().language().isChinese())
            .flatMap(open -> findings(open, late))
            .toList();
    Stream<Diagnostic> english =
        texts.stream()
            .filter(open -> !chinese.isEmpty() && open.text().language().tag().equals("en"))
            .flatMap(open -> findings(open, lateInEnglish));
    return Stream.concat(chinese.stream(), english);
  }

  private static Stream<Diagnostic> findings(
      Published.Open open, PassageReading<List<String>> limits) {
    return open.passages().stream()
        .flatMap(
            passage ->
                limits.of(passage).stream()
                    .map(limit -> Diagnostic.of(Code.ANSWER_LATE, passage.at(limit), limit)));
  }

  private List<String> lateInEnglish(String words) {
    return Sentences.of(words).stream()
        .flatMap(sentence -> Stream.of(sentence.split("[,;]", -1)))
        .filter(part -> ENGLISH.matcher(part).find() && !ENGLISH_ASIDE.matcher(part).find())
        .flatMap(part -> Facts.in(part).stream().filter(this::isLong).map(Fact::written))
        .toList();
  }

  /** The limits in the words of a passage that are too long, as they are written. */
  private List<String> late(String words) {
    String plain = ChineseScript.simplified(words);
    if (!ANSWERS.matcher(plain).find() && !HANDLES.matcher(plain).find()) {
      return List.of();
    }
    boolean asked = ASKED.matcher(plain).find();
    return Sentences.of(words).stream()
        .map(sentence -> answer(sentence, asked))
        .flatMap(
            answer ->
                Stream.concat(
                    Facts.in(answer).stream().filter(this::isLong).map(Fact::written),
                    OTHER_PERIODS
                        .matcher(answer)
                        .results()
                        .filter(this::isLong)
                        .map(MatchResult::group)))
        .toList();
  }

  /** The parts of a sentence that tell of the answer, with the limit right before it. */
  private static String answer(String sentence, boolean asked) {
    StringBuilder answer = new StringBuilder();
    String before = "";
    for (String part : sentence.split("[，,]", -1)) {
      String own =
          ASIDE
              .matcher(ChineseScript.simplified(part))
              .replaceAll(match -> "　".repeat(match.group().length()));
      if (ANSWERS.matcher(own).find() || (asked && HANDLES.matcher(own).find())) {
        answer.append(before.matches(".*[内內]") ? before : "").append(blanked(part, own));
      }
      before = blanked(part, own);
    }
    return answer.toString();
  }

  /** A part as it is written, without what is blank in its plain form. */
  private static String blanked(String part, String own) {
    StringBuilder words = new StringBuilder(part);
    for (int at = 0; at < words.length(); at++) {
      if (own.charAt(at) == '　') {
        words.setCharAt(at, '　');
      }
    }
    return words.toString();
  }

  private boolean isLong(MatchResult period) {
    return period.group(1) == null || NumeralSystem.readDigits(period.group(1)) > days();
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
      case "weeks" -> number * WORKING_DAYS_OF_WEEK > most;
      case "months" -> number >= 1;
      default -> false;
    };
  }

  /** As many days as the working days take, with what is free among them. */
  private int days() {
    return most + most / 5 * 2 + 2;
  }
}
