package io.gazette.importer.manuscript;

import java.util.List;

/**
 * One thing that was recognised, repaired, guessed or could not be told.
 *
 * @param where the characters it is about; where they are not in the text, the report is where they
 *     are
 * @param arguments fill the {@code {0}}, {@code {1}} … of the topic's words
 */
public record Decision(Topic topic, Confidence confidence, Passage where, List<String> arguments) {
  public Decision {
    arguments = List.copyOf(arguments);
  }

  /** A question for a person: by its nature, or because it is a guess. */
  public boolean isQuestion() {
    return topic.weight() == Weight.QUESTION || confidence == Confidence.GUESS;
  }

  public Weight weight() {
    return isQuestion() ? Weight.QUESTION : topic.weight();
  }
}
