package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why processing is lawful: PIPL art. 13(1) and GDPR art. 6(1). */
public enum LegalBasis {
  CONSENT,
  CONTRACT,
  LEGAL_DUTY,
  /** Public health emergencies, or to protect life, health or property (PIPL art. 13(1)(iv)). */
  EMERGENCY,
  /** News reporting and supervision by the public (PIPL art. 13(1)(v)); GDPR art. 6(1)(e). */
  PUBLIC_INTEREST,
  /** What a person made public, or is public lawfully (PIPL art. 13(1)(vi)). */
  PUBLIC_DATA,
  /** Management of employees under lawful rules (PIPL art. 13(1)(ii)). */
  EMPLOYMENT,
  /** GDPR art. 6(1)(f); PIPL does not know it. */
  LEGITIMATE_INTEREST;

  /** The name in YAML and JSON, e.g. {@code legal-duty}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<LegalBasis> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(LegalBasis::id).toList();
  }
}
