package io.gazette.importer.facts;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Links;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.structure.Draft;
import io.gazette.importer.structure.Leaves;
import io.gazette.importer.structure.Leaves.Kind;
import io.gazette.importer.structure.Leaves.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who publishes a policy, and how to reach them, as far as the text says it. */
public final class ContactFacts {

  private static final String COMPANY_NAME =
      "[\\p{IsHan}A-Za-z（）()·]{2,30}?(?:有限责任公司|有限責任公司|股份有限公司|有限公司)";
  private static final Pattern LABELLED_NAME =
      Pattern.compile(
          "(?<!第三方|接收方|合作方)(?:公司名称|公司名稱|运营者|營運者|运营主体|(?<![\\p{IsHan}A-Za-z])(?:名称|名稱))\\s*[:：]\\s*("
              + COMPANY_NAME
              + ")");

  /** A company that is called by another name from there on, or whose seat is told. */
  private static final Pattern OWN_NAME =
      Pattern.compile(
          "(" + COMPANY_NAME + ")(?=\\s?[（(](?:以下|下[称稱]|[“「]?(?:我们|我們|本公司|公司)|注册|註冊|统一社会信用代码))");

  private static final Pattern OF_OTHERS =
      Pattern.compile("(?:第三方|接收方|合作方|提供方|SDK)[^，。；]{0,8}[:：]");
  private static final Pattern COMPANY = Pattern.compile(COMPANY_NAME);
  private static final Pattern LEAD =
      Pattern.compile(
          "^.*(?:是由|由|是|指|于|於|系|为|為|与|與|及|和|向|的|至|归|歸)(?=\\p{IsHan}{2}[\\p{IsHan}（）()]{4})");
  private static final Pattern ENGLISH_COMPANY =
      Pattern.compile(
          "\\b[A-Z][\\w&.-]*(?:,? (?:&|\\([A-Z]\\w+\\)|[A-Z][\\w&.()-]*)){0,6},? (?:Co\\., ?Ltd|Ltd|Limited|Inc|LLC|LLP|PLC|plc|GmbH|B\\.V|N\\.V|S\\.A|S\\.p\\.A|S\\.r\\.l|S\\.L|ApS|Corp(?:oration)?"
              + "|(?<=\\p{Ll}[, ])(?<=[, ])(?:AS|ASA|SE|AB|AG|KG|Oy|Oyj|SAS|SARL|BV|NV))\\b\\.?");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<label>注册地址|註冊地址|联系地址|聯繫地址|聯絡地址|公司地址|办公地址|辦公地址|通讯地址|通訊地址|邮寄地址|郵寄地址"
              + "|(?<![A-Za-z议策址箱子])地址|住所|写信至|寫信至|寄信至|寄至|(?i:(?:registered )?(?:address|office)))\\s*[:：]\\s*(?!http)"
              + "(?<address>(?:[^，,;；。)）(（@\\n]|[(（][^()（）@\\n]{0,40}[)）]){6,80})(?!@)");

  /** Where a company is registered is not where letters reach it. */
  private static final Pattern SEAT = Pattern.compile("(?i)注册|註冊|住所|registered");

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d-])(?:\\+86[- ]?)?(?:0\\d{2,3}-?\\d{7,8}|400-?\\d{3}-?\\d{4}|1[3-9]\\d{9})(?![\\d-])");

  private final Decisions decisions;
  private int mails;

  public ContactFacts(Decisions decisions) {
    this.decisions = decisions;
  }

  public void in(Draft draft) {
    List<Leaf> leaves = Leaves.ofText(draft);
    name(leaves).ifPresent(name -> decisions.likely(Topic.PUBLISHER_FOUND, name, name.text()));
    for (Leaf leaf : leaves) {
      Passage words = leaf.words();
      each(PHONE, 0, words).forEach(found -> report(Topic.PHONE_FOUND, found));
      for (Links.Span mail : Links.mail(words.text())) {
        mails++;
        report(Topic.EMAIL_FOUND, words.sub(mail.from(), mail.to()));
      }
    }
    address(leaves);
    if (mails == 0) {
      decisions.guess(Topic.EMAIL_MISSING, Passage.empty());
    }
  }

  /** The last address for letters, which is where the contact clause is; else the seat. */
  private void address(List<Leaf> leaves) {
    List<Passage> letters = new ArrayList<>();
    List<Passage> seats = new ArrayList<>();
    for (Leaf leaf : leaves) {
      Matcher match = ADDRESS.matcher(leaf.words().text());
      while (match.find()) {
        boolean seat = SEAT.matcher(match.group("label")).find();
        int from = match.start("address");
        (seat ? seats : letters).add(leaf.words().sub(from, match.end("address")).strip());
      }
    }
    List<Passage> likely = letters.isEmpty() ? seats : letters;
    if (likely.isEmpty()) {
      return;
    }
    Passage chosen = likely.get(likely.size() - 1);
    report(Topic.ADDRESS_FOUND, chosen);
    List<String> all =
        Stream.concat(seats.stream(), letters.stream()).map(Passage::text).distinct().toList();
    if (all.size() > 1) {
      decisions.guess(Topic.ADDRESS_UNCLEAR, chosen, String.join("”, “", all), chosen.text());
    }
  }

  private void report(Topic topic, Passage found) {
    decisions.likely(topic, found, found.text());
  }

  private static List<Passage> each(Pattern pattern, int group, Passage words) {
    List<Passage> found = new ArrayList<>();
    Matcher match = pattern.matcher(words.text());
    while (match.find()) {
      found.add(words.group(match, group));
    }
    return found;
  }

  /** The publisher: labelled so, or else a signature, or else the only company that is named. */
  private static Optional<Passage> name(List<Leaf> leaves) {
    List<Passage> texts =
        leaves.stream().filter(leaf -> leaf.kind() != Kind.CELL).map(Leaf::words).toList();
    return only(texts, LABELLED_NAME, 1)
        .or(() -> only(texts, OWN_NAME, 1))
        .or(() -> texts.stream().filter(text -> COMPANY.matcher(text.text()).matches()).findFirst())
        .or(() -> only(texts, COMPANY, 0))
        .or(() -> only(texts, ENGLISH_COMPANY, 0));
  }

  /** What is found, if it is one company; behind the label of a third party none is. */
  private static Optional<Passage> only(List<Passage> texts, Pattern pattern, int group) {
    List<Passage> found =
        texts.stream()
            .filter(text -> !OF_OTHERS.matcher(text.text()).find())
            .flatMap(text -> each(pattern, group, text).stream())
            .map(ContactFacts::withoutLead)
            .toList();
    long companies = found.stream().map(Passage::text).distinct().count();
    return companies == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** 是由北京…有限公司 is 北京…有限公司. */
  private static Passage withoutLead(Passage name) {
    Matcher lead = LEAD.matcher(name.text());
    return lead.find() ? name.from(lead.end()) : name;
  }
}
