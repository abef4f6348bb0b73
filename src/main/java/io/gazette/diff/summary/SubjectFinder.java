package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Note;
import io.gazette.diff.Subject;
import io.gazette.diff.TextBlock;
import io.gazette.diff.summary.Sentences.Range;
import io.gazette.diff.summary.SubjectWords.Place;
import io.gazette.diff.summary.SubjectWords.Run;
import io.gazette.diff.summary.SubjectWords.Word;
import io.gazette.diff.words.WordCharacters;
import io.gazette.text.Characters;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what the changes of a clause are about: by words of the matter that went without coming
 * back, or came without having been there. The same word on both sides is rewording.
 */
final class SubjectFinder {

  /** A right is somebody's: what a system deletes or stores is none. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "[您你]|本人|用户|用戶|个人|個人|住户|住戶|读者|讀者|居民|家长|家長|参赛者|參賽者|申请人|申請人|监护人|監護人|会员|會員|客户|客戶|消费者|消費者|学员|學員|患者|乘客|[业業]主|[住租]户|[住租]戶"
              + "|(?i)\\b(?:you|your|individuals?|consumers?|users?|guardians?|data subjects?|persons?|members?|customers?|tenants?"
              + "|patients?|passengers?|students?|residents?|readers?|guests?|subscribers?|parents|participants?|applicants?)\\b");

  /** A sentence about what one may ask for, whatever that is called. */
  private static final Pattern ENTITLED =
      Pattern.compile(
          "有权|有權|权利|權利|享有|可以?(?:要求|请求|請求|申请|申請)"
              + "|(?i)\\b(?:rights?|entitled to|(?:may|can) (?:ask|request|require))\\b");

  /** What one may do with what is one's own. */
  private static final Pattern OWN =
      Pattern.compile(
          "[您你](?:可以?|能够?)[^。；]*(?:自己|[您你])的?[^，。；]{0,6}(?:资料|資料|数据|數據|信息|資訊|记录|記錄|授权|授權)"
              + "|(?i)\\byou (?:can|may)\\b[^.;]*\\byour (?:[a-z]+ )?(?:data|information|records?|history|permission|consent|file)\\b");

  private static final Pattern OURSELVES = Pattern.compile("我们|我們|本公司|平台|(?i)\\b(?:we|our|us)\\b");

  private static final Pattern COLLECTED =
      Pattern.compile(
          "收集|采集|採集|获取|獲取|读取|讀取|(?i)\\b(?:collect|gather|obtain|record)(?:s|ed|ing)?\\b");

  /** What of people is collected, whatever it is called. */
  private static final Sought COLLECTED_OF =
      Sought.learning(
          Pattern.compile(
              "(?:收集|[采採]集|[获獲]取|[读讀]取|登[记記]|[记記][录錄]|留存|[核][对對]|填[写寫])[^，。；：]{0,6}?(?:[您你]|本人|[学學]生|[学學][员員]|患者|住客|[用][户戶]|[会會][员員]|[业業]主)的([^，。；：]{1,60})"
                  + "|(?i:\\b(?:collect|gather|obtain|record|note|register|check|log)s?\\b[^.;:,]{0,12}?\\byour ([^.;:]{1,80}))"));

  /** Of a place abroad it matters what is there. */
  private static final Pattern HANDLED =
      Pattern.compile(
          "存|服务器|伺服器|机房|機房|数据|數據|资料|資料|信息|資訊|备份|備份|处理|處理|发往|發往|复核|複核|审核|審核|发送|傳輸|传输|寄|[访訪][问問]|[调調]取|[关關][联聯]公司|接收方|提供[给給]|日志|日誌"
              + "|(?i)\\b(?:stor|held|hold|server|data|backup|process|handle|send|sent|hosted|transfer|transmit|log files|access|recipient|records|review|go(?:es)? to)");

  /** What a dispute is decided by; of such a place nothing goes there. */
  private static final Pattern FORUM =
      Pattern.compile(
          "管[辖轄]|仲裁|[诉訴][讼訟]|起[诉訴]|法院|[准準][据據]法|[适適]用[^，。；]{0,12}法|法律[为為][准準]"
              + "|(?i)\\b(?:governed|governing law|jurisdiction|courts?|arbitrat|seat of|tribunal|venue)");

  /** What the name of a street, a hall or a thing ends with, whatever it is called by. */
  private static final Pattern THING_BEHIND =
      Pattern.compile(
          "[路街厅廳馆館楼樓巷桥橋墙牆框杯间間柜櫃架夹夾](?![径徑])|(?:['’]s)? (?:Lane|Street|Road|Avenue|Hall|Square|House|Park|Bar|Inn|Hotel|Bridge)\\b");

  private static final Pattern IN_PLACE = Pattern.compile("(?i)\\b(?:in|at|from|to|near) $");

  private static final Pattern NAME_BEHIND = Pattern.compile(" [A-Z]");

  /** What people take with them is a right of theirs; what others take is none. */
  private static final Pattern TAKEN = Pattern.compile("(?i)export|download|导出|匯出|下[载載]");

  private static final Pattern MAY_TAKE =
      Pattern.compile(
          "(?:"
              + ADDRESSED.pattern()
              + ")[^。；.;]*?(?:可以?|能够?|有[权權]|\\b(?:can|may|able to|rights? to)\\b)[^。；.;]*$");

  private static final Pattern MEANS =
      Pattern.compile("短信|簡訊|身份证|身份證|证件|證件|护照|護照|(?i:sms|passports?|identity cards?)");

  private static final Pattern BY_MEANS =
      Pattern.compile(
          "(?:以|用|通过|通過|经由|经|凭|憑|持|携带|攜帶|出示)$|(?i)\\b(?:by|via|with|through|with|show)(?: (?:a|an|your|their))? ?$");

  private static final Pattern FORM = Pattern.compile("书面|書面|(?i:written|in writing)");

  /** Of whom data are, where any are spoken of; of anybody else they are people like others. */
  private static final Pattern YOUNG = Pattern.compile("儿童|兒童|未成年|(?i:children|minors?)");

  private static final Pattern USED_FOR =
      Pattern.compile(
          "(?:[电電][话話]|[号號][码碼]|照片|影像|[录錄][像音]|[邮郵]箱|地址|信息|[数數][据據]|[资資]料|姓名)[^。；]{0,12}用[于於来來][^。；]*$"
              + "|(?i)\\buses? your [a-z ]{2,30} (?:only )?(?:to|for)\\b[^.;]*$");

  private static final Pattern OF_YOUNG =
      Pattern.compile(
          "信息|資訊|[数數][据據]|[资資]料|[隐隱]私|收集|[处處]理|同意|[监監][护護]|[账帐帳賬][号户號戶]|注册|註冊"
              + "|(?i)\\b(?:data|information|privacy|personal|collect|consent|guardian|account|process|knowingly)");

  /** By what somebody is reached; where it is collected, or is somebody's, it is a datum. */
  private static final Pattern REACHED_BY =
      Pattern.compile(
          "邮箱|郵箱|电子邮件|電子郵件|联系电话|聯絡電話|通讯地址|通訊地址|热线|熱線|(?i:e-?mail|telephone|postal address)");

  private static final Pattern ASKED_FOR =
      Pattern.compile(
          "(?:收集|[采採]集|[获獲]取|[读讀]取|登[记記]|[记記][录錄]|留存|填[写寫]|(?:[您你]|本人|用[户戶])的?)[^。；]*$|(?i)\\b(?:collect|gather|obtain|record|store|process|your)(?:s|ed|ing)?\\b[^.;]*$");

  /** Who asks to be written to. */
  private static final Pattern REACHED =
      Pattern.compile(
          "联系|聯絡|联络|咨询|諮詢|(?i)\\b(?:contact|reach|write to|mail us|call us|questions)\\b");

  /** Behind somebody's name it says where he is, and not who. */
  private static final Pattern SEAT = Pattern.compile("[^，。；]{0,6}(?:所在|住所|住址|注册地|註冊地|居住地)");

  private static final Pattern CONSENT = Pattern.compile("同意|授[权權]|(?i)\\b(?:consent|permission)");

  private static final Set<Subject> OF_DATA =
      EnumSet.of(Subject.DATA, Subject.PURPOSE, Subject.RECIPIENT, Subject.STORAGE);

  /** So many characters beside a run may belong to its first or last word. */
  private static final int AROUND = 8;

  /** An item of at most this weight is a name rather than a sentence. */
  private static final int SHORT_ITEM = 40;

  private final SubjectWords words;
  private final Sections old;
  private final Sections now;
  private final Account account = new Account();

  /** Of headings, and of what is said before lists: the same for many entries. */
  private final Map<String, Boolean> about = new HashMap<>();

  private final Map<String, Boolean> ofData = new HashMap<>();

  /** What stands above each side of which something changed. */
  private final IdentityHashMap<Side, Told.Around> above = new IdentityHashMap<>();

  /** Whether either text was asked for a name. */
  private boolean asked;

  /** All that the blocks with changes said, and say. */
  private final StringBuilder before = new StringBuilder();

  private final StringBuilder after = new StringBuilder();

  SubjectFinder(SubjectWords words, Sections old, Sections now) {
    this.words = words;
    this.old = old;
    this.now = now;
  }

  /** Whether what was found depends on more than the changes and their surroundings. */
  boolean hasAskedTexts() {
    return asked;
  }

  /** What some changes are about. */
  Set<Subject> find(List<Told> all) {
    List<Told> changes = Counterparts.joined(all);
    changes.forEach(this::add);
    if (account.counts(Subject.DUTY)) {
      changes.stream().filter(Told::isWhole).forEach(this::duties);
    }
    account.settle();
    account.tellRest(this::byHead);
    boolean restructured = changes.stream().anyMatch(Told::isPart);
    String gone = account.rest(Edit.Type.DELETED);
    String come = account.rest(Edit.Type.INSERTED);
    if (restructured
        ? Rewording.saysOther(gone, come, before, after)
        : Rewording.saysMore(gone, come)) {
      addOther(changes);
    } else if (account.found().isEmpty() && !restructured) {
      addUnchanged(changes.stream().filter(each -> !isRenamed(each)).toList());
    }
    return account.found();
  }

  /** What the head of a change says that it is about; of no data, no matter of data. */
  private Optional<Subject> byHead(Side side, Range change) {
    return Optional.ofNullable(above.get(side))
        .flatMap(
            around ->
                Heads.subject(around, side.text(), change)
                    .filter(
                        subject ->
                            !OF_DATA.contains(subject)
                                || OfData.areIn(side.text())
                                || isOfData(around)));
  }

  private boolean isOfData(Told.Around above) {
    return ofData.computeIfAbsent(above.words(), OfData::areIn);
  }

  /** Words that say something are all there still, but may stand in another order, or for other. */
  private void addUnchanged(List<Told> changes) {
    boolean turned =
        changes.stream()
            .anyMatch(each -> SmallWords.turn(each.edits()) || Punctuation.isOther(each.edits()));
    boolean reordered =
        changes.stream()
            .anyMatch(each -> WordOrder.isOther(each.edits()) || WordOrder.isOther(each));
    if (reordered && changes.stream().noneMatch(Told::isWhole)) {
      account.addExchanged();
    }
    if (turned || (reordered && account.found().isEmpty())) {
      account.add(Subject.OTHER);
    }
  }

  /** What no word tells may be told by others beside it; if not, something else changed. */
  private void addOther(List<Told> changes) {
    int known = account.found().size();
    if (account.tellsOfNone()) {
      changes.stream().filter(entry -> !entry.isTitle()).forEach(this::addByOthers);
    }
    if (account.found().size() == known) {
      account.add(Subject.OTHER);
    }
  }

  private void add(Told entry) {
    addNotes(entry);
    if (!isRenamed(entry)) {
      addWords(entry);
    }
  }

  /** Whether what stands below a heading has another name and nothing else is said of it. */
  private boolean isRenamed(Told entry) {
    if (!entry.isTitle()
        || !entry.emphases().isEmpty()
        || entry.old().isEmpty()
        || entry.now().isEmpty()) {
      return false;
    }
    String before = Side.of(entry.edits(), Edit.Type.DELETED).text();
    String after = Side.of(entry.edits(), Edit.Type.INSERTED).text();
    if (!OtherHeading.namesSame(before, after)) {
      return false;
    }
    asked = true;
    return !OtherHeading.saysOther(before, old, after, now);
  }

  private void addNotes(Told entry) {
    if (entry.has(Note.REFERS_ELSEWHERE)) {
      account.add(Subject.REFERENCE);
    }
    if (entry.has(Note.STRUCK)) {
      account.add(Subject.NEGATION);
    }
    if (entry.has(Note.HOLDS_FOR_OTHERS)) {
      account.add(Subject.OTHER);
    }
    if (entry.has(Note.KEY) || entry.has(Note.KEY_REMOVED)) {
      account.add(Subject.KEY);
    }
  }

  private void addWords(Told entry) {
    if (entry.isPart() && Punctuation.areAlternatives(entry)) {
      account.add(Subject.DUTY);
    }
    Map<Edit.Type, Side> sides = new EnumMap<>(Edit.Type.class);
    Side.TYPES.forEach(type -> sides.put(type, Side.of(entry.edits(), type)));
    entry.old().ifPresent(around -> above.put(sides.get(Edit.Type.DELETED), around));
    entry.now().ifPresent(around -> above.put(sides.get(Edit.Type.INSERTED), around));
    Account.Page page = account.open(entry.edits(), sides);
    Map<Edit.Type, List<Range>> addresses = new EnumMap<>(Edit.Type.class);
    sides.forEach((type, side) -> addresses.put(type, addresses(entry, side, page)));
    for (Emphasis emphasis : entry.emphases()) {
      Edit edit = entry.edits().get(emphasis.edit());
      // Of words that stayed and were struck out, either side would do.
      Edit.Type type = edit.isChange() ? edit.type() : Edit.Type.INSERTED;
      Side side = Objects.requireNonNull(sides.get(type));
      Range range = side.range(emphasis);
      Subject subject =
          switch (emphasis.kind()) {
            case FIGURE ->
                // A reference that stayed names another clause.
                !edit.isChange() && !entry.has(Note.STRUCK)
                    ? Subject.REFERENCE
                    : figure(side, range, Objects.requireNonNull(addresses.get(type)));
            case NEGATION -> Subject.NEGATION;
            case MODALITY -> isFormOfConsent(side.text(), range) ? Subject.RIGHT : Subject.DUTY;
          };
      if (entry.isPart()) {
        page.count(Word.of(subject, Figures.form(range.of(side.text()))), type, range);
      } else {
        page.add(subject, type, range);
      }
    }
    if (entry.isWhole()) {
      figures(sides, addresses, page);
    }
    before.append(Objects.requireNonNull(sides.get(Edit.Type.DELETED)).text()).append('\n');
    after.append(Objects.requireNonNull(sides.get(Edit.Type.INSERTED)).text()).append('\n');
    words(entry, sides, addresses, page);
  }

  /** Whether a word says in which form people agree, and not that they must. */
  private static boolean isFormOfConsent(String text, Range word) {
    return FORM.matcher(word.of(text)).matches()
        && CONSENT
            .matcher(
                text.substring(
                    Math.max(0, word.from() - 2 * AROUND),
                    Math.min(text.length(), word.to() + AROUND)))
            .find();
  }

  /** Takes off what duties a block that was split or merged gave to others, or got from them. */
  private void duties(Told entry) {
    for (Edit edit : entry.edits()) {
      int by = edit.type() == Edit.Type.DELETED ? -1 : 1;
      EmphasisFinder.MODALITY.find(
          edit.text(),
          (start, end) ->
              account.recount(
                  Word.of(Subject.DUTY, Figures.form(edit.text().substring(start, end))),
                  count -> Integer.signum(count) == -by ? count + by : count));
    }
  }

  /** The addresses in a side of which something changed. */
  private static List<Range> addresses(Told entry, Side side, Account.Page page) {
    boolean figures =
        entry.emphases().stream().anyMatch(emphasis -> emphasis.kind() == Emphasis.Kind.FIGURE);
    boolean named = side.text().indexOf('@') >= 0 || Addresses.namesPerson(side.text());
    if (side.changed().isEmpty() || !(figures || named || entry.isWhole())) {
      return List.of();
    }
    List<Range> addresses =
        Addresses.in(side.text()).stream()
            .filter(address -> side.changed().stream().anyMatch(address::overlaps))
            .toList();
    addresses.forEach(address -> page.add(Subject.CONTACT, side.type(), address));
    return addresses;
  }

  /** What a number is of. */
  private static Subject figure(Side side, Range figure, List<Range> addresses) {
    if (addresses.stream().anyMatch(figure::overlaps)) {
      return Subject.CONTACT;
    }
    return Figures.countsClause(side.text(), figure.from(), figure.to())
        ? Subject.REFERENCE
        : Subject.FIGURE;
  }

  /** Of blocks that came or went, which have no emphases: all of them is news. */
  private static void figures(
      Map<Edit.Type, Side> sides, Map<Edit.Type, List<Range>> addresses, Account.Page page) {
    sides.forEach(
        (type, side) -> {
          List<Range> ranges = Objects.requireNonNull(addresses.get(type));
          for (int at = 0; at < side.edits().size(); at++) {
            Range changed = side.changed().get(at);
            String text = changed.of(side.text());
            Figures.find(
                text,
                (start, end) -> {
                  Range figure = new Range(changed.from() + start, changed.from() + end);
                  Subject subject = figure(side, figure, ranges);
                  if (subject != Subject.CONTACT) {
                    page.count(
                        Word.of(subject, Figures.form(figure.of(side.text()))), type, figure);
                  }
                });
            EmphasisFinder.NEGATION.find(
                text,
                (start, end) ->
                    page.count(
                        Word.of(Subject.NEGATION, text.substring(start, end)),
                        type,
                        new Range(changed.from() + start, changed.from() + end)));
          }
        });
  }

  private void words(
      Told entry,
      Map<Edit.Type, Side> sides,
      Map<Edit.Type, List<Range>> addresses,
      Account.Page page) {
    if (entry.isTitle()) {
      // A title is a name of what stands below it, and says nothing of it.
      return;
    }
    List<Edit> edits = entry.edits();
    List<Changed> all = new ArrayList<>();
    for (Edit.Type type : Side.TYPES) {
      Side side = Objects.requireNonNull(sides.get(type));
      List<Range> who = recipients(entry, side.named());
      String around = side.changed().isEmpty() ? "" : entry.around(type).words();
      BitSet named = Sentences.characters(who);
      who.forEach(one -> page.count(Word.of(Subject.RECIPIENT, side.words(one)), type, one));
      for (int change = 0; change < side.edits().size(); change++) {
        int start = side.changed().get(change).from();
        for (Place place : words.in(run(edits, side.edits().get(change)))) {
          Range range = new Range(Math.max(0, start + place.from()), start + place.to());
          // To whom and to where are two matters.
          boolean where = place.word().subject() == Subject.TRANSFER;
          if (where && addresses.getOrDefault(type, List.of()).stream().anyMatch(range::overlaps)) {
            continue;
          }
          if (where && isForum(side, range)) {
            all.add(new Changed(type, new Word(Subject.LAW, place.word().stem()), range));
          } else if (place.word().subject() == Subject.CONTACT && isDatum(side, range, around)) {
            all.add(new Changed(type, new Word(Subject.DATA, place.word().stem()), range));
          } else if ((where || !range.isWithin(named))
              && isMeant(place.word(), side, range, around)) {
            all.add(new Changed(type, place.word(), range));
          }
        }
      }
    }
    if (all.stream().anyMatch(Changed::isOfData) && !isAboutData(entry, sides.values())) {
      all.removeIf(Changed::isOfData);
    }
    addReplaced(edits, sides, page);
    Side gone = Objects.requireNonNull(sides.get(Edit.Type.DELETED));
    Side come = Objects.requireNonNull(sides.get(Edit.Type.INSERTED));
    // What stands elsewhere in the other text has only changed places.
    addAlone(edits, gone, come.changedWords(), page);
    addAlone(edits, come, gone.changedWords(), page);
    addRemedies(sides, page);
    boolean rights = all.stream().anyMatch(Changed::isRight) && isAddressed(entry);
    all.stream()
        .filter(changed -> rights || !changed.isRight())
        .forEach(changed -> page.count(changed.word, changed.type, changed.range));
  }

  /** Whether a block, what it was, or what stands above either is about data of people. */
  private boolean isAboutData(Told entry, Collection<Side> sides) {
    return sides.stream().anyMatch(side -> OfData.areIn(side.text()))
        || Stream.concat(entry.old().stream(), entry.now().stream()).anyMatch(this::isOfData);
  }

  /** Whether a place is that of a court, or its law the one that applies. */
  private static boolean isForum(Side side, Range place) {
    String sentence = Sentences.around(side.text(), List.of(place)).get(0).of(side.text());
    return SubjectWords.isPlace(place.of(side.text())) && isOfForum(sentence);
  }

  private static boolean isOfForum(String sentence) {
    return FORUM.matcher(sentence).find() && !HANDLED.matcher(sentence).find();
  }

  /** Whether the name of a city is that of a place, and no part of another name. */
  private static boolean isPlace(String text, Range range) {
    return Characters.isHan(text.charAt(range.from()))
        || (IN_PLACE.matcher(before(text, range)).find()
            && !NAME_BEHIND.matcher(text).region(range.to(), text.length()).lookingAt());
  }

  /** The sentence up to a range. */
  private static String before(String text, Range range) {
    Range sentence = Sentences.around(text, List.of(range)).get(0);
    return text.substring(sentence.from(), range.from());
  }

  /** Whether a text message is how people are told, and a passport what they show. */
  private static boolean isMeans(String text, Range range) {
    return MEANS.matcher(range.of(text)).matches()
        && BY_MEANS
            .matcher(text.substring(Math.max(0, range.from() - 2 * AROUND), range.from()))
            .find();
  }

  /** Whether what people are reached by is what is collected of them. */
  private static boolean isDatum(Side side, Range range, String around) {
    return REACHED_BY.matcher(range.of(side.text())).matches()
        && (ASKED_FOR.matcher(before(side.text(), range)).find()
            || COLLECTED.matcher(around).find());
  }

  /** Whether something is said to be done by telephone, and not where somebody is reached. */
  private static boolean isManner(Side side, Range range) {
    return REACHED_BY.matcher(range.of(side.text())).matches()
        && BY_MEANS.matcher(before(side.text(), range)).find()
        && !REACHED.matcher(side.sentences()).find();
  }

  /** A transfer is a right of people or gives data to somebody, never both. */
  private static boolean isMeant(Word word, Side side, Range range, String around) {
    boolean right = word.subject() == Subject.RIGHT;
    if (switch (word.subject()) {
      case DATA ->
          isMeans(side.text(), range)
              || (YOUNG.matcher(range.of(side.text())).matches()
                  && !OF_YOUNG.matcher(side.sentences()).find());
      case CONTACT -> isManner(side, range);
      default -> false;
    }) {
      return false;
    }
    if (THING_BEHIND.matcher(side.text()).region(range.to(), side.text().length()).lookingAt()) {
      return false;
    }
    if (word.subject() == Subject.TRANSFER && SubjectWords.isPlace(range.of(side.text()))) {
      boolean city = SubjectWords.isCity(range.of(side.text()));
      return (!city || isPlace(side.text(), range)) && HANDLED.matcher(side.sentences()).find();
    }
    if (right && TAKEN.matcher(range.of(side.text())).lookingAt()) {
      return MAY_TAKE.matcher(before(side.text(), range)).find();
    }
    return !word.equals(Word.of(word.subject(), "transfer"))
        || !(right || word.subject() == Subject.RECIPIENT)
        || OwnTransfer.isAt(side.text(), range.from(), around) == right;
  }

  /** What took the place of something of its kind: a party, or the name of a clause. */
  private void addReplaced(List<Edit> edits, Map<Edit.Type, Side> sides, Account.Page page) {
    Side before = Objects.requireNonNull(sides.get(Edit.Type.DELETED));
    Side after = Objects.requireNonNull(sides.get(Edit.Type.INSERTED));
    if (before.edits().isEmpty() || after.edits().isEmpty()) {
      return;
    }
    for (int at = 0; at + 1 < edits.size(); at++) {
      if (edits.get(at).isNews()
          && edits.get(at + 1).isNews()
          && edits.get(at).type() == Edit.Type.DELETED
          && edits.get(at + 1).type() == Edit.Type.INSERTED) {
        Range gone = before.range(edits, at);
        Range come = after.range(edits, at + 1);
        if (Parties.areExchanged(run(edits, at), run(edits, at + 1), this::stood, this::stands)
            || Scales.isOtherRole(before.text(), gone, after.text(), come)
            || Doers.areOfAll(gone.of(before.text()), come.of(after.text()))
            || Doers.areOther(before.text(), gone, after.text(), come)
            || areActorsExchanged(before.text(), gone, after.text(), come)) {
          page.add(
              isSeat(before.text(), gone) ? Subject.LAW : Subject.PARTY, Edit.Type.DELETED, gone);
        }
        if (ClauseNames.isOther(before.text(), gone, after.text(), come)) {
          page.add(Subject.REFERENCE, Edit.Type.DELETED, gone);
        }
      }
    }
    if (Parties.changedPlaces(
        before.text(), after.text(), before.changedWords(), after.changedWords())) {
      page.addToAll(Subject.PARTY);
    }
  }

  /** What came or went by itself: one more of some, or another clause of a span. */
  private static void addAlone(List<Edit> edits, Side side, String others, Account.Page page) {
    for (int change = 0; change < side.edits().size(); change++) {
      int at = side.edits().get(change);
      Range range = side.changed().get(change);
      if (isNews(edits, at - 1) || isNews(edits, at + 1)) {
        continue;
      }
      alone(side, range)
          .filter(more -> Rewording.saysOther(range.of(side.text()), "", "", others))
          .ifPresent(more -> page.add(more, side.type(), range));
    }
  }

  private static Optional<Subject> alone(Side side, Range range) {
    if (Doers.isExcepted(side.text(), range)) {
      return Optional.of(Subject.RECIPIENT);
    }
    if (Doers.isJoined(side.text(), range)) {
      return Optional.of(Subject.PARTY);
    }
    return ClauseNames.areMore(side.text(), range)
        ? Optional.of(Subject.REFERENCE)
        : Optional.empty();
  }

  private static boolean isNews(List<Edit> edits, int at) {
    return at >= 0 && at < edits.size() && edits.get(at).isNews();
  }

  /** Whether somebody is named only to say which court is near him. */
  private static boolean isSeat(String text, Range name) {
    return SEAT.matcher(text).region(name.to(), text.length()).lookingAt()
        && isOfForum(Sentences.around(text, List.of(name)).get(0).of(text));
  }

  private boolean areActorsExchanged(String before, Range gone, String after, Range come) {
    if (!Actors.mayBe(before, gone, after, come)) {
      return false;
    }
    asked = true;
    return Actors.areExchanged(before, gone, old, after, come, now);
  }

  private boolean stood(String name) {
    asked = true;
    return old.name(name);
  }

  private boolean stands(String name) {
    asked = true;
    return now.name(name);
  }

  private static void addRemedies(Map<Edit.Type, Side> sides, Account.Page page) {
    sides.forEach(
        (type, side) ->
            Remedies.in(side.text(), side.changed())
                .forEach(
                    place -> page.count(place.word(), type, new Range(place.from(), place.to()))));
    Side before = Objects.requireNonNull(sides.get(Edit.Type.DELETED));
    Side after = Objects.requireNonNull(sides.get(Edit.Type.INSERTED));
    if (Remedies.isOtherWay(
        before.changedWords(), before.sentences(), after.changedWords(), after.sentences())) {
      page.addToAll(Subject.RIGHT);
    }
  }

  /** Of an item or a row this may be said by the words before the list, or the header. */
  private boolean isAddressed(Told entry) {
    String lead = entry.shown().lead();
    return ADDRESSED.matcher(lead).find()
        || ENTITLED.matcher(lead).find()
        || entry.edits().stream().anyMatch(edit -> ADDRESSED.matcher(edit.text()).find());
  }

  /** Of words that name no matter themselves: by the sentence they are in, or what they join. */
  private void addByOthers(Told entry) {
    List<Side> sides = Side.TYPES.stream().map(type -> Side.of(entry.edits(), type)).toList();
    for (Side side : sides) {
      if (side.changed().isEmpty()) {
        continue;
      }
      String lead = entry.around(side.type()).lead();
      boolean item = entry.shown().kind() == TextBlock.Kind.ITEM;
      if (isEntitled(side) || (item && ENTITLED.matcher(lead).find())) {
        account.add(Subject.RIGHT);
      } else if ((item && COLLECTED.matcher(lead).find()) || isCollected(side)) {
        account.add(Subject.DATA);
      } else if (Sentences.around(side.text(), side.changed()).stream()
          .map(sentence -> sentence.of(side.text()))
          .anyMatch(SubjectFinder::isOfForum)) {
        account.add(Subject.LAW);
      } else if (isPurpose(side)) {
        account.add(Subject.PURPOSE);
      }
      for (Range changed : side.changed()) {
        for (Range other : Enumerations.beside(side.text(), changed)) {
          for (Place place : words.in(new Run(side.text(), other.from(), other.to()))) {
            Subject subject = place.word().subject();
            if (subject == Subject.RIGHT
                ? isAddressed(entry)
                : !OF_DATA.contains(subject) || isAboutData(entry, sides)) {
              account.add(subject);
            }
          }
        }
      }
    }
  }

  /** Whether a change goes on to say what something of people is used for. */
  private static boolean isPurpose(Side side) {
    return side.changed().stream()
        .map(
            change -> side.text().substring(Math.max(0, change.from() - 8 * AROUND), change.from()))
        .anyMatch(before -> USED_FOR.matcher(before).find());
  }

  /** Whether a change is of what is collected of people. */
  private static boolean isCollected(Side side) {
    return Sentences.around(side.text(), side.changed()).stream()
        .flatMap(sentence -> sentence.matches(COLLECTED_OF, side.text(), 0).stream())
        .map(
            match ->
                match.start(1) < 0
                    ? new Range(match.start(2), match.end(2))
                    : new Range(match.start(1), match.end(1)))
        .anyMatch(what -> side.changed().stream().anyMatch(what::overlaps));
  }

  /** Whether a change goes on to say what somebody is entitled to. */
  private static boolean isEntitled(Side side) {
    return Sentences.around(side.text(), side.changed()).stream()
        .anyMatch(
            sentence -> {
              String words = sentence.of(side.text());
              int end =
                  side.changed().stream()
                      .filter(sentence::overlaps)
                      .mapToInt(change -> Math.min(change.to(), sentence.to()))
                      .max()
                      .orElse(sentence.to());
              return (ENTITLED.matcher(side.text().substring(sentence.from(), end)).find()
                      || OWN.matcher(words).find())
                  && (ADDRESSED.matcher(words).find() || !OURSELVES.matcher(words).find());
            });
  }

  private record Changed(Edit.Type type, Word word, Range range) {
    boolean isRight() {
      return word.subject() == Subject.RIGHT;
    }

    /** Whether it is of a matter whose words are said of other things, too. */
    boolean isOfData() {
      return OF_DATA.contains(word.subject());
    }
  }

  private boolean isAbout(String words) {
    return about.computeIfAbsent(words, Recipients::isAbout);
  }

  /** Who of those that get data is named in what changed. */
  private List<Range> recipients(Told entry, Side side) {
    if (side.changed().isEmpty()) {
      return List.of();
    }
    Told.Around above = entry.around(side.type());
    String lead = above.lead();
    List<Range> found = new ArrayList<>();
    if (above.isRow()) {
      found.addAll(inColumns(side, lead));
    } else if (above.kind() == TextBlock.Kind.ITEM
        && (entry.isWhole() || WordCharacters.weight(side.text()) <= SHORT_ITEM)
        && isAbout(lead)) {
      found.add(new Range(0, side.text().length()));
    }
    boolean about = isAbout(lead) || isAbout(above.title());
    Recipients.in(OwnTransfer.without(side.text(), above.words()), side.changed(), about).stream()
        .filter(one -> found.stream().noneMatch(one::overlaps))
        .forEach(found::add);
    return found;
  }

  /** The cells that changed in columns of recipients. */
  private static List<Range> inColumns(Side side, String header) {
    List<String> names = List.of(header.split("\t", -1));
    List<Range> found = new ArrayList<>();
    int from = 0;
    for (int column = 0; from <= side.text().length() && column < names.size(); column++) {
      int bound = side.text().indexOf(TextBlock.CELL_BOUND, from);
      Range cell = new Range(from, bound < 0 ? side.text().length() : bound);
      if (Recipients.isColumn(names.get(column))
          && side.changed().stream().anyMatch(cell::overlaps)) {
        found.add(cell);
      }
      from = cell.to() + 1;
    }
    return found;
  }

  private static Run run(List<Edit> edits, int at) {
    String before = around(edits, at, -1);
    String text = edits.get(at).text();
    String after = around(edits, at, 1);
    return new Run(before + text + after, before.length(), before.length() + text.length());
  }

  /** The end of the equal text before a run on its own side, or the beginning of that after it. */
  private static String around(List<Edit> edits, int at, int step) {
    Edit.Type own = edits.get(at).type();
    for (int other = at + step; other >= 0 && other < edits.size(); other += step) {
      Edit edit = edits.get(other);
      if (edit.type() == Edit.Type.EQUAL || edit.type() == own) {
        String text = edit.text();
        return step < 0
            ? text.substring(Math.max(0, text.length() - AROUND))
            : text.substring(0, Math.min(AROUND, text.length()));
      }
    }
    return "";
  }
}
