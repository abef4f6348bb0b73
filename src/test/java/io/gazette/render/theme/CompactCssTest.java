package io.gazette.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactCssTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a { color: red; }|a{color:red}",
        "a ,  b > c{ margin : 0 1px ; }|a,b > c{margin :0 1px}",
        "a /* one */ { /* two */ } |a{}",
        "a :hover { width: calc(1px + 2px) }|a :hover{width:calc(1px + 2px)}",
        "a/**/.b { x: 1/**/2 }|a/**/.b{x:1/**/2}",
        "a::before { content: \" ; }  /* '  \" }|a::before{content:\" ; }  /* '  \"}",
        "a { content: ' ; }  /* ' }|a{content:' ; }  /* '}",
        "a { background: url( a/*b;c ) }|a{background:url( a/*b;c )}",
        "a { content: \\\"  ; }|a{content:\\\"}",
        "@media screen and (min-width: 1em) { a { b: c } }"
            + "|@media screen and (min-width:1em){a{b:c}}",
        "/*! licence  1 */ a { b: c }|/*! licence  1 */ a{b:c}",
        ".\\31 0 a { b: c }|.\\31 0 a{b:c}",
        "a { b: 'never ends ; }|a{b:'never ends ; }",
        "/* never ends|''",
      })
  void leavesOutWhatOnlyWritersRead(String source, String expected) {
    assertThat(CompactCss.of(source)).isEqualTo(expected.equals("''") ? "" : expected);
  }

  @Test
  void compactedTwiceIsTheSame() {
    for (ThemeFile file : BundledTheme.files()) {
      if (file.name().endsWith(".css")) {
        String once = CompactCss.of(new String(file.bytes(), StandardCharsets.UTF_8));
        assertThat(CompactCss.of(once)).isEqualTo(once);
        assertThat(once).doesNotContain("  ", "\n").contains("}");
      }
    }
  }
}
