package io.gazette.check.language;

import io.gazette.model.Language;
import io.gazette.text.ChineseScript;
import java.util.regex.Pattern;

/**
 * Whether words say that something is not done, in Chinese or in English. Two languages say no in
 * different ways (没有其他用途, solely; 不影响, unaffected), so that a “no” is lost only where one language
 * says it with a verb and nothing in the other could stand for it.
 */
public final class Denials {

  private static final String ENGLISH = "en";

  /**
   * How a language says no.
   *
   * @param plain says plainly that something is not done
   * @param any may stand for a “no” of the other language
   * @param negative negates, whatever it negates
   */
  private record Words(Pattern plain, Pattern any, Pattern negative) {}

  private static final Words OF_CHINESE =
      new Words(
          Pattern.compile(
              "(?:不(?!断|限于|同|仅|论|少于|超过|低于|高于|动产|便|可抗|当)[^，。；、“”（）\\n]{0,7}?|没有|从未|无)"
                  + "(?:收集|搜集|采集|读取|获取|取得|存储|储存|保存|留存|保留|上传|出售|提供|共享|分享|公开|披露|传输|传送|使用|用于|训练|提取|识别|推送|投放|推断"
                  + "|合并|代收|索取|建立|转让|转委托|记录|接触|含|要求|收费|收取|跟踪|追踪|影响|交给|形成|分析|评价|查看|扫描|运行|录音|进行|实行|展示|显示|恢复)"),
          Pattern.compile("[不未无没非勿免]|禁止|拒绝|除|否|仅|只|唯一|以外|停|避|防|取消|撤|尚|才|完全|任何"),
          Pattern.compile("[不未无没勿]"));

  private static final Words OF_ENGLISH =
      new Words(
          Pattern.compile(
              "(?i)\\b(?:we|it|is|are|us|they|which|that|and|does|do|will) (?:do(?:es)? |will |shall |are |is )?(?:not|never|no longer)\\b|\\b(?:never|neither)\\b|\\bcannot\\b"),
          Pattern.compile(
              "(?i)\\b(?:not|never|no|nor|neither|none|nothing|nobody|without|unless|cannot|other than|apart from|rather than|alone|solely|free|(?:prohibit|forbid|except|exclud|refus|stop|ceas)\\w*|un(?!der|i|til|lawful)\\w{3,}|ir\\w+ibl[ey]|in(?:valid|complete|capable|eligible)\\w*)\\b|n['’]t\\b"),
          Pattern.compile(
              "(?i)\\b(?:not|never|no|nor|neither|none|nothing|without|unless|cannot)\\b|n['’]t\\b"));

  private Denials() {}

  /** Whether two languages can be held against each other. */
  public static boolean canRead(Language language) {
    return language.isChinese() || language.tag().equals(ENGLISH);
  }

  /** Whether words say plainly that something is not done. */
  static boolean isPlain(String words, Language language) {
    return of(language).plain().matcher(plain(words, language)).find();
  }

  /** Whether anything in some words could say no. */
  static boolean isPossible(String words, Language language) {
    return of(language).any().matcher(plain(words, language)).find();
  }

  /** How often words negate something. */
  static long count(String words, Language language) {
    return of(language).negative().matcher(plain(words, language)).results().count();
  }

  private static Words of(Language language) {
    return language.isChinese() ? OF_CHINESE : OF_ENGLISH;
  }

  private static String plain(String words, Language language) {
    return language.isTraditionalChinese() ? ChineseScript.simplified(words) : words;
  }
}
