package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
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
    List<Path> pages = SampleSite.pages(SampleSite.build());
    assertThat(pages).hasSizeGreaterThan(30);
    assertThat(validate(pages)).isEmpty();
  }

  @Test
  void theValidatorFindsWhatIsWrong(@org.junit.jupiter.api.io.TempDir Path folder)
      throws Exception {
    Path page = folder.resolve("bad.html");
    Files.writeString(page, "<!DOCTYPE html><title>x</title><p><li>y</p>");
    assertThat(validate(List.of(page))).contains("bad.html");
  }

  /** The checker's messages, one a line; empty if there are none. */
  private static String validate(List<Path> pages) throws Exception {
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
            new TextMessageEmitter(messages, false));
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(
        "http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
    validator.setUpValidatorAndParsers(handler, false, false);
    handler.start(null);
    for (Path page : pages) {
      check(validator, page);
    }
    handler.end("", "", "");
    return messages.toString(UTF_8);
  }

  private static void check(SimpleDocumentValidator validator, Path page)
      throws IOException, org.xml.sax.SAXException {
    try (var stream = Files.newInputStream(page)) {
      InputSource source = new InputSource(stream);
      source.setSystemId(page.toUri().toString());
      source.setEncoding("UTF-8");
      validator.checkHtmlInputSource(source);
    }
  }
}
