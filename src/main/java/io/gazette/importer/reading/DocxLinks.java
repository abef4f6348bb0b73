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

  /** A link within the document, by the name of a bookmark. */
  private static final Pattern INNER =
      Pattern.compile(
          "\\s*(?:HYPERLINK\\s+(?:\"[^\"]*\"\\s+)?\\\\l\\s+\"([^\"]+)\"|REF\\s+(\\S+)\\s(?=.*\\\\h)).*",
          Pattern.DOTALL);

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

  /** Where an element leads: outside, or to a bookmark; empty if no policy can link there. */
  String address(XmlEvents hyperlink) {
    String address =
        hyperlink.attribute("id").map(id -> usable(targets.getOrDefault(id, ""))).orElse("");
    return address.isEmpty()
        ? hyperlink.attribute("anchor").map(name -> "#" + name).orElse("")
        : address;
  }

  /** The address in the instruction of a field. */
  static String inField(String instruction) {
    Matcher inner = INNER.matcher(instruction);
    if (inner.matches()) {
      return "#" + (inner.group(1) == null ? inner.group(2) : inner.group(1));
    }
    Matcher field = FIELD.matcher(instruction);
    return field.matches() ? usable(field.group(1)) : "";
  }

  private static String usable(String address) {
    return ADDRESS.matcher(address).matches()
        ? address.replace("(", "%28").replace(")", "%29")
        : "";
  }
}
