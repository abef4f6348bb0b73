package io.gazette.check.language;

import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in Latin letters of those who handle data, without “Co., Ltd.” behind them. */
public final class ProperNames {

  private static final String ONE =
      "\\p{Lu}[\\p{IsLatin}\\d&’-]{1,20}(?: \\p{Lu}[\\p{IsLatin}\\d&’-]{1,20}){0,3}";

  private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d&&[^\\p{IsHan}]])" + ONE);

  /** Two that do the same: UPS and FedEx. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<![\\p{L}\\d&&[^\\p{IsHan}]])(?<one>"
              + ONE
              + ")(?:,? (?:and|or) |, | ?[、和与及或] ?)(?:the )?(?<other>"
              + ONE
              + ")");

  /** What those do who are named. */
  private static final Sought HANDLES =
      Sought.learning(
          Pattern.compile(
              "(?i)\\b(?:carr(?:y|ies)|bring|brought|deliver|dispatch|ship|process|handl|host|stor|receiv|shar|provid|giv|sent\\b|send|pass|transcri|print|operat|runs?\\b|answer)\\w*"
                  + "|配送|承运|处理|存储|存放|托管|提供|交给|共享|发送|转写|接收|运营|受托|委托"));

  /** Laws, techniques, days and what begins a sentence, which are no companies. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?:We|You|It|They|The|This|That|These|If|When|Where|Our|Your|For|In|On|To|With|By|All|Any|Each|No|Only|After|Before|Unless|And|Or|Art|Article|Section|Part"
              + "|GDPR|CCPA|CPRA|PIPL|LGPD|COPPA|HIPAA|EU|EEA|UK|US|USA|PRC|HTTPS?|TLS|SSL|AES|RSA|IP|GPS|NFC|SDKs?|APIs?|ID|IDs|IDFA|IDFV|OAID|AAID|IMEI|IMSI|MAC|USB|SMS|PDF|CSV|JSON|XML|HTML|URLs?|Wi-?Fi|Bluetooth|Android|iOS|Cookies?|Internet|RMB|App|Compan(?:y|ies)|Services?|Platform|Users?|Customers?|Part(?:y|ies)|Polic(?:y|ies)|Terms|Websites?|Sites?|Controllers?|Processors?|Account|Device|Settings?|Notice|Agreement|Mr|Mrs|Ms|Dr"
              + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)");

  private ProperNames() {}

  /**
   * A name of the new version of a sentence that does what one of the old version does, or did:
   * beside it, or in its place.
   */
  public static Optional<String> more(String before, String now) {
    if (!HANDLES.isIn(ChineseScript.simplified(now))) {
      return Optional.empty();
    }
    Set<String> old = in(before);
    Matcher joined = JOINED.matcher(now);
    for (int from = 0; joined.find(from); from = joined.start("other")) {
      boolean one = before.contains(joined.group("one"));
      boolean other = before.contains(joined.group("other"));
      String come = one ? joined.group("other") : joined.group("one");
      if (one != other && isName(come)) {
        return Optional.of(come);
      }
    }
    Set<String> fresh = in(now);
    boolean same = old.size() == 1 && fresh.size() == 1;
    return same && old.stream().noneMatch(now::contains)
        ? fresh.stream().filter(name -> !before.contains(name)).findFirst()
        : Optional.empty();
  }

  /** Whether a translation has another name in the place of one that stays as it is. */
  static boolean areOthers(Set<String> names, String translated, String sentence) {
    return names.stream().filter(ProperNames::isName).anyMatch(name -> !has(translated, name))
        && in(translated).stream().anyMatch(name -> isAcronym(name) && !has(sentence, name));
  }

  private static boolean has(String words, String name) {
    return joined(words).contains(joined(name));
  }

  private static String joined(String words) {
    return words.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static Set<String> in(String sentence) {
    Set<String> names = new LinkedHashSet<>();
    NAME.matcher(sentence)
        .results()
        .filter(found -> isInside(sentence, found) || isAcronym(found.group()))
        .map(MatchResult::group)
        .filter(ProperNames::isName)
        .forEach(names::add);
    return names;
  }

  private static boolean isName(String words) {
    return !NONE.matcher(words).matches();
  }

  /** Whether the capital letter at its beginning is not that of a sentence. */
  private static boolean isInside(String sentence, MatchResult found) {
    int before = found.start() - 1;
    while (before >= 0 && sentence.charAt(before) == ' ') {
      before--;
    }
    return before >= 0
        && (Characters.isHan(sentence.charAt(before))
            || Character.isLetterOrDigit(sentence.charAt(before))
            || sentence.charAt(before) == ',');
  }

  /** UPS, FedEx. */
  private static boolean isAcronym(String name) {
    return name.chars().filter(Character::isUpperCase).count() > 1;
  }
}
