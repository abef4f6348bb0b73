package io.gazette.check.reading;

import io.gazette.check.language.Stance;
import io.gazette.text.ChineseScript;
import java.util.regex.Pattern;

/**
 * What a sentence of a policy does: grants people something, binds the publisher, or tells what is
 * done.
 */
public enum Speech {
  /** 您可以…, you can …: what is taken from it, people no longer can. */
  RIGHT,

  /** 我们会删除…, we will delete …, and what is not done: what is taken from it, nobody is bound to. */
  PROMISE,

  /** What is done with data, or anything else: the less, the better. */
  PROCESSING;

  private static final Pattern GRANTS =
      Pattern.compile(
          "(?:您|你|用户|监护人|近亲属|当事人|儿童|未成年人|家长)[^，。；]{0,16}(?:可以|可(?=[自随要选在通向以])|有权|能够|享有)"
              + "|(?i)\\b(?:you|users?|guardians?|next of kin|children|parents?) (?:can|may|have the right|are entitled|are free)\\b|\\byou['’]re (?:free|entitled|welcome)\\b");

  private static final Pattern BINDS =
      Pattern.compile(
          "(?:删除|销毁|匿名|去标识|通知|打电话|致电|告知|答复|回复|提示|提醒|停止|加密|脱敏|保护|征得|取得[^，。；]{0,12}同意|评估|审查|审计|培训|限制|报告|补偿|赔偿|协助|免费|更正|监督|签订|签署|承诺|约束|公示|保密|负有[^，。；]{0,6}义务|哈希)"
              + "|(?i)\\b(?:notif|inform|tell|delet|eras|destroy|anonymi|answer|respon|repl|stop|encrypt|protect|ask|obtain|assess|review|audit|train|report|compensat|help|assist|limit|correct|supervis|oversee|pledge|secre|confiden|bound|hash)\\w*|(?i)\\bsigns? (?:an? )?(?:\\w+ )?(?:agreement|contract|pledge)");

  /** What is done with data, unless it is denied. */
  public static final Pattern PROCESSES =
      Pattern.compile(
          "收集|搜集|采集|读取|获取|使用(?!(?:我们的|我司的?|本)?(?:[^，。；的]{0,6})(?:服务|应用|产品|功能|网站|小程序|App))|用于|共享|分享|提供|交给|披露|公开|转让|委托|传输|上传|出售|推送|推断|跟踪|追踪|训练|营销|画像|推广|分析|扫描|录音|保存|存储|储存|保留"
              + "|(?i)\\b(?:collect|read|gather|obtain|us(?:e|es|ed|ing)\\b|shar|disclos|provid|transfer|sell|sold\\b|publish|send|sent\\b|pass|track|analy|scan|record|infer|advertis|market|profil)\\w*|(?i)\\btrain\\w* (?:\\w+ ){0,2}models?\\b");

  public static Speech of(String sentence) {
    String plain = ChineseScript.simplified(sentence);
    if (GRANTS.matcher(plain).find()) {
      return RIGHT;
    }
    return Stance.of(plain).denials() > 0 || BINDS.matcher(plain).find() ? PROMISE : PROCESSING;
  }

  /** Whether less of it is less for people. */
  public boolean isOwed() {
    return this != PROCESSING;
  }
}
