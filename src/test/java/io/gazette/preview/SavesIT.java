package io.gazette.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A preview that runs for days keeps nothing of what was: the memory in use after a tenth of the
 * saves is that after all of them. Only with {@code -Dgazette.saves=1000}.
 */
@EnabledIfSystemProperty(named = "gazette.saves", matches = "[0-9]+")
class SavesIT {

  private static final long SPARE = 4L * 1024 * 1024;

  @TempDir Path folder;

  @Test
  void nothingIsKeptOfEarlierSaves() throws Exception {
    int saves = Integer.getInteger("gazette.saves");
    long[] times = new long[saves];
    EditedSite site = new EditedSite(folder);
    String text = Files.readString(site.text());
    BlockingQueue<Sites.Reading> readings = new LinkedBlockingQueue<>();
    HttpClient client = HttpClient.newHttpClient();
    long early = 0;
    try (Preview preview = Preview.start(site.request(), 0, "1.0", readings::add)) {
      URI page = URI.create("http://127.0.0.1:" + preview.port() + EditedSite.PAGE);
      for (int save = 1; save <= saves; save++) {
        String words = "第" + save + "次保存。";
        readings.clear();
        long start = System.nanoTime();
        site.save(text + "\n" + words + "\n");
        String shown = "";
        while (!shown.contains(words)) {
          assertThat(readings.poll(30, TimeUnit.SECONDS)).isNotNull();
          shown = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        }
        times[save - 1] = System.nanoTime() - start;
        if (save == saves / 10) {
          early = used();
        }
      }
      long late = used();
      Arrays.sort(times);
      System.out.printf(
          "from saving to the page: half within %d ms, nine of ten within %d ms%n",
          TimeUnit.NANOSECONDS.toMillis(times[saves / 2]),
          TimeUnit.NANOSECONDS.toMillis(times[saves * 9 / 10]));
      System.out.printf(
          "after %d saves %d kB, after %d %d kB%n", saves / 10, early / 1024, saves, late / 1024);
      assertThat(late).isLessThan(early + SPARE);
    }
  }

  private static long used() throws InterruptedException {
    for (int times = 0; times < 3; times++) {
      System.gc();
      Thread.sleep(50);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
