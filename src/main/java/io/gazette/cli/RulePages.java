package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of the handbook on codes of the checks, which the jar has too: in one language. */
final class RulePages {

  private final String folder;

  private RulePages(String folder) {
    this.folder = folder;
  }

  /** Chinese for a Chinese locale, English for every other. */
  static RulePages of(Locale locale) {
    return new RulePages(locale.getLanguage().equals("zh") ? "rules/zh/" : "rules/en/");
  }

  /** The codes that have a page, in the order of all. */
  List<Code> codes() {
    return Arrays.stream(Code.values()).filter(this::has).toList();
  }

  boolean has(Code code) {
    return RulePages.class.getResource(folder + code.id() + ".md") != null;
  }

  /** The page of a code in Markdown. */
  Optional<String> find(Code code) {
    try (InputStream page = RulePages.class.getResourceAsStream(folder + code.id() + ".md")) {
      return page == null ? Optional.empty() : Optional.of(new String(page.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
