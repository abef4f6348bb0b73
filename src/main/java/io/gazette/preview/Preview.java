package io.gazette.preview;

import com.sun.net.httpserver.HttpServer;
import io.gazette.pipeline.Request;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A running preview of a site.
 *
 * <p>Answers on the loopback interface only, and only requests that name it by its address: a page
 * of a stranger that makes a name lead here (DNS rebinding) gets nothing. Every open page is told
 * when somebody saved.
 */
public final class Preview implements AutoCloseable {

  private static final int WAITING = 32;

  /** So long after a save nothing is checked: the page that somebody waits for is made first. */
  private static final int CHECK_MILLIS = 150;

  private final HttpServer server;
  private final List<ExecutorService> threads;
  private final FolderWatch watch;

  private Preview(HttpServer server, List<ExecutorService> threads, FolderWatch watch) {
    this.server = server;
    this.threads = threads;
    this.watch = watch;
  }

  /**
   * Reads the content and begins to answer.
   *
   * @param port the one wished for, or 0 for any; another one is taken if it is not free
   * @param version of Gazette
   * @param listener is told after every reading
   * @throws IOException if no port can be had
   */
  public static Preview start(Request request, int port, String version, Listener listener)
      throws IOException {
    HttpServer server = bound(port);
    ExecutorService threads = Executors.newCachedThreadPool(Preview::thread);
    ExecutorService checks = Executors.newSingleThreadExecutor(Preview::thread);
    Executor later = CompletableFuture.delayedExecutor(CHECK_MILLIS, TimeUnit.MILLISECONDS, checks);
    Events events = new Events();
    Sites sites = new Sites(request);
    Consumer<Sites.Reading> tell =
        reading -> {
          // Pages first: whoever saved waits for them.
          events.tell(Integer.toString(sites.readings()));
          listener.updated(reading);
        };
    FolderWatch watch =
        FolderWatch.of(
            sites::sources,
            new FolderWatch.Listener() {
              @Override
              public void saved(Set<Path> files) {
                sites.saved(files);
              }

              @Override
              public void quiet() {
                Sites.Reading reading = sites.update();
                tell.accept(reading);
                if (reading.stage() == Sites.Stage.SHOWN) {
                  later.execute(() -> sites.check().ifPresent(tell));
                }
              }
            });
    tell.accept(sites.update());
    server.setExecutor(threads);
    server.createContext(
        "/", new PreviewHandler(sites, events, request.content(), version, server.getAddress()));
    server.start();
    watch.begin();
    return new Preview(server, List.of(threads, checks), watch);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "gazette-preview");
    thread.setDaemon(true);
    return thread;
  }

  /** Is told what was found, and how long it took until that was shown. */
  @FunctionalInterface
  public interface Listener {
    void updated(Sites.Reading reading);
  }

  private static HttpServer bound(int port) throws IOException {
    // Not by its name, which a hosts file may lead elsewhere.
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try {
      return HttpServer.create(new InetSocketAddress(loopback, port), WAITING);
    } catch (BindException e) {
      return HttpServer.create(new InetSocketAddress(loopback, 0), WAITING);
    }
  }

  /** The port that it answers on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Where to look at it. */
  public String address() {
    return "http://127.0.0.1:" + port() + Shell.PATH;
  }

  @Override
  public void close() {
    watch.close();
    server.stop(0);
    threads.forEach(ExecutorService::shutdownNow);
  }
}
