package io.gazette.importer.writing;

import io.gazette.importer.lists.PlatformWords;
import io.gazette.importer.lists.SdkEntry;
import io.gazette.importer.lists.SdkField;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.FileNames;
import io.gazette.model.Platform;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code sdks.yaml}. */
final class SdkFile {

  /** What the words of a link say where they only repeat the head of its column. */
  private static final Set<SdkField> ADDRESSES = EnumSet.of(SdkField.HOMEPAGE, SdkField.LINK);

  private final List<TextImport> texts;
  private final ListIds ids = new ListIds();
  private final Yaml yaml = new Yaml();
  private final DataKey data = new DataKey(yaml);

  SdkFile(List<TextImport> texts) {
    this.texts = texts;
  }

  String write() {
    yaml.comment("Third-party SDKs, as the imported text describes them.").group(0, "sdks");
    RowAlignment<SdkEntry> alignment =
        new RowAlignment<>(texts, text -> text.draft().sdks(), SdkFile::keys, DataTypes::named);
    List<Map<TextImport, SdkEntry>> rows = alignment.rows();
    askAbout(alignment.unproved());
    rows.forEach(this::sdk);
    return yaml.toString();
  }

  /** Data of one SDK must not become those of another. */
  private void askAbout(List<Map<TextImport, SdkEntry>> unproved) {
    for (Map<TextImport, SdkEntry> row : unproved) {
      Map.Entry<TextImport, SdkEntry> first = row.entrySet().iterator().next();
      String names =
          row.values().stream().map(SdkEntry::title).collect(Collectors.joining("” = “"));
      first.getKey().decisions.guess(Topic.ROWS_PAIRED, first.getValue().words().get(0), names);
    }
  }

  private static Set<String> keys(SdkEntry sdk) {
    Set<String> keys = new TreeSet<>();
    sdk.packages().forEach(name -> keys.add(name.text()));
    sdk.link().ifPresent(link -> keys.add(link.text()));
    sdk.hyperlink().ifPresent(keys::add);
    return keys;
  }

  private void sdk(Map<TextImport, SdkEntry> row) {
    SdkEntry entry = row.values().iterator().next();
    String id = ids.of(entry.title(), entry.packages(), "sdk");
    RowWords words = new RowWords(yaml, texts, FileNames.SDKS + "#" + id, entry.title());
    yaml.literal(2, "- id", id);
    words.writeName(each(row, SdkEntry::name), id);
    words.write("vendor", each(row, SdkField.VENDOR));
    packages(row);
    words.write("purpose", each(row, SdkField.PURPOSE));
    words.write("scene", each(row, SdkField.SCENE));
    data.write(row, words);
    platforms(row);
    permissions(row, words);
    words.write("access", each(row, SdkField.ACCESS));
    policy(row);
    words.write("contact", each(row, SdkField.CONTACT));
    row.forEach((text, sdk) -> words.reportMarks(text, sdk.words(), address(text, sdk)));
    words.writeNote(
        each(row, SdkField.GROUP),
        each(row, SdkEntry::remarks),
        each(row, SdkEntry::words),
        (text, rest) -> isNamed(text, row.getOrDefault(text, entry), rest));
  }

  private static Map<TextImport, List<Passage>> each(
      Map<TextImport, SdkEntry> row, SdkField field) {
    return each(row, sdk -> sdk.lines(field));
  }

  private static <T> Map<TextImport, List<T>> each(
      Map<TextImport, SdkEntry> row, Function<SdkEntry, List<T>> lines) {
    Map<TextImport, List<T>> each = new LinkedHashMap<>();
    row.forEach((text, sdk) -> each.put(text, lines.apply(sdk)));
    return each;
  }

  private void packages(Map<TextImport, SdkEntry> row) {
    Set<String> all = new LinkedHashSet<>();
    row.forEach(
        (text, sdk) -> {
          Set<String> own = new LinkedHashSet<>();
          for (Passage name : sdk.packages()) {
            if (own.add(text.edits.read(name))) {
              name.places().forEach(text.trail::writeToList);
            } else {
              text.decisions.certain(Topic.LIST_REPEATED, name, name.text());
            }
          }
          all.addAll(own);
        });
    if (!all.isEmpty()) {
      yaml.list(4, "packages", all);
    }
  }

  private void platforms(Map<TextImport, SdkEntry> row) {
    Set<String> all = new LinkedHashSet<>();
    row.forEach(
        (text, sdk) -> {
          List<Passage> cell = sdk.lines(SdkField.PLATFORM);
          PlatformWords.read(cell)
              .ifPresent(
                  platforms -> {
                    List<String> ids = platforms.stream().map(Platform::id).toList();
                    all.addAll(ids);
                    String told = String.join(", ", ids);
                    cell.forEach(
                        line ->
                            text.decisions.likely(
                                Topic.PLATFORM_RECOGNISED, line, line.text(), told));
                  });
        });
    if (!all.isEmpty()) {
      yaml.list(4, "platforms", all);
    }
  }

  private void permissions(Map<TextImport, SdkEntry> row, RowWords words) {
    Map<TextImport, List<Passage>> said = each(row, SdkField.PERMISSIONS);
    if (said.values().stream().anyMatch(lines -> !lines.isEmpty())) {
      yaml.group(4, "permissions");
      words.writeGroup(6, "- words", said);
    }
  }

  /** One address, or one for each language if they differ. */
  private void policy(Map<TextImport, SdkEntry> row) {
    Map<TextImport, String> own = new LinkedHashMap<>();
    row.forEach(
        (text, sdk) -> {
          Optional<String> address = address(text, sdk);
          address.ifPresent(found -> own.put(text, found));
          sdk.homepage()
              .filter(words -> address.isPresent())
              .ifPresent(
                  words ->
                      text.decisions.guess(
                          Topic.SITE_FOR_POLICY, words, sdk.title(), address.orElseThrow()));
        });
    Set<String> different = own.values().stream().collect(Collectors.toCollection(TreeSet::new));
    if (different.size() == 1) {
      yaml.line(4, "policy", different.iterator().next());
    } else if (different.size() > 1) {
      String first = own.values().iterator().next();
      yaml.group(4, "policy");
      texts.forEach(text -> yaml.line(6, text.language.tag(), own.getOrDefault(text, first)));
    }
  }

  private static Optional<String> address(TextImport text, SdkEntry sdk) {
    Optional<Passage> link = sdk.link().filter(words -> isAddress(text.edits.read(words)));
    link.ifPresent(words -> words.places().forEach(text.trail::writeToList));
    return link.map(text.edits::read).or(() -> sdk.hyperlink().filter(SdkFile::isAddress));
  }

  private static boolean isAddress(String written) {
    try {
      URI address = new URI(written);
      return written.matches("https?://.*")
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether words that stand in no value need no note, because the report names them. */
  private static boolean isNamed(TextImport text, SdkEntry sdk, Passage rest) {
    boolean linked =
        sdk.hyperlink().isPresent()
            && rest.places().allMatch(place -> text.source.link(place).equals(sdk.hyperlink()));
    boolean label =
        SdkField.of(rest.text()).filter(ADDRESSES::contains).isPresent()
            && rest.places().allMatch(place -> text.source.link(place).isPresent());
    boolean group = DataKey.holds(sdk, rest);
    if (linked) {
      text.decisions.certain(
          Topic.LIST_LINK_TAKEN, rest, rest.text(), sdk.hyperlink().orElseThrow());
    } else if (label) {
      text.decisions.certain(Topic.LABEL_TAKEN, rest, rest.text());
    } else if (group) {
      text.decisions.likely(Topic.DATA_GROUP, rest, rest.text());
    }
    return linked || label || group;
  }
}
