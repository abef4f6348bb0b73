package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Topic;
import io.gazette.vocabulary.UsualHeading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every clause an id and roles: from the dictionary, or else from the words of its heading,
 * or else from its position.
 */
public final class ClauseNames {

  private static final int LONGEST = 64;

  private static final Pattern OF_PRODUCT =
      Pattern.compile(
          "[《【]?(\\p{IsHan}[\\p{IsHan}A-Za-z0-9]{2,19}?)(?:用户|用戶)?(?:隐私|隱私|个人信息|個人信息|個人資料|儿童|兒童|服务|服務)");

  private static final Pattern NO_PRODUCT =
      Pattern.compile("(?:儿童|兒童|未成年人|用户|用戶|员工|員工|客户|客戶|应用|應用|软件|軟件|网站|網站|产品|產品|平台|平臺)+");

  /** The name of the product, as the title has it; empty where it has none. */
  private String product = "";

  private final Set<String> taken = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Decisions decisions;

  public ClauseNames(Decisions decisions) {
    this.decisions = decisions;
  }

  public void name(Draft draft) {
    product = draft.title().map(title -> product(title.text())).orElse("");
    draft.allSections().forEach(section -> givenId(section).ifPresent(taken::add));
    nameAll(draft.sections(), List.of(), "clause");
  }

  /** What a title names before the kind of the document, unless that says whose data it is of. */
  private static String product(String title) {
    Matcher named = OF_PRODUCT.matcher(title);
    return named.lookingAt() && !NO_PRODUCT.matcher(named.group(1)).matches() ? named.group(1) : "";
  }

  private static Optional<String> givenId(Section section) {
    return section.line.hint() instanceof Hint.Heading heading ? heading.id() : Optional.empty();
  }

  private void nameAll(List<Section> siblings, List<String> above, String path) {
    for (int at = 0; at < siblings.size(); at++) {
      Section section = siblings.get(at);
      String place = path + "-" + (at + 1);
      name(section, above, place);
      List<String> ids = new ArrayList<>(above);
      ids.add(section.id);
      nameAll(section.children, ids, place);
    }
  }

  private void name(Section section, List<String> above, String place) {
    String heading = section.heading.text();
    // The words of a name say nothing of the clause: 儿童画板的使用 is none about children.
    Optional<UsualHeading> usual =
        UsualHeading.find(product.isEmpty() ? heading : heading.replace(product, ""));
    usual.ifPresent(found -> section.roles.addAll(found.roles()));
    if (section.kind == Section.Kind.SUMMARY) {
      section.roles.clear();
      section.roles.add(io.gazette.model.Role.SUMMARY);
    }
    // Of two clauses with one id, the first keeps it.
    Optional<String> given = givenId(section).filter(used::add);
    if (given.isPresent()) {
      section.id = given.get();
      return;
    }
    List<String> proposals = proposals(section, usual, above);
    Optional<String> free =
        proposals.stream().filter(id -> id.length() <= LONGEST && !taken.contains(id)).findFirst();
    section.id = free.orElse(unused(place));
    taken.add(section.id);
    Topic topic = free.isPresent() ? Topic.ID_FROM_WORDS : Topic.ID_FROM_POSITION;
    decisions.likely(topic, section.heading, section.id, heading);
  }

  /**
   * Ids from the plainest to the longest: alone, below the chapter, below the clause around it.
   *
   * @param above the ids of the clauses around, the chapter first
   */
  private static List<String> proposals(
      Section section, Optional<UsualHeading> usual, List<String> above) {
    List<String> proposals = new ArrayList<>();
    switch (section.kind) {
      case SUMMARY -> proposals.add("summary");
      case FULL_TEXT -> proposals.add("full-text");
      case INTRODUCTION -> proposals.add("introduction");
      default -> {}
    }
    List<String> own = usual.map(UsualHeading::ids).orElse(List.of());
    if (!above.contains("summary")) {
      proposals.addAll(own);
    }
    List<String> words = new ArrayList<>(own);
    ClauseDictionary.fromWords(section.heading.text()).ifPresent(words::add);
    if (section.kind == Section.Kind.APPENDIX) {
      words.add("appendix");
    }
    for (String prefix : prefixes(above)) {
      words.forEach(word -> proposals.add(prefix + word));
    }
    return proposals;
  }

  private static List<String> prefixes(List<String> above) {
    if (above.isEmpty()) {
      return List.of("");
    }
    String chapter = above.get(0);
    int first = chapter.indexOf("-and-");
    String inner = above.get(above.size() - 1);
    return List.of((first < 0 ? chapter : chapter.substring(0, first)) + "-", inner + "-");
  }

  private String unused(String place) {
    String id = place;
    for (int at = 2; taken.contains(id); at++) {
      id = place + "-" + at;
    }
    return id;
  }
}
