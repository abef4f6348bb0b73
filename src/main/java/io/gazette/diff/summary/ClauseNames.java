package io.gazette.diff.summary;

import io.gazette.diff.summary.Sentences.Range;
import io.gazette.diff.words.Mentions;
import io.gazette.text.Sought;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds that a text refers to another clause by what is no number: item (c), 前款, above. */
final class ClauseNames {

  private static final String HAN = "0-9〇零一二三四五六七八九十百";

  private static final Sought NAME =
      Sought.learning(
          Pattern.compile(
              "第["
                  + HAN
                  + "]{1,5}[编編章节節条條款项項](?:第["
                  + HAN
                  + "]{1,5}[款项項目])*(?:第?[（(]["
                  + HAN
                  + "a-z]{1,3}[）)][款项項]?)?"
                  + "|附[件录錄表](?:["
                  + HAN
                  + "]{1,3}|[A-Z]\\b)|[前本上下][条條款项項节節章](?!目)|[上下前后後]述"
                  + "|\\b(?i:sections?|articles?|clauses?|chapters?|paragraphs?|parts?|annex(?:es)?|appendix|schedules?|exhibits?)"
                  + " (?:[0-9]+[a-z]?(?:\\.[0-9]+)*|[IVX]+\\b|[A-Z]\\b)(?:\\([0-9a-z]{1,4}\\))*"
                  + "|\\b(?i:preceding|previous|foregoing|following|next|this) (?i:sections?|articles?|clauses?|paragraphs?|sentences?|chapters?)\\b"
                  + "|\\b(?i:set out|set forth|listed|described|mentioned|named|referred to|stated|provided|defined|specified|given) (?i:above|below)\\b"));

  private static final Pattern MORE =
      Pattern.compile("(?:[、，,至到和或及与與~～–—-]|第|[编編章节節條条款项項]|[" + HAN + "]{1,5}){2,8}");

  private static final int LONGEST = 24;

  private static final int AROUND = 64;

  private ClauseNames() {}

  /** Whether one such name, or a part of it, took the place of another. */
  static boolean isOther(String old, Range gone, String now, Range come) {
    if (Math.max(gone.to() - gone.from(), come.to() - come.from()) > LONGEST) {
      return false;
    }
    Optional<String> was = at(old, gone);
    return was.isPresent()
        ? at(now, come).filter(is -> !is.equals(was.get())).isPresent()
        : isMention(old, gone) && isMention(now, come);
  }

  /** Whether all of a range is within the words that name clauses or items by their numbers. */
  private static boolean isMention(String text, Range range) {
    int from = Math.max(0, range.from() - AROUND);
    String around = text.substring(from, Math.min(text.length(), range.to() + AROUND));
    return Mentions.mayBeIn(around)
        && Mentions.in(around).stream()
            .anyMatch(each -> from + each.from() <= range.from() && range.to() <= from + each.to());
  }

  /** The first name of which a part lies in a range. */
  private static Optional<String> at(String text, Range range) {
    return range.matches(NAME, text, LONGEST).stream().map(MatchResult::group).findFirst();
  }

  /** Whether what came or went by itself makes several of one clause: 至五 of 第三至五条. */
  static boolean areMore(String text, Range changed) {
    return MORE.matcher(changed.of(text)).matches() && isMention(text, changed);
  }
}
