package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.PageNumber;
import io.gazette.importer.manuscript.Passage;
import io.gazette.text.Characters;
import io.gazette.vocabulary.UsualHeading;
import java.util.List;
import java.util.Optional;

/** Tells headings without any mark from paragraphs, by their position and length. */
final class LostHeadings {

  private static final int BODY_WIDTH = 40;

  private final List<Element> elements;
  private final Sequences sequences;
  private final Dividers dividers;
  private final Manuscript source;
  private final boolean blankLinesDivide;

  LostHeadings(List<Element> elements, Sequences sequences, Dividers dividers, Manuscript source) {
    this.source = source;
    this.elements = elements;
    this.sequences = sequences;
    this.dividers = dividers;
    long divided = elements.stream().filter(element -> element.line().gap() > 0).count();
    this.blankLinesDivide = 2 * divided > elements.size();
  }

  /**
   * What a line without mark is if it is a heading: one that lost its number, where it stands on
   * its paragraph although blank lines divide paragraphs; else a guess.
   */
  Optional<Section.Kind> kind(int index) {
    if (index == 0 || index + 1 >= elements.size() || !isPlain(index)) {
      return Optional.empty();
    }
    Words words = (Words) elements.get(index);
    if (!HeadingShape.fitsWithoutNumber(words.text())) {
      return Optional.empty();
    }
    if (blankLinesDivide && words.line().gap() > 0 && hasBodyOnIt(index)) {
      return Optional.of(Section.Kind.LOST_NUMBER);
    }
    if (isBold(words.line().words()) && followed(index)) {
      return Optional.of(Section.Kind.BOLD);
    }
    return (hasBody(index) || standsAboveSentence(index)) && endsBefore(index)
        ? Optional.of(Section.Kind.GUESSED)
        : Optional.empty();
  }

  private boolean isBold(Passage words) {
    return words
        .places()
        .filter(place -> !Chars.isSpace(source.at(place)))
        .allMatch(place -> (source.style(place) & Manuscript.BOLD) != 0);
  }

  /** Something that is no heading of the same kind comes after it. */
  private boolean followed(int index) {
    boolean words = elements.get(index + 1) instanceof Words next && !isBold(next.line().words());
    return words || elements.get(index + 1) instanceof Element.Ready;
  }

  /** The next line stands right below, and is longer or introduces something. */
  private boolean hasBodyOnIt(int index) {
    Element next = elements.get(index + 1);
    return next.line().gap() == 0 && isPlain(index + 1) && (next.introduces() || hasBody(index));
  }

  private boolean isPlain(int index) {
    return elements.get(index) instanceof Words words
        && words.line().isPlain()
        && !PageNumber.mayBe(words.text())
        && sequences.run(index).isEmpty()
        && !dividers.isDivider(index);
  }

  /** A paragraph or list follows that is much longer. */
  private boolean hasBody(int index) {
    Element next = elements.get(index + 1);
    if (!(next instanceof Words words) || dividers.isDivider(index + 1)) {
      return false;
    }
    if (sequences.run(index + 1).isPresent()) {
      return !sequences.isHeading(index + 1);
    }
    int width = Characters.width(words.text());
    int own = Characters.width(((Words) elements.get(index)).text());
    return width >= BODY_WIDTH && 2 * width >= 3 * own;
  }

  /** A usual heading apart from what stands around it, above a sentence, be it a short one. */
  private boolean standsAboveSentence(int index) {
    Words own = (Words) elements.get(index);
    return own.line().gap() > 0
        && UsualHeading.find(own.text()).isPresent()
        && isPlain(index + 1)
        && elements.get(index + 1) instanceof Words next
        && next.line().gap() > 0
        && Chars.isOneOf(Chars.last(next.text()), "。.");
  }

  /** Whether what stands before has come to its end, so that something new can begin. */
  private boolean endsBefore(int index) {
    Element before = elements.get(index - 1);
    if (sequences.isHeading(index - 1) || dividers.isDivider(index - 1)) {
      return true;
    }
    return !(before instanceof Words words)
        || Chars.isOneOf(Chars.last(words.text()), "。；;！!？?.”】》");
  }
}
