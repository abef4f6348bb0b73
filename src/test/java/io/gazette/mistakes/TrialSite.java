package io.gazette.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.cli.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** A copy of the site to which somebody does something. */
final class TrialSite {

  private static final Path SITE = Path.of("src/test/resources/mistakes/site");
  private static final Pattern FINDING =
      Pattern.compile("(?m)^(.*:\\d+:\\d+): (error|warning): .* \\[([a-z0-9-]+)\\]\\R");

  private final Path folder;
  private final Path content;
  private final List<String> build = new ArrayList<>();
  private final StringBuilder said = new StringBuilder();
  private String day = "2026-07-01";
  private boolean failed;

  TrialSite(Path folder) throws IOException {
    this.folder = folder;
    this.content = folder.resolve("content");
    try (var paths = Files.walk(SITE)) {
      for (Path path : paths.toList()) {
        Files.copy(path, content.resolve(SITE.relativize(path).toString()));
      }
    }
  }

  /** Does everything that a block says, and builds the site if no command failed. */
  void run(Block block) throws IOException {
    for (Block.Step step : block.steps()) {
      run(step);
    }
    if (!failed) {
      List<String> arguments = new ArrayList<>(List.of("build", "--output", output().toString()));
      arguments.addAll(build);
      command(arguments);
    }
  }

  private void run(Block.Step step) throws IOException {
    if (step instanceof Block.Replace replace) {
      replace(replace);
    } else if (step instanceof Block.Write write) {
      write(write.path(), (String.join("\n", write.lines()) + "\n").getBytes(UTF_8));
    } else if (step instanceof Block.Bytes bytes) {
      write(bytes.path(), HexFormat.of().parseHex(bytes.hex()));
    } else if (step instanceof Block.Delete delete) {
      Files.delete(content.resolve(delete.path()));
    } else if (step instanceof Block.Rename rename) {
      Files.move(content.resolve(rename.from()), content.resolve(rename.to()));
    } else if (step instanceof Block.AsOf asOf) {
      day = asOf.day();
    } else if (step instanceof Block.Sealed) {
      seal();
    } else if (step instanceof Block.Forget) {
      said.setLength(0);
    } else if (step instanceof Block.Build more) {
      build.addAll(more.arguments());
    } else if (step instanceof Block.Run run) {
      command(run.arguments());
    }
  }

  private void replace(Block.Replace replace) throws IOException {
    Path file = content.resolve(replace.path());
    List<String> lines = new ArrayList<>(List.of(Files.readString(file).split("\n", -1)));
    int at = lines.size() - 1;
    if (!replace.old().isEmpty()) {
      at = Collections.indexOfSubList(lines, replace.old());
      if (at < 0 || at != Collections.lastIndexOfSubList(lines, replace.old())) {
        throw new IllegalArgumentException("not once in " + replace.path() + ": " + replace.old());
      }
      lines.subList(at, at + replace.old().size()).clear();
    }
    lines.addAll(at, replace.now());
    Files.writeString(file, String.join("\n", lines));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void seal() {
    for (String version : List.of("1.0", "2.0")) {
      Path dates = content.resolve("privacy/" + version + "/version.yaml");
      try (var lines = Files.lines(dates)) {
        String issued = lines.findFirst().orElseThrow().substring("issued: ".length());
        if (issued.compareTo(day) <= 0) {
          command(List.of("release", "privacy", version));
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    if (failed) {
      throw new IllegalStateException(said.toString());
    }
  }

  private void command(List<String> words) {
    List<String> arguments = new ArrayList<>(words);
    arguments.add("--content");
    arguments.add(content.toString());
    Clock clock =
        Clock.fixed(LocalDate.parse(day).atTime(4, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Invocation done = Invocation.of(clock, arguments.toArray(String[]::new));
    failed |= done.exit() != 0;
    said.append(done.out()).append(done.err());
  }

  private Path output() {
    return folder.resolve("site");
  }

  /** Everything that the commands said. */
  String said() {
    return said.toString();
  }

  /** The findings that the commands printed, e.g. {@code warning code privacy/policy.yaml:1:1}. */
  List<String> findings() {
    return FINDING
        .matcher(said)
        .results()
        .map(found -> found.group(2) + " " + found.group(3) + " " + inside(found.group(1)))
        .toList();
  }

  /** A position within the content, or beside it, such as in a theme. */
  private String inside(String position) {
    for (Path root : List.of(content, folder)) {
      if (position.startsWith(root + "/")) {
        return position.substring(root.toString().length() + 1);
      }
    }
    return position;
  }

  String page(String path) throws IOException {
    return Files.readString(output().resolve(path));
  }
}
