package io.gazette.markdown;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fills placeholders in with what was written, and notes where each stands. */
public final class AsWritten implements Filler {

  /** Begins the text of a block that stands for a placeholder. */
  static final String MARK = "\uE001";

  final List<SourcePosition> positions = new ArrayList<>();

  @Override
  public Inline inline(Placeholder placeholder) {
    positions.add(placeholder.position());
    String at = placeholder.position().line() + ":" + placeholder.position().column();
    return new Inline.Text("{{" + at + " " + written(placeholder) + "}}");
  }

  @Override
  public Block block(Placeholder placeholder) {
    positions.add(placeholder.position());
    return new Block.CodeBlock(MARK + "{{" + written(placeholder) + "}}", placeholder.position());
  }

  private static String written(Placeholder placeholder) {
    return placeholder.arguments().entrySet().stream()
        .map(entry -> " " + entry.getKey() + "=[" + entry.getValue() + "]")
        .collect(Collectors.joining("", placeholder.name(), ""));
  }
}
