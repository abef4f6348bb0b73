package io.gazette.appfacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of JSON, or of JSON5 with its remarks, single quotes, plain keys and trailing commas, as
 * tools of app builders write it.
 *
 * @param members of an object, by key
 * @param items of an array
 * @param text of anything else
 * @param at where it begins in the text
 */
record JsonTree(
    Map<String, JsonTree> members, List<JsonTree> items, Optional<String> text, int at) {

  /** Far deeper than any of these files. */
  private static final int DEEPEST = 100;

  /** The text is no JSON from some place on. */
  static final class BrokenException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int at;

    BrokenException(int at) {
      super("no JSON at " + at);
      this.at = at;
    }

    int at() {
      return at;
    }
  }

  static JsonTree read(String text) throws BrokenException {
    Reader reader = new Reader(text);
    JsonTree tree = reader.value(0);
    reader.blank();
    if (reader.at < text.length()) {
      throw new BrokenException(reader.at);
    }
    return tree;
  }

  Optional<JsonTree> find(String key) {
    return Optional.ofNullable(members.get(key));
  }

  /** The words under a key. */
  Optional<String> words(String key) {
    return find(key).flatMap(JsonTree::text);
  }

  /** This and all within it, in order. */
  Stream<JsonTree> all() {
    return Stream.concat(
        Stream.of(this),
        Stream.concat(members.values().stream(), items.stream()).flatMap(JsonTree::all));
  }

  private static final class Reader {

    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    private char peek() throws BrokenException {
      if (at >= text.length()) {
        throw new BrokenException(at);
      }
      return text.charAt(at);
    }

    /** Passes over blanks and remarks. */
    void blank() throws BrokenException {
      while (at < text.length()) {
        if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff') {
          at++;
        } else if (text.startsWith("//", at)) {
          int end = text.indexOf('\n', at);
          at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
          int end = text.indexOf("*/", at + 2);
          if (end < 0) {
            throw new BrokenException(at);
          }
          at = end + 2;
        } else {
          return;
        }
      }
    }

    JsonTree value(int depth) throws BrokenException {
      blank();
      if (depth > DEEPEST) {
        throw new BrokenException(at);
      }
      int start = at;
      char first = peek();
      if (first == '{') {
        return object(start, depth);
      }
      if (first == '[') {
        return array(start, depth);
      }
      String words = first == '"' || first == '\'' ? quoted() : plain();
      return new JsonTree(Map.of(), List.of(), Optional.of(words), start);
    }

    private JsonTree object(int start, int depth) throws BrokenException {
      Map<String, JsonTree> members = new LinkedHashMap<>();
      at++;
      while (true) {
        blank();
        if (peek() == '}') {
          at++;
          return new JsonTree(members, List.of(), Optional.empty(), start);
        }
        String key = peek() == '"' || peek() == '\'' ? quoted() : plain();
        blank();
        expect(':');
        members.put(key, value(depth + 1));
        separator('}');
      }
    }

    private JsonTree array(int start, int depth) throws BrokenException {
      List<JsonTree> items = new ArrayList<>();
      at++;
      while (true) {
        blank();
        if (peek() == ']') {
          at++;
          return new JsonTree(Map.of(), items, Optional.empty(), start);
        }
        items.add(value(depth + 1));
        separator(']');
      }
    }

    private void separator(char end) throws BrokenException {
      blank();
      if (peek() != end) {
        expect(',');
      }
    }

    private void expect(char wanted) throws BrokenException {
      if (peek() != wanted) {
        throw new BrokenException(at);
      }
      at++;
    }

    /** Escapes stay as they are but for the sign that they stand for: no name has any. */
    private String quoted() throws BrokenException {
      char quote = peek();
      StringBuilder words = new StringBuilder();
      for (at++; peek() != quote; at++) {
        if (peek() == '\\') {
          at++;
        }
        words.append(peek());
      }
      at++;
      return words.toString();
    }

    private String plain() throws BrokenException {
      int start = at;
      while (at < text.length() && isPlain(text.charAt(at))) {
        at++;
      }
      if (at == start) {
        throw new BrokenException(at);
      }
      return text.substring(start, at);
    }

    private static boolean isPlain(char character) {
      return Character.isLetterOrDigit(character) || "_$+-.".indexOf(character) >= 0;
    }
  }
}
