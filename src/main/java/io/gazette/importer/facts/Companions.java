package io.gazette.importer.facts;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.structure.Draft;
import io.gazette.importer.structure.Leaves;
import io.gazette.importer.structure.Leaves.Leaf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documents that a text names in title brackets: itself, laws, and companions. */
public final class Companions {

  private static final Pattern NAMED = Pattern.compile("《([^《》]{2,60})》");
  private static final Pattern LAW =
      Pattern.compile(
          ".*(?:法|法典|条例|條例|规定|規定|办法|辦法|规范|規範|标准|標準|决定|解释|公约)(?:[（(].*[)）])?|中华人民共和国.*|中華人民共和國.*");
  private static final Pattern POLICY =
      Pattern.compile(
          "(?i).*(?:隐私|隱私|个人信息保护|個人資料).*(?:政策|声明|聲明|条款|指引).*|.*privacy (?:policy|notice).*");

  private final Decisions decisions;
  private final List<String> names = new ArrayList<>();

  public Companions(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The companions, each once, in order. */
  List<String> names() {
    return names;
  }

  public void in(Draft draft, String title) {
    Set<String> seen = new HashSet<>();
    for (Leaf leaf : Leaves.ofText(draft)) {
      Matcher named = NAMED.matcher(leaf.words().text());
      while (named.find()) {
        String name = named.group(1);
        boolean own = leaf.kind() == Leaves.Kind.TITLE;
        if (seen.add(name) && !own && !LAW.matcher(name).matches()) {
          report(leaf.words().group(named, 1), name, title);
        }
      }
    }
  }

  private void report(Passage where, String name, String title) {
    if (!POLICY.matcher(name).matches()) {
      names.add(name);
      decisions.guess(Topic.COMPANION_NAMED, where, name);
    } else if (!Chars.key(title).contains(Chars.key(name))
        && !Chars.key(name).contains(Chars.key(title))) {
      decisions.guess(Topic.TITLE_DIFFERS, where, name, title);
    }
  }
}
