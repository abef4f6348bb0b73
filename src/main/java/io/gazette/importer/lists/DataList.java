package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits what a policy says is collected into single types of data. */
public final class DataList {

  private static final String SEPARATORS = "、，,；;/。";
  private static final Pattern EXAMPLES = Pattern.compile("^(?:如|包括|例如)[:：]?");

  /** Words before brackets that say more than what stands in them: two things, or which. */
  private static final Pattern MORE =
      Pattern.compile(
          "[及和与與或并並&]|(?i:\\b(?:and|or)\\b)"
              + "|哈希|雜湊|散列|加密|脱敏|去识别|去標識|去标识|匿名|假名|部分|模糊"
              + "|(?i:hash|encrypt|anonym|pseudonym|truncat|partial|masked|coarse|approximate)");

  /** Words in brackets that say when or whether, and are no type themselves. */
  private static final Pattern WHEN =
      Pattern.compile(
          "仅|僅|只|限于|限於|或|不含|不包括|除|视|視|(?i:\\b(?:only|or|such as|e\\.g|for example|including"
              + "|like|excluding|except|if|when|where)\\b)");

  private DataList() {}

  /**
   * The types, in order. What stands in brackets explains the type before it, and counts instead of
   * it if it is a list itself; of examples, both count. Where the words before the brackets or in
   * them say more than that, all stays together as it is written.
   */
  public static List<Passage> split(Passage words) {
    List<Passage> types = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      depth += Chars.isOneOf(c, "（(") ? 1 : Chars.isOneOf(c, "）)") ? -1 : 0;
      if (depth <= 0 && SEPARATORS.indexOf(c) >= 0 && !isWithinName(words.text(), at)) {
        add(words.sub(from, at).strip(), types);
        from = at + 1;
        depth = 0;
      }
    }
    add(words.from(from).strip(), types);
    return types;
  }

  private static boolean isWithinName(String words, int at) {
    return words.charAt(at) == '/' && at > 0 && words.startsWith("//", at - 1);
  }

  private static void add(Passage type, List<Passage> types) {
    String words = type.text();
    int open = Math.max(words.indexOf('（'), words.indexOf('('));
    boolean group =
        open > 0
            && Chars.isOneOf(Chars.last(words), "）)")
            && isList(words.substring(open))
            && !MORE.matcher(words.substring(0, open)).find()
            && !WHEN.matcher(words.substring(open)).find();
    if (group) {
      Passage inside = type.sub(open + 1, type.length() - 1);
      Matcher examples = EXAMPLES.matcher(inside.text());
      boolean some = examples.find();
      if (some || inside.text().endsWith("等")) {
        types.add(type.sub(0, open).strip());
      }
      types.addAll(split(some ? inside.from(examples.end()) : inside));
    } else if (!type.isEmpty()) {
      types.add(type);
    }
  }

  private static boolean isList(String inside) {
    return inside.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }
}
