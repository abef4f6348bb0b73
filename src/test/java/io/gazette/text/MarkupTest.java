package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void nothingOfATextIsMarkup() {
    assertThat(Markup.HTML.escaped("<a href=\"'\">&amp;"))
        .isEqualTo("&lt;a href=&quot;&#39;&quot;&gt;&amp;amp;");
  }

  @Test
  void whatHtmlForbidsIsShownAsMissing() {
    assertThat(Markup.HTML.escaped("a\u0000b\u000Bc\uD83Dd\r")).isEqualTo("a�b�c�d�");
    assertThat(Markup.HTML.escaped("a\tb\n😀")).isEqualTo("a\tb\n😀");
  }

  @Test
  void whatXmlForbidsIsLeftOut() {
    assertThat(Markup.XML.escaped("a\u0000b\uD83Dc\uFFFE'")).isEqualTo("abc'");
  }
}
