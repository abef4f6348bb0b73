package io.gazette.pipeline;

import java.time.LocalDate;

/** What a new output holds. */
public record Built(int policies, int versions, int pages, LocalDate asOf) {}
