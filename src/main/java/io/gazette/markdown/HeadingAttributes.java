package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Role;
import io.gazette.text.Excerpt;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;

/** What stands in braces at the end of a heading: {@code {#id role=a,b .unnumbered}}. */
final class HeadingAttributes {

  private static final Pattern ITEM = Pattern.compile("[^\\s,]++(?:\\s*+,\\s*+[^\\s,]++)*+,?");
  private static final Pattern VALUE = Pattern.compile("[^\\s,]+");
  private static final String ROLE = "role=";

  /**
   * An id that was written, and where.
   *
   * @param mended whether it was not well-formed, which is told already
   */
  record Id(String text, SourcePosition position, boolean mended) {
    Id(String text, SourcePosition position) {
      this(text, position, false);
    }
  }

  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private SectionNumbering numbering = SectionNumbering.NUMBERED;
  private Optional<Id> id = Optional.empty();
  private boolean hasId;
  private Optional<Id> whole = Optional.empty();

  private HeadingAttributes() {}

  /** Takes the attributes away from a heading and leaves the words. */
  static HeadingAttributes take(Heading heading, Source source) {
    HeadingAttributes attributes = new HeadingAttributes();
    if (heading.getLastChild() instanceof BracesNode braces
        && braces.kind == BracesNode.Kind.ATTRIBUTES) {
      attributes.read(braces, source);
      braces.unlink();
    }
    return attributes;
  }

  /** Takes the attributes away too, and gives the id alone; empty if there is none. */
  static String takeId(Heading heading, Source source) {
    if (source.reading().isStrict()) {
      return take(heading, source).id().map(Id::text).orElse("");
    }
    if (heading.getLastChild() instanceof BracesNode id) {
      id.unlink();
      return id.raw;
    }
    return "";
  }

  private void read(BracesNode braces, Source source) {
    whole = Optional.of(new Id(braces.raw, source.position(braces)));
    String inside = braces.raw.substring(1, braces.raw.length() - 1);
    if (inside.isBlank()) {
      reject(braces.raw, source.position(braces), source);
    }
    Matcher items = ITEM.matcher(inside);
    while (items.find()) {
      SourcePosition position = source.position(braces.getSourceSpans().get(0), items.start() + 1);
      readItem(items.group(), position, source);
    }
  }

  private void readItem(String item, SourcePosition position, Source source) {
    if (item.startsWith("#")) {
      readId(item, position, source);
    } else if (item.startsWith(ROLE) && item.length() > ROLE.length()) {
      readRoles(item, position, source);
    } else if (item.equals(".unnumbered")) {
      numbering = SectionNumbering.UNNUMBERED;
    } else {
      reject(item, position, source);
    }
  }

  private void readId(String item, SourcePosition position, Source source) {
    String text = item.substring(1);
    if (hasId || !ClauseIds.isValid(text)) {
      reject(item, position, source);
    }
    if (!hasId) {
      id = ClauseIds.meant(text).map(meant -> new Id(meant, position, !meant.equals(text)));
    }
    hasId = true;
  }

  private void readRoles(String item, SourcePosition start, Source source) {
    Matcher names = VALUE.matcher(item).region(ROLE.length(), item.length());
    while (names.find()) {
      String name = names.group();
      Optional<Role> role = Role.of(name);
      role.ifPresent(roles::add);
      if (role.isEmpty()) {
        SourcePosition position =
            new SourcePosition(start.file(), start.line(), start.column() + names.start());
        source.report(
            Code.UNKNOWN_ROLE,
            position,
            Excerpt.of(name),
            Spelling.guess(name, Role.ids()),
            String.join(", ", Role.ids()));
      }
    }
  }

  private static void reject(String item, SourcePosition position, Source source) {
    source.reportWords(Code.BAD_HEADING_ATTRIBUTE, position, item);
  }

  /** For a title, which has no attributes. */
  void forbid(Source source) {
    whole.ifPresent(braces -> reject(braces.text(), braces.position(), source));
  }

  Optional<Id> id() {
    return id;
  }

  /** Whether an id was written, be it good or bad. */
  boolean hasId() {
    return hasId;
  }

  Set<Role> roles() {
    return roles;
  }

  SectionNumbering numbering() {
    return numbering;
  }
}
