package io.gazette.importer.writing;

import io.gazette.importer.ImportRequest;
import io.gazette.importer.facts.VersionDates;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.FileNames;
import io.gazette.model.PolicyKind;
import io.gazette.text.ChineseScript;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the files of a policy and its version. */
public final class VersionFiles {

  private final ImportRequest request;
  private final VersionDates dates;
  private final List<TextImport> texts;

  public VersionFiles(ImportRequest request, VersionDates dates, List<TextImport> texts) {
    this.request = request;
    this.dates = dates;
    this.texts = texts;
  }

  /** The version's name: the one that was asked for, or else its day of issue. */
  public String id() {
    return request.versionId().orElse(dates.versionId());
  }

  /** The version's folder, relative to the content folder, with a slash at its end. */
  public String folder() {
    return FileNames.versionFolder(request.policyId(), id());
  }

  public SortedMap<String, String> write() {
    SortedMap<String, String> files = new TreeMap<>();
    for (TextImport text : texts) {
      files.put(folder() + FileNames.text(text.language), text.write(title(text)));
    }
    if (request.destination().isNewPolicy()) {
      files.put(request.policyId() + "/" + FileNames.POLICY, policy());
    }
    if (request.destination().isNewSite()) {
      files.put(FileNames.SITE, new SiteFile(texts, this::title).write(request.destination()));
    }
    files.put(folder() + FileNames.VERSION, version());
    new ListFiles(texts).write().forEach((name, list) -> files.put(folder() + name, list));
    texts.forEach(TextImport::account);
    reportDates();
    return files;
  }

  /** The title, or else what any privacy policy is called; that is asked about once. */
  private String title(TextImport text) {
    if (!text.title().isEmpty()) {
      return text.title();
    }
    String usual =
        switch (text.language.tag()) {
          case "zh-Hans" -> "隐私政策";
          case "zh-Hant" -> "隱私權政策";
          default -> "Privacy Policy";
        };
    if (text.decisions.about(Topic.TITLE_MISSING).isEmpty()) {
      text.decisions.guess(Topic.TITLE_MISSING, Passage.empty(), usual);
    }
    return usual;
  }

  private String policy() {
    Yaml yaml =
        new Yaml()
            .comment(
                "Made by an import; the report lies in the folder \""
                    + FileNames.SOURCE_FOLDER
                    + "\" of the version.")
            .literal(0, "kind", kind().id())
            .literal(0, "product", request.destination().productId())
            .group(0, "title");
    texts.forEach(text -> yaml.line(2, text.language.tag(), title(text)));
    yaml.list(0, "languages", texts.stream().map(text -> text.language.tag()).toList());
    yaml.group(0, "numbering");
    texts.forEach(text -> yaml.literal(2, text.language.tag(), text.draft().numbering().yaml()));
    return yaml.toString();
  }

  private PolicyKind kind() {
    String title = ChineseScript.simplified(title(texts.get(0)));
    if (title.contains("SDK")) {
      return PolicyKind.SDK_DIRECTORY;
    }
    if (title.contains("权限")) {
      return PolicyKind.PERMISSION_DETAILS;
    }
    if (title.contains("共享") && title.contains("目录")) {
      return PolicyKind.SHARING_CATALOGUE;
    }
    if (title.contains("儿童") || title.contains("Child")) {
      return PolicyKind.CHILDREN_RULES;
    }
    return title.contains("侵权") ? PolicyKind.INFRINGEMENT_PROCEDURE : PolicyKind.PRIVACY_POLICY;
  }

  private String version() {
    Yaml yaml = new Yaml().comment("Made by an import. Check the dates and the level of change.");
    if (dates.issued().isEmpty()) {
      yaml.comment("Without a day of issue this is a draft and is not published.");
      texts.forEach(text -> text.dateFacts.asWritten().forEach(date -> yaml.comment("  " + date)));
    } else if (isLater()) {
      yaml.comment("A draft until the summary says what changed since the version before it.");
      yaml.comment("Then remove the # of the dates and of the summary.");
    }
    date(yaml, "issued", dates.issued());
    date(yaml, "updated", dates.updated());
    date(yaml, "effective", dates.effective());
    yaml.literal(0, "change", "consent");
    if (isLater()) {
      yaml.comment("reasons: [purpose, data-types]").comment("summary:");
      texts.forEach(text -> yaml.comment("  " + text.language + ": …"));
    }
    return yaml.toString();
  }

  /** Whether there are versions already from which this one differs, nobody knows yet how. */
  private boolean isLater() {
    return !request.destination().isNewPolicy();
  }

  private void date(Yaml yaml, String key, Optional<LocalDate> day) {
    if (day.isPresent() && isLater()) {
      yaml.comment(key + ": " + day.get());
    } else {
      day.ifPresent(found -> yaml.literal(0, key, found.toString()));
    }
  }

  private String missingDates() {
    if (dates.effective().isPresent()) {
      return "@date-of-issue";
    }
    return dates.isIssueTold() ? "@date-of-effect" : "@both-dates";
  }

  private void reportDates() {
    Decisions decisions = texts.get(0).decisions;
    if (isLater()) {
      decisions.certain(Topic.CHANGES_UNKNOWN, Passage.empty(), request.policyId());
    }
    if (dates.isIssueAssumed()) {
      String day = dates.issued().orElseThrow().toString();
      decisions.guess(Topic.ISSUE_DATE_ASSUMED, Passage.empty(), day);
    } else if (dates.issued().isEmpty() && decisions.about(Topic.DATES_CONTRADICT).isEmpty()) {
      decisions.guess(
          Topic.DATES_MISSING,
          texts.get(0).dateFacts.firstMention(),
          missingDates(),
          texts.get(0).dateFacts.quoted());
    }
    texts.forEach(text -> text.dateFacts.reportVersion(id(), text.decisions));
  }
}
