package io.gazette.ledger;

import io.gazette.model.Sha256;
import java.util.List;

/** Writes the ledger; the same entries always give the same bytes. */
final class LedgerFormat {

  static final List<String> HEADER =
      List.of(
          "gazette-ledger 1",
          "# Written by “gazette release”. Do not edit by hand. 由 gazette release 写入，请勿手工修改。");

  private LedgerFormat() {}

  static String text(Iterable<Entry> entries) {
    StringBuilder text = new StringBuilder();
    HEADER.forEach(line -> text.append(line).append('\n'));
    for (Entry entry : entries) {
      text.append(body(entry)).append("  seal ").append(entry.seal()).append('\n');
    }
    return text.toString();
  }

  /** The lines of an entry above its seal, which is their digest. */
  static String body(Entry entry) {
    StringBuilder body = new StringBuilder();
    body.append("entry ").append(entry.policy()).append(' ').append(entry.number());
    body.append(' ').append(entry.kind().id()).append(' ');
    body.append(entry.version()).append('\n');
    body.append("  date ").append(entry.date()).append('\n');
    entry.reason().ifPresent(reason -> body.append("  reason ").append(reason).append('\n'));
    entry
        .statements()
        .forEach(
            (keyword, value) ->
                body.append("  states ").append(keyword).append(' ').append(value).append('\n'));
    entry
        .approvals()
        .forEach(
            (who, day) ->
                body.append("  approved ").append(day).append(' ').append(who).append('\n'));
    entry.sources().forEach((path, digest) -> line(body, "source", digest, path));
    entry.settings().forEach((path, digest) -> line(body, "setting", digest, path));
    entry.texts().forEach((language, digest) -> line(body, "text", digest, language.tag()));
    body.append("  previous ").append(entry.previous().map(Sha256::hex).orElse("none"));
    return body.append('\n').toString();
  }

  private static void line(StringBuilder body, String keyword, Sha256 digest, String name) {
    body.append("  ").append(keyword).append(' ').append(digest).append(' ').append(name);
    body.append('\n');
  }
}
