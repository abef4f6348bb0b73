package io.gazette.text;

import java.util.Optional;
import java.util.regex.Matcher;
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

  /**
   * What is counted of a text. Lines are counted each on its own: the sum over the parts of a text
   * is what counting the whole gives.
   *
   * @param han characters
   * @param words in Latin letters, without addresses and names for machines
   * @param traditional characters that only the traditional script has
   * @param simplified characters that only the simplified script has
   */
  public record Letters(int han, int words, int traditional, int simplified) {

    public static final Letters NONE = new Letters(0, 0, 0, 0);

    public static Letters of(String text) {
      int han = 0;
      int words = 0;
      int traditional = 0;
      int simplified = 0;
      // Nothing for machines and no word goes on beyond a Han character.
      int run = 0;
      int c;
      for (int at = 0; at < text.length(); at += Character.charCount(c)) {
        c = text.codePointAt(at);
        if (Characters.isHan(c)) {
          han++;
          words += words(text, run, at);
          run = at + Character.charCount(c);
          if (c <= Character.MAX_VALUE) {
            traditional += ChineseScript.isTraditionalOnly((char) c) ? 1 : 0;
            simplified += ChineseScript.isSimplifiedOnly((char) c) ? 1 : 0;
          }
        }
      }
      return new Letters(han, words + words(text, run, text.length()), traditional, simplified);
    }

    private static int words(String text, int from, int to) {
      boolean letters = false;
      for (int at = from; at < to && !letters; at++) {
        letters = Character.isLetter(text.charAt(at));
      }
      if (!letters) {
        return 0;
      }
      String prose = FOR_MACHINES.matcher(text.substring(from, to)).replaceAll(" ");
      Matcher word = WORD.matcher(prose);
      int words = 0;
      while (word.find()) {
        words++;
      }
      return words;
    }

    public Letters plus(Letters other) {
      return new Letters(
          han + other.han,
          words + other.words,
          traditional + other.traditional,
          simplified + other.simplified);
    }

    /** The writing of what was counted; empty if it has few words, or several writings. */
    public Optional<WrittenIn> writing() {
      if (han >= FEW && han >= MOST * (han + words)) {
        return Optional.of(script());
      }
      return words >= FEW && words >= MOST * (han + words) ? Optional.of(LATIN) : Optional.empty();
    }

    private WrittenIn script() {
      int both = traditional + simplified;
      if (both >= FEW_OF_ONE_SCRIPT && traditional >= MOST * both) {
        return TRADITIONAL;
      }
      return both >= FEW_OF_ONE_SCRIPT && simplified >= MOST * both ? SIMPLIFIED : HAN;
    }
  }
}
