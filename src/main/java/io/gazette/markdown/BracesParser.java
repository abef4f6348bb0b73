package io.gazette.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Claims <code>{{…}}</code> anywhere, and <code>{…}</code> at the very end of a block's text, where
 * a heading has its id. Both stay on one line; how far to look is bounded, so that braces without
 * end cost nothing.
 */
final class BracesParser implements InlineContentParser {

  private static final int MAX_LENGTH = 300;

  /** Characters that mean something else to Markdown, so that what is claimed is plain text. */
  private static final String NOT_IN_ATTRIBUTES = "{`*<[]&\\\n";

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    scanner.next();
    return scanner.next('{') ? placeholder(scanner, start) : attributes(scanner, start);
  }

  private static ParsedInline placeholder(Scanner scanner, Position start) {
    Position afterOpening = scanner.position();
    for (int read = 0; read < MAX_LENGTH; read++) {
      if (scanner.next("}}")) {
        return ParsedInline.of(BracesNode.placeholder(content(scanner, start)), scanner.position());
      }
      if (scanner.peek() == '\n' || !scanner.hasNext()) {
        break;
      }
      scanner.next();
    }
    return ParsedInline.of(BracesNode.placeholder("{{"), afterOpening);
  }

  private static ParsedInline attributes(Scanner scanner, Position start) {
    for (int read = 0; read < MAX_LENGTH && scanner.hasNext(); read++) {
      char next = scanner.peek();
      if (NOT_IN_ATTRIBUTES.indexOf(next) >= 0) {
        return ParsedInline.none();
      }
      scanner.next();
      if (next == '}') {
        String raw = content(scanner, start);
        scanner.whitespace();
        return scanner.hasNext()
            ? ParsedInline.none()
            : ParsedInline.of(BracesNode.attributes(raw), scanner.position());
      }
    }
    return ParsedInline.none();
  }

  private static String content(Scanner scanner, Position start) {
    return scanner.getSource(start, scanner.position()).getContent();
  }

  /** Gives the one parser, which keeps nothing between calls. */
  static final class Factory implements InlineContentParserFactory {

    private final BracesParser parser = new BracesParser();

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return parser;
    }
  }
}
