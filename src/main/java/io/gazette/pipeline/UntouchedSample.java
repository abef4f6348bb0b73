package io.gazette.pipeline;

import io.gazette.content.RawFolder;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderChange.Replacement;
import io.gazette.model.FileNames;
import io.gazette.model.Sha256;
import io.gazette.scaffold.Scaffold;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sample with which a site begins, where nobody has touched it yet: what is imported takes its
 * place. A single byte that differs makes it somebody's, and it stays.
 *
 * @param policy files of the only policy
 * @param site the settings, if they too are as they were
 */
record UntouchedSample(SortedMap<String, byte[]> policy, Optional<byte[]> site) {

  /** The sample in a content folder; empty if there is any other policy or anything is sealed. */
  static Optional<UntouchedSample> in(Path content) {
    RawFolder folder = RawFolder.ofContent(content);
    Set<String> policies =
        folder.paths().stream()
            .filter(path -> path.endsWith("/" + FileNames.POLICY))
            .map(path -> path.substring(0, path.indexOf('/')))
            .collect(Collectors.toSet());
    if (policies.size() != 1 || folder.paths().contains(FileNames.LEDGER)) {
      return Optional.empty();
    }
    String id = policies.iterator().next();
    SortedMap<String, byte[]> files = new TreeMap<>();
    folder.paths().stream()
        .filter(path -> path.startsWith(id + "/"))
        .forEach(path -> files.put(path, folder.bytes(path)));
    SortedMap<String, byte[]> sample = Scaffold.site(version(files.keySet()));
    byte[] site = folder.bytes(FileNames.SITE);
    boolean same = Arrays.equals(site, sample.remove(FileNames.SITE));
    return isSame(files, sample)
        ? Optional.of(new UntouchedSample(files, same ? Optional.of(site) : Optional.empty()))
        : Optional.empty();
  }

  private static String version(Set<String> paths) {
    return paths.stream()
        .map(path -> path.split("/", -1))
        .filter(parts -> parts.length > 2)
        .map(parts -> parts[1])
        .findFirst()
        .orElse("");
  }

  private static boolean isSame(SortedMap<String, byte[]> files, SortedMap<String, byte[]> sample) {
    return files.keySet().equals(sample.keySet())
        && files.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), sample.get(file.getKey())));
  }

  /** The change that puts new files in its place. */
  FolderChange replacedBy(SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> before = new TreeMap<>(policy);
    site.ifPresent(bytes -> before.put(FileNames.SITE, bytes));
    SortedMap<String, byte[]> created = new TreeMap<>(files);
    List<Replacement> replaced = new ArrayList<>();
    for (Map.Entry<String, byte[]> old : before.entrySet()) {
      byte[] now = created.remove(old.getKey());
      if (now != null) {
        Optional<Sha256> digest = Optional.of(Sha256.of(old.getValue()));
        String text = new String(now, StandardCharsets.UTF_8);
        replaced.add(new Replacement(old.getKey(), digest, text));
      }
    }
    SortedMap<String, Sha256> removed = new TreeMap<>();
    policy.forEach(
        (path, bytes) -> {
          if (!files.containsKey(path)) {
            removed.put(path, Sha256.of(bytes));
          }
        });
    return FolderChange.creating(created).with(replaced).without(removed);
  }
}
