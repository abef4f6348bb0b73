package io.gazette.vocabulary;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Platform;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads permissions from an {@link EntryFile}; a faulty entry is left out. */
final class PermissionReader {

  static final List<String> KEYS =
      List.of(
          "platform",
          "level",
          "grant",
          "since",
          "deprecated",
          "source",
          "zh-Hans",
          "zh-Hant",
          "en");

  private PermissionReader() {}

  /**
   * Adds the permissions of a file to those known before; an entry with the name of a known one
   * says more about it.
   */
  static void readInto(
      SortedMap<String, PermissionFact> known, String file, String text, Diagnostics diagnostics) {
    EntryFile parsed = EntryFileParser.parse(file, text, KEYS, diagnostics);
    for (Entry entry : parsed.entries()) {
      Entry defaults =
          Optional.ofNullable(known.get(entry.id()))
              .map(fact -> asEntry(fact, entry.position()))
              .orElse(parsed.defaults());
      read(entry.or(defaults), diagnostics).ifPresent(fact -> known.put(fact.name(), fact));
    }
  }

  private static Optional<PermissionFact> read(Entry entry, Diagnostics diagnostics) {
    EntryFields fields = new EntryFields(entry, diagnostics);
    Optional<Platform> platform = fields.required("platform", Platform::of, Platform.ids());
    Optional<String> level = fields.requiredText("level");
    Optional<Grant> grant = fields.required("grant", Grant::of, Grant.ids());
    Optional<String> source = fields.requiredText("source");
    if (!entry.id().matches("(\\*\\.)?[A-Za-z0-9_]++(\\.[A-Za-z0-9_]++)*+(\\.\\*)?")) {
      diagnostics.report(Code.DATA_SYNTAX, entry.position(), entry.id());
      return Optional.empty();
    }
    if (platform.isEmpty() || level.isEmpty() || grant.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PermissionFact(
            platform.get(),
            entry.id(),
            level.get(),
            grant.get(),
            fields.text("since"),
            fields.text("deprecated"),
            fields.optionalNames(),
            source.get()));
  }

  private static Entry asEntry(PermissionFact fact, SourcePosition position) {
    SortedMap<String, Entry.Field> fields = new TreeMap<>();
    fields.put("platform", new Entry.Field(fact.platform().id(), position));
    fields.put("level", new Entry.Field(fact.level(), position));
    fields.put("grant", new Entry.Field(fact.grant().id(), position));
    fields.put("source", new Entry.Field(fact.source(), position));
    return new Entry("", fields, position);
  }
}
