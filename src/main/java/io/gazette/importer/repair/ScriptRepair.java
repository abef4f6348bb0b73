package io.gazette.importer.repair;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.Language;
import io.gazette.text.ChineseScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Simplified characters in a text in Traditional Chinese: replaced where only one character can be
 * meant, else listed.
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

  ScriptRepair(Language language, Edits edits, Decisions decisions) {
    this.traditional = language.isTraditionalChinese();
    this.edits = edits;
    this.decisions = decisions;
  }

  void mend(Passage words) {
    for (int at = 0; traditional && at < words.length(); at++) {
      char proposal = ChineseScript.traditional(words.charAt(at));
      if (proposal != words.charAt(at) && ChineseScript.isSimplifiedOnly(words.charAt(at))) {
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
      if (ChineseScript.isSimplifiedOnly(words.charAt(at)) && edits.isEmpty(one)) {
        suspect(one, ChineseScript.traditional(words.charAt(at)));
      }
    }
  }

  private void suspect(Passage one, char proposal) {
    decisions.likely(Topic.SIMPLIFIED_SUSPECTED, one, one.text(), String.valueOf(proposal));
  }
}
