package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.time.LocalDate;

/**
 * That somebody approved a version, as its {@code version.yaml} says.
 *
 * @param who a person or an office, as the policy names those who approve
 * @param text the digest of what was approved
 */
public record Approval(String who, LocalDate on, Sha256 text, SourcePosition position) {}
