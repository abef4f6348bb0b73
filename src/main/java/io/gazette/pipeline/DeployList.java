package io.gazette.pipeline;

import io.gazette.content.LooseFile;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.ledger.Manifest;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.output.MediaTypes;
import io.gazette.text.PortableName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an upload must send and delete, from one manifest to another.
 *
 * <p>In an order in which no page ever refers to what is not there yet: assets, all other files,
 * what goes, and then the manifest, so that an upload that broke off is finished by the next one.
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

  private final Diagnostics diagnostics = new Diagnostics();

  private DeployList() {}

  /**
   * The list.
   *
   * @param old what is online: a manifest, or a built site; if empty, nothing is
   * @param now a manifest, or a built site
   */
  public static Outcome<List<Item>> between(Optional<Path> old, Path now) {
    DeployList list = new DeployList();
    Optional<SortedMap<String, Sha256>> before =
        old.isEmpty() ? Optional.of(new TreeMap<>()) : old.flatMap(list::files);
    Optional<SortedMap<String, Sha256>> after = list.files(now);
    Optional<List<Item>> items =
        before.flatMap(from -> after.map(to -> items(from, to, old.isPresent())));
    return Outcome.of(list.diagnostics, items);
  }

  private Optional<SortedMap<String, Sha256>> files(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(Routes.manifest().file()) : path;
    return LooseFile.bytes(file, LARGEST, diagnostics)
        .flatMap(bytes -> Manifest.parse(bytes, PortableName.slashed(file), diagnostics))
        .map(Manifest::files);
  }

  private static List<Item> items(
      SortedMap<String, Sha256> before, SortedMap<String, Sha256> after, boolean online) {
    List<Item> assets = new ArrayList<>();
    List<Item> others = new ArrayList<>();
    after.forEach(
        (path, digest) -> {
          if (!digest.equals(before.get(path))) {
            Fate fate = before.containsKey(path) ? Fate.CHANGED : Fate.ADDED;
            (path.startsWith(Routes.asset("").path()) ? assets : others).add(item(fate, path));
          }
        });
    List<Item> all = new ArrayList<>(assets);
    all.addAll(others);
    before.keySet().stream()
        .filter(path -> !after.containsKey(path))
        .forEach(path -> all.add(item(Fate.REMOVED, path)));
    if (!before.equals(after)) {
      all.add(item(online ? Fate.CHANGED : Fate.ADDED, Routes.manifest().file()));
    }
    return all;
  }

  private static Item item(Fate fate, String path) {
    return new Item(fate, MediaTypes.of(path), path);
  }
}
