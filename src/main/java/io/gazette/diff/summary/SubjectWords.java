package io.gazette.diff.summary;

import io.gazette.diff.Memory;
import io.gazette.diff.Subject;
import io.gazette.text.Characters;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words of the matter in what changed: the ones that policies in Chinese and English use;
 * more of them call more changes weighty, never fewer.
 *
 * <p>Remembers what it found, for the same change is told of between each two versions with it
 * between them. For one thread.
 */
final class SubjectWords {

  /** Cities abroad where computers stand and people work on what they hold. */
  private static final String CHINESE_CITIES =
      "法兰克福|慕尼黑|柏林|都柏林|伦敦|倫敦|巴黎|阿姆斯特丹|苏黎世|蘇黎世|日内瓦|米兰|马德里|华沙|斯德哥尔摩|莫斯科|东京|東京|大阪|首尔|首爾|孟买|孟買"
          + "|班加罗尔|班加羅爾|海得拉巴|新德里|雅加达|吉隆坡|曼谷|马尼拉|河内|胡志明|迪拜|特拉维夫|悉尼|墨尔本|奥克兰|圣保罗|多伦多|蒙特利尔|纽约|紐約|硅谷|旧金山|洛杉矶|西雅图|弗吉尼亚|俄勒冈|俄亥俄|加利福尼亚|约翰内斯堡|开普敦|内罗毕|拉各斯|开罗";

  private static final String CITIES =
      "frankfurt|munich|berlin|dublin|london|paris|lyon|amsterdam|zurich|geneva|milan|rome|madrid|barcelona|lisbon|porto|warsaw|prague|vienna|brussels|stockholm|oslo"
          + "|helsinki|copenhagen|moscow|tokyo|osaka|seoul|mumbai|bangalore|bengaluru|hyderabad|new delhi|jakarta|kuala lumpur|bangkok|manila|hanoi|dubai|tel aviv|sydney"
          + "|melbourne|auckland|são paulo|toronto|montreal|new york|san francisco|silicon valley|los angeles|seattle|virginia|oregon|ohio|johannesburg|cape town|nairobi|lagos|cairo";

  private static final String CHINESE_COUNTRIES =
      "新加坡|香港|澳门|澳門|台湾|臺灣|美国|美國|日本|韩国|韓國|欧盟|歐盟|欧洲|歐洲|德国|德國|爱尔兰|愛爾蘭|英国|英國"
          + "|法国|法國|荷兰|荷蘭|瑞士|加拿大|澳大利亚|澳大利亞|印度|非洲|东南亚|東南亞|马来西亚|馬來西亞|泰国|泰國|越南|俄罗斯|俄羅斯|巴西"
          + "|西班牙|葡萄牙|意大利|瑞典|挪威|丹麦|芬兰|波兰|奥地利|比利时|希腊|土耳其|以色列|阿联酋|沙特|南非|埃及|墨西哥|阿根廷|智利|新西兰|印度尼西亚|印尼|菲律宾|柬埔寨|乌克兰";

  private static final String COUNTRIES =
      "united states|usa|singapore|hong kong|japan|south korea|european union|europe|germany|ireland|united kingdom|france|netherlands|switzerland|canada|australia|india|malaysia|thailand|vietnam|brazil"
          + "|spain|portugal|italy|sweden|norway|denmark|finland|poland|austria|belgium|greece|turkey|israel|united arab emirates|saudi arabia|south africa|egypt|mexico|argentina|chile|new zealand|indonesia|philippines|cambodia|ukraine|russia";

  private static final Pattern CITY =
      Pattern.compile(CHINESE_CITIES + "|" + CITIES, Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTRY =
      Pattern.compile(CHINESE_COUNTRIES + "|" + COUNTRIES, Pattern.CASE_INSENSITIVE);

  static boolean isCity(String words) {
    return CITY.matcher(words).matches();
  }

  static boolean isPlace(String words) {
    return isCity(words) || COUNTRY.matcher(words).matches();
  }

  private static final Sought.Several<Subject> CHINESE;

  private static final Sought.Several<Subject> OTHERS;

  static {
    Map<Subject, Sought> chinese = new EnumMap<>(Subject.class);
    Map<Subject, Sought> others = new EnumMap<>(Subject.class);
    put(
        chinese,
        others,
        Subject.DATA,
        "手机号码?|手機號碼?|电话号码|電話號碼|姓名|昵称|暱稱|头像|頭像|性别|性別|生日|出生|年龄|年齡|身份证|身份證|证件|證件|护照|護照"
            + "|人脸|人臉|面部|指纹|指紋|声纹|聲紋|虹膜|生物识别|生物識別|基因|健康|病历|病歷|心率|体温|體溫|身高|体重|體重"
            + "|精确位置|位置信息|位置資訊|定位|行踪|行蹤|轨迹|軌跡|通讯录|通訊錄|联系人|聯絡人|相册|相簿|照片|视频|視頻|图片|圖片"
            + "|录音|錄音|语音|語音|麦克风|麥克風|摄像头|攝像頭|剪贴板|剪貼簿|日历(?!日)|日曆(?!日)|短信|簡訊|通话记录|通話記錄|应用列表|應用程式列表"
            + "|已安装|已安裝|传感器|感測器|设备标识|設備識別|序列号|序列號|日志|日誌|浏览记录|瀏覽紀錄|搜索记录|搜尋紀錄|银行卡|銀行卡"
            + "|银行账|銀行帳|支付信息|付款資料|交易记录|交易紀錄|订单|訂單|收货地址|收貨地址|敏感个人信息|敏感個人資料|儿童|兒童|未成年"
            // What the law calls sensitive, and what is sensitive by any name.
            + "|血型|血压|血壓|血糖|血氧|心电|心電|睡眠|体脂|體脂|步态|步態|掌纹|掌紋|静脉|靜脈|DNA|病史|过敏|過敏|诊断|診斷|处方|處方|疾病|残疾|殘疾|怀孕|懷孕|孕期|疫苗|接种|接種"
            + "|宗教|信仰|民族|种族|種族|族裔|性取向|政治面貌|党派|黨派|婚姻|婚育|学历|學歷|籍贯|籍貫|户籍|戶籍|国籍|國籍|职业|職業|工资|工資|薪酬|薪资|薪資|收入|资产|資產|存款(?!人)|征信|徵信|信用记录|信用紀錄"
            + "|犯罪|前科|签名|簽名|笔迹|筆跡|车牌|車牌",
        "\\b(?:blood (?:groups?|types?|pressure|sugar)|body (?:fat|mass)|heart rate|allerg(?:y|ies)|medical (?:history|records?)|medications?|diagnos(?:is|es)|prescriptions?|disabilit(?:y|ies)|pregnan(?:t|cy)|vaccinations?"
            + "|religio(?:n|us)(?: beliefs?)?|faith|ethnicity|ethnic origin|race|racial|nationality|sexual orientation|sex life|political opinions?|trade union|marital status|salar(?:y|ies)|income|criminal (?:records?|convictions?)|number plates?|licen[cs]e plates?"
            + "|signatures?|handwriting|palm ?prints?|iris|gait|dna|genetic|credit (?:scores?|history)|imei|imsi|iccid|oaid|idfa|idfv|aaid|mac address|android id|ip address|ssid|bssid|cookies?|e-?mail address"
            + "|phone numbers?|names?|gender|birth|age|identity cards?|passports?|faces?|facial|fingerprints?|voice|biometrics?|health"
            + "|locations?|contacts list|address book|photos?|videos?|pictures?|recordings?|microphone|camera|clipboard|calendar(?! (?:days?|weeks?|months?|quarters?|years?)\\b)|sms"
            + "|call logs?|installed apps?|sensors?|device identifiers?|serial number|logs?|browsing|search history|bank(?<!\\bthe bank)|payments?(?= (?:data|detail|info|card|record|account))"
            + "|transactions?|orders?(?<!in order|court orders?|judge orders?)|sensitive|children|minors?)\\b");
    put(
        chinese,
        others,
        Subject.PURPOSE,
        "用于(?<!适用于)|用於(?<!適用於)|用以|用来|用來|目的(?!地)|为了|為了|以便|推荐|推薦|个性化|個人化|个人化|广告|廣告|营销|行銷|画像|畫像|训练|訓練|风控|風控"
            + "|自动化决策|自動化決策|人工智能|人工智慧",
        "\\b(?:purposes?|in order to|so that|recommend\\w*|personali[sz]\\w*|advert\\w*|marketing|profil\\w*|train(?:ing)?"
            + "|fraud|automated|analytics|analy[sz]e|improve(?<!\\bwe improve))\\b");
    put(
        chinese,
        others,
        Subject.RECIPIENT,
        "第三方|共享|分享|提供给|提供給|委托|委託|受托|受託|接收方|接受方|合作方|合作伙伴|合作夥伴|关联公司|關聯公司|关联方|供应商|供應商"
            + "|服务商|服務商|转让(?<!擅自转让)|轉讓(?<!擅自轉讓)|公开披露|公開披露|披露|SDK",
        "\\b(?:third[- ]part(?:y|ies)|shar(?:e|es|ed|ing)|disclos\\w*|recipients?|partners?|affiliates?|suppliers?|vendors?"
            + "|processors?|service providers?|sell(?<!you (?:can|cannot|may|may not|must not) sell)|sold"
            // What readers may take elsewhere is a right of theirs.
            + "|transferred|transfers?(?= (?:[\\w’'-]+ ){0,8}?to\\b)|(?<=\\b(?:we|may|will|not|or) )transfer|sdks?)\\b");
    put(
        chinese,
        others,
        Subject.RIGHT,
        "单独同意|單獨同意|书面同意|書面同意|明示同意|事先同意|默示同意|视为同意|視為同意|同意|授权(?!委托书)|授權(?!委託書)|撤回|撤销|撤銷|删除|刪除|查阅|查閱|查询|查詢|复制|複製|更正|补充|補充|注销|註銷|转移|轉移|拒绝|拒絕|投诉|投訴|申诉|申訴"
            + "|关闭|關閉|退出|限制处理|限制處理|限制权|限制權|知情权|知情權|决定权|決定權|可携|可攜|异议|異議|反对|反對|解释说明|解釋說明"
            + "|下载|下載|导出|匯出|退订|退訂|副本|人工复核|人工複核|人工审核|人工審核|人工干预|人工介入|救济|救濟",
        "\\b(?:consent\\w*|(?:(?:separate|written|express|explicit|prior) )++consent\\w*|agree(?:s|d|ing)?|withdraw\\w*|delet\\w*|eras\\w*|access|cop(?:y|ies)|rectif\\w*|correct\\w*|portab\\w*|transfer\\w*|object(?:s|ing|ions?)?"
            + "|restrict\\w*|human (?:review|intervention)|refus\\w*|complain\\w*|opt[- ]?(?:out|in)|unsubscrib\\w*|export\\w*|download\\w*|close your account)\\b");
    put(
        chinese,
        others,
        Subject.STORAGE,
        "保存|保留|存储|存儲|儲存|留存|期限",
        "\\b(?:retain\\w*|retention|stor(?:e(?<!(?:the|an?|web|app|our|online|book|play) store)|es|ed|age)|(?:keeps?|kept)(?!(?: [a-z]+){0,4}? (?:secret|confidential|informed|safe|up to date|clean|quiet|calm|tidy|dry|warm|cool|open|closed|shut|free|clear|still|together|away|off|out|left|right|running|going|seated|warm|alive|fit|silent)))\\b");
    put(
        chinese,
        others,
        Subject.CONTACT,
        "邮箱|郵箱|电子邮件|電子郵件|客服|热线|熱線|联系电话|聯絡電話|通讯地址|通訊地址|注册地址|註冊地址|负责人|負責人|有限公司|股份公司",
        Addresses.MAIL_FORM
            + "|\\b(?:e-?mail|hotline|telephone|postal address|registered (?:office|address)|data protection officer|ltd|limited(?<=(?-i:Limited|LIMITED))|inc|gmbh)\\b");
    put(
        chinese,
        others,
        Subject.TRANSFER,
        "境外|出境|跨境|海外|国外|國外|其他国家|其他國家|" + CHINESE_COUNTRIES + "|" + CHINESE_CITIES,
        "\\b(?:abroad|overseas|cross-border|outside (?:the|of)|other countr(?:y|ies)|"
            + COUNTRIES
            + "|"
            + CITIES
            + ")\\b");
    put(
        chinese,
        others,
        Subject.LAW,
        "仲裁|管辖|管轄|准据法|準據法|提起诉讼|提起訴訟|起诉|起訴",
        "\\b(?:arbitrat\\w*|(?:have|has|exclusive) jurisdiction|governed by|governing law|courts? of|the courts|tribunals?|litigation)\\b");
    put(chinese, others, Subject.DUTY, "举证|舉證|证明责任|證明責任", "\\bburdens? of proof\\b");
    CHINESE = new Sought.Several<>(chinese);
    OTHERS = new Sought.Several<>(others);
  }

  private static void put(
      Map<Subject, Sought> inChinese,
      Map<Subject, Sought> inOthers,
      Subject subject,
      String chinese,
      String others) {
    String first = Pattern.compile("(?:^|\\|)(.)[^|]*").matcher(chinese).replaceAll("$1");
    inChinese.put(subject, Sought.of(Pattern.compile(chinese), first));
    inOthers.put(
        subject,
        Sought.ofWords(Pattern.compile(others, Pattern.CASE_INSENSITIVE), beginnings(others)));
  }

  /**
   * The letters that a word of a pattern may begin with, and some more; none if any may. A word
   * begins the pattern, or stands right behind a stroke or a bracket.
   */
  private static Set<String> beginnings(String words) {
    return words.startsWith("[")
        ? Set.of()
        : Pattern.compile("(?:^|[|(])(?:\\?:)?([a-z](?:[a-z](?![?*])(?:[a-z](?![?*]))?)?)")
            .matcher(words)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
  }

  /** A changed run with the words around it, of which a change inside a word is a part. */
  record Run(String text, int from, int to) {}

  /** A word of the matter by its beginning: share, sharing; personalise, personalize. */
  record Word(Subject subject, String stem) {

    private static final int STEM = 5;

    static Word of(Subject subject, String written) {
      String word = written.toLowerCase(Locale.ROOT).replace("-", "");
      boolean hasForms =
          word.length() > STEM
              && word.charAt(0) <= 'z'
              && word.chars().noneMatch(c -> c == '@' || Character.isDigit(c));
      return new Word(subject, hasForms ? word.substring(0, STEM) : word);
    }
  }

  /** A word and where it stands in its run: from before it to behind it where it goes beyond. */
  record Place(Word word, int from, int to) {}

  private record Found(Run run, List<Place> words) {}

  private final Memory<Run, Found> known = new Memory<>(found -> found.run.text().length());

  /** The words that a run changes, each as often as it does. */
  List<Place> in(Run run) {
    return known.of(run, SubjectWords::find).words;
  }

  private static Found find(Run run) {
    List<Place> found = new ArrayList<>();
    if (Characters.hasHan(run.text())) {
      CHINESE.find(run.text(), (subject, match) -> add(run, subject, match, found));
    }
    OTHERS.find(run.text(), (subject, match) -> add(run, subject, match, found));
    return new Found(run, List.copyOf(found));
  }

  private static void add(Run run, Subject subject, Matcher match, List<Place> found) {
    int from = Math.max(match.start(), run.from());
    int to = Math.min(match.end(), run.to());
    // 为 and 为了 are one word, as far as a matter is concerned.
    if (from < to
        && (to - from == match.end() - match.start()
            || !Rewording.isSmall(run.text().substring(from, to)))) {
      Word word = Word.of(subject, match.group());
      found.add(new Place(word, match.start() - run.from(), match.end() - run.from()));
    }
  }
}
