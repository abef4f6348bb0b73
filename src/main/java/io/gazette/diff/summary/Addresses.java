package io.gazette.diff.summary;

import io.gazette.diff.summary.Sentences.Range;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where to write to or to call in a text: a house number or one of a telephone is no figure.
 */
final class Addresses {

  /** One of which every address has, or is called by. */
  private static final List<String> LIKELY =
      List.of(
          "路",
          "街",
          "道",
          "巷",
          "弄",
          "胡同",
          "地址",
          "住所",
          "编码",
          "編碼",
          "邮编",
          "郵編",
          "ddress",
          "ostal",
          "ostcode",
          "Street",
          "Road",
          "Avenue",
          "Lane",
          "Drive",
          "Boulevard",
          "Square",
          "Way",
          "Court",
          "Box");

  /** One of which every word for whom to ask has. */
  private static final List<String> PEOPLE =
      List.of(
          "责人",
          "責人",
          "联系人",
          "聯絡人",
          "保护官",
          "保護官",
          "专员",
          "專員",
          "fficer",
          "DPO",
          "epresentative",
          "ontact person");

  /** Whom to ask. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:负责人|負責人|联系人|聯絡人|保护官|保護官|专员|專員)(?:[：:]|[为為是]|姓名[：:])"
              + "|(?i)\\b(?:(?:protection|privacy) officer|dpo|representative|contact person)(?: is|:)");

  private static final Sought STREET =
      Sought.of(
          Pattern.compile(
              "(?:路|街|道|巷|弄|胡同)[0-9０-９一二三四五六七八九十百]{1,6}[号號弄]"
                  + "|\\b\\d{1,6}[A-Za-z]?,? (?:[A-Z][\\w'’.-]* ){1,4}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Way|Court)\\b"
                  + "|\\bP\\.? ?O\\.? Box \\d++"),
          "路街道巷弄胡0123456789P");

  /** Not those of machines and of letters boxes without street. */
  private static final Sought NAMED =
      Sought.of(
          Pattern.compile(
              "(?:(?<![a-zA-Z] ?|[网網箱件链鏈])地址|住所|邮政编码|郵政編碼|邮编|郵編)(?:[：:]|[为為是]|在)"
                  + "|(?i)\\b(?:postal|mailing|registered|office|business|street) address(?: is|:)|(?i)\\bpost(?:al )?code(?: is|:)"),
          "地住邮郵PpMmRrOoBbSs");

  /** A telephone number: with an area code, of a mobile, of a service, or from abroad. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.-])(?:\\+\\d{1,3}[- ]?)?(?:\\(?0\\d{2,3}\\)?[- ]?\\d{3,4}[- ]?\\d{4}|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}|\\(?\\d{3}\\)?[- ]\\d{3}[- ]\\d{4}|\\(?0\\d{2,4}\\)? \\d{3,4} \\d{3,4})(?![\\d-])"
              + "|\\+\\d{1,3}(?:[- ]?\\(?\\d{1,4}\\)?){2,5}(?![\\d-])");

  /** A number that is called, however short it is. */
  private static final Sought CALLED =
      Sought.learning(
          Pattern.compile(
              "(?:致[电電]|[拨撥]打?|[电電][话話]|[热熱][线線]|[传傳]真|手[机機]|微信|QQ|[来來][电電])(?:[号號][码碼]?)?(?:[:： ]|[为為是]|[至到]){0,2}([+(（]?[A-Za-z0-9_][-0-9A-Za-z_ ()（）]{2,24}[0-9A-Za-z])"
                  + "|(?i:\\b(?:call|dial|ring|phone|telephone|tel|fax|hotline|helpline)\\b)(?:\\.|:| us| is| on| at| number| no\\.){0,3} {0,2}([+(]?[0-9][-0-9 ()]{1,24}[0-9])"));

  /** A pattern of a mail address. */
  static final String MAIL_FORM = "[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}";

  private static final Pattern MAIL = Pattern.compile(MAIL_FORM);

  private static final Pattern DIGITS = Pattern.compile("\\d{3}");

  private static final String BOUNDS = "。；;，,：:\n\t（）()";

  private Addresses() {}

  /** Whether a text says whom to ask. */
  static boolean namesPerson(String text) {
    return PEOPLE.stream().anyMatch(text::contains) && PERSON.matcher(text).find();
  }

  /**
   * Those of post and mail, telephone numbers and people to ask, in the order of the patterns; they
   * may overlap.
   */
  static List<Range> in(String text) {
    List<Range> found = new ArrayList<>();
    if (DIGITS.matcher(text).find()) {
      for (Matcher phone = PHONE.matcher(text); phone.find(); ) {
        found.add(new Range(phone.start(), phone.end()));
      }
      for (Sought.Matches called = CALLED.in(text); called.find(); ) {
        int group = called.match().start(1) < 0 ? 2 : 1;
        found.add(new Range(called.match().start(group), called.match().end(group)));
      }
    }
    if (text.indexOf('@') >= 0) {
      for (Matcher mail = MAIL.matcher(text); mail.find(); ) {
        found.add(new Range(mail.start(), mail.end()));
      }
    }
    for (Sought.Matches street = STREET.in(text); street.find(); ) {
      Matcher match = street.match();
      found.add(new Range(beginning(text, match.start()), end(text, match.end())));
    }
    if (PEOPLE.stream().anyMatch(text::contains)) {
      for (Matcher person = PERSON.matcher(text); person.find(); ) {
        int end = person.end();
        while (end < text.length()
            && BOUNDS.indexOf(text.charAt(end)) < 0
            && !text.startsWith(". ", end)) {
          end++;
        }
        found.add(new Range(person.end(), end));
      }
    }
    if (LIKELY.stream().noneMatch(text::contains)) {
      return found;
    }
    for (Sought.Matches named = NAMED.in(text); named.find(); ) {
      int from = named.match().end();
      found.add(new Range(from, end(text, from)));
    }
    return found;
  }

  private static int beginning(String text, int within) {
    int at = within;
    while (at > 0 && BOUNDS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** Up to the end of the sentence: the city and its code follow the street. */
  private static int end(String text, int within) {
    int at = within;
    while (at < text.length()
        && "。；;\n\t".indexOf(text.charAt(at)) < 0
        && !(text.startsWith(". ", at) || (text.charAt(at) == '.' && at + 1 == text.length()))) {
      at++;
    }
    return at;
  }
}
