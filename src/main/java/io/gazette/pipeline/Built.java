package io.gazette.pipeline;

import java.time.LocalDate;
import java.util.List;

/**
 * What a new output holds.
 *
 * @param policies those with or without a published version
 * @param versions those that are published
 * @param unsealed those of which no ledger says what they said
 * @param drafts versions that are not published
 * @param notInEffect ids of policies of which no version is in effect on the day
 * @param kept how many policies kept the pages of the last output, because nothing changed that
 *     they are made of
 */
public record Built(
    int policies,
    int versions,
    int unsealed,
    int drafts,
    List<String> notInEffect,
    int pages,
    int kept,
    LocalDate asOf) {

  public Built {
    notInEffect = List.copyOf(notInEffect);
  }
}
