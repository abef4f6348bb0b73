package io.gazette.model;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody knows of a finding and lets it stand; pages never show it.
 *
 * @param rule the code of the finding
 * @param place the file in which the finding is, or the folder of a version or policy; behind a
 *     {@code #} the clause of a text or the row of a list; {@code site.yaml#product} for what
 *     site.yaml says of a product
 * @param reason for people
 * @param who decided
 * @param until the last day on which it holds
 * @param position where it is written
 */
public record Waiver(
    Code rule, String place, String reason, String who, LocalDate until, SourcePosition position) {

  /** The place of what site.yaml says of a product. */
  public static String ofProduct(String product) {
    return FileNames.SITE + "#" + product;
  }

  /** Whether it is about a policy, or the product of one. */
  public boolean isOf(Policy about) {
    return policy().equals(about.id()) || place.equals(ofProduct(about.product().id()));
  }

  /** The policy that it is about; site.yaml if it is about a product. */
  public String policy() {
    return place.replaceFirst("[/#].*", "");
  }

  /**
   * Whether it is about a finding, whichever day it is.
   *
   * @param part the clause or row in which the finding is
   */
  public boolean covers(Diagnostic finding, Optional<String> part) {
    String file = place.replaceFirst("#.*", "");
    String found = finding.position().file();
    boolean here = found.equals(file) || found.startsWith(file + "/");
    boolean whole = file.equals(place);
    return rule == finding.code()
        && here
        && (whole || part.filter(id -> place.endsWith("#" + id)).isPresent());
  }

  public boolean holds(LocalDate day) {
    return !day.isAfter(until);
  }
}
