import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes a site of any size for measuring: policies × versions × two languages that say the same, about 25 KB a text, of
 * which a version changes a part of a sentence in one clause of twenty. The same numbers give the same bytes.
 *
 * <p>Usage: {@code java src/bench/Corpus.java FOLDER POLICIES VERSIONS}. Writes {@code FOLDER/content} for Gazette, and
 * the same texts as plain pages, with front matter instead of ids, below {@code FOLDER/plain} for generators of pages.
 */
public final class Corpus {

  private static final int CLAUSES = 40;
  private static final int SENTENCES = 6;

  /** A sentence is so many numbers: its shape, and what stands in it. */
  private static final int PARTS = 5;

  /** More than there are words of a kind, and a multiple of their numbers. */
  private static final int MANY = 240;

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  /** Words in both languages. */
  private record Words(String chinese, String english) {

    String in(boolean chinese) {
      return chinese ? this.chinese : english;
    }
  }

  private static Words words(String chinese, String english) {
    return new Words(chinese, english);
  }

  private static final List<Words> DATA =
      List.of(
          words("手机号码", "phone number"),
          words("电子邮箱", "e-mail address"),
          words("收货地址", "delivery address"),
          words("订单记录", "order history"),
          words("设备型号", "device model"),
          words("操作系统版本", "operating system version"),
          words("头像", "profile picture"),
          words("昵称", "display name"),
          words("预约时间", "appointment time"),
          words("发票抬头", "invoice title"),
          words("咨询内容", "enquiry"),
          words("通话录音", "call recording"),
          words("崩溃日志", "crash log"),
          words("浏览记录", "browsing history"),
          words("搜索词", "search terms"),
          words("会员等级", "membership tier"),
          words("积分明细", "points statement"),
          words("车牌号码", "licence plate"),
          words("问卷答案", "survey answers"),
          words("网络类型", "network type"));

  private static final List<Words> PURPOSES =
      List.of(
          words("完成注册", "create your account"),
          words("交付您购买的商品", "deliver what you bought"),
          words("安排上门服务", "arrange a visit"),
          words("回复您的咨询", "answer your questions"),
          words("防止账号被盗", "protect your account from theft"),
          words("排查程序故障", "find faults in the program"),
          words("结算费用", "settle fees"),
          words("提醒您赴约", "remind you of appointments"),
          words("开具发票", "issue invoices"),
          words("改进搜索结果", "improve search results"),
          words("统计功能的使用情况", "count how functions are used"),
          words("组织会员活动", "hold events for members"));

  private static final List<Words> MOMENTS =
      List.of(
          words("在您下单时", "when you place an order"),
          words("在您登录时", "when you sign in"),
          words("在您打开相应开关后", "after you turn on the switch for it"),
          words("在您填写表单时", "when you fill in the form"),
          words("在您联系客服时", "when you contact support"),
          words("在您参加活动时", "when you join an event"),
          words("在您扫描门店二维码时", "when you scan the code in a shop"),
          words("在您申请退款时", "when you ask for a refund"));

  private static final List<Words> EVENTS =
      List.of(
          words("订单完成", "the order is completed"),
          words("服务结束", "the service ends"),
          words("账号注销", "the account is closed"),
          words("最后一次登录", "you last signed in"),
          words("活动结束", "the event ends"),
          words("退款到账", "the refund arrives"));

  private static final List<Words> MENUS =
      List.of(
          words("设置—隐私", "Settings – Privacy"),
          words("我的—资料", "Me – Profile"),
          words("我的—订单", "Me – Orders"),
          words("设置—通知", "Settings – Notices"),
          words("帮助与反馈", "Help and feedback"));

  private static final List<Words> LOSSES =
      List.of(
          words("我们无法送货上门", "we cannot deliver to your door"),
          words("我们无法为您开票", "we cannot issue an invoice"),
          words("您需要到门店办理", "you have to come to a shop"),
          words("您将收不到提醒", "you receive no reminders"),
          words("搜索结果可能不够准确", "search results may be less exact"),
          words("您不能使用积分", "you cannot use points"));

  private static final List<Words> PROTECTIONS =
      List.of(
          words("以加密方式传输", "sent over an encrypted connection"),
          words("与账号分开存放", "stored apart from the account"),
          words("以替代编号标识", "marked by a substitute number"),
          words("每日备份一次", "backed up once a day"));

  private static final List<Words> STAFF =
      List.of(
          words("客服人员", "support staff"),
          words("财务人员", "accounting staff"),
          words("值班工程师", "engineers on duty"),
          words("门店经理", "shop managers"),
          words("安全审计人员", "security auditors"));

  private static final List<Words> ASPECTS =
      List.of(
          words("如何收集", "how we collect it"),
          words("用于什么", "what we use it for"),
          words("如何保护", "how we protect it"),
          words("您的选择", "your choices"));

  private Corpus() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int policies = Integer.parseInt(arguments[1]);
    int versions = Integer.parseInt(arguments[2]);
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(
        content.resolve("site.yaml"),
        """
        title: {zh-Hans: 测量, en: Measuring}
        base-url: https://measuring.example/
        time-zone: UTC
        languages: [zh-Hans, en]
        publisher:
          name: {zh-Hans: 测量有限公司, en: Measuring Ltd}
          email: privacy@measuring.example
        products:
          - id: app
            name: {zh-Hans: 测量应用, en: Measuring App}
        """);
    for (int policy = 0; policy < policies; policy++) {
      writePolicy(folder, "policy-" + policy, versions, new Random(policy));
    }
  }

  private static void writePolicy(Path folder, String id, int versions, Random random) throws IOException {
    Path home = Files.createDirectories(folder.resolve("content").resolve(id));
    Files.writeString(
        home.resolve("policy.yaml"),
        "kind: privacy-policy\nproduct: app\nnotice-days: 7\ntitle: {zh-Hans: 隐私政策 "
            + id
            + ", en: Privacy Policy "
            + id
            + "}\n");
    int[][][] clauses = new int[CLAUSES][SENTENCES][PARTS];
    for (int[][] clause : clauses) {
      for (int[] sentence : clause) {
        for (int part = 0; part < PARTS; part++) {
          sentence[part] = random.nextInt(MANY);
        }
      }
    }
    for (int version = 0; version < versions; version++) {
      if (version > 0) {
        for (int changed = 0; changed < CLAUSES / 20; changed++) {
          clauses[random.nextInt(CLAUSES)][random.nextInt(SENTENCES)][random.nextInt(PARTS)] = random.nextInt(MANY);
        }
      }
      LocalDate issued = FIRST.plusMonths(version);
      Path place = Files.createDirectories(home.resolve(issued.toString()));
      Files.writeString(
          place.resolve("version.yaml"),
          "issued: " + issued + "\neffective: " + issued.plusDays(10) + "\n"
              + "change: consent\n"
              + (version == 0 ? "" : "reasons: [purpose, data-types]\nsummary: {zh-Hans: 修改了若干条款。, en: Some clauses changed.}\n"));
      write(folder, place, id, issued, "zh-Hans", text("隐私政策 " + id, clauses, true));
      write(folder, place, id, issued, "en", text("Privacy Policy " + id, clauses, false));
    }
  }

  private static void write(Path folder, Path place, String id, LocalDate issued, String language, String text)
      throws IOException {
    Files.writeString(place.resolve(language + ".md"), text);
    Path plain = Files.createDirectories(folder.resolve("plain/content").resolve(language).resolve(id));
    Files.writeString(
        plain.resolve(issued + ".md"),
        "---\ntitle: " + id + "\ndate: " + issued + "\n---\n" + text.replaceAll(" \\{#[a-z0-9-]+}", ""));
  }

  private static String text(String title, int[][][] clauses, boolean chinese) {
    StringBuilder text = new StringBuilder("# " + title + "\n");
    for (int at = 0; at < CLAUSES; at++) {
      String datum = DATA.get(at % DATA.size()).in(chinese);
      String aspect = ASPECTS.get(at / DATA.size() * 2 + at % 2).in(chinese);
      text.append("\n## ").append(chinese ? datum + "：" + aspect : "Your " + datum + ": " + aspect);
      text.append(" {#c").append(at).append("}\n");
      for (int sentence = 0; sentence < SENTENCES; sentence++) {
        // Two paragraphs of two sentences, and a list of two.
        boolean item = sentence >= SENTENCES - 2;
        boolean second = sentence % 2 == 1;
        text.append(second ? (chinese || item ? "" : " ") : "\n").append(item ? "- " : "");
        text.append(sentence(clauses[at][sentence], chinese)).append(item || second ? "\n" : "");
      }
    }
    return text.toString();
  }

  private static String sentence(int[] parts, boolean chinese) {
    int datum = parts[1] % DATA.size();
    String data = DATA.get(datum).in(chinese);
    // One datum is kept for one time, whoever says so.
    int months = 1 + datum;
    return switch (parts[0] % 5) {
      case 0 -> {
        String purpose = PURPOSES.get(parts[2] % PURPOSES.size()).in(chinese);
        String more = DATA.get((datum + 1 + parts[3] % (DATA.size() - 1)) % DATA.size()).in(chinese);
        String moment = MOMENTS.get(parts[4] % MOMENTS.size()).in(chinese);
        yield chinese
            ? "为了" + purpose + "，我们" + moment + "收集您的" + data + "和" + more + "。"
            : "To " + purpose + ", we collect your " + data + " and your " + more + " " + moment + ".";
      }
      case 1 -> {
        String event = EVENTS.get(parts[2] % EVENTS.size()).in(chinese);
        yield chinese
            ? "自" + event + "之日起，我们将您的" + data + "保存" + months + "个月，期满后删除。"
            : "We keep your " + data + " for " + months + (months == 1 ? " month" : " months") + " after " + event
                + ", and erase it then.";
      }
      case 2 -> {
        String menu = MENUS.get(parts[2] % MENUS.size()).in(chinese);
        yield chinese
            ? "您可以在“" + menu + "”中查阅、更正或者删除您的" + data + "。"
            : "You can look at, correct or erase your " + data + " under “" + menu + "”.";
      }
      case 3 -> {
        String loss = LOSSES.get(parts[2] % LOSSES.size()).in(chinese);
        yield chinese
            ? "如果您不提供" + data + "，" + loss + "，其他功能不受影响。"
            : "If you do not give us your " + data + ", " + loss + "; everything else works as before.";
      }
      default -> {
        String protection = PROTECTIONS.get(parts[2] % PROTECTIONS.size()).in(chinese);
        String staff = STAFF.get(parts[3] % STAFF.size()).in(chinese);
        yield chinese
            ? "您的" + data + protection + "，" + staff + "因工作需要可以查看。"
            : "Your " + data + " is " + protection + ", and " + staff + " can see it where their work needs it.";
      }
    };
  }
}
