package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Paths of other systems are absolute there only, so that this runs on Unix. */
@DisabledOnOs(OS.WINDOWS)
class CacheFolderTest {

  @Test
  void isWhereTheSystemHasIt() {
    Map<String, String> home = Map.of("HOME", "/home/a");
    assertThat(CacheFolder.of(home, "Linux")).contains(Path.of("/home/a/.cache/gazette"));
    assertThat(CacheFolder.of(home, "Mac OS X"))
        .contains(Path.of("/home/a/Library/Caches/gazette"));
    assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11"))
        .contains(Path.of("/local/gazette"));
  }

  @Test
  void isWhereTheUserWantsIt() {
    assertThat(CacheFolder.of(Map.of("HOME", "/home/a", "XDG_CACHE_HOME", "/cache"), "Linux"))
        .contains(Path.of("/cache/gazette"));
    assertThat(CacheFolder.of(Map.of("HOME", "/home/a", "XDG_CACHE_HOME", "cache"), "Linux"))
        .contains(Path.of("/home/a/.cache/gazette"));
  }

  @Test
  void thereMayBeNone() {
    assertThat(CacheFolder.of(Map.of(), "Linux")).isEmpty();
    assertThat(CacheFolder.of(Map.of("HOME", "home"), "Linux")).isEmpty();
  }
}
