package io.gazette.importer.facts;

import io.gazette.importer.facts.DateReader.Found;
import io.gazette.importer.facts.DateReader.Kind;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.Characters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dates that a document says of itself. */
public final class DateFacts {

  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "(?i)本(?:隐私|隱私|个人信息|個人信息)?(?:政策|协议|協議|声明|聲明|条款|條款|指引|规则|規則|版)|this (?:privacy )?(?:policy|notice|statement|version)|我们的(?:隐私|个人信息)[^，。]{0,8}|我們的(?:隱私|個人資料)[^，。]{0,8}|last updated|effective date|(?:发布|發布|公布|更新|修订|修訂|生效|施行|实施|實施)(?:日期|时间|時間)\\s*[:：]");
  private static final Pattern LABELS =
      Pattern.compile(
          "(?i)(?<![\\w.])v?\\d{1,2}(?:\\.\\d{1,2}){1,2}(?![\\w.])|(?:version|版本)\\s*[:：]\\s*v?\\d{1,3}(?![\\w.])|本版|版本|公告|发布|發布|公布|更新|修订|修訂|修改|生效|施行|实施|實施|日期|时间|時間|最近|最后|最後|自|起|正式|于|於|为|為|与|與|和|及|暨|last|updated|revised|modified|changed?|amended|published|posted|effective|issued?|publication|released?|dated?|version|and|in force|takes?|took|effect|on|of|as|from|[\\s\\u00A0\\u3000\\p{Punct}\\p{IsPunctuation}|]");

  /** Anything that may be a date, such as 05/01/2025, of which the month cannot be told. */
  private static final Pattern MENTION =
      Pattern.compile("(?:19|20)\\d{2}\\s*[年./-]|\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}|\\d{2,3}\\s*年");

  private static final Pattern VERSION =
      Pattern.compile(
          "(?i)(?<![\\w.])(?:(?:version|版本)\\s*[:：]?\\s*)?v?(?<n>\\d{1,2}(?:\\.\\d{1,3}){1,2})(?![\\w.])|(?:version|版本)\\s*[:：]\\s*v?(?<whole>\\d{1,3})(?![\\w.])");

  /** As many characters of a line as a question quotes. */
  private static final int QUOTED = 60;

  private record Place(Line line, Found found) {}

  private final List<Place> places = new ArrayList<>();
  private final List<Line> dateLines = new ArrayList<>();
  private final Passage firstMention;

  public DateFacts(List<Line> lines) {
    this.firstMention =
        lines.stream()
            .filter(line -> mentionsDate(line.text()))
            .findFirst()
            .map(Line::words)
            .orElse(Passage.empty());
    for (Line line : lines) {
      List<Found> found = DateReader.find(line.text());
      boolean alone = !found.isEmpty() && isDateLine(line.text(), found);
      if (alone && !isSentence(line.text())) {
        dateLines.add(line);
      }
      found.stream()
          .filter(date -> alone || OF_ITSELF.matcher(sentence(line.text(), date)).find())
          .forEach(date -> places.add(new Place(line, date)));
    }
  }

  private static boolean mentionsDate(String text) {
    return MENTION.matcher(text).find() || !DateReader.find(text).isEmpty();
  }

  private static boolean isDateLine(String text, List<Found> dates) {
    StringBuilder rest = new StringBuilder(text);
    for (int at = dates.size() - 1; at >= 0; at--) {
      if (at + 1 < dates.size() && dates.get(at).from() == dates.get(at + 1).from()) {
        continue;
      }
      rest.delete(dates.get(at).from(), Math.min(rest.length(), dates.get(at).to()));
    }
    return Characters.width(text) <= 120 && LABELS.matcher(rest).replaceAll("").isEmpty();
  }

  /** Whether it may be all that a clause says: 自2025年7月15日起生效。 */
  private static boolean isSentence(String text) {
    return text.startsWith("自") && text.endsWith("。");
  }

  private static String sentence(String text, Found date) {
    int from = Math.max(text.lastIndexOf('。', date.from()), text.lastIndexOf(". ", date.from()));
    return text.substring(Math.max(0, from), date.to());
  }

  /** The days of a kind, as far as they differ. */
  Set<LocalDate> days(Kind kind) {
    Set<LocalDate> days = new LinkedHashSet<>();
    places.stream()
        .filter(place -> place.found().kind() == kind)
        .forEach(place -> days.add(place.found().day()));
    return days;
  }

  /** The first line that seems to tell a date, whatever it is the date of. */
  public Passage firstMention() {
    return firstMention;
  }

  /** The words that tell dates, in brackets after a space; empty if there are none. */
  public String quoted() {
    String words =
        places.stream()
            .map(place -> place.line().text())
            .distinct()
            .map(line -> line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line)
            .collect(Collectors.joining("”, “"));
    return words.isEmpty() ? "" : " (“" + words + "”)";
  }

  /**
   * Asks about the number of the version in a line that is left out.
   *
   * @param version by which it is called instead
   */
  public void reportVersion(String version, Decisions decisions) {
    for (Line line : dateLines) {
      Matcher named = VERSION.matcher(line.text());
      boolean taken = !decisions.about(Topic.DATE_LINE_TAKEN).isEmpty();
      if (taken && named.find()) {
        String number = named.group("n") == null ? named.group("whole") : named.group("n");
        if (!number.equals(version)) {
          decisions.guess(Topic.VERSION_NAMED, line.words().group(named, 0), number, version);
        }
      }
    }
  }

  /** How many dates there are. */
  public int count() {
    return places.size();
  }

  /** Whether a line is nothing but dates, which the page shows by itself. */
  public boolean isDateLine(Line line) {
    return dateLines.contains(line);
  }

  /**
   * Puts placeholders in the place of dates in sentences, and reports every date.
   *
   * @param lists where no placeholder can stand
   */
  public void report(VersionDates dates, BitSet lists, Edits edits, Decisions decisions) {
    Passage all = Passage.empty();
    for (Place place : places) {
      Found date = place.found();
      Passage words = place.line().words().sub(date.from(), date.to());
      all = all.plus(words);
      String name = date.kind().id();
      decisions.likely(Topic.DATE_FOUND, words, "@" + name, date.day().toString());
      if (!date.delimited()) {
        decisions.likely(Topic.DATE_UNDELIMITED, words, words.text(), date.day().toString());
      }
      if (dates.areClear() && !isDateLine(place.line()) && !lists.get(words.place(0))) {
        String placeholder = "{{" + name + "}}";
        edits.markdown(words, placeholder);
        decisions.likely(Topic.DATE_REPLACED, words, words.text(), placeholder);
      }
    }
    if (dates.areClear()) {
      dateLines.forEach(
          line -> decisions.certain(Topic.DATE_LINE_TAKEN, line.words(), line.text()));
    } else if (!all.isEmpty()) {
      decisions.guess(Topic.DATES_CONTRADICT, all, String.join("; ", asWritten()));
    }
  }

  /** The dates as they were written, for a person to choose from. */
  public List<String> asWritten() {
    return places.stream().map(DateFacts::asWritten).toList();
  }

  private static String asWritten(Place place) {
    Found date = place.found();
    String written = place.line().text().substring(date.from(), date.to());
    return "%s %s (%s, line %d)"
        .formatted(date.kind().id(), date.day(), written, place.line().number());
  }
}
