package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.text.Excerpt;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every section an id of its own: the one written, or one made up where that is a problem.
 */
final class ClauseIds {

  static final int MAX_LENGTH = 64;

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

  /** An id whose brace was never closed. */
  private static final Pattern OPEN_BRACE =
      Pattern.compile("\\{#(?<id>" + ID + ")(?![^\\s}])[^{}]*$");

  private static final Pattern FOREIGN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern BORDER = Pattern.compile("^[^a-z]+|-+$");

  private final Source source;
  private final Map<String, Integer> lineById = new HashMap<>();
  private final Map<String, Integer> copies = new HashMap<>();

  ClauseIds(Source source) {
    this.source = source;
  }

  static boolean isValid(String id) {
    return id.length() <= MAX_LENGTH && ID.matcher(id).matches();
  }

  /** The id that a written one stands for, so that one slip is not told again by every link. */
  static Optional<String> meant(String written) {
    String plain = FOREIGN.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("-");
    return Optional.of(BORDER.matcher(plain).replaceAll("")).filter(ClauseIds::isValid);
  }

  void assign(List<SectionDraft> drafts) {
    drafts.forEach(this::declare);
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).id.isEmpty()) {
        makeUp(drafts.get(i), i + 1);
      }
    }
  }

  private void declare(SectionDraft draft) {
    draft
        .attributes
        .id()
        .ifPresent(
            id -> {
              Integer line = lineById.putIfAbsent(id.text(), id.position().line());
              if (line == null) {
                draft.id = id.text();
              } else if (!id.mended()) {
                source.report(
                    Code.DUPLICATE_CLAUSE_ID, id.position(), id.text(), Integer.toString(line));
              }
            });
  }

  private void makeUp(SectionDraft draft, int ordinal) {
    String words = draft.words;
    Matcher open = OPEN_BRACE.matcher(words);
    boolean cut = open.find();
    draft.id = unused(cut ? open.group("id") : proposal(words, ordinal));
    boolean reported = draft.settled || draft.attributes.hasId() || draft.heading.isEmpty();
    if (!reported && cut) {
      source.report(
          Code.HEADING_WITHOUT_ID,
          draft.position,
          Excerpt.of(words.substring(0, open.start()).strip()),
          open.group().strip() + "}",
          "@heading-brace-open");
    } else if (!reported) {
      source.report(
          Code.HEADING_WITHOUT_ID, draft.position, Excerpt.of(words), "{#" + draft.id + "}", "");
    }
  }

  /** The words of a heading if they are ASCII; ids of other scripts nobody can type. */
  private static String proposal(String words, int ordinal) {
    boolean ascii = words.codePoints().noneMatch(c -> c > 0x7F && Character.isLetter(c));
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    String joined = BORDER.matcher(FOREIGN.matcher(plain).replaceAll("-")).replaceAll("");
    int end = joined.length() <= MAX_LENGTH - 4 ? joined.length() : joined.lastIndexOf('-', 60);
    String id = joined.substring(0, Math.max(end, 0));
    return ascii && isValid(id) ? id : "clause-" + ordinal;
  }

  private String unused(String proposal) {
    String id = proposal;
    while (lineById.putIfAbsent(id, 0) != null) {
      // Counting on from last time keeps this linear when all headings are alike.
      id = proposal + "-" + copies.merge(proposal, 2, (last, first) -> last + 1);
    }
    return id;
  }
}
