package io.gazette.model;

import io.gazette.text.PortableName;
import java.util.regex.Pattern;

/** Says which rule for ids a name breaks, so that nobody has to look through all of them. */
public final class IdFault {

  private static final int LONGEST = 64;
  private static final Pattern OF_VERSION = Pattern.compile("[A-Za-z0-9.-]+");
  private static final Pattern OF_OTHERS = Pattern.compile("[a-z0-9-]+");
  private static final Pattern LOOSE_HYPHEN = Pattern.compile("^[-.]|[-.]$|[-.]{2}");

  private IdFault() {}

  /**
   * The arguments of a diagnostic: the name, what it cannot be, and why.
   *
   * @param what a term such as {@code @policy-id}
   */
  public static String[] of(String name, String what) {
    return new String[] {name, what, fault(name, what.equals("@version-id"))};
  }

  private static String fault(String name, boolean ofVersion) {
    if (name.length() > LONGEST) {
      return "@id-long";
    }
    if (!(ofVersion ? OF_VERSION : OF_OTHERS).matcher(name).matches()) {
      return characters(name);
    }
    if (!ofVersion && Character.isDigit(name.charAt(0))) {
      return "@id-digit";
    }
    if (LOOSE_HYPHEN.matcher(name).find()) {
      return "@id-hyphens";
    }
    if (!PortableName.is(name)) {
      return "@id-device";
    }
    if (Routes.isLanguageFolder(name)) {
      return "@id-language";
    }
    boolean sound = ofVersion ? Routes.isVersionId(name) : Routes.isPolicyId(name);
    // What a site has as a language is known to its reader alone.
    return sound ? "@id-language" : "@id-taken";
  }

  private static String characters(String name) {
    if (name.chars().anyMatch(Character::isWhitespace)) {
      return "@id-blank";
    }
    if (name.indexOf('_') >= 0) {
      return "@id-underscore";
    }
    if (name.codePoints().anyMatch(Character::isIdeographic)) {
      return "@id-han";
    }
    if (name.chars().anyMatch(Character::isUpperCase)) {
      return "@id-capitals";
    }
    return "@id-characters";
  }
}
