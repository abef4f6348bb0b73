package io.gazette.pipeline;

import io.gazette.content.LooseFile;
import io.gazette.content.RawFolder;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.ledger.Folder;
import io.gazette.ledger.Manifest;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.output.MediaTypes;
import io.gazette.text.PortableName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an upload must send and delete, from one manifest to another.
 *
 * <p>In an order in which nothing that a reader can reach refers to what is not there: assets; new
 * files, which nothing leads to yet; files that changed; what goes. Of each, the farther a file
 * stands from the front door the earlier it is sent, and what announces others (feeds, the site
 * map, the start of the API) comes last; what goes, goes the other way round. The manifest is the
 * last of all, so that an upload that broke off is finished by the next one.
 */
public final class DeployList {

  private static final int LARGEST = 256 * 1024 * 1024;

  /** What happens to a file. */
  public enum Fate {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A file to send or to delete.
   *
   * @param type its media type
   */
  public record Item(Fate fate, String type, String path) {}

  private static final Comparator<String> FARTHEST_FIRST =
      Comparator.comparing(DeployList::announces)
          .thenComparing(DeployList::depth, Comparator.reverseOrder())
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<Item> ORDER =
      Comparator.comparing(Item::fate)
          .thenComparing(Item::path, Comparator.comparing(path -> !isAsset(path)))
          .thenComparing(Item::path, FARTHEST_FIRST);

  private final Diagnostics diagnostics = new Diagnostics();

  private DeployList() {}

  /**
   * The list; none, but what is wrong, if a manifest is damaged or a file that would be sent is not
   * the one that was built.
   *
   * @param old what is online: a manifest, or a built site; if empty, nothing is
   * @param now a built site, or its manifest if its files are not at hand
   */
  public static Outcome<List<Item>> between(Optional<Path> old, Path now) {
    DeployList list = new DeployList();
    Optional<SortedMap<String, Sha256>> before =
        old.isEmpty()
            ? Optional.of(new TreeMap<>())
            : old.flatMap(list::manifest).map(Manifest::files);
    Optional<SortedMap<String, Sha256>> after =
        list.manifest(now).filter(found -> list.isWhole(now, found)).map(Manifest::files);
    Optional<List<Item>> items =
        before.flatMap(from -> after.map(to -> items(from, to, old.isPresent())));
    return Outcome.of(list.diagnostics, items);
  }

  private Optional<Manifest> manifest(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(Routes.manifest().file()) : path;
    return LooseFile.bytes(file, LARGEST, diagnostics)
        .flatMap(bytes -> Manifest.parse(bytes, PortableName.slashed(file), diagnostics));
  }

  private boolean isWhole(Path site, Manifest manifest) {
    if (Files.isDirectory(site)) {
      RawFolder raw = RawFolder.whole(site);
      Folder folder = new Folder(raw.paths(), raw::bytes);
      manifest.check(folder, PortableName.slashed(site) + "/", diagnostics);
    }
    return !diagnostics.hasErrors();
  }

  private static List<Item> items(
      SortedMap<String, Sha256> before, SortedMap<String, Sha256> after, boolean online) {
    List<Item> sent = new ArrayList<>();
    after.forEach(
        (path, digest) -> {
          if (!digest.equals(before.get(path))) {
            sent.add(item(before.containsKey(path) ? Fate.CHANGED : Fate.ADDED, path));
          }
        });
    List<Item> gone = new ArrayList<>();
    before.keySet().stream()
        .filter(path -> !after.containsKey(path))
        .forEach(path -> gone.add(item(Fate.REMOVED, path)));
    sent.sort(ORDER);
    gone.sort(ORDER.reversed());
    List<Item> all = new ArrayList<>(sent);
    all.addAll(gone);
    if (!before.equals(after)) {
      all.add(item(online ? Fate.CHANGED : Fate.ADDED, Routes.manifest().file()));
    }
    return all;
  }

  private static Item item(Fate fate, String path) {
    return new Item(fate, MediaTypes.of(path), path);
  }

  private static boolean isAsset(String path) {
    return path.startsWith(Routes.asset("").path());
  }

  private static int depth(String path) {
    return (int) path.chars().filter(character -> character == '/').count();
  }

  private static boolean announces(String path) {
    return path.endsWith("/feed.xml")
        || path.equals(Routes.siteMap().file())
        || path.equals(Routes.apiIndex().file())
        || path.equals(Routes.apiRedirects().file());
  }
}
