package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.Redline;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.model.Language;
import io.gazette.render.redline.LooseRedline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.messages.GnuMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Every page of the sample site is valid HTML by the Nu checker, errors and warnings both. */
class HtmlValidityIT {

  @Test
  void everyPageIsValid() throws Exception {
    Path site = SampleSite.build();
    List<Path> pages = SampleSite.pages(site);
    assertThat(pages).hasSizeGreaterThan(30);
    assertThat(validate(site, pages)).isEmpty();
  }

  @Test
  void theRedlineOfLooseTextsIsValid(@org.junit.jupiter.api.io.TempDir Path folder)
      throws Exception {
    List<TextBlock> old = List.of(block(Kind.HEADING, "Title"), block(Kind.PARAGRAPH, "Some."));
    List<TextBlock> now =
        List.of(block(Kind.HEADING, "Title"), block(Kind.ITEM, "Any."), block(Kind.ROW, "Cell"));
    Path page = folder.resolve("loose.html");
    Files.writeString(
        page, LooseRedline.html(Redline.compare(old, now), new Language("en"), "a.md", "b.md"));
    assertThat(validate(folder, List.of(page))).isEmpty();
  }

  private static TextBlock block(Kind kind, String text) {
    return TextBlockBuilder.of(kind).text(text).build();
  }

  @Test
  void theValidatorFindsWhatIsWrong(@org.junit.jupiter.api.io.TempDir Path folder)
      throws Exception {
    Path page = folder.resolve("bad.html");
    Files.writeString(page, "<!DOCTYPE html><title>x</title><p><li>y</p>");
    assertThat(validate(folder, List.of(page))).isNotEmpty();
  }

  /** The checker's messages. */
  private static List<String> validate(Path site, List<Path> pages) throws Exception {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    SourceCode source = new SourceCode();
    MessageEmitterAdapter handler =
        new MessageEmitterAdapter(
            null,
            source,
            true,
            new ImageCollector(source),
            0,
            false,
            new GnuMessageEmitter(messages, false));
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(
        "http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
    validator.setUpValidatorAndParsers(handler, false, false);
    handler.start(null);
    for (Path page : pages) {
      check(validator, site, page);
    }
    handler.end("", "", "");
    return messages
        .toString(UTF_8)
        .lines()
        // Safari takes a list without markers for no list at all, unless it says that it is one.
        .filter(line -> !line.contains("The “list” role is unnecessary"))
        // A block of data (JSON-LD) is no script: no browser runs it or holds a policy against it.
        .filter(line -> !line.contains("Inline script violates Content Security Policy"))
        // It does not know this pseudo-element (CSS Pseudo-Elements 4) yet; the rule stands alone,
        // so
        // that a browser without it loses nothing.
        .filter(line -> !line.contains("pseudo-class “::details-content”"))
        // It knows no digests of styles, which browsers do and LooseRedlineTest compares.
        .filter(line -> !line.contains("Inline style violates Content Security Policy"))
        .toList();
  }

  private static void check(SimpleDocumentValidator validator, Path site, Path page)
      throws IOException, org.xml.sax.SAXException {
    try (var stream = Files.newInputStream(page)) {
      InputSource source = new InputSource(stream);
      source.setSystemId("https://policies.example/" + site.relativize(page));
      source.setEncoding("UTF-8");
      validator.checkHtmlInputSource(source);
    }
  }
}
