package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Captions within a value that say which data is needed: 【必选】设备型号；【可选】IP地址. They are no data; what
 * stands behind one, up to the next, is needed or is not.
 */
final class NecessityCaptions {

  private static final String NOT_NEEDED = "可选|可選|选填|選填|非必[选選要需须填]|(?i:optional)";

  private static final String WORDS =
      "(?:"
          + NOT_NEEDED
          + "|必[选選要需须填]|(?i:required|mandatory|necessary))"
          + "(?:个人信息|個人信息|信息|数据|數據|(?i:\\s+data|\\s+information))?";

  private static final String WRITTEN =
      "(?<caption>(?:【\\s*%1$s\\s*】|\\[\\s*%1$s\\s*]|%1$s(?=[:：]))[:：]?\\s*)".formatted(WORDS);

  /** At the beginning, or behind what ends the words before. */
  private static final Pattern CAPTION = Pattern.compile("(?:^|[；;，,、。.\\s]+)" + WRITTEN);

  /** In brackets also right behind words, where the line begins with one. */
  private static final Pattern ANYWHERE =
      Pattern.compile("(?:^|[；;，,、。.\\s]+|(?<=[\\p{L}\\p{N}）)])(?=[【\\[]))" + WRITTEN);

  private static final Pattern OPTIONAL = Pattern.compile(NOT_NEEDED);

  private final Decisions decisions;

  NecessityCaptions(Decisions decisions) {
    this.decisions = decisions;
  }

  /** Whether a line begins with one. */
  static boolean begin(Passage line) {
    return CAPTION.matcher(line.text()).lookingAt();
  }

  /** Whether a line is nothing else. */
  static boolean areAll(Passage line) {
    return CAPTION.matcher(line.text()).matches();
  }

  /** The data of an entry apart by what its captions say; the same where there are none. */
  SdkEntry takenFrom(SdkEntry entry) {
    List<Passage> lines = entry.lines(SdkField.DATA);
    if (lines.stream().noneMatch(line -> CAPTION.matcher(line.text()).find())) {
      return entry;
    }
    Map<SdkField, List<Passage>> values = new EnumMap<>(SdkField.class);
    values.putAll(entry.values());
    values.remove(SdkField.DATA);
    SdkField field = SdkField.DATA;
    for (Passage line : lines) {
      int from = 0;
      Matcher caption = (begin(line) ? ANYWHERE : CAPTION).matcher(line.text());
      while (caption.find()) {
        add(line.sub(from, caption.start()), field, values);
        take(Topic.LIST_SIGN_TAKEN, line.sub(caption.start(), caption.start("caption")));
        take(Topic.LABEL_TAKEN, line.sub(caption.start("caption"), caption.end("caption")));
        boolean optional = OPTIONAL.matcher(caption.group("caption")).find();
        field = optional ? SdkField.OPTIONAL_DATA : SdkField.REQUIRED_DATA;
        from = caption.end();
      }
      add(line.from(from), field, values);
    }
    return new SdkEntry(
        entry.name(),
        entry.packages(),
        values,
        entry.hyperlink(),
        entry.dataWithinPurpose(),
        entry.remarks(),
        entry.words());
  }

  private void take(Topic topic, Passage words) {
    Passage told = words.strip();
    if (!told.isEmpty()) {
      decisions.certain(topic, told, told.text());
    }
  }

  private static void add(Passage words, SdkField field, Map<SdkField, List<Passage>> values) {
    Passage told = words.strip();
    if (!told.isEmpty()) {
      values.computeIfAbsent(field, key -> new ArrayList<>()).add(told);
    }
  }
}
