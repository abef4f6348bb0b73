package io.gazette.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  /** Of clauses that say what people may ask for. */
  public static final Set<Role> OF_RIGHTS =
      Collections.unmodifiableSet(EnumSet.range(RIGHTS, NEXT_OF_KIN));

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
