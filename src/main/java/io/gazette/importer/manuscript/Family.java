package io.gazette.importer.manuscript;

import java.util.List;

/** A way of numbering that people type, whatever comma or bracket they put beside it. */
public enum Family {
  PART("第一部分"),
  CHAPTER("第一章"),
  CHAPTER_SECTION("第一节"),
  ARTICLE("第一条"),
  ENGLISH_SECTION("Section 1"),
  /** § of German laws, and of contracts written like them. */
  SECTION_SIGN("§ 1"),
  FORMAL("壹、"),
  /** The ten stems. */
  STEM("甲、"),
  CHINESE("一、"),
  ROMAN_UPPER("I."),
  STEM_PAREN("（甲）"),
  CHINESE_PAREN("（一）"),
  LATIN_UPPER("A."),
  ARABIC("1."),
  DECIMAL_2("1.1"),
  DECIMAL_3("1.1.1"),
  DECIMAL_4("1.1.1.1"),
  ARABIC_PAREN("（1）"),
  ARABIC_HALF("1）"),
  /** A number in brackets of which a wrong encoding left question marks. */
  LOST_PAREN("（?）"),
  /** A number with a comma of which a wrong encoding left question marks. */
  LOST_COMMA("?、"),
  CIRCLED("①"),
  ROMAN_LOWER("i."),
  LATIN_LOWER("a."),
  LATIN_UPPER_PAREN("(A)"),
  LATIN_PAREN("(a)"),
  ROMAN_PAREN("(i)"),
  BULLET("•");

  /** Those that are never used inside one that stands after them here. */
  private static final List<Family> FIXED_ORDER =
      List.of(
          PART,
          CHAPTER,
          CHAPTER_SECTION,
          ARTICLE,
          ENGLISH_SECTION,
          SECTION_SIGN,
          FORMAL,
          STEM,
          CHINESE,
          ROMAN_UPPER,
          STEM_PAREN,
          CHINESE_PAREN,
          LATIN_UPPER);

  private final String sample;

  Family(String sample) {
    this.sample = sample;
  }

  /** How the first number looks. */
  public String sample() {
    return sample;
  }

  public boolean isLost() {
    return this == LOST_PAREN || this == LOST_COMMA;
  }

  /** Whether it says by a word what it counts, so that it can stand alone on a line. */
  public boolean isNamed() {
    return this != FORMAL && compareTo(FORMAL) < 0;
  }

  public boolean isDecimal() {
    return this == DECIMAL_2 || this == DECIMAL_3 || this == DECIMAL_4;
  }

  /** Whether every item has a number of its own to check the order by. */
  public boolean isCounted() {
    return !isLost() && this != BULLET;
  }

  /** Whether this one, where it begins anew, ends a list or clause of the other one. */
  public boolean standsAbove(Family other) {
    return FIXED_ORDER.contains(this) && compareTo(other) < 0;
  }

  /** Whether decimals such as 2.1 may repeat its numbers. */
  public boolean numbersChapters() {
    return this == ARABIC || (FIXED_ORDER.contains(this) && this != CHINESE_PAREN);
  }

  static Family decimal(int depth) {
    return switch (depth) {
      case 2 -> DECIMAL_2;
      case 3 -> DECIMAL_3;
      default -> DECIMAL_4;
    };
  }
}
