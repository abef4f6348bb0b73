package io.gazette.markdown;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A heading with everything below it, before it has a number.
 *
 * @param id unique in the text; made up (and reported) where the heading has none
 * @param level 1 for {@code ##}, at most 5; always one more than that of the section around it
 * @param roles in the order of {@link Role}
 * @param position of the heading
 */
public record Section(
    String id,
    int level,
    SectionNumbering numbering,
    List<Inline> heading,
    Set<Role> roles,
    List<Block> body,
    List<Section> children,
    SourcePosition position) {

  public Section {
    heading = List.copyOf(heading);
    roles =
        roles.isEmpty()
            ? Collections.emptySet()
            : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    body = List.copyOf(body);
    children = List.copyOf(children);
  }
}
