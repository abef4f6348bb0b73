package io.gazette.importer.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** The web addresses that a Word file links to, by the ids it uses for them. */
final class DocxLinks {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|mailto:)[^\\s<>\"\\\\`|]+");
  private static final Pattern FIELD =
      Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

  private final Map<String, String> targets = new HashMap<>();

  public static DocxLinks read(DocxPackage docx) throws UnreadableSourceException {
    DocxLinks links = new DocxLinks();
    Optional<XmlEvents> part = docx.open("word/_rels/document.xml.rels");
    if (part.isPresent()) {
      XmlEvents xml = part.get();
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
          links.targets.put(xml.attribute("Id").orElse(""), xml.attribute("Target").orElse(""));
        }
      }
    }
    return links;
  }

  /** The address of an id; empty if it is none that a policy can link to. */
  String address(String id) {
    return usable(targets.getOrDefault(id, ""));
  }

  /** The address in the instruction of a field. */
  static String inField(String instruction) {
    Matcher field = FIELD.matcher(instruction);
    return field.matches() ? usable(field.group(1)) : "";
  }

  private static String usable(String address) {
    return ADDRESS.matcher(address).matches()
        ? address.replace("(", "%28").replace(")", "%29")
        : "";
  }
}
