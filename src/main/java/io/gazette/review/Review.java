package io.gazette.review;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Outcome;
import io.gazette.model.Language;
import java.util.List;

/**
 * What changed from one state of a site to another.
 *
 * @param commit of the older state
 * @param comparable false if a state has errors that keep it from being read: then nothing is said
 *     of policies
 * @param policies those in which anything changed
 * @param now the newer state: its findings
 * @param added findings that the older state had not
 * @param gone findings that the newer state has not any more
 * @param sealed what was sealed since, one line each
 */
public record Review(
    String commit,
    boolean comparable,
    List<PolicyChange> policies,
    Outcome<?> now,
    List<Diagnostic> added,
    List<Diagnostic> gone,
    List<String> sealed) {

  public Review {
    policies = List.copyOf(policies);
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    sealed = List.copyOf(sealed);
  }

  /** What became of something. */
  public enum Fate {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A policy in which anything changed.
   *
   * @param settings whether {@code policy.yaml} says something else
   */
  public record PolicyChange(
      String id, String title, Fate fate, boolean settings, List<VersionChange> versions) {
    public PolicyChange {
      versions = List.copyOf(versions);
    }
  }

  /**
   * A version that is new, gone or changed.
   *
   * @param against what its texts are compared with: the version before a new one, or itself as it
   *     was
   * @param level declared
   * @param doubts what the rules say against the declared level
   * @param days what happens when, one line each; the day stands first
   */
  public record VersionChange(
      String id,
      Fate fate,
      String against,
      String level,
      List<Diagnostic> doubts,
      List<Day> days,
      List<TextChange> texts) {
    public VersionChange {
      doubts = List.copyOf(doubts);
      days = List.copyOf(days);
      texts = List.copyOf(texts);
    }
  }

  /**
   * Something that happens on a day.
   *
   * @param event key of its words
   */
  public record Day(String date, String event, String argument) {}

  /**
   * A text that is new, gone or changed, with the lists beside it.
   *
   * @param clauses every clause that changed
   * @param lists what changed in the lists, in words
   */
  public record TextChange(
      Language language, Fate fate, List<ChangedClause> clauses, List<String> lists) {
    public TextChange {
      clauses = List.copyOf(clauses);
      lists = List.copyOf(lists);
    }
  }
}
