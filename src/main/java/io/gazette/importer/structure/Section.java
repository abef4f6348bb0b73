package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Passage;
import io.gazette.model.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A headed part of a draft. Built step by step, then only its id and roles are still set. */
public final class Section {

  /** How a heading was recognised. */
  public enum Kind {
    /** By its number. */
    NUMBERED,
    /** By the style that the format gives it. */
    STYLED,
    /** It had a number, which the source lost. */
    LOST_NUMBER,
    /** By being bold as a whole, and by its position and length. */
    BOLD,
    /** Only by its position and length. */
    GUESSED,
    /** By the contents list. */
    LISTED,
    SUMMARY,
    /** The full text behind a summary. */
    FULL_TEXT,
    APPENDIX,
    INTRODUCTION;

    public boolean isUnnumbered() {
      return this == SUMMARY || this == FULL_TEXT || this == APPENDIX || this == INTRODUCTION;
    }
  }

  public final Kind kind;
  final Line line;
  public Passage heading;
  public final Optional<Mark> mark;
  final @Nullable Run run;
  public int level;
  public final List<Part> parts = new ArrayList<>();
  public final List<Section> children = new ArrayList<>();
  public final Set<Role> roles = EnumSet.noneOf(Role.class);

  /** The number that the source has, or shows. */
  Optional<Label> label = Optional.empty();

  /** Whether Gazette must give it no number: it has none, or it is kept as it was typed. */
  boolean unnumbered;

  /** Empty until {@link ClauseNames} gives one. */
  public String id = "";

  Section(
      Kind kind, Line line, Passage heading, Optional<Mark> mark, @Nullable Run run, int level) {
    this.kind = kind;
    this.line = line;
    this.heading = heading;
    this.mark = mark;
    this.run = run;
    this.level = level;
  }

  /** Whether Gazette gives it no number. */
  public boolean isUnnumbered() {
    return unnumbered || kind.isUnnumbered();
  }

  void collectInto(List<Section> all) {
    all.add(this);
    children.forEach(child -> child.collectInto(all));
  }
}
