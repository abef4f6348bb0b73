package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BaseUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://privacy.example.com/",
        "https://example.com/legal/privacy/",
        "https://example.com:8443/",
        "https://xn--fiqs8s.example/",
        "https://example.com/%E6%B3%95/",
        "http://localhost/",
        "http://LOCALHOST:8080/a/",
        "http://127.0.0.1:8080/",
        "http://[::1]:8080/"
      })
  void accepts(String url) {
    assertThat(BaseUrl.parse(url)).contains(URI.create(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://privacy.example.com",
        "https://example.com/privacy",
        "http://privacy.example.com/",
        "http://localhost.example.com/",
        "//privacy.example.com/",
        "privacy.example.com/",
        "/privacy/",
        "https:///privacy/",
        "https:privacy/",
        "ftp://example.com/",
        "javascript:alert(1)/",
        "file:///etc/",
        "https://me:secret@example.com/",
        "https://me@example.com/",
        "https://example.com/?",
        "https://example.com/?a=b/",
        "https://example.com/#",
        "https://example.com/#a/",
        "https://example.com/a/../",
        "https://example.com//",
        "https://example.com/./",
        "https://例子.example/",
        "https://example.com/法/",
        "https://exa mple.com/",
        "https://example.com/%zz/",
        "https://example.com\\@evil.example/"
      })
  void refuses(String url) {
    assertThat(BaseUrl.parse(url)).isEmpty();
  }

  /** What is wrong is named, and nothing else. */
  @ParameterizedTest
  @CsvSource({
    "https://privacy.example.com, @url-slash",
    "https://example.com/privacy, @url-slash",
    "https://example.com/privacy/index.html, @url-file",
    "http://example.com/, @url-http",
    "HTTP://example.com, @url-http",
    "example.com/, @url-scheme",
    "https://example.com/?a=b, @url-query",
    "https://example.com#a, @url-query",
    "https://me@example.com/, @url-user",
    "https://exa mple.com/, @url-characters"
  })
  void tellsWhichRuleIsBroken(String url, String fault) {
    assertThat(BaseUrl.fault(url)).isEqualTo(fault);
  }
}
