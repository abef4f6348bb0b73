package io.gazette.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Severity;
import io.gazette.preview.Sites.Reading;
import io.gazette.preview.Sites.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of the content, in whatever order saves and checks fall. */
class SitesTest {

  private static final String RIGHT = "见[](#exceptions)";
  private static final String WRONG = "见[](#exeptions)";

  @TempDir Path folder;

  @Test
  void whatWasMendedIsNotWrongAnyMore() throws IOException {
    EditedSite site = new EditedSite(folder);
    Sites sites = new Sites(site.request());
    sites.update();
    save(site, sites, RIGHT, WRONG);
    assertThat(sites.update().stage()).isEqualTo(Stage.SHOWN);
    assertThat(errors(sites.check())).isEqualTo(1);

    save(site, sites, WRONG, RIGHT);
    sites.update();
    Optional<Reading> checked = sites.check();
    assertThat(errors(checked)).isZero();
    assertThat(checked.orElseThrow().stage()).isEqualTo(Stage.CHECKED);
    assertThat(sites.check()).isEmpty();
  }

  /** The check of an earlier save falls between a save and its reading, and sees both. */
  @Test
  void aCheckThatWasEarlyIsNotLost() throws IOException {
    EditedSite site = new EditedSite(folder);
    Sites sites = new Sites(site.request());
    sites.update();
    save(site, sites, RIGHT, WRONG);
    sites.update();
    sites.check();

    save(site, sites, WRONG, RIGHT);
    sites.check();
    sites.update();
    sites.check();
    assertThat(errors(Optional.of(sites.last()))).isZero();
    assertThat(sites.last().stage()).isEqualTo(Stage.CHECKED);
  }

  private static void save(EditedSite site, Sites sites, String old, String now)
      throws IOException {
    site.replace(old, now);
    sites.saved(Set.of(site.text().toAbsolutePath()));
  }

  private static long errors(Optional<Reading> reading) {
    return reading.orElseThrow().outcome().shown().stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .count();
  }
}
