package io.gazette.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPolicyTest {

  private static final String FORBIDDEN = "default-src 'none'; base-uri 'none'; form-action 'none'";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style-src 'self'",
        "img-src 'self' data:",
        "style-src 'sha256-PlNeTu9xfpK5wKWswa9cREgeB9Ayzc8OdWWVJzr7f98='",
        "connect-src 'self'",
        "connect-src 'none'"
      })
  void ownFilesAreFine(String directive) {
    assertThat(ContentPolicy.weakness(FORBIDDEN + "; " + directive)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "script-src 'self'",
        "style-src data:",
        "img-src https:",
        "connect-src data:",
        "connect-src 'self' https://stats.example",
        "frame-src 'self'"
      })
  void whatPagesDoNotNeedIsNamed(String directive) {
    assertThat(ContentPolicy.weakness(FORBIDDEN + "; " + directive)).contains(directive);
  }

  @Test
  void whatIsNotForbiddenIsNamed() {
    assertThat(ContentPolicy.weakness("default-src 'none'; form-action 'none'"))
        .contains("base-uri");
  }
}
