package io.gazette.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Places of a template that nobody filled in: {@code 【公司名称】}, {@code XX公司}, {@code ____}, {@code
 * TODO}.
 *
 * <p>What has a meaning of its own is none: the way through an app ({@code 【我的】-【设置】}), a label,
 * the number of a document. A U+FFFC in the text stands for something that is meant as it is.
 */
public final class TemplateBlanks {

  /** What a template leaves open. */
  private static final String NOUN =
      "(?:名称|名稱|全称|全稱|简称|簡稱|名字|名|地址|网址|網址|链接|鏈接|邮箱|郵箱|电话|電話|传真|日期|时间|年份|版本号?|编号|姓名|邮编|域名|号码|代码|期限|住所)";

  private static final String SUBJECT =
      "(?:贵?公司|企业|企業|产品|產品|应用|應用|软件|App|APP|app|平台|网站|網站|运营者|运营主体|开发者|主体|机构|品牌|单位"
          + "|营业执照|统一社会信用|注册|联系人?|负责人|負責人|第三方|SDK|接收方|(?:电子)?邮箱|法定代表人|法人|客服|法务|生效|发布|更新|施行|具体|服务)";

  private static final String ORDER = "(?:请|此处|在此|待)?(?:填写|填入|填|插入|补充|替换|输入)";

  /** Words that no policy has in brackets unless they are to be replaced. */
  private static final String OPEN =
      "(?:"
          + "(?:[您你我贵貴]的?)?"
          + SUBJECT
          + "{1,3}的?"
          + NOUN
          + "|[您你]的?"
          + NOUN
          + "|法定代表人|营业执照号?|年[/／ ]?月[/／ ]?日"
          + "|贵?公司|企业|具体"
          + NOUN
          + "|日期|名称|公司名"
          + "|(?:请|此处|在此|待)(?:填写?|填入|插入|补充|替换|确认|定|核实|更新|完善)[^\\n\\u2028】\\]］]{0,20}"
          + "|"
          + ORDER
          + "[^\\n\\u2028】\\]］]{1,12}"
          + "|(?:此处|此項|此项)?待[^，。；您你\\n\\u2028]{0,4}(?:补充|補充|定|确认|確認|填写?|填寫?|核实|核實|审核|審核|更新|完善)|[XxＸ×*＊●•○■▲△…．.?？ \\u3000]{1,8}"
          + "|[XxＸ×]{2,}[^\\n\\u2028]{0,8}"
          + "|(?i:(?:your |the |our |legal |registered )*+(?:company|business|entity|product|app|website|site|controller|publisher|organi[sz]ation|contact)"
          + "(?:'s|’s)?(?: (?:name|legal name|address|e-?mail|url|phone|website|number|details|email address))?"
          + "|(?:effective |release |last updated )?date|e-?mail(?: address)?|(?:phone|telephone)(?: number)?|address|name"
          + "|insert [^\\n\\u2028\\]>]{1,40}|your [^\\n\\u2028\\]>]{1,30}|country|city|jurisdiction|tb[dc]|to be [a-z ]{1,20}|xx+|placeholder)"
          + ")";

  /** A form of blanks, by the characters that they begin with. */
  private static Sought form(String first, String pattern) {
    return Sought.of(Pattern.compile(pattern), first);
  }

  private static final List<Sought> FORMS =
      List.of(
          form("【", "【[ \\u3000]*(?:" + OPEN + ")?[ \\u3000]*】"),
          // […] leaves words of a quotation out, and a star in brackets is one to be seen.
          form(
              "[［",
              "[\\[［](?!(?:…{1,2}|[.]{3}|[*＊])[\\]］])[ \\u3000]*(?:"
                  + OPEN
                  + ")?[ \\u3000]*[\\]］]"),
          form("{｛$%<＜〔〖", "[{｛$%<＜〔〖]{1,2}[ \\u3000]*" + OPEN + "[ \\u3000]*[}｝%>＞〕〗]{1,2}"),
          form(
              "（(",
              "[（(](?:[ \\u3000]{2,}|\\u3000|(?:请|此处|在此)?(?:填写?|填入|插入|补充|替换)[^()（）\\n]{0,20}|(?:此处|此項|此项)?待[^()（）您你\\n]{0,4}(?:补充|補充|定|确认|確認|填写?|填寫?|核实|核實|审核|審核|更新|完善)|(?i:insert|tbd|tbc|to be (?:added|completed|confirmed|filled))[^()（）\\n]{0,40})[)）]"),
          form(
              "_＿年",
              "(?<!\uFFFC)(?:[_＿]{3,}|[_＿]{2}(?=[ \\u3000]?[年月日]))|年[ \\u3000]+月[ \\u3000]*日"),
          form(
              "XxＸ×○〇某@",
              "(?<![A-Za-z0-9*＊\uFFFC])(?:[Xx]{2,}@[A-Za-z0-9.-]{1,40}(?<![.])|(?:[Xx]{3,}|Ｘ{2,}|×{2,})(?![A-Za-z0-9]))"
                  + "|(?<=[：:] ?|[是为])(?:[Xx]{2}|某某?|某[先女][生士])(?=[ \\u3000]*(?:$|[，。；、,;\\n（(]))"
                  + "|(?<=[“「\"《【])[Xx]{2}(?=[”」\"》】])|[Xx]{2}(?=隐私|用户(?:服务)?协议|服务协议)"
                  + "|(?<![A-Za-z0-9\uFFFC])[Xx]{2}(?=[@]|[ ]?(?:公司|科技|有限|集团|网络|股份|App|APP|产品|平台|软件|应用|市|省|区|路|街|号|年|月|日|部门))"
                  + "|(?<=[0-9])[Xx]{2}(?=年)"
                  + "|@[Xx]{2,}\\.|[○〇]{2,}(?=公司|科技|有限)|某某(?=公司|科技|有限|集团|App|APP|产品|平台|软件|网络)"),
          // A note ends there or goes on behind a colon; “TODO lists” are a function.
          form(
              "TF待此在?？示占",
              "(?<![A-Za-z\uFFFC])(?:TODO|FIXME|TBD|TBC)(?=[:：]|[ \\u3000]*$|[ \\u3000]*[。；;！!\\n])|(?:^|(?<=[（(【\\[]))(?:TODO|FIXME|TBD|TBC)(?=[ \\u3000]*\\p{IsHan})|(?<!有)待(?:补充|填写?|完善)(?=[\\p{P}\\s]|$)"
                  + "|(?:此处|在此处?)(?:请)?(?:填写?|插入|补充)|(?<!\uFFFC)[?？]{3,}|示例(?:文字|文本)|占位符?文字"),
          form(
              "【[［",
              "(?<=[：:] ?|[是为])[【\\[［][ \\u3000]*"
                  + NOUN
                  + "[ \\u3000]*[】\\]］](?=[ \\u3000]*(?:$|[，。；,.;\\n（(]))"),
          form(
              "yY@mMdD",
              "(?i:(?<=(?<![\\w.-])(?:www\\.|https?://|[\\w.-]{1,40}@))your-?(?:company|domain|site|website|email|app)\\.[a-z]{2,}|@(?:company|domain)\\.com\\b)"
                  + "|(?i:(?<=(?:effective|updated|revised|dated|as of|from|date)[:：]? )(?:MM/DD/YYYY|DD/MM/YYYY|YYYY[-/]MM[-/]DD|DD Month YYYY|Month DD, YYYY)\\b)"),
          form("lL", "(?i:lorem ipsum)"));

  /** The way through an application: 【我的】-【设置】-【名称】. */
  private static final Pattern ON_A_WAY = Pattern.compile("[-—–―>＞→➔➡/／》~～]\\s*$|[】\\]］]\\s*$");

  private static final Pattern WAY_ON = Pattern.compile("^\\s*[-—–―>＞→➔➡/／~～]|^\\s*[【\\[［]");

  private TemplateBlanks() {}

  /** The blanks in a text, those in brackets first. */
  public static List<MatchResult> in(String text) {
    List<MatchResult> blanks = new ArrayList<>();
    for (Sought form : FORMS) {
      form.in(text)
          .all()
          .filter(blank -> !isOnWay(text, blank) && !isLabel(text, blank))
          .forEach(blanks::add);
    }
    return blanks;
  }

  private static boolean isOnWay(String text, MatchResult found) {
    boolean brackets =
        "【[［".indexOf(text.charAt(found.start())) >= 0 && Characters.hasHan(found.group());
    return brackets
        && (ON_A_WAY.matcher(text.substring(Math.max(0, found.start() - 4), found.start())).find()
            || WAY_ON
                .matcher(text.substring(found.end(), Math.min(text.length(), found.end() + 4)))
                .find());
  }

  /** 【更新日期】2025年1月5日 says what follows. */
  private static boolean isLabel(String text, MatchResult found) {
    boolean begins = found.start() == 0 || text.charAt(found.start() - 1) < ' ';
    int after = found.end() < text.length() ? text.charAt(found.end()) : ' ';
    return begins
        && Characters.hasHan(found.group())
        && (Character.isDigit(after) || after == ':' || after == '：');
  }
}
