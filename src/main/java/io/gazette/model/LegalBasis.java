package io.gazette.model;

import java.util.List;

/** Why processing is lawful: PIPL art. 13(1) and GDPR art. 6(1). */
public enum LegalBasis implements Choice {
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

  /** All of them. */
  public static final Choices<LegalBasis> CHOICES = new Choices<>("basis", List.of(values()), "");
}
