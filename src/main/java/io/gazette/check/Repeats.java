package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import java.util.List;

/** What a finding says of words of which another one says the cause. */
public final class Repeats {

  private Repeats() {}

  /**
   * Findings without those that another one makes needless: that a reference is typed does not
   * matter where what it refers to is not there.
   */
  public static List<Diagnostic> leftOutOf(List<Diagnostic> findings) {
    List<Diagnostic> unknown =
        findings.stream().filter(each -> each.code() == Code.REFERENCE_UNKNOWN).toList();
    return unknown.isEmpty()
        ? findings
        : findings.stream()
            .filter(
                each ->
                    each.code() != Code.TYPED_NUMBER
                        || unknown.stream().noneMatch(reference -> isWithin(reference, each)))
            .toList();
  }

  private static boolean isWithin(Diagnostic reference, Diagnostic typed) {
    String words = typed.arguments().get(0);
    int column = typed.position().column();
    return reference.position().file().equals(typed.position().file())
        && reference.position().line() == typed.position().line()
        && reference.position().column() >= column
        && reference.position().column() < column + words.length()
        && words.contains(reference.arguments().get(0));
  }
}
