package io.gazette.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The statement that a policy as a whole ends; its pages stay and say so.
 *
 * @param on the first day on which no version of it applies, and where that is written
 * @param reason for readers, in each language of the policy
 * @param successor the id of the policy that takes its place
 */
public record Retirement(
    Located<LocalDate> on, Localized<String> reason, Optional<String> successor) {}
