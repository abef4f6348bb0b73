package io.gazette.diff;

import io.gazette.diff.words.WordCharacters;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A text of which one sentence moved, or seems to have moved, and what is told of it: three clauses
 * of two paragraphs of three sentences.
 */
record SentenceRevision(
    List<List<List<String>>> old, List<List<List<String>>> now, Optional<Moved> moved) {

  private static final int CLAUSES = 3;
  private static final int PARAGRAPHS = 2;
  private static final int SENTENCES = 3;

  static final int NEEDED = CLAUSES * PARAGRAPHS * SENTENCES + 3;

  /** A sentence before and after its move. */
  record Moved(String gone, String come) {}

  /** What happens to the text. */
  enum Shape {
    TO_ANOTHER_PARAGRAPH,
    TO_ANOTHER_CLAUSE,
    CHANGED_ON_THE_WAY,
    IN_PLACE_OF_ANOTHER,
    WITHIN_ITS_PARAGRAPH,
    DROPPED_AND_ANOTHER_ADDED,
    BOILERPLATE,
    CHANGED_IN_PLACE;

    boolean isMove() {
      return EnumSet.range(TO_ANOTHER_PARAGRAPH, WITHIN_ITS_PARAGRAPH).contains(this);
    }
  }

  /** What is told of a revision. */
  enum Told {
    RIGHT,
    /** The move is not told, or not all of it. */
    MISSED,
    /** A sentence is told as moved that is not. */
    FALSE,
    /** The summary says more than that a sentence moved. */
    NEWS
  }

  static final List<String> CHINESE =
      List.of(
          "您注册时填写的手机号码只在登录和找回密码时使用。",
          "仓库管理员每周五核对一次借出的器材清单。",
          "如果您超过六个月没有登录，我们会先发短信提醒再停用账户。",
          "图书馆的座位每天早上七点开放预约，先到先得。",
          "未经监护人同意，我们不会向儿童推送任何课程广告。",
          "发票抬头一经开具不能修改，请在提交前仔细核对。",
          "我们把聊天记录加密后存放在位于成都的机房里。",
          "您可以在设置页面一键导出自己发布过的全部笔记。",
          "快递员只能看到隐去中间四位的电话号码。",
          "会员积分在次年三月的最后一天清零。",
          "平台收到投诉后的三个工作日内给出初步答复。",
          "停车费按半小时计算，不足半小时的不收费。",
          "除非法院另有要求，我们不会把录音交给任何外部机构。",
          "健身教练上岗之前必须取得有效的急救证书。",
          "地图上的位置每隔十五秒更新一次，关闭页面后立即停止。",
          "客服人员应当在通话开始时说明本次通话会被录音。",
          "用户上传的照片不会用来训练人脸识别的模型。",
          "物业每季度向全体业主公布一次公共收益的账目。",
          "合作药店只能收到配送所需的处方编号和地址。",
          "您删除订单之后，后台仍会依法保留交易凭证五年。",
          "演出因天气原因取消的，票款原路退回。",
          "我们每年请第三方机构检查一次系统的安全状况。",
          "拒绝提供通讯录权限不影响您使用其他任何功能。",
          "班车的时刻表以站台张贴的最新版本为准。");

  static final List<String> ENGLISH =
      List.of(
          "We use your phone number only to sign you in and to reset your password.",
          "The warehouse checks the list of borrowed tools every Friday afternoon.",
          "If you stay away for six months, we send a reminder before closing the account.",
          "Reading desks may be booked from seven in the morning on a first come basis.",
          "Without a guardian's consent we never show course advertising to children.",
          "An invoice cannot be altered once it has been issued, so check the details first.",
          "Chat logs are encrypted and held in a data centre near Chengdu.",
          "You can export every note you have published from the settings page.",
          "Couriers see no more than the last four digits of a customer's telephone.",
          "Loyalty points lapse on the final day of March of the following year.",
          "The platform gives a first reply to complaints within three working days.",
          "Parking is charged by the half hour and shorter stays are free.",
          "Unless a court orders otherwise, recordings are not handed to outside bodies.",
          "Fitness coaches must hold a valid first aid certificate before their first shift.",
          "Your position on the map is refreshed every 15 seconds until the page is closed.",
          "Support staff shall announce at the start of a call that it is being taped.",
          "Pictures uploaded by users do not train any facial recognition model.",
          "Management publishes the accounts of shared income to all owners each quarter.",
          "Partner pharmacies receive only the prescription number and the delivery address.",
          "After an order is deleted we retain its receipts for five years as the law demands.",
          "Tickets for shows cancelled because of weather are refunded the way they were paid.",
          "An independent firm examines the security of our systems once a year.",
          "Refusing access to your contacts does not limit any other feature.",
          "The timetable posted at the stop prevails over printed copies.");

  static SentenceRevision of(Shape shape, List<String> sentences, Random random) {
    List<String> pool = new ArrayList<>(sentences);
    Collections.shuffle(pool, random);
    List<List<List<String>>> old = new ArrayList<>();
    int at = 0;
    for (int clause = 0; clause < CLAUSES; clause++) {
      List<List<String>> paragraphs = new ArrayList<>();
      for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
        paragraphs.add(new ArrayList<>(pool.subList(at, at + SENTENCES)));
        at += SENTENCES;
      }
      old.add(paragraphs);
    }
    List<String> more = pool.subList(at, pool.size());
    if (shape == Shape.BOILERPLATE) {
      old.get(0).get(0).set(2, more.get(0));
      old.get(1).get(1).set(0, more.get(0));
      old.get(2).get(0).set(1, more.get(0));
    }
    List<List<List<String>>> now =
        old.stream()
            .map(clause -> clause.stream().map(each -> (List<String>) new ArrayList<>(each)))
            .map(clause -> clause.collect(Collectors.toCollection(ArrayList::new)))
            .map(clause -> (List<List<String>>) clause)
            .collect(Collectors.toCollection(ArrayList::new));
    int clause = random.nextInt(CLAUSES);
    int paragraph = random.nextInt(PARAGRAPHS);
    List<String> from = now.get(clause).get(paragraph);
    int other =
        shape == Shape.TO_ANOTHER_PARAGRAPH
            ? clause
            : (clause + 1 + random.nextInt(CLAUSES - 1)) % CLAUSES;
    List<String> to = now.get(other).get(other == clause ? 1 - paragraph : random.nextInt(2));
    int place = random.nextInt(SENTENCES);
    int there = random.nextInt(SENTENCES + 1);
    String sentence = from.get(place);
    String changed = shape == Shape.CHANGED_ON_THE_WAY ? changed(sentence, random) : sentence;
    switch (shape) {
      case TO_ANOTHER_PARAGRAPH, TO_ANOTHER_CLAUSE, CHANGED_ON_THE_WAY -> {
        from.remove(place);
        to.add(there, changed);
      }
      case IN_PLACE_OF_ANOTHER -> {
        from.set(place, more.get(0));
        to.set(there % SENTENCES, sentence);
      }
      case WITHIN_ITS_PARAGRAPH -> {
        from.remove(place);
        from.add((place + 1 + random.nextInt(SENTENCES - 1)) % SENTENCES, sentence);
      }
      case DROPPED_AND_ANOTHER_ADDED -> {
        from.remove(place);
        to.add(there, more.get(1));
      }
      case BOILERPLATE -> {
        now.get(0).get(0).remove(2);
        now.get(1).get(0).add(0, more.get(0));
      }
      case CHANGED_IN_PLACE -> {
        from.set(place, changed(sentence, random));
        to.set(there % SENTENCES, changed(to.get(there % SENTENCES), random));
      }
    }
    return new SentenceRevision(
        old, now, shape.isMove() ? Optional.of(new Moved(sentence, changed)) : Optional.empty());
  }

  /** One word for another in the midst. */
  private static String changed(String sentence, Random random) {
    if (!Characters.hasHan(sentence)) {
      List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
      words.set(1 + random.nextInt(words.size() - 2), "thereupon");
      return String.join(" ", words);
    }
    int at = 2 + random.nextInt(sentence.length() - 6);
    return sentence.substring(0, at) + "相应" + sentence.substring(at + 2);
  }

  List<TextBlock> oldText() {
    return text(old);
  }

  List<TextBlock> newText() {
    return text(now);
  }

  private static List<TextBlock> text(List<List<List<String>>> clauses) {
    List<TextBlock> text = new ArrayList<>();
    for (int clause = 0; clause < clauses.size(); clause++) {
      text.add(Texts.heading(List.of("Alpha 甲部", "Beta 乙部", "Gamma 丙部").get(clause)));
      for (List<String> paragraph : clauses.get(clause)) {
        boolean spaced = !Characters.hasHan(paragraph.get(0));
        text.add(Texts.paragraph(String.join(spaced ? " " : "", paragraph)));
      }
    }
    return text;
  }

  /** Whether what is told is what happened. */
  Told told(TextDiff diff) {
    StringBuilder gone = new StringBuilder();
    StringBuilder come = new StringBuilder();
    for (Entry entry : diff.entries()) {
      for (Edit edit : entry.edits()) {
        if (edit.isMoved()) {
          (edit.type() == Edit.Type.DELETED ? gone : come).append(edit.text());
        }
      }
    }
    int told = WordCharacters.weight(gone + "" + come);
    if (moved.isEmpty()) {
      return told == 0 ? Told.RIGHT : Told.FALSE;
    }
    Moved planted = moved.get();
    boolean same = planted.gone.equals(planted.come);
    int whole = WordCharacters.weight(planted.gone + planted.come);
    boolean ours = covers(planted.gone, gone) && covers(planted.come, come);
    boolean passed =
        same && old.stream().flatMap(List::stream).anyMatch(each -> isPassed(each, gone));
    if (told == 0) {
      return Told.MISSED;
    }
    if (!ours && !passed) {
      return Told.FALSE;
    }
    if (!passed && told < whole * 0.6) {
      return Told.MISSED;
    }
    boolean news = same && diff.clauses().stream().anyMatch(clause -> !clause.subjects().isEmpty());
    return news && diff.summary().of(Summary.Count.CHARACTERS_INSERTED) == 0
        ? Told.NEWS
        : Told.RIGHT;
  }

  /** Whether all that is told as moved are words of a sentence. */
  private static boolean covers(String sentence, CharSequence told) {
    int at = 0;
    for (int c : told.toString().replace(" ", "").chars().toArray()) {
      at = sentence.replace(" ", "").indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentences that one passed within its paragraph are told instead. */
  private boolean isPassed(List<String> paragraph, CharSequence told) {
    String words = told.toString().replace(" ", "");
    return paragraph.contains(moved.orElseThrow().gone)
        && paragraph.stream()
                .map(each -> each.replace(" ", ""))
                .filter(words::contains)
                .mapToInt(String::length)
                .sum()
            == words.length();
  }
}
