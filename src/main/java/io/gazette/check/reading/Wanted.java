package io.gazette.check.reading;

import io.gazette.diagnostic.Code;
import io.gazette.model.AppStore;
import io.gazette.model.Platform;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that a policy has to say; a row of {@code wanted.tsv}.
 *
 * @param code of the finding
 * @param part the name of what is missing
 * @param occasions any of which makes that it has to be said
 * @param where it has to be said
 * @param about how near to words on people's data
 * @param asides in which it is not looked for
 * @param at the roles of clauses that would say it, the first before the others
 * @param said what says it
 */
public record Wanted(
    Code code,
    String part,
    List<Occasion> occasions,
    Where where,
    Setting.Depth about,
    Asides.Kind asides,
    List<Role> at,
    Saying said) {

  /** Where something has to be said. */
  public enum Where {
    /** Anywhere. */
    TEXT,
    /** In the clauses in which the occasion is, and those above and below them. */
    CLAUSE,
    /** Where the occasion is, a few passages behind it, and wherever else its words are. */
    NEAR,
    /** In the clauses that have a role of {@link #at}; anywhere in a text that has none. */
    SECTION,
    /** In the clauses on rights; anywhere in a text that has none. */
    RIGHTS
  }

  /** What makes that something has to be said. */
  public sealed interface Occasion {

    record Always() implements Occasion {}

    /**
     * Words in a sentence that says what is done.
     *
     * @param in of a clause that is about this; empty in any
     */
    record Words(Sought pattern, Optional<Role> in) implements Occasion {}

    /** That a clause on what is collected names sensitive data. */
    record SensitiveData() implements Occasion {}

    record InRole(Role role) implements Occasion {}

    /** What {@code policy.yaml} says of the product. */
    record FactSaid(String fact) implements Occasion {}

    record On(Platform platform) implements Occasion {}

    /** That the product is registered there. */
    public record In(AppStore store) implements Occasion {}

    /** The end of a permission's name. */
    record Permission(String name) implements Occasion {}
  }

  /** All rows, by code, in the order of the file. */
  private static final Map<Code, List<Wanted>> ALL =
      TabbedRows.beside(Wanted.class, "wanted.tsv").stream()
          .map(Wanted::read)
          .collect(
              Collectors.groupingBy(
                  Wanted::code, () -> new EnumMap<>(Code.class), Collectors.toList()));

  /** The role of a clause that says it, where roles have a name for it. */
  public Optional<Role> role() {
    return Role.of(part.substring("@part-".length()));
  }

  /** The codes that have rows. */
  public static List<Code> codes() {
    return List.copyOf(ALL.keySet());
  }

  public static List<Wanted> of(Code code) {
    return Objects.requireNonNull(ALL.get(code), code.id());
  }

  private static Wanted read(String[] cells) {
    return new Wanted(
        Code.of(cells[0]),
        "@part-" + cells[1],
        Arrays.stream(cells[2].split(" or ", -1)).map(Wanted::occasion).toList(),
        Where.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        Setting.Depth.of(cells[4]),
        Asides.Kind.of(cells[5]),
        Arrays.stream(cells[6].split(",", -1)).flatMap(role -> Role.of(role).stream()).toList(),
        Saying.of(cells[7]));
  }

  private static Occasion occasion(String written) {
    String value = written.substring(written.indexOf(':') + 1);
    return switch (written.substring(0, Math.max(0, written.indexOf(':')))) {
      case "" -> new Occasion.Always();
      case "words" -> new Occasion.Words(WordClasses.pattern(value), Optional.empty());
      case "words-on" ->
          new Occasion.Words(
              WordClasses.pattern(value.substring(value.indexOf(':') + 1)),
              Optional.of(Role.of(value.substring(0, value.indexOf(':'))).orElseThrow()));
      case "data" -> new Occasion.SensitiveData();
      case "role" -> new Occasion.InRole(Role.of(value).orElseThrow());
      case "fact" -> new Occasion.FactSaid(value);
      case "platform" -> new Occasion.On(Platform.of(value).orElseThrow());
      case "store" -> new Occasion.In(AppStore.of(value).orElseThrow());
      case "permission" -> new Occasion.Permission(value);
      default -> throw new IllegalStateException(written);
    };
  }
}
