package io.gazette.check.reading;

import io.gazette.text.Sought;
import java.util.regex.Pattern;

/** Words which say that data is collected, or given away. */
public final class Handling {

  /** A pattern of them, as a part of others. */
  public static final String WORDS =
      "[收采搜]集|获取|获得|取得(?![^，。]{0,8}(?:同意|授权))|读取|处理(?=您|以下|的(?:个人)?(?:信息|数据|资料)(?:包括|有|为|如下))|(?:需要?|须)您?(?:填写|提供)|公开展示|(?:会|将|动|可能|需要|统|，|由[^，。；、]{1,6})记录|上传|共享|提供给|向[^，。]{1,20}提供"
          + "|(?i)\\b(?:collect|gather|record|shar|disclos|receiv|obtain)\\w*|\\b(?:sends? us|give us|ask for|we (?:also |then )?(?:read|log|note|store|take|learn))\\b";

  public static final Sought VERBS = Sought.learning(Pattern.compile(WORDS));

  private Handling() {}
}
