package io.gazette.vocabulary;

import io.gazette.model.Role;
import io.gazette.text.ChineseScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a usual heading of a policy is called, and what its clause is there for; in Chinese and
 * English.
 *
 * @param ids of the clause, the best first
 * @param roles in the order of the table; none where no role fits
 * @param pattern is found in the heading; in Simplified characters
 */
public record UsualHeading(List<String> ids, List<Role> roles, Pattern pattern) {

  private static final List<UsualHeading> ALL =
      BuiltInFile.text("clause-names.tsv")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(UsualHeading::read)
          .toList();

  public UsualHeading {
    ids = List.copyOf(ids);
    roles = List.copyOf(roles);
  }

  private static UsualHeading read(String row) {
    String[] cells = row.split("\t", -1);
    List<Role> roles =
        Arrays.stream(cells[1].split(",", -1)).flatMap(role -> Role.of(role).stream()).toList();
    return new UsualHeading(List.of(cells[0].split(" ", -1)), roles, Pattern.compile(cells[2]));
  }

  /** The first usual heading that a heading is. */
  public static Optional<UsualHeading> find(String heading) {
    String simplified = ChineseScript.simplified(heading);
    return ALL.stream().filter(usual -> usual.pattern.matcher(simplified).find()).findFirst();
  }
}
