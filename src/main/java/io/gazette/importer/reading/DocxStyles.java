package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Manuscript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;

/** What the styles of a Word file say about paragraphs and runs, with what they are based on. */
final class DocxStyles {

  private static final int LONGEST_CHAIN = 20;

  /** One style; empty where it says nothing of its own. */
  private static final class Style {
    String name = "";
    String basedOn = "";
    Optional<Integer> outline = Optional.empty();
    Optional<Boolean> bold = Optional.empty();
    Optional<Boolean> underlined = Optional.empty();
    Optional<Integer> list = Optional.empty();
    Optional<Integer> listLevel = Optional.empty();
  }

  private final Map<String, Style> styles = new HashMap<>();

  public static DocxStyles read(DocxPackage docx) throws UnreadableSourceException {
    DocxStyles styles = new DocxStyles();
    Optional<XmlEvents> part = docx.open("word/styles.xml");
    if (part.isPresent()) {
      styles.readAll(part.get());
    }
    return styles;
  }

  private void readAll(XmlEvents xml) throws UnreadableSourceException {
    Style style = new Style();
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.name().equals("style")) {
          style = new Style();
          styles.put(xml.attribute("styleId").orElse(""), style);
        } else {
          read(xml, style);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("style")) {
        style = new Style();
      }
    }
  }

  private static void read(XmlEvents xml, Style style) {
    switch (xml.name()) {
      case "name" -> style.name = xml.attribute("val").orElse("").toLowerCase(Locale.ROOT);
      case "basedOn" -> style.basedOn = xml.attribute("val").orElse("");
      case "outlineLvl" -> style.outline = Optional.of(xml.number("val", 9) + 1);
      case "b" -> style.bold = Optional.of(xml.isOn());
      case "u" -> style.underlined = Optional.of(xml.isOn());
      case "numId" -> style.list = Optional.of(xml.number("val", 0));
      case "ilvl" -> style.listLevel = Optional.of(xml.number("val", 0));
      default -> {}
    }
  }

  /** What a style or the nearest one it is based on says. */
  private <T> Optional<T> find(String id, Function<Style, Optional<T>> property) {
    String next = id;
    for (int length = 0; length < LONGEST_CHAIN && styles.containsKey(next); length++) {
      Style style = styles.get(next);
      Optional<T> value = property.apply(style);
      if (value.isPresent()) {
        return value;
      }
      next = style.basedOn;
    }
    return Optional.empty();
  }

  boolean isTitle(String id) {
    return find(id, style -> Optional.of(style.name).filter(name -> name.equals("title")))
        .isPresent();
  }

  /** The level of a heading by its style; 0 for other paragraphs. */
  int headingLevel(String id) {
    int byName = find(id, DocxStyles::levelInName).orElse(0);
    int byOutline = find(id, style -> style.outline).orElse(0);
    int level = byName > 0 ? byName : byOutline;
    return level <= 9 ? level : 0;
  }

  private static Optional<Integer> levelInName(Style style) {
    return style.name.matches("heading [1-9]")
        ? Optional.of(style.name.charAt(8) - '0')
        : Optional.empty();
  }

  /** The key marks that a style gives to its text. */
  int marks(String id) {
    boolean bold = find(id, style -> style.bold).orElse(false);
    boolean underlined = find(id, style -> style.underlined).orElse(false);
    return (bold ? Manuscript.BOLD : 0) | (underlined ? Manuscript.UNDERLINED : 0);
  }

  Optional<Integer> list(String id) {
    return find(id, style -> style.list);
  }

  Optional<Integer> listLevel(String id) {
    return find(id, style -> style.listLevel);
  }
}
