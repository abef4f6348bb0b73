package io.gazette.model;

import java.util.List;
import java.util.Optional;

/**
 * The words of which a field of a list takes one or several.
 *
 * @param name what they are called in schemas, and in front of their ids among the words for
 *     readers
 * @param all in the order in which they are offered
 * @param about what editors are told of them, in Chinese and English; empty where each field says
 *     it
 */
public record Choices<E extends Choice>(String name, List<E> all, String about) {

  public Choices {
    all = List.copyOf(all);
  }

  public Optional<E> find(String id) {
    return all.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }

  public List<String> ids() {
    return all.stream().map(Choice::id).toList();
  }
}
