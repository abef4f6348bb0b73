package io.gazette.lists;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.Choices;
import io.gazette.model.DataItem;
import io.gazette.model.Inline;
import io.gazette.model.Inline.KeyStyle;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.Localized;
import io.gazette.model.Necessity;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.UsedPermission;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says the values of rows in one language.
 *
 * @param platform whose readers are spoken to; empty for all of them
 */
record Cells(Language language, ListWords words, Optional<Platform> platform) {

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]++@[\\w-]++(\\.[\\w-]++)++");

  static List<Inline> text(String text) {
    return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
  }

  List<Inline> word(String key, String... arguments) {
    return text(words.get(key, arguments));
  }

  List<Inline> plain(Localized<String> said) {
    return said.isEmpty() ? List.of() : text(said.nearest(language));
  }

  /** Each in a line of its own. */
  List<Inline> lines(List<Localized<String>> lines) {
    return joined(lines.stream().map(this::plain).toList(), List.of(new Inline.LineBreak()));
  }

  List<Inline> codes(List<String> codes) {
    return joined(
        codes.stream().map(code -> List.<Inline>of(new Inline.Code(code))).toList(),
        text(words.comma()));
  }

  List<Inline> retention(Localized<String> said) {
    return text(words.retention(said.nearest(language)));
  }

  /** What a cell says on several lines, as part of a sentence. */
  List<Inline> onOneLine(List<Inline> content) {
    return content.stream()
        .flatMap(
            part ->
                part instanceof Inline.LineBreak ? text(words.comma()).stream() : Stream.of(part))
        .toList();
  }

  static List<Inline> joined(List<List<Inline>> parts, List<Inline> between) {
    List<Inline> all = new ArrayList<>();
    for (List<Inline> part : parts) {
      if (!all.isEmpty() && !part.isEmpty()) {
        all.addAll(between);
      }
      all.addAll(part);
    }
    return all;
  }

  /** What concerns the platform; what concerns all of them first, then by platform. */
  List<Inline> data(List<DataItem> items) {
    Map<List<Platform>, List<DataItem>> groups = new LinkedHashMap<>();
    groups.put(List.of(), new ArrayList<>());
    items.stream()
        .filter(item -> concerns(item.platforms()))
        .forEach(
            item ->
                groups
                    .computeIfAbsent(
                        platform.isPresent() ? List.of() : item.platforms(),
                        any -> new ArrayList<>())
                    .add(item));
    List<List<Inline>> parts = new ArrayList<>();
    groups.forEach((on, group) -> parts.add(group(on, group)));
    List<Inline> all = joined(parts, text(words.get("semicolon")));
    return all.isEmpty() ? word("none") : all;
  }

  boolean concerns(List<Platform> platforms) {
    return platforms.isEmpty() || platform.isEmpty() || platforms.contains(platform.get());
  }

  private List<Inline> group(List<Platform> on, List<DataItem> items) {
    List<Inline> names = joined(items.stream().map(this::item).toList(), text(words.comma()));
    return on.isEmpty() || names.isEmpty()
        ? names
        : Stream.concat(text(words.get("of", words.platforms(on))).stream(), names.stream())
            .toList();
  }

  /** A sensitive type is told by words and by weight, so that nobody depends on either. */
  List<Inline> item(DataItem item) {
    List<String> marks = new ArrayList<>();
    if (item.sensitive()) {
      marks.add(words.get("sensitive"));
    }
    item.necessity().map(this::mark).ifPresent(marks::add);
    List<Inline> all = text(marked(item.name().nearest(language), marks));
    return item.sensitive() ? key(all) : all;
  }

  private String mark(Necessity necessity) {
    return words.get("mark." + necessity.id());
  }

  String marked(String name, List<String> marks) {
    return marks.isEmpty()
        ? name
        : words.get("marked", name, String.join(words.get("mark.and"), marks));
  }

  static List<Inline> key(List<Inline> content) {
    return List.of(new Inline.Key(KeyStyle.BOLD, content));
  }

  /** What people call it, and its name on the platform. */
  List<Inline> permission(PermissionValue value) {
    Inline code = new Inline.Code(value.name());
    if (value.displayName().isEmpty()) {
      return List.of(code);
    }
    return words.fill(
        "marked", List.of(text(value.displayName().nearest(language)), List.of(code)));
  }

  List<Inline> used(List<UsedPermission> permissions) {
    List<List<Inline>> parts =
        permissions.stream()
            .filter(
                used ->
                    concerns(
                        used.value().map(value -> List.of(value.platform())).orElse(List.of())))
            .map(used -> used.value().map(this::permission).orElseGet(() -> plain(used.words())))
            .toList();
    return parts.isEmpty() ? word("none") : joined(parts, text(words.comma()));
  }

  /** Known words, each said in those for readers, or else the free ones. */
  <E extends Choice> List<Inline> choiceOrWords(ChoiceOrWords<E> said, Choices<E> choices) {
    return said.choices().isEmpty() ? plain(said.words()) : choices(said.choices(), choices);
  }

  <E extends Choice> List<Inline> choices(List<E> said, Choices<E> choices) {
    return joined(
        said.stream().map(choice -> word(choices.name() + "." + choice.id())).toList(),
        word("semicolon"));
  }

  /** Whoever reads of one platform need not be told which. */
  List<Inline> platforms(List<Platform> platforms) {
    return platform.isPresent() ? List.of() : text(words.platforms(platforms));
  }

  /** The words say what it is and the host where it leads, also on paper. */
  List<Inline> policy(Localized<String> address, SourcePosition position) {
    String url = address.nearest(language);
    String host = String.valueOf(URI.create(url).getHost());
    String shown = host.startsWith("www.") ? host.substring("www.".length()) : host;
    return List.of(
        new Inline.Link(new LinkTarget.ToWeb(url), word("policy.link", shown), position));
  }

  List<Inline> contact(Localized<String> contact, SourcePosition position) {
    String said = contact.nearest(language);
    if (MAIL.matcher(said).matches()) {
      return List.of(new Inline.Link(new LinkTarget.ToWeb("mailto:" + said), text(said), position));
    }
    return said.startsWith("https://") && !said.contains(" ")
        ? List.of(new Inline.Link(new LinkTarget.ToWeb(said), text(said), position))
        : text(said);
  }
}
