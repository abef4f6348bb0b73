package io.gazette.markdown;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** A section while the text below its heading is still being read. */
final class SectionDraft {

  final int marks;
  final int level;
  final HeadingAttributes attributes;
  final List<Inline> heading;

  /** Of the heading, without those that placeholders stand for. */
  final String words;

  final SourcePosition position;
  final List<Block> body = new ArrayList<>();
  final List<SectionDraft> children = new ArrayList<>();

  /** Whether nobody need be told that it has no id. */
  boolean settled;

  /** Set by {@link ClauseIds} once all headings are known. */
  String id = "";

  SectionDraft(
      int marks,
      int level,
      HeadingAttributes attributes,
      InlineContent heading,
      SourcePosition position) {
    this.marks = marks;
    this.level = level;
    this.attributes = attributes;
    this.words = heading.words();
    this.heading = heading.finish();
    this.position = position;
  }

  /** The depth of recursion is that of headings: at most five. */
  Section finish() {
    return new Section(
        id,
        level,
        attributes.numbering(),
        heading,
        attributes.roles(),
        body,
        children.stream().map(SectionDraft::finish).toList(),
        position);
  }
}
