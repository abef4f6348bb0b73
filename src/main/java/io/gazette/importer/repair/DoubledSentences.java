package io.gazette.importer.repair;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Links.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds sentences that only say again, word for word, how the sentence before them ended. */
final class DoubledSentences {

  private static final int SHORTEST = 8;

  private DoubledSentences() {}

  static List<Span> in(String text) {
    List<Span> doubled = new ArrayList<>();
    int previous = 0;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (Chars.isOneOf(text.charAt(at), "。！？")) {
        String before = text.substring(previous, from);
        String sentence = text.substring(from, at + 1);
        if (sentence.length() >= SHORTEST && before.endsWith(sentence)) {
          doubled.add(new Span(from, at + 1));
        } else {
          previous = from;
        }
        from = at + 1;
      }
    }
    return doubled;
  }
}
