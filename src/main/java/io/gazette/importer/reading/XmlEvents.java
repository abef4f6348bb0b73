package io.gazette.importer.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.gazette.diagnostic.Code;
import io.gazette.text.Decoder;
import io.gazette.text.XmlInput;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML from beginning to end. Document types are refused, so that no entity can be declared,
 * local or from elsewhere; elements may only be nested so deep.
 */
final class XmlEvents {

  private static final int DEEPEST = 500;
  private static final int DECLARATION = 200;
  private static final Pattern OTHER_ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding=.(?!utf-8)", Pattern.CASE_INSENSITIVE);

  private final XMLStreamReader reader;
  private final String file;
  private int depth;

  private XmlEvents(XMLStreamReader reader, String file) {
    this.reader = reader;
    this.file = file;
  }

  static XmlEvents open(byte[] xml, String file) throws UnreadableSourceException {
    if (isUtf8(xml) && !Decoder.utf8(xml).isWhole()) {
      // The parser would say so on the error stream.
      throw damaged(file);
    }
    try {
      return new XmlEvents(XmlInput.open(xml), file);
    } catch (XMLStreamException e) {
      throw damaged(file);
    }
  }

  /** Whether nothing at the beginning says another encoding (XML 1.0, appendix F). */
  private static boolean isUtf8(byte[] xml) {
    String start = new String(xml, 0, Math.min(xml.length, DECLARATION), ISO_8859_1);
    boolean utf16 = start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe");
    return !utf16 && !OTHER_ENCODING.matcher(start).find();
  }

  /** What comes next, which is one of {@link XMLStreamConstants}; the end is the last event. */
  int next() throws UnreadableSourceException {
    try {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw damaged(file);
      }
      if (depth > DEEPEST) {
        throw new UnreadableSourceException(Code.IMPORT_LIMIT, file, "@docx-nesting");
      }
      return event;
    } catch (XMLStreamException e) {
      throw damaged(file);
    }
  }

  private static UnreadableSourceException damaged(String file) {
    return new UnreadableSourceException(Code.IMPORT_DAMAGED, file, "@docx-xml");
  }

  /** The name of the element that begins or ends. */
  String name() {
    return reader.getLocalName();
  }

  String text() {
    return reader.getText();
  }

  /** An attribute by its local name, whatever its namespace. */
  Optional<String> attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return Optional.of(reader.getAttributeValue(at));
      }
    }
    return Optional.empty();
  }

  /** A number in an attribute; the default if there is none. */
  int number(String name, int otherwise) {
    Optional<String> value = attribute(name).filter(text -> text.matches("-?\\d{1,9}"));
    return value.map(Integer::valueOf).orElse(otherwise);
  }

  /** Whether a property such as bold is on: it is unless it says otherwise. */
  boolean isOn() {
    return attribute("val").map(value -> !value.matches("0|false|off|none")).orElse(true);
  }
}
