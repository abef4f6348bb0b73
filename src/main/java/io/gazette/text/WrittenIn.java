package io.gazette.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The writing that a text is in, by its characters: what a person sees who cannot read it.
 *
 * <p>Decided only where it is plain: names, addresses and quotations in another writing change
 * nothing. Which of the languages in Latin letters it is, nobody can tell from letters.
 */
public enum WrittenIn {
  SIMPLIFIED,
  TRADITIONAL,
  /** Chinese, with too few characters that only one of its scripts has. */
  HAN,
  LATIN;

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}'’-]+");

  /**
   * Addresses and names for machines are in Latin letters in every language. Each begins where a
   * run of such characters does and gives nothing back, so that any text takes linear time.
   */
  private static final Pattern FOR_MACHINES =
      Pattern.compile(
          "(?<![\\w.+-])[\\w.+-]++@[\\w.-]++"
              + "|(?:https?://|www\\.)[!-~]++"
              + "|(?<![\\w-])[\\w-]++[./][\\w./-]*+"
              + "|(?<!\\w)[A-Za-z0-9]++_\\w*+");

  /** Fewer words or characters are a name or a quotation. */
  private static final int FEW = 16;

  private static final int FEW_OF_ONE_SCRIPT = 5;
  private static final double MOST = 0.8;

  /** The writing of a text; empty if it has few words, or several writings. */
  public static Optional<WrittenIn> of(String text) {
    String prose = FOR_MACHINES.matcher(text).replaceAll(" ");
    long han = prose.codePoints().filter(Characters::isHan).count();
    long words = WORD.matcher(prose).results().count();
    if (han >= FEW && han >= MOST * (han + words)) {
      return Optional.of(script(prose));
    }
    return words >= FEW && words >= MOST * (han + words) ? Optional.of(LATIN) : Optional.empty();
  }

  private static WrittenIn script(String prose) {
    long traditional = prose.chars().filter(c -> ChineseScript.isTraditionalOnly((char) c)).count();
    long simplified = prose.chars().filter(c -> ChineseScript.isSimplifiedOnly((char) c)).count();
    long both = traditional + simplified;
    if (both >= FEW_OF_ONE_SCRIPT && traditional >= MOST * both) {
      return TRADITIONAL;
    }
    return both >= FEW_OF_ONE_SCRIPT && simplified >= MOST * both ? SIMPLIFIED : HAN;
  }
}
