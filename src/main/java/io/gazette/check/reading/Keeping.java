package io.gazette.check.reading;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.Rewording;
import io.gazette.model.ChangeLevel;
import io.gazette.model.ClauseWords;
import io.gazette.model.RetentionPeriod;
import io.gazette.model.Role;
import io.gazette.text.ChineseScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** How long data are kept, as a cell of a list says it: a period such as P6M, or words. */
public final class Keeping {

  private static final Pattern WITHOUT_END =
      Pattern.compile(
          "长期|永久|无限期|一直|不限|(?i)\\b(?:indefinite\\w*|permanent\\w*|forever|unlimited|no limit|without (?:a )?limit|as long as)\\b");

  /** What any cell on how long something is kept has in it. */
  private static final Pattern SAID =
      Pattern.compile(
          "[0-9〇一二三四五六七八九十百两半数] ?个?(?:小时|工作日|天|日|周|星期|月|季|年)|注销|[至到期]|删除|销毁|立即|即时|不(?:保存|留存|存储)"
              + "|^P[0-9T]|(?i)\\b(?:hours?|days?|weeks?|months?|years?|until|till|while|close[ds]?|deleted?|not (?:kept|stored)|no longer)\\b");

  private static final Set<Role> ROLES = EnumSet.of(Role.RETENTION, Role.STORAGE);

  private Keeping() {}

  /** Whether words without a verb are about how long something is kept: by the role of a clause. */
  static boolean isMeant(Passage passage) {
    return passage
        .clause()
        .filter(clause -> !Collections.disjoint(clause.roles(), ROLES))
        .isPresent();
  }

  /** Whether a cell, in Simplified characters if it is Chinese, says how long. */
  public static boolean isSaid(String words) {
    return SAID.matcher(words).find() || WITHOUT_END.matcher(words).find();
  }

  /** The level that another keeping has at least; empty if both say the same. */
  public static Optional<ChangeLevel> change(String before, String now) {
    OptionalDouble old = days(before);
    OptionalDouble days = days(now);
    if (old.isPresent() && days.isPresent()) {
      return old.getAsDouble() == days.getAsDouble()
          ? Optional.empty()
          : Optional.of(
              days.getAsDouble() > old.getAsDouble() ? ChangeLevel.CONSENT : ChangeLevel.NOTICE);
    }
    if (hasNoEnd(now) && !hasNoEnd(before)) {
      return Optional.of(ChangeLevel.CONSENT);
    }
    if (!isSame(Facts.in(before), Facts.in(now))) {
      // Until something happens, and now for some time after it.
      return Optional.of(hasNoEnd(before) ? ChangeLevel.NOTICE : ChangeLevel.CONSENT);
    }
    boolean same =
        ClauseWords.meaning(before).equals(ClauseWords.meaning(now))
            || new Rewording(before, now).isAlike()
            || new Rewording(before, now).isAkin();
    return same ? Optional.empty() : Optional.of(ChangeLevel.NOTICE);
  }

  private static boolean hasNoEnd(String words) {
    return WITHOUT_END.matcher(ChineseScript.simplified(words)).find();
  }

  private static boolean isSame(List<Fact> some, List<Fact> others) {
    return some.stream().allMatch(fact -> others.stream().anyMatch(fact::isSame))
        && others.stream().allMatch(fact -> some.stream().anyMatch(fact::isSame));
  }

  /** Of a period alone, and of words that say one period; none where they say anything more. */
  static OptionalDouble days(String words) {
    Optional<RetentionPeriod> period = RetentionPeriod.parse(words.strip());
    if (period.isPresent()) {
      return OptionalDouble.of(
          period.get().amounts().stream()
                  .mapToDouble(amount -> amount.count() * minutes(amount.unit()))
                  .sum()
              / Fact.MINUTES_OF_DAY);
    }
    List<Fact> facts = Facts.in(words);
    return facts.size() == 1 && facts.get(0).kind() == Fact.Kind.PERIOD
        ? facts.get(0).days()
        : OptionalDouble.empty();
  }

  /** As {@link Fact#days} counts them, so that P10Y and ten years are the same. */
  private static double minutes(RetentionPeriod.Unit unit) {
    return switch (unit) {
      case YEAR -> 12 * Fact.MINUTES_OF_MONTH;
      case MONTH -> Fact.MINUTES_OF_MONTH;
      case WEEK -> 7 * Fact.MINUTES_OF_DAY;
      case DAY -> Fact.MINUTES_OF_DAY;
      case HOUR -> 60;
    };
  }
}
