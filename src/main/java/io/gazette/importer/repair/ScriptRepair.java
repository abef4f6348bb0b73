package io.gazette.importer.repair;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Scripts;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.Language;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Simplified characters in a text in Traditional Chinese: replaced where only one character can be
 * meant, else listed. That a character is simplified is a fact of the character sets GB 2312 and
 * Big5: it is in the one and not in the other.
 */
final class ScriptRepair {

  /** Characters that both scripts have, where the Traditional one is hardly ever meant. */
  private static final Pattern MERGED =
      Pattern.compile("(?<![皇太王母])后|并|范(?=[围圍畴疇])|(?<=规|規|防|示)范|征(?=[得求询詢集])|(?<=聯)系|(?<=關)系");

  private static final String MERGED_CHARACTERS = "后并范征系";
  private static final String PROPOSALS = "後並範徵繫";

  private final boolean traditional;
  private final Edits edits;
  private final Decisions decisions;
  private final CharsetEncoder simplifiedSet = Charset.forName("GB2312").newEncoder();
  private final CharsetEncoder traditionalSet = Charset.forName("Big5").newEncoder();

  ScriptRepair(Language language, Edits edits, Decisions decisions) {
    this.traditional = language.tag().startsWith("zh-Hant");
    this.edits = edits;
    this.decisions = decisions;
  }

  void mend(Passage words) {
    for (int at = 0; traditional && at < words.length(); at++) {
      char proposal = Scripts.traditional(words.charAt(at));
      if (proposal != words.charAt(at) && isSimplifiedOnly(words.charAt(at))) {
        Passage one = words.sub(at, at + 1);
        edits.replace(one, String.valueOf(proposal));
        decisions.certain(Topic.SIMPLIFIED_REPAIRED, one, one.text(), String.valueOf(proposal));
      }
    }
  }

  /** Lists what may be a simplified character and is not repaired. */
  void suspect(Passage words) {
    if (!traditional) {
      return;
    }
    Matcher merged = MERGED.matcher(words.text());
    while (merged.find()) {
      int index = MERGED_CHARACTERS.indexOf(merged.group());
      suspect(words.sub(merged.start(), merged.end()), PROPOSALS.charAt(index));
    }
    for (int at = 0; at < words.length(); at++) {
      Passage one = words.sub(at, at + 1);
      if (isSimplifiedOnly(words.charAt(at)) && edits.isEmpty(one)) {
        suspect(one, Scripts.traditional(words.charAt(at)));
      }
    }
  }

  private void suspect(Passage one, char proposal) {
    decisions.likely(Topic.SIMPLIFIED_SUSPECTED, one, one.text(), String.valueOf(proposal));
  }

  private boolean isSimplifiedOnly(char c) {
    return Chars.isHan(c) && simplifiedSet.canEncode(c) && !traditionalSet.canEncode(c);
  }
}
