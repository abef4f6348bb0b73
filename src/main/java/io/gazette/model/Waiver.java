package io.gazette.model;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import java.time.LocalDate;

/**
 * That somebody knows of a finding and lets it stand; pages never show it.
 *
 * @param rule the code of the finding
 * @param file in which the finding is, or the folder of a version or policy
 * @param reason for people
 * @param who decided
 * @param until the last day on which it holds
 * @param position where it is written
 */
public record Waiver(
    Code rule, String file, String reason, String who, LocalDate until, SourcePosition position) {

  /** The policy that it is about. */
  public String policy() {
    return file.replaceFirst("/.*", "");
  }

  /** Whether it is about a finding, whichever day it is. */
  public boolean covers(Diagnostic finding) {
    String place = finding.position().file();
    return rule == finding.code() && (place.equals(file) || place.startsWith(file + "/"));
  }

  public boolean holds(LocalDate day) {
    return !day.isAfter(until);
  }
}
