package io.gazette.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrasts of the default theme, by WCAG 2.2 (relative luminance). */
class ColoursTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private static final List<String> GROUNDS = List.of("paper", "tint", "accent-tint");

  enum Scheme {
    LIGHT,
    DARK
  }

  @ParameterizedTest
  @EnumSource
  void textCanBeReadAndLinksBeSeen(Scheme scheme) {
    Map<String, Double> colours = colours(scheme);
    for (String ground : GROUNDS) {
      for (String text : List.of("ink", "soft", "accent")) {
        assertThat(contrast(colours, text, ground))
            .as("%s on %s", text, ground)
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(contrast(colours, "underline", ground))
          .as("link on %s", ground)
          .isGreaterThanOrEqualTo(3);
    }
  }

  private static double contrast(Map<String, Double> colours, String one, String other) {
    double lighter = Math.max(colours.get(one), colours.get(other));
    double darker = Math.min(colours.get(one), colours.get(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** The luminance of each colour; those of the dark come second in the stylesheet. */
  private static Map<String, Double> colours(Scheme scheme) {
    String css = new String(BundledTheme.file("assets/style.css").bytes(), StandardCharsets.UTF_8);
    int dark = css.indexOf("prefers-color-scheme: dark");
    int end = css.indexOf("/* Typefaces");
    Map<String, Double> colours = new HashMap<>();
    Matcher colour =
        COLOUR.matcher(scheme == Scheme.LIGHT ? css.substring(0, dark) : css.substring(dark, end));
    while (colour.find()) {
      int value = Integer.parseInt(colour.group(2), 16);
      colours.put(
          colour.group(1),
          0.2126 * linear(value >> 16)
              + 0.7152 * linear((value >> 8) & 0xff)
              + 0.0722 * linear(value & 0xff));
    }
    return colours;
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
