package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.structure.NumberedClauses.Said;
import io.gazette.text.Characters;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns references by number into links, which keep their number right; needs the ids. */
public final class CrossReferences {

  private static final String HAN = "[一二三四五六七八九十]{1,3}|[壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3}|\\d{1,2}";
  private static final String WORD = "条|條|章|部分|节|節";

  /** Not in a law, and not the rest of a reference: 《…法》第二章第三条. */
  private static final String ALONE =
      "(?<![》」』法律例定约約章節节條条編编款典同])(?<!(?<!本)(?:协议|協議|条款|條款|规则|規則|声明|聲明))"
          + "(?<![》」]的)(?<![》」]的第.{1,4}[条條][和与及、])(?<!(?:附[录錄件表])\\s?[一二三四五六七八九十\\d]{1,3}\\s?)";

  /** Articles of a law that is named before them, with which another one goes on. */
  private static final Pattern OF_LAW =
      Pattern.compile(
          ("[》」](?:的|第%1$s|(?<=[\\d一二三四五六七八九十])(?:%2$s)|第?[（(]?[\\d一二三四五六七八九十]{1,3}[)）]?[款项項目]|[、和与與及或至到]|以及){1,12}$")
              .formatted("(?:" + HAN + ")", WORD));

  private static final Pattern BY_ORDINAL =
      Pattern.compile(
          (ALONE + "第(%1$s)(%2$s)(?![款约約]|之[\\d一二三四五六七八九十])(?:第(%1$s)(条|條|节|節)(?![款约約]))?")
              .formatted(HAN, WORD));
  private static final Pattern SEVERAL =
      Pattern.compile((ALONE + "第(?:%s)(?:[、和与與及至到~～-]第?(?:%1$s))+(?:%s)").formatted(HAN, WORD));
  private static final Pattern BY_BRACKETS =
      Pattern.compile("[（(]([一二三四五六七八九十]{1,3})[)）]\\s*(\\p{IsHan}[\\p{IsHan}、A-Za-z]{1,40})?");
  private static final Pattern BY_FORMAL =
      Pattern.compile("(?<=[依按照据據见見])([壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3})、(?:([一二三四五六七八九十]{1,3})、)?");

  /** What a clause is called in English, in one or several. */
  private static final String CALLED =
      "(?i:section|clause|article|part|chapter|paragraph|para\\.?|§)(?i:s|§)?";

  private static final String DECIMAL = "(?<n>\\d{1,2}(?:\\.\\d{1,2}){1,3})(?!\\d|\\.\\d)";
  private static final String NO_UNIT =
      "(?!\\s*(?:[%％万萬亿億元版年月日米倍秒岁歲GMKgk]|million|billion|percent|times|seconds|years))";
  private static final List<Pattern> BY_DECIMAL =
      List.of(
          Pattern.compile(
              "(?<ref>(?:第\\s*|" + CALLED + "\\s*)" + DECIMAL + "(?:\\s*(?:[条條章节節款]|部分))?)"),
          Pattern.compile("(?<![\\d.])(?<ref>" + DECIMAL + "\\s*(?:[条條节節](?![目件约約])|部分))"),
          Pattern.compile("(?<=[见見阅閱照])\\s*(?<ref>" + DECIMAL + ")" + NO_UNIT),
          Pattern.compile("\\b(?i:see|under|refer to)\\s+(?<ref>" + DECIMAL + ")" + NO_UNIT));

  /** Not of a law: Article 6 GDPR, section 5 of the Act, but section 5 of this policy. */
  private static final String OF_NO_LAW =
      "(?!(?:\\s*\\([^)]{1,5}\\))*\\s*(?:(?:UK|EU) GDPR|\\p{Lu}{2}[\\p{Lu}\\p{Ll}]{1,6}\\b|(?:of|to) (?:the )?(?=\\p{L})"
          + "(?!(?:(?i:this|our|these) )?(?i:policy|notice|statement|terms|document|agreement)|this (?i:annex|appendix|schedule|exhibit))))";

  private static final Pattern NO_LAW = Pattern.compile(OF_NO_LAW);

  private static final Pattern MORE_NUMBERS =
      Pattern.compile(
          "(?:(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to)\\s+|\\s*[-–]\\s*)\\d{1,3}(?:\\(\\w{1,3}\\))*+)++");

  private static final Pattern BY_ENGLISH_NUMBER =
      Pattern.compile(
          "(?<!(?:GDPR|PIPL|CCPA|Act|Law|Code|Regulation|Directive|Terms|Terms of Use|Terms of Service|Agreement),? )(?<!\\w)"
              + "(?<word>"
              + CALLED
              + ")\\s*(?<=[\\s§])(?<n>\\d{1,2}|(?<=[A-Z]\\w{1,8} )(?:[IVX]{1,5}|[A-HJ-U]))\\b(?!\\.\\d)"
              + OF_NO_LAW);

  private static final String OUTER =
      "(?<outer>Part|PART|Chapter|CHAPTER|Article|ARTICLE)\\s+(?<o>\\d{1,2}|[IVX]{1,5}|[A-H])";

  private static final String INNER = "(?<inner>(?i:section|clause|article|paragraph))\\s+";

  /** One clause within another: Part I, Section 2; Section 1.2 of Part II. */
  private static final List<Pattern> ONE_WITHIN =
      List.of(
          Pattern.compile(
              "\\b"
                  + OUTER
                  + "(?:,\\s*|\\s+)"
                  + INNER
                  + "(?<n>\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-H])\\b(?!\\.\\d)"
                  + OF_NO_LAW),
          Pattern.compile(
              "\\b"
                  + INNER
                  + "(?<n>\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-H])(?:\\s+of|,)\\s+"
                  + OUTER
                  + "\\b"
                  + OF_NO_LAW));

  /** A clause that is named within another one: Part I, Section 2; Sections 1 and 2 of Part II. */
  private static final Pattern WITHIN_ANOTHER =
      Pattern.compile(
          "\\b(?:Part|Chapter|Article)\\s+(?:\\d{1,2}|[IVX]{1,5}|[A-H])(?:,\\s*|\\s+)(?i:section|clause|article|paragraph)s?\\s+(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-H])\\b"
              + "|\\b(?i:section|clause|article|paragraph)s?\\s+\\d{1,2}(?:\\.\\d{1,2})*(?:(?:,|\\s+and|\\s+or|\\s+to)\\s+\\d{1,2}(?:\\.\\d{1,2})*)*\\s+of\\s+(?:Part|Chapter|Article)\\s+(?:\\d{1,2}|[IVX]{1,5}|[A-H])\\b");

  /** What goes on after Sections 2: and 3. */
  private static final Pattern CONTINUED =
      Pattern.compile(
          "\\G\\s*(?:,\\s*(?:and|or)?|and|or|to|through|&|[-–])\\s*(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?![\\w%]|\\.\\d)"
              + NO_UNIT);

  /** A link whose words are nothing but a number of a clause. */
  private static final Pattern NUMBER_ALONE =
      Pattern.compile(
          "(?:第.{1,6}(?:"
              + WORD
              + ")|(?:"
              + CALLED
              + "\\s*)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5})\\.?)");

  private static final Pattern TO_APPENDIX =
      Pattern.compile("(?<=[见見])(附录|附錄|附件)\\s*[:：]?\\s*([\\p{IsHan}、]{0,20})");

  private static final String NUMBERED_APPENDIX =
      "(?<![》」』典同])(附录|附錄|附件|附表)\\s*("
          + HAN
          + ")(?![\\d.])|\\b(Appendix|Annex|Schedule|Exhibit|APPENDIX|ANNEX|SCHEDULE|EXHIBIT)\\s+(\\d{1,2}|[IVX]{1,4}|[A-Z])\\b";

  private static final Pattern APPENDIX_NUMBER = Pattern.compile("(?!.{2,6}之)(?:" + NUMBERED_APPENDIX + ")");

  /** An appendix by its number, wherever it is named. */
  private static final Pattern APPENDIX = Pattern.compile(NUMBERED_APPENDIX + OF_NO_LAW);

  /** What tells an appendix that was put behind another one: 附件一之一. */
  private static final Pattern INSERTED = Pattern.compile("之[\\d一二三四五六七八九十]{1,2}");

  private static final Pattern WITHIN_APPENDIX =
      Pattern.compile("(?i:appendix|annex|schedule|exhibit)\\s+\\w{1,4},?\\s*$");

  /** A part of the clause that is named: Section 2(b), 第三条第（二）项. */
  private static final Pattern PART_OF_IT =
      Pattern.compile(
          "\\s?(?:[(（][\\p{Alnum}一二三四五六七八九十]{1,4}[)）]|的?第\\s?[（(]?[\\d一二三四五六七八九十]{1,3}[)）]?\\s?[款项項目]|、[一二三四五六七八九十])");

  /** The rest of a number that was not read whole: Article I.B.2. */
  private static final Pattern REST_OF_NUMBER = Pattern.compile("[.\\-][A-Z0-9]");

  private static final int LONGEST_PART = 12;

  private static final String TITLE_BEGINS = "(?:[ \\u00A0\\u3000]*[:：–—-]?[ \\u00A0\\u3000]*)";

  private static final String OF_THIS = "\\s*(?:of|to|in) ";
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)本(?:附[录錄件表])的?\\s*$|^" + OF_THIS + "this (?:annex|appendix|schedule|exhibit)\\b");
  private static final Pattern MAIN =
      Pattern.compile(
          "(?i)(?:[本主](?:隐私|隱私|个人信息保护)?(?:政策|协议|協議|声明|聲明)|正文)的?\\s*$|^"
              + OF_THIS
              + "th(?:is|e main|e) (?:policy|notice|statement)\\b");

  private static final Pattern POINTS = Pattern.compile(".*(?:见|見|按|依|通过|通過|根据|根據|本政策|上述|前述|之|照)$");

  private final Manuscript source;
  private final List<Section> sections;
  private final NumberedClauses clauses;
  private final InnerLinks inner;

  /** The places of which it is settled by now what they refer to, or asked. */
  private final BitSet settled = new BitSet();

  /** The numbers that stand in the text as the source has them, without being those of clauses. */
  private final Set<List<Integer>> otherDecimals = new HashSet<>();

  private final Map<Family, Set<Integer>> others = new EnumMap<>(Family.class);
  private final Edits edits;
  private final Decisions decisions;

  /** The place behind the words in which references are being looked for. */
  private int end;

  public CrossReferences(Manuscript source, Draft draft, Edits edits, Decisions decisions) {
    this.source = source;
    this.sections = draft.allSections();
    this.clauses = new NumberedClauses(draft.sections());
    this.inner = new InnerLinks(source, sections);
    this.edits = edits;
    this.decisions = decisions;
    collect(draft.preamble());
    sections.forEach(section -> collect(section.parts));
  }

  private void collect(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Items list) {
        list.labels().forEach(label -> label.mark().ifPresent(this::collect));
        list.items().forEach(this::collect);
      } else if (part instanceof Part.Paragraph paragraph) {
        MarkReader.candidates(paragraph.words().text()).forEach(this::collect);
      }
    }
  }

  private void collect(Mark mark) {
    if (mark.isInserted()) {
      return;
    }
    if (mark.family().isDecimal()) {
      otherDecimals.add(mark.path());
    } else {
      others.computeIfAbsent(mark.family(), key -> new HashSet<>()).add(mark.value());
    }
  }

  private boolean isOther(Family family, int value) {
    return others.getOrDefault(family, Set.of()).contains(value);
  }

  public void link(Draft draft) {
    linkIn(draft.preamble());
    for (Section section : sections) {
      clauses.standIn(section);
      linkIn(section.parts);
    }
  }

  private void linkIn(List<Part> parts) {
    Leaves.of(parts).forEach(leaf -> linkIn(leaf.words()));
  }

  /** The id of the clause to which a link within the document leads. */
  public Optional<String> innerTarget(String name) {
    return inner.target(name).map(section -> section.id);
  }

  private void linkIn(Passage words) {
    end = words.isEmpty() ? 0 : words.place(words.length() - 1) + 1;
    linkInner(words);
    linkOrdinals(words);
    for (Pattern form : BY_DECIMAL) {
      linkDecimals(words, form.matcher(plain(words)));
    }
    for (Pattern form : ONE_WITHIN) {
      Matcher one = form.matcher(plain(words));
      while (one.find()) {
        clauses
            .within(
                one.group("outer"),
                number(one.group("o")),
                one.group("inner"),
                one.group("n").matches("[\\d.]+")
                    ? path(one.group("n"))
                    : List.of(number(one.group("n"))))
            .ifPresent(clause -> link(words.group(one, 0), Optional.of(clause), true));
      }
    }
    Matcher within = WITHIN_ANOTHER.matcher(plain(words));
    while (within.find()) {
      link(words.group(within, 0), Optional.empty());
    }
    Matcher english = BY_ENGLISH_NUMBER.matcher(plain(words));
    while (english.find()) {
      if (isItsOwn(plain(words).substring(0, english.start()))
          || isOfLawWithOthers(plain(words).substring(english.end()))) {
        continue;
      }
      int value = number(english.group("n"));
      boolean paragraph = english.group().matches("(?i)para.*");
      if (!paragraph || others.values().stream().noneMatch(values -> values.contains(value))) {
        Said said = said(words, english.start("n"), english.end());
        Optional<Section> clause =
            paragraph ? Optional.empty() : clauses.called(english.group("word"), value, said);
        // A letter without clause may be a word: Part A of a form.
        if (clause.isPresent() || !english.group("n").matches("[A-Z&&[^IVX]]")) {
          link(words.group(english, 0), clause);
        }
        linkContinued(words, english.group(), english.end());
      }
    }
    Matcher formal = BY_FORMAL.matcher(words.text());
    while (formal.find()) {
      Passage number = words.group(formal, 0);
      boolean part = plain(words).substring(formal.end()).matches("(?s)[一二三四五六七八九十].*");
      link(part ? number.sub(0, number.length() - 1) : number, clauses.formal(formal));
    }
    Matcher appendix = TO_APPENDIX.matcher(words.text());
    while (appendix.find()) {
      Passage named = words.group(appendix, 0);
      appendix(appendix.group())
          .ifPresent(section -> link(titled(named, section), Optional.of(section)));
    }
    Matcher named = APPENDIX.matcher(words.text());
    while (named.find()) {
      Matcher inserted = INSERTED.matcher(words.text()).region(named.end(), words.length());
      Optional<Section> own =
          inserted.lookingAt()
              ? titled(words.text().substring(named.start(), inserted.end()))
              : Optional.empty();
      if (own.isPresent()) {
        link(words.sub(named.start(), inserted.end()), own);
      } else {
        link(words.group(named, 0), appendix(named));
      }
    }
    linkBrackets(words);
  }

  /** Whether a number is that of the line itself, or counts within the appendix named before it. */
  private static boolean isItsOwn(String before) {
    return before.isBlank() || WITHIN_APPENDIX.matcher(before).find();
  }

  /** Whether a law is named behind further numbers: Articles 15 to 17 and 20 GDPR. */
  private static boolean isOfLawWithOthers(String behind) {
    Matcher more = MORE_NUMBERS.matcher(behind);
    return more.lookingAt() && !NO_LAW.matcher(behind.substring(more.end())).lookingAt();
  }

  private static String plain(Passage words) {
    return Characters.withHalfDigits(words.text());
  }

  private static int number(String written) {
    return MarkReader.countedInEnglish(written);
  }

  /** Links that the source itself has; one that leads nowhere is told. */
  private void linkInner(Passage words) {
    int from = 0;
    while (from < words.length()) {
      int link = source.linkNumber(words.place(from));
      int to = from + 1;
      while (to < words.length() && source.linkNumber(words.place(to)) == link) {
        to++;
      }
      Passage span = words.sub(from, to).strip();
      Optional<String> name = span.isEmpty() ? Optional.empty() : source.innerLink(span.place(0));
      name.ifPresent(found -> linkInner(span, found));
      from = to;
    }
  }

  private void linkInner(Passage span, String name) {
    Optional<Section> target = inner.target(name);
    if (target.isEmpty()) {
      decisions.likely(Topic.LINK_DROPPED, span, "#" + name);
    } else if (inner.isHeading(name) && isNumber(span)) {
      link(span, target);
    } else {
      span.places().forEach(settled::set);
      decisions.likely(
          Topic.LINK_KEPT, span, span.text(), "#" + target.get().id, target.get().heading.text());
    }
  }

  /** Whether a link says nothing but the number of a clause; a raised one is that of a note. */
  private boolean isNumber(Passage span) {
    return NUMBER_ALONE.matcher(plain(span)).matches()
        && (source.style(span.place(0)) & Manuscript.RAISED) == 0;
  }

  private void linkOrdinals(Passage words) {
    Matcher several = SEVERAL.matcher(plain(words));
    while (several.find()) {
      link(words.group(several, 0), Optional.empty());
    }
    Matcher ordinal = BY_ORDINAL.matcher(plain(words));
    while (ordinal.find()) {
      int value = NumeralSystem.readDigits(ordinal.group(1));
      boolean article = "条條".contains(ordinal.group(2));
      if (OF_LAW.matcher(plain(words).substring(0, ordinal.start())).find()) {
        continue;
      }
      boolean label = ordinal.start() == 0 && !MarkReader.candidates(words.text()).isEmpty();
      Said said = said(words, ordinal.start(), ordinal.end());
      boolean kept =
          said != Said.OWN && ordinal.group(3) == null && article && isOther(Family.ARTICLE, value);
      if (!label && !kept) {
        link(words.group(ordinal, 0), clauses.ordinal(ordinal, said));
      }
    }
  }

  private void linkDecimals(Passage words, Matcher match) {
    while (match.find()) {
      List<Integer> path = path(match.group("n"));
      Passage reference = words.sub(match.start("ref"), match.end("ref"));
      linkDecimal(reference, path, said(words, match.start("ref"), match.end("ref")));
      linkContinued(words, match.group(), match.end());
    }
  }

  private void linkDecimal(Passage reference, List<Integer> path, Said said) {
    Optional<Section> clause = clauses.decimal(path, said);
    // The number of a paragraph stays as it is, and so does what names it.
    if (clause.isPresent() || !otherDecimals.contains(path)) {
      link(reference, clause);
    }
  }

  private void linkContinued(Passage words, String first, int end) {
    Matcher next = CONTINUED.matcher(words.text());
    boolean several = first.matches("(?i)[a-z.]+s\\b.*|§§.*");
    for (int at = end; several && next.find(at); at = next.end()) {
      List<Integer> path = path(next.group(1));
      Passage number = words.group(next, 1);
      if (path.size() > 1) {
        linkDecimal(number, path, Said.NOTHING);
      } else {
        link(number, clauses.called("", path.get(0), Said.NOTHING));
      }
    }
  }

  /** A number in brackets is a reference if the title follows it, or if something points there. */
  private void linkBrackets(Passage words) {
    Matcher match = BY_BRACKETS.matcher(words.text());
    while (match.find()) {
      int value = NumeralSystem.readDigits(match.group(1));
      String after = match.group(2) == null ? "" : match.group(2);
      Optional<Section> titled = clauses.inBrackets(value, after);
      if (titled.isPresent()) {
        int end = match.start(2) + titled.get().heading.length();
        link(words.sub(match.start(), end), titled);
      } else if (POINTS.matcher(words.text().substring(0, match.start())).matches()) {
        decisions.guess(Topic.REFERENCE_UNKNOWN, words.group(match, 0), match.group());
      }
    }
  }

  private void link(Passage number, Optional<Section> target) {
    link(number, target, false);
  }

  /**
   * Links a number, or asks.
   *
   * @param asWritten whether the words say more than the number of the clause does
   */
  private void link(Passage number, Optional<Section> target, boolean asWritten) {
    Passage where =
        asWritten
            ? number
            : target.map(section -> withTitle(number, section)).orElse(number);
    if (where.places().anyMatch(settled::get)) {
      return;
    }
    where.places().forEach(settled::set);
    if (target.isEmpty()) {
      decisions.guess(Topic.REFERENCE_UNKNOWN, where, where.text());
      return;
    }
    String behind = behind(where);
    if (REST_OF_NUMBER.matcher(behind).lookingAt()) {
      decisions.guess(Topic.REFERENCE_UNKNOWN, where, where.text());
      return;
    }
    // The title of the clause would stand between its number and that of the part; and of one
    // without number only the title would be shown.
    boolean title = Chars.key(where.text()).equals(Chars.key(target.get().heading.text()));
    boolean words =
        asWritten || PART_OF_IT.matcher(behind).lookingAt() || (target.get().isUnnumbered() && !title);
    String shown = words && isPlain(where.text()) ? where.text() : "";
    String link = "[" + shown + "](#" + target.get().id + ")";
    edits.markdown(where, link);
    decisions.likely(
        Topic.REFERENCE_LINKED, where, where.text(), link, target.get().heading.text());
  }

  /** Which numbers are meant where some are said: those of this policy, or of this appendix. */
  private static Said said(Passage words, int from, int to) {
    String before = words.text().substring(0, from);
    String behind = words.text().substring(to);
    return OWN.matcher(before).find() || OWN.matcher(behind).find()
        ? Said.OWN
        : MAIN.matcher(before).find() || MAIN.matcher(behind).find() ? Said.MAIN : Said.NOTHING;
  }

  /**
   * A number with the title of its clause behind it, in whatever marks: the link shows both, so
   * that the title would stand there twice.
   */
  private Passage withTitle(Passage number, Section target) {
    String title = Pattern.quote(target.heading.text());
    Pattern titled =
        Pattern.compile(
            "(?i)"
                + TITLE_BEGINS
                + title
                + "(?:(?<=\\p{IsHan})|(?![\\p{L}\\p{N}]))|"
                + TITLE_BEGINS
                + "?[,，]?[ \\u00A0]*(?:“"
                + title
                + "”|\""
                + title
                + "\"|「"
                + title
                + "」|《"
                + title
                + "》|[（(]"
                + title
                + "[）)])");
    int end = number.place(number.length() - 1) + 1;
    int most = Math.min(source.length(), end + target.heading.length() + LONGEST_PART);
    Matcher behind = titled.matcher(source.characters().subSequence(end, most));
    return behind.lookingAt()
        ? number.plus(Passage.of(source.characters(), end, end + behind.end()))
        : number;
  }

  private static boolean isPlain(String words) {
    return words.chars().noneMatch(c -> "[]()<>*_`\\&".indexOf(c) >= 0);
  }

  /** What stands behind some words in their paragraph. */
  private String behind(Passage where) {
    int from = where.place(where.length() - 1) + 1;
    StringBuilder behind = new StringBuilder();
    for (int at = from; at < Math.min(from + LONGEST_PART, end); at++) {
      behind.append(source.at(at));
    }
    return behind.toString();
  }

  private static List<Integer> path(String number) {
    List<Integer> path = new ArrayList<>();
    for (String part : number.split("\\.", -1)) {
      path.add(NumeralSystem.readDigits(part));
    }
    return path;
  }

  /** The one clause whose title begins with some words: 附件一之一. */
  private Optional<Section> titled(String words) {
    List<Section> found =
        sections.stream()
            .filter(section -> section.heading.text().startsWith(words))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The one appendix of a number; its title may be what a law is called otherwise: SDK. */
  private Optional<Section> appendix(Matcher named) {
    String key = appendixKey(named);
    List<Section> found =
        sections.stream()
            .filter(
                section -> {
                  Matcher heading = APPENDIX_NUMBER.matcher(section.heading.text());
                  return heading.lookingAt() && appendixKey(heading).equals(key);
                })
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String appendixKey(Matcher match) {
    return match.group(1) != null
        ? match.group(1).replace('錄', '录') + NumeralSystem.readDigits(match.group(2))
        : match.group(3).toLowerCase(Locale.ROOT) + match.group(4);
  }

  /** Of some words those that are the title of a clause, and no more. */
  private static Passage titled(Passage words, Section section) {
    String title = Chars.key(section.heading.text());
    int end = 1;
    while (end < words.length() && !Chars.key(words.sub(0, end).text()).equals(title)) {
      end++;
    }
    return words.sub(0, end);
  }

  private Optional<Section> appendix(String words) {
    String key = Chars.key(words);
    return sections.stream()
        .filter(section -> section.kind == Section.Kind.APPENDIX)
        .filter(section -> key.startsWith(Chars.key(section.heading.text())))
        .findFirst();
  }
}
