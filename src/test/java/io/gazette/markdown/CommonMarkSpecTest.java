package io.gazette.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** With the amendment for CJK installed, every example of CommonMark 0.31.2 still holds. */
class CommonMarkSpecTest {

  private static final int EXAMPLES = 652;

  private final List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
  private final HtmlRenderer renderer = HtmlRenderer.builder().percentEncodeUrls(true).build();

  @Test
  void theSpecificationIsWhole() {
    assertThat(TestResources.readAsString(TestResources.getSpec())).contains("version: '0.31.2'");
    assertThat(examples).hasSize(EXAMPLES);
  }

  @Test
  void everyExampleGivesTheSpecifiedHtml() {
    assertThat(failures(CjkFriendlyEmphasis.create())).isEmpty();
  }

  @Test
  void everyExampleGivesTheSpecifiedHtmlWithUnderlineMarksToo() {
    assertThat(failures(CjkFriendlyEmphasis.withUnderlineMarks())).isEmpty();
  }

  private List<String> failures(CjkFriendlyEmphasis emphasis) {
    Parser parser =
        Parser.builder()
            .extensions(List.of(emphasis))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    List<String> failures = new ArrayList<>();
    for (Example example : examples) {
      // The specification shows a tab as an arrow.
      String html = renderer.render(parser.parse(example.getSource())).replace('\t', '→');
      if (!html.equals(example.getHtml())) {
        failures.add(example + "\n" + example.getSource() + "\n" + html);
      }
    }
    return failures;
  }
}
