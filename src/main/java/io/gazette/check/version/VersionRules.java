package io.gazette.check.version;

import io.gazette.check.reading.Check;
import io.gazette.diagnostic.Code;
import io.gazette.model.CheckSettings;
import java.time.LocalDate;
import java.util.stream.Stream;

/** On dates and the order of versions: what is told to whom in time. */
public final class VersionRules {

  private VersionRules() {}

  /** All of them. */
  public static Stream<Check> all(CheckSettings settings, LocalDate today) {
    return Stream.of(
        Check.of(() -> new FarDateRule(today), Code.DATE_FAR_OFF),
        Check.of(EffectiveDateRule::new, Code.EFFECTIVE_SAME_DAY, Code.EFFECTIVE_BEFORE_ISSUED),
        Check.of(UpdatedDateRule::new, Code.UPDATED_BEFORE_ISSUED),
        Check.of(VersionNameRule::new, Code.VERSION_NAME_DATE),
        Check.of(
            VersionOrderRule::new, Code.VERSIONS_OUT_OF_ORDER, Code.VERSION_NAMES_OUT_OF_ORDER),
        Check.of(() -> new WithdrawalRule(today), Code.WITHDRAWN_TOO_LATE, Code.WITHDRAWN_AHEAD),
        Check.of(FirstVersionRule::new, Code.FIRST_WITHOUT_CONSENT),
        Check.of(RetirementRule::new, Code.EFFECTIVE_AFTER_RETIREMENT),
        Check.of(NoticeRule::new, Code.NOTICE_TOO_SHORT),
        Check.of(ConsentReasonsRule::new, Code.CONSENT_WITHOUT_REASONS),
        Check.of(() -> new OldVersionRule(today, settings.versionMonths()), Code.VERSION_OLD));
  }
}
