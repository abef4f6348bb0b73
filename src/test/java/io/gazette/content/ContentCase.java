package io.gazette.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A content folder and what there is to say about it, in one readable file.
 *
 * <p>The parts begin with {@code --- path}, after which there may be a word: {@code absent} removes
 * what the base has, {@code bytes} reads {@code \xFF} as a byte, {@code size n} makes a file of
 * that many bytes, {@code link target} a symbolic link. The last part, {@code problems}, has a line
 * for each problem: place, code, and as many of the code's arguments as matter.
 */
record ContentCase(String name, Map<String, Part> parts, List<String> problems) {

  private static final String BASE = "base.txt";

  record Part(List<String> words, List<String> lines) {
    private String kind() {
      return words.isEmpty() ? "" : words.get(0);
    }
  }

  /** All cases, by name. */
  static Stream<ContentCase> all() {
    try (Stream<Path> files = Files.list(resource("cases"))) {
      return files.sorted().toList().stream().map(ContentCase::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ContentCase named(String name) {
    return read(resource("cases/" + name + ".txt"));
  }

  static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(ContentCase.class.getResource(name), name).toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ContentCase read(Path file) {
    Map<String, Part> parts = parts(resource(BASE));
    Map<String, Part> own = parts(file);
    own.keySet().forEach(path -> parts.keySet().removeIf(known -> isIn(known, path)));
    parts.putAll(own);
    Part problems = parts.remove("problems");
    String name = file.getFileName().toString().replace(".txt", "");
    return new ContentCase(name, Collections.unmodifiableMap(parts), problems.lines());
  }

  private static boolean isIn(String path, String folder) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }

  private static Map<String, Part> parts(Path file) {
    try {
      Map<String, Part> parts = new LinkedHashMap<>();
      String[] texts = ("\n" + Files.readString(file)).split("\n--- ", -1);
      for (String text : Arrays.asList(texts).subList(1, texts.length)) {
        List<String> lines = text.lines().toList();
        List<String> words = List.of(lines.get(0).split(" ", -1));
        parts.put(
            words.get(0), new Part(words.subList(1, words.size()), lines.subList(1, lines.size())));
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the folder {@code content} in another one. */
  Path writeTo(Path folder) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      Path path = content.resolve(part.getKey()).normalize();
      if (!part.getValue().kind().equals("absent")) {
        Files.createDirectories(path.getParent());
        write(path, part.getValue());
      }
    }
    return content;
  }

  private static void write(Path path, Part part) throws IOException {
    String text = part.lines().isEmpty() ? "" : String.join("\n", part.lines()) + "\n";
    switch (part.kind()) {
      case "bytes" -> Files.write(path, bytes(text));
      case "size" -> Files.write(path, filled(Integer.parseInt(part.words().get(1))));
      case "link" -> Files.createSymbolicLink(path, Path.of(part.words().get(1)));
      default -> Files.writeString(path, text);
    }
  }

  private static byte[] filled(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String[] pieces = text.split("\\\\x", -1);
    bytes.writeBytes(pieces[0].getBytes(StandardCharsets.UTF_8));
    for (String piece : Arrays.asList(pieces).subList(1, pieces.length)) {
      bytes.write(Integer.parseInt(piece.substring(0, 2), 16));
      bytes.writeBytes(piece.substring(2).getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
