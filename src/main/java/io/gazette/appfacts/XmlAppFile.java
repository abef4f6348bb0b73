package io.gazette.appfacts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFact.Subject;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Platform;
import io.gazette.text.XmlInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads Android's manifest and Apple's property lists from beginning to end. */
final class XmlAppFile {

  private static final String ANDROID = "http://schemas.android.com/apk/res/android";
  private static final String TOOLS = "http://schemas.android.com/tools";

  private static final Subject ANDROID_PERMISSION = Subject.on(Platform.ANDROID, Kind.PERMISSION);
  private static final Subject ANDROID_COMPONENT = Subject.on(Platform.ANDROID, Kind.COMPONENT);
  private static final Subject IOS_PERMISSION = Subject.on(Platform.IOS, Kind.PERMISSION);
  private static final Subject IOS_DATA = Subject.on(Platform.IOS, Kind.DATA);

  /** Elements of a manifest that ask for a permission. */
  private static final Set<String> ASKING =
      Set.of("uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m");

  private static final Set<String> COMPONENTS =
      Set.of("activity", "activity-alias", "service", "receiver", "provider");

  /** The keys with which Info.plist says why something is asked for. */
  private static final String ASKING_KEY = "(?:NS|NFC)[A-Za-z]*UsageDescription";

  private static final String PRIVACY_KEY = "NSPrivacy[A-Za-z]+";
  private static final String COLLECTED = "NSPrivacyCollectedDataType";
  private static final String ALL_COLLECTED = "NSPrivacyCollectedDataTypes";

  /** Far deeper than any of these files. */
  private static final int DEEPEST = 100;

  private final String file;
  private final List<String> lines;
  private final XMLStreamReader xml;
  private final List<AppFact> facts = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** Where what was read last ends, and so where the next begins. */
  private SourcePosition from;

  private SourcePosition to;
  private int depth;

  private XmlAppFile(String file, String text, XMLStreamReader xml) {
    this.file = file;
    this.lines = text.lines().toList();
    this.xml = xml;
    this.from = SourcePosition.startOf(file);
    this.to = from;
  }

  /**
   * The facts of a file; empty if it is of no known kind.
   *
   * @param text of the file, whatever its declaration says of its encoding
   */
  static Optional<AppFile> read(String file, String text) throws XMLStreamException {
    String undeclared = text.replaceFirst("^\\s*<\\?xml[^>]{0,200}\\?>", "");
    XmlAppFile read = new XmlAppFile(file, undeclared, XmlInput.open(undeclared.getBytes(UTF_8)));
    if (!read.nextElement()) {
      return Optional.empty();
    }
    return switch (read.xml.getLocalName()) {
      case "manifest" -> Optional.of(read.manifest());
      case "plist" -> read.propertyList();
      default -> Optional.empty();
    };
  }

  /** Goes to the next beginning of an element; false at the end. */
  private boolean nextElement() throws XMLStreamException {
    while (xml.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** What comes next; entities of a file's own mean nothing here. */
  private int next() throws XMLStreamException {
    int event = xml.next();
    from = to;
    to = end();
    depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
    depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    if (depth > DEEPEST) {
      throw new XMLStreamException("nesting", xml.getLocation());
    }
    return event;
  }

  /** Where what was read last ends; behind words the parser has read a character too many. */
  private SourcePosition end() {
    Location end = xml.getLocation();
    int line = Math.max(1, end.getLineNumber());
    int column = Math.max(1, end.getColumnNumber());
    String words = line <= lines.size() ? lines.get(line - 1) : "";
    boolean late = column > 1 && column - 2 < words.length() && words.charAt(column - 2) == '<';
    return new SourcePosition(file, line, late ? column - 1 : column);
  }

  private AppFile manifest() throws XMLStreamException {
    String own = Optional.ofNullable(xml.getAttributeValue(null, "package")).orElse("");
    while (nextElement()) {
      String element = xml.getLocalName();
      // Nobody writes it without the namespace on purpose.
      String name =
          Optional.ofNullable(xml.getAttributeValue(ANDROID, "name"))
              .or(() -> Optional.ofNullable(xml.getAttributeValue(null, "name")))
              .orElse("")
              .strip();
      boolean removed = "remove".equals(xml.getAttributeValue(TOOLS, "node"));
      if (name.isEmpty() || removed || isOwn(name, own)) {
        continue;
      }
      if (ASKING.contains(element)) {
        add(ANDROID_PERMISSION, name);
      } else if (COMPONENTS.contains(element)) {
        add(ANDROID_COMPONENT, name);
      }
    }
    return AppFile.of(facts, ANDROID_PERMISSION, ANDROID_COMPONENT);
  }

  /** What an app defines for itself alone. */
  private static boolean isOwn(String name, String packageName) {
    return name.startsWith(".")
        || name.startsWith("${applicationId}")
        || (!packageName.isEmpty() && name.startsWith(packageName + "."));
  }

  private void add(Subject subject, String name) {
    if (seen.add(subject + " " + name)) {
      facts.add(AppFact.of(subject, name, from));
    }
  }

  /** A privacy manifest, or else the Info.plist of an app. */
  private Optional<AppFile> propertyList() throws XMLStreamException {
    List<String> keys = new ArrayList<>();
    String key = "";
    boolean collected = false;
    while (xml.hasNext()) {
      if (next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String element = xml.getLocalName();
      boolean top = depth == 3;
      SourcePosition start = from;
      if (element.equals("key")) {
        key = words();
        if (top) {
          keys.add(key);
          collected = key.equals(ALL_COLLECTED);
          if (key.matches(ASKING_KEY)) {
            facts.add(AppFact.of(IOS_PERMISSION, key, start));
          }
        }
      } else if (element.equals("string") && collected && key.equals(COLLECTED)) {
        facts.add(AppFact.of(IOS_DATA, words().strip(), start));
      }
    }
    if (keys.stream().anyMatch(each -> each.matches(PRIVACY_KEY))) {
      return Optional.of(AppFile.of(facts, IOS_DATA));
    }
    boolean isInfo =
        keys.stream()
            .anyMatch(
                each ->
                    each.startsWith("CFBundle")
                        || each.startsWith("UI")
                        || each.matches(ASKING_KEY));
    return isInfo ? Optional.of(AppFile.of(facts, IOS_PERMISSION)) : Optional.empty();
  }

  /** The words of the element that begins here. */
  private String words() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isCharacters()) {
        words.append(xml.getText());
      }
    }
    return words.toString().strip();
  }
}
