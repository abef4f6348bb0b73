package io.gazette.content;

import io.gazette.content.YamlNode.Comment;
import io.gazette.content.YamlNode.Entry;
import io.gazette.content.YamlNode.Mapping;
import io.gazette.content.YamlNode.Scalar;
import io.gazette.content.YamlNode.Sequence;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes nodes of the one group of keys that a YAML file holds.
 *
 * <p>It works on the library's events, not on its nodes: composing them is recursive without a
 * limit, and would resolve aliases before anyone could say no.
 */
final class YamlParser {

  /** Deeper than any file needs, shallow enough for any stack. */
  private static final int DEPTH_LIMIT = 16;

  /** An escape whose eight digits are no {@code int}. */
  private static final Pattern HUGE_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f]");

  /** Ends the parsing of a file that is nested too deep; the place is reported already. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final String text;
  private final YamlPositions positions;
  private final Problems problems;
  private final Iterator<Event> events;

  /** What was found of the things that are not accepted, so that each is reported once. */
  private final Set<String> refused = new TreeSet<>();

  private YamlParser(String path, String text, Problems problems) {
    this.text = text;
    this.positions = new YamlPositions(path, text);
    this.problems = problems;
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(text.length() + 1).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The keys and values of a file, or empty after reporting why not. */
  static Optional<Mapping> parse(ContentFile file, String text, Problems problems) {
    return new YamlParser(file.path(), text, problems).document(file.name());
  }

  private Optional<Mapping> document(String name) {
    try {
      events.next();
      Event start = events.next();
      YamlNode root =
          start instanceof DocumentStartEvent
              ? node(name, events.next(), 0)
              : new Scalar(name, "", true, position(start));
      expectEnd(start);
      return refused.isEmpty() ? mapping(root) : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      YamlSyntax.report(e, text, positions, problems);
    } catch (ReaderException e) {
      refuse("@yaml-control", positions.ofFirst(e.getCodePoint(), text));
    } catch (NumberFormatException e) {
      reportHugeEscape();
    } catch (YamlEngineException e) {
      problems.report(Code.YAML_SYNTAX, positions.of(Optional.empty()), "@yaml-version");
    } catch (TooDeep e) {
      // Reported where it was found.
    }
    return Optional.empty();
  }

  /** The library lets an exception escape that is not its own, and without a place. */
  private void reportHugeEscape() {
    Matcher escape = HUGE_ESCAPE.matcher(text);
    int offset = escape.find() ? escape.start() : 0;
    problems.report(Code.YAML_SYNTAX, positions.ofOffset(offset, text), "@yaml-escape");
  }

  private void expectEnd(Event start) {
    if (start instanceof StreamEndEvent) {
      return;
    }
    events.next();
    Event next = events.next();
    if (!(next instanceof StreamEndEvent)) {
      refuse("@yaml-documents", position(next));
    }
  }

  private Optional<Mapping> mapping(YamlNode root) {
    if (root instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    if (root.isNothing()) {
      problems.report(
          Code.WRONG_TYPE,
          positions.of(Optional.empty()),
          root.name(),
          "@mapping",
          root.kind(),
          "@example-mapping");
      return Optional.empty();
    }
    if (root instanceof Sequence) {
      problems.report(
          Code.WRONG_TYPE,
          root.position(),
          root.name(),
          "@mapping",
          root.kind(),
          "@example-key-above");
      return Optional.empty();
    }
    return new Values(problems).wrongType(root, "@mapping");
  }

  private YamlNode node(String name, Event event, int depth) {
    return node(name, event, depth, this::reportEach);
  }

  /**
   * @param report is given the keys that stand twice, if this is a mapping
   */
  private YamlNode node(String name, Event event, int depth, Consumer<List<Twice>> report) {
    SourcePosition position = position(event);
    refuseReference((NodeEvent) event, position);
    if (event instanceof CollectionStartEvent collection) {
      refuseTag(collection.getTag(), position);
      if (depth == DEPTH_LIMIT) {
        refuse("@yaml-depth", position);
        throw new TooDeep();
      }
      return event instanceof MappingStartEvent
          ? new Mapping(name, entries(depth + 1, collection.isFlow(), report), position)
          : new Sequence(name, items(name, depth + 1), position);
    }
    return event instanceof ScalarEvent scalar
        ? scalar(name, scalar, position)
        : new Scalar(name, "", true, position);
  }

  private Scalar scalar(String name, ScalarEvent event, SourcePosition position) {
    refuseTag(event.getTag(), position);
    if (event.getValue().codePoints().anyMatch(YamlParser::isControl)) {
      refuse("@yaml-control", position);
    }
    Optional<Comment> comment =
        event.isPlain() ? event.getEndMark().flatMap(this::comment) : Optional.empty();
    return new Scalar(name, event.getValue().strip(), event.isPlain(), position, comment);
  }

  /** What follows a value in its line, if it is a comment. */
  private Optional<Comment> comment(Mark end) {
    int from = positions.offset(end);
    int lineEnd = text.indexOf('\n', from);
    String rest = text.substring(from, lineEnd < 0 ? text.length() : lineEnd);
    int sharp = rest.indexOf('#');
    return sharp > 0 && rest.substring(0, sharp).isBlank()
        ? Optional.of(
            new Comment(rest.substring(sharp).strip(), positions.ofOffset(from + sharp, text)))
        : Optional.empty();
  }

  private List<YamlNode> items(String name, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.next(); !(next instanceof CollectionEndEvent); next = events.next()) {
      items.add(
          next instanceof MappingStartEvent item && !item.isFlow()
              ? node(name, item, depth, this::reportOfItem)
              : node(name, next, depth));
    }
    return items;
  }

  /**
   * A key that stands a second time.
   *
   * @param line of the first one
   */
  private record Twice(String key, SourcePosition position, int line) {}

  private void reportEach(List<Twice> keys) {
    for (Twice key : keys) {
      problems.report(Code.DUPLICATE_KEY, key.position(), key.key(), Integer.toString(key.line()));
    }
  }

  /** In an item of a list several keys that stand twice are those of the next one. */
  private void reportOfItem(List<Twice> keys) {
    if (keys.size() > 1) {
      problems.report(Code.YAML_SYNTAX, keys.get(0).position(), "@yaml-entry-lost");
    } else {
      reportEach(keys);
    }
  }

  /**
   * @param flow whether they stand between braces
   * @param report is given the keys that stand a second time
   */
  private List<Entry> entries(int depth, boolean flow, Consumer<List<Twice>> report) {
    List<Twice> twice = new ArrayList<>();
    Map<String, Entry> entries = new LinkedHashMap<>();
    boolean cut = false;
    for (Event next = events.next(); !(next instanceof CollectionEndEvent); next = events.next()) {
      YamlNode key = node("", next, depth);
      if (!(key instanceof Scalar)) {
        refuse("@yaml-key", key.position());
      }
      String word = key instanceof Scalar scalar ? scalar.text() : "";
      Entry entry = new Entry(word, key.position(), node(word, events.next(), depth));
      if (flow && refused.isEmpty() && !entries.isEmpty() && isCut(next, entry)) {
        if (!cut) {
          problems.report(Code.YAML_SYNTAX, key.position(), "@yaml-comma-in-braces");
        }
        cut = true;
        continue;
      }
      Entry first = entries.putIfAbsent(word, entry);
      if (first != null) {
        twice.add(new Twice(word, key.position(), first.keyPosition().line()));
      }
    }
    report.accept(twice);
    return List.copyOf(entries.values());
  }

  /** Whether an entry is what stands behind a comma within a value: a key, and no colon. */
  private boolean isCut(Event key, Entry entry) {
    int end = key.getEndMark().map(positions::offset).orElse(0);
    boolean colon = text.substring(end).stripLeading().startsWith(":");
    return entry.value().isNothing() && !colon;
  }

  private void refuseReference(NodeEvent event, SourcePosition position) {
    if (event instanceof AliasEvent) {
      refuse("@yaml-alias", position);
    } else if (event.getAnchor().isPresent()) {
      refuse("@yaml-anchor", position);
    }
  }

  private void refuseTag(Optional<String> tag, SourcePosition position) {
    if (tag.isPresent()) {
      refuse("@yaml-tag", position);
    }
  }

  private void refuse(String what, SourcePosition position) {
    if (refused.add(what)) {
      problems.report(Code.YAML_LIMIT, position, what);
    }
  }

  /** Characters that an escape such as {@code \0} can bring in, and no text needs. */
  private static boolean isControl(int character) {
    return (Character.isISOControl(character) && character != '\n' && character != '\t')
        || Character.getType(character) == Character.SURROGATE;
  }

  private SourcePosition position(Event event) {
    return positions.of(event.getStartMark());
  }
}
