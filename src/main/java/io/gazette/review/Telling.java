package io.gazette.review;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Outcome;
import io.gazette.diff.ClauseChange;
import io.gazette.diff.Entry;
import io.gazette.diff.LinkChange;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.TextBlock;
import io.gazette.review.Review.Day;
import io.gazette.review.Review.Fate;
import io.gazette.review.Review.PolicyChange;
import io.gazette.review.Review.TextChange;
import io.gazette.review.Review.VersionChange;
import io.gazette.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts a review into words: what matters for a decision first, the redlines last. */
final class Telling {

  private static final int ABBREVIATED = 12;

  private final Review review;
  private final Phrases words;
  private final DiagnosticText text;
  private final List<Part> parts = new ArrayList<>();

  Telling(Review review, Locale locale) {
    this.review = review;
    this.words = words(locale);
    this.text = DiagnosticText.of(locale);
  }

  static Phrases words(Locale locale) {
    String language = locale.getLanguage().equals("zh") ? "zh" : "en";
    return Phrases.beside(Telling.class, "review." + language + ".properties");
  }

  List<Part> parts() {
    parts.add(new Part.Heading(1, words.text("title")));
    String commit = review.commit();
    parts.add(
        new Part.Paragraph(
            words.text("since", commit.substring(0, Math.min(ABBREVIATED, commit.length())))));
    overview();
    findings("added", review.added());
    findings("gone", review.gone());
    days();
    if (!review.sealed().isEmpty()) {
      parts.add(new Part.Heading(2, words.text("sealed")));
      parts.add(new Part.Items(review.sealed()));
    }
    review.policies().forEach(this::policy);
    return parts;
  }

  private void overview() {
    parts.add(new Part.Heading(2, words.text("overview")));
    if (review.policies().isEmpty()) {
      parts.add(new Part.Paragraph(words.text(review.comparable() ? "nothing" : "incomparable")));
      return;
    }
    parts.add(new Part.Items(review.policies().stream().map(this::summary).toList()));
  }

  private String summary(PolicyChange policy) {
    String versions =
        policy.versions().stream()
            .map(
                version ->
                    words.text("version." + id(version.fate()), version.id()) + languages(version))
            .collect(Collectors.joining(words.text("semicolon")));
    String what = words.text("policy." + id(policy.fate()), policy.title(), policy.id());
    String settings = policy.settings() ? words.text("settings") : "";
    return what + settings + (versions.isEmpty() ? "" : words.text("colon") + versions);
  }

  private String languages(VersionChange version) {
    return version.texts().isEmpty()
        ? ""
        : " ("
            + version.texts().stream()
                .map(change -> change.language().tag())
                .collect(Collectors.joining(", "))
            + ")";
  }

  private static String id(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }

  private void findings(String key, List<Diagnostic> findings) {
    parts.add(new Part.Heading(2, words.text("findings." + key)));
    if (findings.isEmpty()) {
      parts.add(new Part.Paragraph(words.text("findings.none")));
    } else {
      parts.add(new Part.Items(findings.stream().map(found -> finding(found, key)).toList()));
    }
  }

  private String finding(Diagnostic found, String key) {
    Outcome<?> now = review.now();
    String hint = key.equals("added") ? " " + now.hint(found, text) : "";
    return words.text("severity." + found.severity().name().toLowerCase(Locale.ROOT))
        + words.text("colon")
        + found.position()
        + " "
        + found.message(text)
        + hint;
  }

  private void days() {
    List<String> lines =
        review.policies().stream()
            .flatMap(
                policy ->
                    policy.versions().stream()
                        .flatMap(version -> version.days().stream().map(day -> line(day, policy))))
            .sorted()
            .toList();
    if (!lines.isEmpty()) {
      parts.add(new Part.Heading(2, words.text("days")));
      parts.add(new Part.Items(lines));
    }
  }

  private String line(Day day, PolicyChange policy) {
    return (day.date().isEmpty() ? "" : day.date() + words.text("colon"))
        + words.text("day." + day.event(), policy.title(), day.argument());
  }

  private void policy(PolicyChange policy) {
    parts.add(new Part.Heading(2, policy.title() + " (" + policy.id() + ")"));
    for (VersionChange version : policy.versions()) {
      parts.add(new Part.Heading(3, words.text("version." + id(version.fate()), version.id())));
      if (version.fate() != Fate.REMOVED) {
        parts.add(new Part.Paragraph(level(version)));
        version.texts().forEach(change -> text(version, change));
      }
    }
  }

  private String level(VersionChange version) {
    String declared = words.text("level", words.text("level." + version.level()));
    return version.doubts().isEmpty()
        ? declared + words.text("level.undoubted")
        : declared
            + words.text("level.doubted")
            + version.doubts().stream()
                .map(found -> found.message(text))
                .collect(Collectors.joining(" "));
  }

  private void text(VersionChange version, TextChange change) {
    String tag = change.language().tag();
    String against = version.against().isEmpty() ? "" : words.text("against", version.against());
    parts.add(new Part.Heading(4, words.text("text." + id(change.fate()), tag) + against));
    if (!change.lists().isEmpty()) {
      parts.add(new Part.Paragraph(words.text("lists")));
      parts.add(new Part.Items(change.lists()));
    }
    for (ChangedClause clause : change.clauses()) {
      String heading = clause.heading().isEmpty() ? words.text("top") : clause.heading();
      List<Part.Passage> passages =
          clause.entries().stream()
              .map(entry -> new Part.Passage(entry.edits(), notes(entry)))
              .toList();
      parts.add(new Part.Redline(heading, kinds(clause), passages, tag));
    }
  }

  private List<String> notes(Entry entry) {
    List<String> notes = new ArrayList<>();
    if (entry.op() == Op.MOVED_FROM || entry.op() == Op.MOVED_TO) {
      notes.add(words.text("note." + entry.op().id()));
    }
    for (Note note : entry.notes()) {
      if (note != Note.LINK) {
        notes.add(words.text("note." + note.id()));
      }
    }
    for (LinkChange link : links(entry)) {
      notes.add(
          words.text("note.link", link.text(), target(link.oldTarget()), target(link.newTarget())));
    }
    return notes;
  }

  /** Those that lead elsewhere, and all of a block that came or went. */
  private static List<LinkChange> links(Entry entry) {
    TextBlock block = entry.shown().block();
    return switch (entry.op()) {
      case ADDED ->
          block.links().stream()
              .map(link -> new LinkChange(linked(block, link), "", link.target()))
              .toList();
      case REMOVED ->
          block.links().stream()
              .map(link -> new LinkChange(linked(block, link), link.target(), ""))
              .toList();
      default -> entry.links();
    };
  }

  private static String linked(TextBlock block, TextBlock.Link link) {
    return block.body().substring(link.start(), link.end());
  }

  private String target(String address) {
    return address.isEmpty() ? words.text("note.no-link") : address;
  }

  private String kinds(ChangedClause clause) {
    return clause.kinds().stream()
        .map(ClauseChange.Kind::id)
        .map(kind -> words.text("kind." + kind))
        .collect(Collectors.joining(words.text("comma")));
  }
}
