package io.gazette.check.language;

import io.gazette.text.ChineseScript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a sentence names those who get something, as against what they get: behind 向…, to …; before
 * 可以看到, receive.
 */
public final class Receivers {

  private static final String GIVES =
      "提供|共享|分享|披露|透露|报送|上报|发送|推送|传输|公开|转让|交付|出售|收集|收取|展示|推销|推荐|介绍|投诉|举报|起诉|提起|申请";

  /** From the word that says to whom, without one for what they get. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:(?<![方意走偏倾导])向|(?<!参)与(?![^，。；]{0,12}(?:有关|相关|无关))|给(?![予出定])|告知|通知|发往|送往|抄送|交由|转交|(?<![报发推运配输])送)"
              + "(?!您$|用户$)(?:(?!"
              + GIVES
              + ")[^，。；]){0,40}$"
              + "|(?i)\\b(?:shar|disclos|provid|transfer|pass|send|sent|sell|sold|giv|hand|suppl|forward|report|show|known|tell|told|available)\\w*\\b[^.;]{0,80}?\\b(?:to|with) (?=(?:the|our|an?|your|its|their|other|any|all) |(?-i:\\p{Lu})|\\w{2,20}s\\b)(?:(?!\\b(?:to|with|for|about|if|when|so|that|which|by|because)\\b)[^,.;]){0,60},? ?$"
              + "|(?i)\\b(?:tell|notify|inform)s? (?:the|our|an?|your) (?:\\w+ ){0,3}$");

  /** Up to what they do who get something. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "[还也均都仅只可以能够会将有权]{0,4}(?:从[^，。；]{1,10})?(?:得到|看到|查看|看见|获取|获得|接收|收到|访问|知悉|读取)"
              + "|(?i)\\s?(?:(?:may|can|will|also|only) ){0,2}(?:receiv|get|see|access|read|view|obtain)(?:e?s|e)?\\b");

  /** Behind a word that is part of somebody’s name: a health agency gets data, and is none. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "[^，。；、和与及或的您]{0,4}(?:机构|公司|平台|中心|部门|服务商|供应商|提供商|厂商|合作方|合作伙伴|医院|协会|研究[院所]|实验室)"
              + "|(?i)s? ?(?:\\w+ )?(?:agenc(?:y|ies)|compan(?:y|ies)|providers?|bureaus?|partners?|brokers?|authorit(?:y|ies)|insurers?|platforms?|laborator(?:y|ies)|labs?|firms?|departments?|institutes?|vendors?)\\b");

  /** To whom something is given or told. */
  private static final Pattern TO =
      Pattern.compile("(?<![方意走偏倾导])向([^，。；、向您]{2,12}?)(?=" + GIVES + "|报告|公布|通报|备案)");

  private Receivers() {}

  /** Whether two versions of a sentence each name one receiver, and quite different ones. */
  public static boolean areOthers(String before, String now) {
    List<String> old = named(before);
    List<String> fresh = named(now);
    return old.size() == 1
        && fresh.size() == 1
        && Rewording.haveNone(old.get(0), fresh.get(0))
        && !now.contains(old.get(0))
        && !before.contains(fresh.get(0));
  }

  private static List<String> named(String sentence) {
    return TO.matcher(ChineseScript.simplified(sentence))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /**
   * Whether what stands between some words and others is somebody who gets something.
   *
   * @param ahead the sentence up to there
   * @param behind the rest of it
   */
  public static boolean areBetween(String ahead, String behind) {
    return BEHIND.matcher(ChineseScript.simplified(ahead)).find()
        || BEFORE.matcher(ChineseScript.simplified(behind)).lookingAt();
  }

  /** Whether a word of a sentence that ends at a place is the beginning of somebody’s name. */
  public static boolean areNamedBy(String sentence, int end) {
    Matcher name = SOMEBODY.matcher(ChineseScript.simplified(sentence));
    return name.region(end, sentence.length()).lookingAt();
  }
}
