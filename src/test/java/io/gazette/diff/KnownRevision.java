package io.gazette.diff;

import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Two versions of a text as lawyers revise it, and of which old blocks each new block is made.
 * Nothing in them moves: whatever is told as moved is untrue.
 */
final class KnownRevision {

  /** What is revised, and how. */
  enum Shape {
    /** Sections of one wording: figures and duties change, sections come and go. */
    PARALLEL_SECTIONS,
    /** Articles that are numbered anew, with references to them. */
    STATUTE,
    /** Rows that move and whose prices take one another's place, under other headers. */
    PRICE_TABLE,
    /** Items that become a paragraph, and paragraphs that become items, with other figures. */
    LISTS,
    /** Sentences that differ in a word each, of which some change in place. */
    SIBLINGS
  }

  private static final List<String> NAMES_ZH =
      List.of("安卓", "苹果", "网页", "车载", "手表", "电视", "音箱", "眼镜", "桌面", "平板");
  private static final List<String> THINGS_ZH =
      List.of(
          "设备日志", "订单记录", "支付凭证", "通讯内容", "位置轨迹", "人脸图像", "客服录音", "浏览历史", "搜索关键词", "身份证件", "健康数据",
          "学习成绩", "车辆信息", "房产资料", "考勤记录", "问卷答复", "退款申请", "发票抬头", "收货地址", "优惠券");
  private static final List<String> THINGS_EN =
      List.of(
          "device logs",
          "order records",
          "payment receipts",
          "chat messages",
          "location traces",
          "face images",
          "support calls",
          "browsing history",
          "search terms",
          "identity papers",
          "health data",
          "school grades",
          "vehicle data",
          "property files",
          "work hours",
          "survey answers",
          "refund requests",
          "invoice names",
          "delivery addresses",
          "coupons");

  private final Random random;
  private final boolean chinese;
  private final List<TextBlock> old = new ArrayList<>();
  private final List<TextBlock> now = new ArrayList<>();
  private final Map<Integer, Set<Integer>> origins = new HashMap<>();
  private int changes;

  private KnownRevision(Random random, boolean chinese) {
    this.random = random;
    this.chinese = chinese;
  }

  static KnownRevision of(Shape shape, boolean chinese, Random random) {
    KnownRevision revision = new KnownRevision(random, chinese);
    revision.both(block(Kind.HEADING, 1, "", chinese ? "条款" : "Terms"));
    switch (shape) {
      case PARALLEL_SECTIONS -> revision.sections();
      case STATUTE -> revision.statute();
      case PRICE_TABLE -> revision.prices();
      case LISTS -> revision.lists();
      case SIBLINGS -> revision.siblings();
    }
    revision.both(
        block(Kind.PARAGRAPH, 0, "", chinese ? "如有疑问，请来信联系我们。" : "Write to us with any question."));
    return revision;
  }

  List<TextBlock> oldText() {
    return old;
  }

  List<TextBlock> newText() {
    return now;
  }

  /** How many blocks changed, came or went. */
  int changes() {
    return changes;
  }

  /**
   * What a redline tells that is not so, in words; empty if it is true. What came in the place of
   * something that went may be told as a change of it.
   */
  List<String> untruths(TextDiff diff) {
    List<String> untrue = new ArrayList<>();
    Set<Integer> kept = new HashSet<>();
    origins.values().forEach(kept::addAll);
    for (Entry entry : diff.entries()) {
      int i = entry.oldBlock().map(Placed::index).orElse(-1);
      int j = entry.newBlock().map(Placed::index).orElse(-1);
      boolean isTrue =
          switch (entry.op()) {
            case ADDED -> origins.get(j).isEmpty();
            case REMOVED -> !kept.contains(i);
            case MOVED_FROM, MOVED_TO -> false;
            case EQUAL, CHANGED, REPLACED ->
                origins.get(j).contains(i) || (origins.get(j).isEmpty() && !kept.contains(i));
          };
      if (!isTrue) {
        untrue.add(PlainRedline.of(entry));
      }
    }
    return untrue;
  }

  private static TextBlock block(Kind kind, int level, String label, String words) {
    return TextBlockBuilder.of(kind).level(level).label(label).text(words).build();
  }

  private void both(TextBlock block) {
    pair(block, block);
  }

  private void pair(TextBlock before, TextBlock after) {
    old.add(before);
    come(after, Set.of(old.size() - 1));
  }

  private void come(TextBlock block, Set<Integer> from) {
    now.add(block);
    origins.put(now.size() - 1, from);
  }

  private boolean chance(int percent) {
    boolean hit = random.nextInt(100) < percent;
    changes += hit ? 1 : 0;
    return hit;
  }

  private int figure() {
    return 5 * (1 + random.nextInt(12));
  }

  private void sections() {
    List<String> names = new ArrayList<>(NAMES_ZH);
    Collections.shuffle(names, random);
    int paragraphs = 1 + random.nextInt(3);
    for (int k = 0; k < 3 + random.nextInt(5); k++) {
      String title = chinese ? names.get(k) + "客户端" : "The " + SiblingTexts.NAMES.get(k) + " app";
      TextBlock heading = block(Kind.HEADING, 2, "", title);
      int fate = random.nextInt(8);
      changes += fate < 2 ? 1 : 0;
      if (fate == 0) {
        come(heading, Set.of());
      } else if (fate == 1) {
        old.add(heading);
      } else {
        both(heading);
      }
      for (int at = 0; at < paragraphs; at++) {
        int before = figure();
        boolean duty = random.nextBoolean();
        TextBlock was = block(Kind.PARAGRAPH, 0, "", passage(at, before, duty));
        int after = chance(40) ? figure() : before;
        TextBlock is = block(Kind.PARAGRAPH, 0, "", passage(at, after, chance(15) != duty));
        if (fate == 0) {
          come(is, Set.of());
        } else if (fate == 1) {
          old.add(was);
        } else {
          pair(was, is);
        }
      }
    }
  }

  private String passage(int which, int figure, boolean duty) {
    if (chinese) {
      String modal = duty ? "应当" : "可以";
      return switch (which) {
        case 0 -> "您注销账号后，我们会将设备日志与崩溃报告继续保存" + figure + "天，期满后" + modal + "删除或者匿名化。";
        case 1 -> "您" + modal + "在收到通知之日起" + figure + "日内提出异议，逾期视为同意。";
        default -> "同一账号每天最多提交" + figure + "次请求，超出部分" + modal + "次日再行提交。";
      };
    }
    String modal = duty ? "must" : "may";
    return switch (which) {
      case 0 ->
          "After you close the account we keep logs and crash reports for "
              + figure
              + " days and "
              + modal
              + " delete them then.";
      case 1 -> "You " + modal + " object within " + figure + " days after the notice reached you.";
      default ->
          "One account " + modal + " send " + figure + " requests a day, and more the next day.";
    };
  }

  private void statute() {
    List<String> things = new ArrayList<>(chinese ? THINGS_ZH : THINGS_EN);
    Collections.shuffle(things, random);
    int oldNumber = 0;
    int newNumber = 0;
    for (String thing : things) {
      int fate = random.nextInt(10);
      int before = figure();
      int shape = random.nextInt(4);
      int oldReference = Math.max(1, oldNumber);
      int newReference = Math.max(1, newNumber);
      String was = article(shape, thing, before, oldReference);
      int after = chance(30) ? figure() : before;
      String is = article(shape, thing, after, newReference);
      changes += fate < 2 ? 1 : 0;
      if (fate == 0) {
        come(numbered(++newNumber, is), Set.of());
      } else if (fate == 1) {
        old.add(numbered(++oldNumber, was));
      } else {
        pair(numbered(++oldNumber, was), numbered(++newNumber, is));
      }
    }
  }

  private TextBlock numbered(int number, String words) {
    String label = chinese ? "第" + SiblingTexts.han(number) + "条" : "Section " + number;
    return block(Kind.PARAGRAPH, 0, label, words);
  }

  private String article(int shape, String thing, int figure, int reference) {
    if (chinese) {
      String number = SiblingTexts.han(reference);
      return switch (shape) {
        case 0 -> "处理" + thing + "的，应当取得个人的单独同意，并在" + SiblingTexts.han(figure) + "日内告知处理结果。";
        case 1 ->
            "违反本法第"
                + number
                + "条规定处理"
                + thing
                + "的，由主管部门责令改正，处"
                + SiblingTexts.han(figure)
                + "万元以下罚款。";
        case 2 -> thing + "的保存期限不得超过" + SiblingTexts.han(figure) + "个月，本法第" + number + "条另有规定的除外。";
        default -> "因" + thing + "发生泄露的，处理者应当在" + SiblingTexts.han(figure) + "小时内通知受影响的个人。";
      };
    }
    return switch (shape) {
      case 0 ->
          "A controller that processes "
              + thing
              + " shall obtain consent and answer within "
              + figure
              + " days.";
      case 1 ->
          "Whoever processes "
              + thing
              + " contrary to section "
              + reference
              + " is liable to a fine of up to "
              + figure
              + ",000 euros.";
      case 2 ->
          "No person shall keep "
              + thing
              + " for more than "
              + figure
              + " months, unless section "
              + reference
              + " provides otherwise.";
      default ->
          "Where "
              + thing
              + " are disclosed, the controller shall notify those affected within "
              + figure
              + " hours.";
    };
  }

  private void prices() {
    int rows = 3 + random.nextInt(5);
    boolean grown = random.nextInt(3) == 0;
    int names = random.nextInt(3);
    List<String> head =
        chinese ? List.of("方案", "月费", "流量") : List.of("Plan", "Monthly fee", "Data");
    List<String> renamed =
        chinese ? List.of("套餐", "每月价格", "包含数据") : List.of("Package", "Price per month", "Included");
    List<String> empty = List.of("", "", "");
    pair(
        row(0, names == 2 ? empty : head, ""),
        row(0, names == 2 ? empty : names == 1 ? renamed : head, grown ? seats() : ""));
    List<Integer> fees = new ArrayList<>();
    for (int k = 0; k < rows; k++) {
      fees.add(figure());
    }
    List<TextBlock> changed = new ArrayList<>();
    List<Set<Integer>> from = new ArrayList<>();
    for (int k = 0; k < rows; k++) {
      String name = chinese ? NAMES_ZH.get(k) + "版" : SiblingTexts.NAMES.get(k);
      String data = 10 * (k + 1) + " GB";
      int fee = fees.get(k);
      int other = chance(50) ? fees.get(random.nextInt(rows)) : fee;
      List<String> before = List.of(name, money(fee), data);
      List<String> after = List.of(name, money(other), data);
      String more = grown ? Integer.toString(1 + random.nextInt(9)) : "";
      int fate = random.nextInt(10);
      changes += fate < 2 ? 1 : 0;
      if (fate > 0) {
        old.add(row(1, before, ""));
      }
      if (fate != 1) {
        changed.add(row(1, after, more));
        from.add(fate == 0 ? Set.of() : Set.of(old.size() - 1));
      }
    }
    if (!changed.isEmpty() && chance(50)) {
      int at = random.nextInt(changed.size());
      int to = random.nextInt(changed.size());
      changed.add(to, changed.remove(at));
      from.add(to, from.remove(at));
    }
    for (int k = 0; k < changed.size(); k++) {
      come(changed.get(k), from.get(k));
    }
  }

  private String seats() {
    return chinese ? "席位" : "Seats";
  }

  private String money(int amount) {
    return chinese ? amount + "元" : "$" + amount;
  }

  private static TextBlock row(int level, List<String> cells, String more) {
    TextBlockBuilder row = TextBlockBuilder.of(Kind.ROW).level(level);
    row.text(cells.get(0));
    for (String cell : cells.subList(1, cells.size())) {
      row.nextCell().text(cell);
    }
    if (!more.isEmpty()) {
      row.nextCell().text(more);
    }
    return row.build();
  }

  private void lists() {
    List<String> things = new ArrayList<>(chinese ? THINGS_ZH : THINGS_EN);
    Collections.shuffle(things, random);
    for (int from = 0; from + 5 <= things.size(); from += 5) {
      both(block(Kind.PARAGRAPH, 0, "", lead(from / 5)));
      int size = 2 + random.nextInt(4);
      List<String> items = new ArrayList<>();
      List<String> changed = new ArrayList<>();
      for (int k = 0; k < size; k++) {
        int shape = random.nextInt(4);
        int figure = figure();
        items.add(item(things.get(from + k), shape, figure));
        changed.add(item(things.get(from + k), shape, chance(20) ? figure() : figure));
      }
      switch (random.nextInt(3)) {
        case 0 -> {
          changes++;
          come(block(Kind.PARAGRAPH, 0, "", joined(changed)), range(old.size(), size));
          items.forEach(words -> old.add(block(Kind.ITEM, 1, "", words)));
        }
        case 1 -> {
          changes++;
          old.add(block(Kind.PARAGRAPH, 0, "", joined(items)));
          changed.forEach(words -> come(block(Kind.ITEM, 1, "", words), Set.of(old.size() - 1)));
        }
        default -> {
          for (int k = 0; k < size; k++) {
            pair(block(Kind.ITEM, 1, "", items.get(k)), block(Kind.ITEM, 1, "", changed.get(k)));
          }
        }
      }
    }
  }

  private void siblings() {
    List<String> things = new ArrayList<>(chinese ? THINGS_ZH : THINGS_EN);
    Collections.shuffle(things, random);
    int shape = random.nextInt(3);
    boolean items = random.nextBoolean();
    for (String thing : things.subList(0, 5 + random.nextInt(things.size() - 5))) {
      int before = figure();
      boolean duty = random.nextBoolean();
      int after = chance(25) ? figure() : before;
      TextBlock was = sibling(items, shape, thing, before, duty);
      TextBlock is = sibling(items, shape, thing, after, chance(10) != duty);
      int fate = random.nextInt(20);
      changes += fate < 2 ? 1 : 0;
      if (fate == 0) {
        come(is, Set.of());
      } else if (fate == 1) {
        old.add(was);
      } else {
        pair(was, is);
      }
    }
  }

  private TextBlock sibling(boolean item, int shape, String thing, int figure, boolean duty) {
    return block(
        item ? Kind.ITEM : Kind.PARAGRAPH, item ? 1 : 0, "", sibling(shape, thing, figure, duty));
  }

  private String sibling(int shape, String thing, int figure, boolean duty) {
    if (chinese) {
      String modal = duty ? "应当" : "可以";
      return switch (shape) {
        case 0 -> "办理" + thing + "的" + modal + "在" + figure + "日内到前台登记。";
        case 1 -> thing + "：" + figure + "元，" + modal + "分期";
        default -> "经理" + modal + "每" + figure + "天抽查一次" + thing + "，抽查结果张贴在公告栏，并抄送总部备案。";
      };
    }
    String modal = duty ? "must" : "may";
    return switch (shape) {
      case 0 -> "For " + thing + " you " + modal + " sign at the desk within " + figure + " days.";
      case 1 -> thing + ": " + figure + " euros, " + modal + " be paid in parts";
      default ->
          "The manager "
              + modal
              + " look at "
              + thing
              + " every "
              + figure
              + " days, put up what was found in the hall and send a copy to the head office.";
    };
  }

  private static Set<Integer> range(int from, int size) {
    Set<Integer> range = new HashSet<>();
    for (int at = from; at < from + size; at++) {
      range.add(at);
    }
    return range;
  }

  private String joined(List<String> sentences) {
    return String.join(chinese ? "" : " ", sentences);
  }

  private String lead(int which) {
    return chinese
        ? List.of("为提供服务：", "为保障安全：", "为履行法定义务：", "为改进产品：").get(which)
        : List.of("To serve you:", "To keep you safe:", "By law:", "To improve:").get(which);
  }

  private String item(String thing, int shape, int figure) {
    if (chinese) {
      return switch (shape) {
        case 0 -> "我们会收集您的" + thing + "，用于核验身份；";
        case 1 -> "我们会将" + thing + "保存" + figure + "天；";
        case 2 -> "未经您同意，我们不会向第三方提供" + thing + "；";
        default -> "您可以随时删除" + thing + "；";
      };
    }
    return switch (shape) {
      case 0 -> "We collect your " + thing + " to verify who you are.";
      case 1 -> "We keep " + thing + " for " + figure + " days.";
      case 2 -> "We do not share " + thing + " without your consent.";
      default -> "You may delete your " + thing + " at any time.";
    };
  }
}
