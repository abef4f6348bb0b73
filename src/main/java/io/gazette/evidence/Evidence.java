package io.gazette.evidence;

import io.gazette.evidence.Timestamps.Stamped;
import io.gazette.ledger.Entry;
import io.gazette.ledger.Folder;
import io.gazette.ledger.Ledger;
import io.gazette.ledger.SealedCopies;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that shows what a policy said on a day, with how anybody can check it without Gazette.
 *
 * <p>Made of what was sealed, never of the files as they are now. The same content gives the same
 * bytes, on any machine and on any later day, until something is added to the ledger of the policy.
 */
public final class Evidence {

  private static final List<String> LANGUAGES = List.of("en", "zh");

  private final Ledger ledger;
  private final Folder content;
  private final Entry entry;
  private final LocalDate day;

  /**
   * @param content with the copies of what was sealed, all undamaged
   * @param entry that was in force on the day
   */
  public Evidence(Ledger ledger, Folder content, Entry entry, LocalDate day) {
    this.ledger = ledger;
    this.content = content;
    this.entry = entry;
    this.day = day;
  }

  /**
   * The entry of a sealed version that was in force on a day: the last one made until then; the
   * first one for a version that was sealed only later.
   */
  public static Entry entry(Ledger ledger, String policyId, String versionId, LocalDate day) {
    List<Entry> entries = ledger.entries(policyId, versionId);
    return entries.stream()
        .filter(made -> !made.date().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseGet(() -> entries.get(0));
  }

  /**
   * One ZIP file.
   *
   * @param site the address of the published site, with a slash at its end
   * @param pages of the site for the day, by path; their links are made to work in a folder
   * @param stamps of all entries; those that cover this one are taken
   */
  public byte[] archive(URI site, SortedMap<String, byte[]> pages, List<Stamped> stamps) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    entry.texts().forEach((language, digest) -> add(files, "text/" + language + ".md", digest));
    entry.sources().forEach((path, digest) -> add(files, "sources/" + path, digest));
    entry.settings().forEach((path, digest) -> add(files, "settings/" + path, digest));
    OfflineLinks.in(site, pages).forEach((path, bytes) -> files.put("pages/" + path, bytes));
    files.put("ledger.txt", utf8(ledger.text()));
    files.put("entry.txt", utf8(entry.body()));
    List<Stamped> covering = covering(stamps);
    for (Stamped stamp : covering) {
      files.put(name(stamp) + ".tsr", content.find(stamp.path()).orElseThrow());
      files.put(name(stamp) + ".txt", utf8(stamp.entry().body()));
    }
    for (String language : LANGUAGES) {
      files.put("README-" + language + ".txt", utf8(explanation(language, covering)));
    }
    String sums =
        files.entrySet().stream()
            .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
            .collect(Collectors.joining());
    files.put("sha256sums.txt", utf8(sums));
    return Archive.of(files);
  }

  /** The stamps of the entry and of those that build on it. */
  public List<Stamped> covering(List<Stamped> stamps) {
    return stamps.stream()
        .filter(stamp -> stamp.policy().equals(entry.policy()))
        .filter(stamp -> stamp.number() >= entry.number())
        .toList();
  }

  private static String name(Stamped stamp) {
    return "timestamps/entry-" + stamp.number();
  }

  private void add(SortedMap<String, byte[]> files, String path, Sha256 digest) {
    files.put(path, SealedCopies.find(content, digest).orElseThrow());
  }

  private String explanation(String language, List<Stamped> stamps) {
    String commands =
        stamps.stream()
            .map(
                stamp ->
                    "    openssl ts -verify -data %1$s.txt -in %1$s.tsr -CAfile authority.pem   # %2$s%n"
                        .formatted(name(stamp), stamp.time())
                        .replace("\r\n", "\n"))
            .collect(Collectors.joining());
    Map<String, String> facts =
        Map.of(
            "policy", entry.policy(),
            "version", entry.version(),
            "day", day.toString(),
            "number", Integer.toString(entry.number()),
            "sealed", entry.date().toString(),
            "seal", entry.seal().hex(),
            "texts",
                entry.texts().entrySet().stream()
                    .map(text -> "    " + text.getValue() + "  text/" + text.getKey() + ".md\n")
                    .collect(Collectors.joining()),
            "stamps", stamps.isEmpty() ? "    –\n" : commands);
    String text = resource("evidence." + language + ".txt");
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return text;
  }

  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(Evidence.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
