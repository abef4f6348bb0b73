package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a clause is there for; the checks find required content by it (PIPL art. 17, 44–50). */
public enum Role {
  CONTROLLER,
  SUMMARY,
  SCOPE,
  GLOSSARY,
  COLLECTION,
  USE,
  COOKIES,
  PERMISSIONS,
  SDKS,
  STORAGE,
  RETENTION,
  RECIPIENTS,
  SHARING,
  PROCESSORS,
  MERGER,
  DISCLOSURE,
  TRANSFER,
  SECURITY,
  INCIDENT,
  RIGHTS,
  ACCESS,
  COPY,
  PORTABILITY,
  CORRECTION,
  DELETION,
  RESTRICTION,
  WITHDRAWAL,
  ACCOUNT_CLOSURE,
  EXPLANATION,
  NEXT_OF_KIN,
  COMPLAINT,
  AUTOMATED,
  MINORS,
  SENSITIVE,
  EXCEPTIONS,
  UPDATES,
  CONTACT,
  OFFICER,
  LANGUAGE;

  /** The name in YAML and Markdown, e.g. {@code summary}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Role::id).toList();
  }
}
