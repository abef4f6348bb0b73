package io.gazette.render.redline;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.TextDiff;
import io.gazette.model.Language;
import io.gazette.render.page.InlineStyle;
import io.gazette.render.theme.BundledTheme;
import io.gazette.render.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A redline of any two texts as one page that needs nothing else: no site, no policy, no other
 * file.
 *
 * <p>Its style stands in it; it has no script, asks no host for anything, and says so in its
 * content security policy. Whatever the texts contain is shown as text. Equal input gives equal
 * bytes.
 */
public final class LooseRedline {

  private static final Language ENGLISH = new Language("en");
  private static final Language SIMPLIFIED = new Language("zh-Hans");
  private static final Language TRADITIONAL = new Language("zh-Hant");

  private LooseRedline() {}

  /**
   * The page, in UTF-8.
   *
   * @param language of the texts; the words around them are Chinese for Chinese texts, in their
   *     script, and otherwise English
   * @param oldName what the old text is called, e.g. the name of its file
   */
  public static String html(TextDiff diff, Language language, String oldName, String newName) {
    Diagnostics diagnostics = new Diagnostics();
    Language words = wordsFor(language);
    Theme theme = Theme.load(Optional.empty(), List.of(words), diagnostics).orElseThrow();
    InlineStyle style = InlineStyle.of(style());
    LooseRedlinePage page =
        new LooseRedlinePage(
            language.tag(),
            oldName,
            newName,
            RedlineBody.of(diff, theme.messages(words)),
            style.css(),
            style.digest());
    return theme
        .render("loose-redline", page, theme.messages(words), diagnostics)
        .orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()));
  }

  private static Language wordsFor(Language language) {
    if (!language.isChinese()) {
      return ENGLISH;
    }
    return language.isTraditionalChinese() ? TRADITIONAL : SIMPLIFIED;
  }

  private static String style() {
    StringBuilder style = new StringBuilder();
    for (String name : List.of("assets/style.css", "assets/redline.css")) {
      style.append(new String(BundledTheme.file(name).bytes(), StandardCharsets.UTF_8));
    }
    return style.toString();
  }
}
