package io.gazette.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices that files were saved, and when all is quiet again: editors write a file in several
 * steps, or another one that then gets its name.
 *
 * <p>The system tells of changes at once where it can; folders of a network, and more folders than
 * the system watches, are looked at from time to time.
 */
final class FolderWatch implements AutoCloseable {

  /** So long nothing must have happened. */
  private static final int QUIET_MILLIS = 15;

  private static final int LOOK_MILLIS = 1000;

  /** Looking at many files takes time; no more than a twentieth of all is spent on it. */
  private static final int REST = 20;

  private final Supplier<List<Path>> folders;
  private final Listener listener;
  private final Optional<WatchService> system;
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private final Thread thread;
  private Map<Path, String> known;
  private volatile boolean closed;

  /** Is told what happens; by one thread, never twice at once. */
  interface Listener {

    /**
     * Files are new, gone or not what they were; somebody may still be writing them. What can be
     * made ready while that is waited for is made ready here.
     */
    void saved(Set<Path> files);

    /** Nothing happened for a moment since {@link #saved}. */
    void quiet();
  }

  private FolderWatch(Supplier<List<Path>> folders, Listener listener) {
    this.folders = folders;
    this.listener = listener;
    this.system = system();
    // Before anything is read: what is saved while it is read is news.
    this.known = look();
    this.thread = new Thread(this::run, "gazette-watch");
    thread.setDaemon(true);
  }

  /**
   * Remembers the files as they are; changes are told from {@link #begin} on.
   *
   * @param folders those that count, with all below them; asked again each time
   */
  static FolderWatch of(Supplier<List<Path>> folders, Listener listener) {
    return new FolderWatch(folders, listener);
  }

  /** Begins to tell. */
  void begin() {
    thread.start();
  }

  private static Optional<WatchService> system() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      // Then files are looked at.
      return Optional.empty();
    }
  }

  private void run() {
    long looked = System.nanoTime();
    long rest = TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
    try {
      while (!closed) {
        Set<Path> touched = new HashSet<>();
        boolean told = isTold(LOOK_MILLIS, touched);
        if (!told && System.nanoTime() - looked < rest) {
          continue;
        }
        boolean isNews = false;
        boolean files = told && touched.stream().noneMatch(this::isFolder);
        while (files) {
          long heard = System.nanoTime();
          isNews |= tell(news(touched));
          touched.clear();
          // The listener took a part of the time that has to be quiet.
          long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - heard);
          if (!isTold((int) Math.max(0, QUIET_MILLIS - spent), touched)) {
            break;
          }
          files = touched.stream().noneMatch(this::isFolder);
        }
        if (!files) {
          while (told && isTold(QUIET_MILLIS, touched)) {
            // Somebody is still writing.
          }
          long start = System.nanoTime();
          Set<Path> news = news();
          looked = System.nanoTime();
          rest = Math.max(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS), REST * (looked - start));
          isNews |= tell(news);
        }
        if (isNews) {
          listener.quiet();
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // The preview ends.
    }
  }

  private boolean tell(Set<Path> news) {
    if (!news.isEmpty()) {
      listener.saved(news);
    }
    return !news.isEmpty();
  }

  /**
   * Whether the system told of a change within some time.
   *
   * @param touched is added what it is about: files, or a folder with all below it
   */
  private boolean isTold(int millis, Set<Path> touched) throws InterruptedException {
    if (system.isEmpty()) {
      Thread.sleep(millis);
      return false;
    }
    WatchKey key = system.get().poll(millis, TimeUnit.MILLISECONDS);
    if (key == null) {
      return false;
    }
    while (key != null) {
      Path folder = (Path) key.watchable();
      for (WatchEvent<?> event : key.pollEvents()) {
        // Where too much happened, nothing is named.
        touched.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
      }
      if (!key.reset()) {
        watched.values().remove(key);
      }
      key = system.get().poll();
    }
    return true;
  }

  private boolean isFolder(Path path) {
    return watched.containsKey(path) || Files.isDirectory(path);
  }

  /** Which of some files are not what they were. */
  private Set<Path> news(Set<Path> touched) {
    Set<Path> news = new HashSet<>();
    for (Path file : touched) {
      @Nullable String now = stamp(file);
      if (!Objects.equals(now, now == null ? known.remove(file) : known.put(file, now))) {
        news.add(file);
      }
    }
    return news;
  }

  private static @Nullable String stamp(Path file) {
    try {
      return stamp(
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      // It is gone.
      return null;
    }
  }

  private static String stamp(BasicFileAttributes file) {
    return file.size() + " " + file.lastModifiedTime() + " " + file.fileKey();
  }

  /** Which of all files are not what they were. */
  private Set<Path> news() {
    Map<Path, String> found = look();
    Set<Path> news = new HashSet<>(known.keySet());
    news.addAll(found.keySet());
    news.removeIf(file -> Objects.equals(found.get(file), known.get(file)));
    known = found;
    return news;
  }

  /** Every file with its size and time; folders that are new are watched from now on. */
  private Map<Path, String> look() {
    Map<Path, String> files = new HashMap<>();
    for (Path folder : folders.get()) {
      try {
        Files.walkFileTree(folder, new Looking(files));
      } catch (IOException e) {
        // Gone while it was looked at: it will be seen next time.
        files.put(folder, "?");
      }
    }
    return files;
  }

  private final class Looking extends SimpleFileVisitor<Path> {

    private final Map<Path, String> files;

    Looking(Map<Path, String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (system.isPresent() && !watched.containsKey(folder)) {
        try {
          watched.put(
              folder,
              folder.register(
                  system.get(),
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | RuntimeException e) {
          // More than the system watches, or another file system: files are looked at.
          return FileVisitResult.CONTINUE;
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, stamp(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    if (system.isPresent()) {
      try {
        system.get().close();
      } catch (IOException e) {
        // Nothing is left to watch.
      }
    }
  }
}
