package io.gazette.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  @Test
  void escapesTextAndAttributes() {
    String hostile = "</script><img src=x onerror=\"alert('1')\"> & <!--";
    Html html = new HtmlWriter().element("p", hostile, "title", hostile).done();
    assertThat(html.markup())
        .isEqualTo(
            "<p title=\"&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;"
                + " &amp; &lt;!--\">&lt;/script&gt;&lt;img src=x"
                + " onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &lt;!--</p>");
  }

  @Test
  void replacesWhatHtmlForbids() {
    assertThat(HtmlWriter.escaped("a\u0000b\u000Bc\u0085d\uD800e\uDC00").markup())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
  }

  @Test
  void keepsCharactersBeyondTheBasicPlane() {
    assertThat(HtmlWriter.escaped("𠮷😀").markup()).isEqualTo("𠮷😀");
  }

  /** Whatever goes in as text comes out of a parser as the same text, and nothing else. */
  @Test
  void textSurvivesAParser() {
    Random random = new Random(20261121);
    String alphabet = "<>&\"'= /!-a中；&lt;#39;script";
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Html html = new HtmlWriter().element("pre", text.toString(), "title", text.toString()).done();
      var parsed = Jsoup.parseBodyFragment(html.markup()).body();
      assertThat(parsed.childrenSize()).isEqualTo(1);
      assertThat(parsed.child(0).attr("title")).isEqualTo(text.toString());
      assertThat(parsed.child(0).wholeText()).isEqualTo(text.toString());
    }
  }
}
