package io.gazette.importer;

import io.gazette.model.PolicyKind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the files of a policy and its version. */
final class VersionFiles {

  private final ImportRequest request;
  private final VersionDates dates;
  private final List<TextImport> texts;

  VersionFiles(ImportRequest request, VersionDates dates, List<TextImport> texts) {
    this.request = request;
    this.dates = dates;
    this.texts = texts;
  }

  /** The version's folder, relative to the content folder, with a slash at its end. */
  String folder() {
    return request.policyId() + "/" + dates.versionId() + "/";
  }

  SortedMap<String, String> write() {
    SortedMap<String, String> files = new TreeMap<>();
    for (TextImport text : texts) {
      files.put(folder() + text.language + ".md", text.write(title(text)));
    }
    files.put(request.policyId() + "/policy.yaml", policy());
    files.put(folder() + "version.yaml", version());
    new ListFiles(texts).write().forEach((name, list) -> files.put(folder() + name, list));
    reportDates();
    return files;
  }

  /** The title, or else the policy's id: no text is made up. */
  private String title(TextImport text) {
    if (text.title().isEmpty()) {
      text.decisions.guess(Topic.TITLE_MISSING, Passage.empty(), request.policyId());
    }
    return text.title().isEmpty() ? request.policyId() : text.title();
  }

  private String policy() {
    Yaml yaml =
        new Yaml()
            .comment("Made by an import; the report lies in the folder \"source\" of the version.")
            .literal(0, "kind", kind().id())
            .literal(0, "product", request.productId())
            .group(0, "title");
    texts.forEach(text -> yaml.line(2, text.language.tag(), title(text)));
    yaml.list(0, "languages", texts.stream().map(text -> text.language.tag()).toList());
    yaml.group(0, "numbering");
    texts.forEach(text -> yaml.literal(2, text.language.tag(), NumberingChoice.of(text)));
    return yaml.toString();
  }

  private PolicyKind kind() {
    String title = Scripts.simplified(title(texts.get(0)));
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
    }
    dates.issued().ifPresent(day -> yaml.literal(0, "issued", day.toString()));
    dates.updated().ifPresent(day -> yaml.literal(0, "updated", day.toString()));
    dates.effective().ifPresent(day -> yaml.literal(0, "effective", day.toString()));
    return yaml.literal(0, "change", "consent").toString();
  }

  private void reportDates() {
    Decisions decisions = texts.get(0).decisions;
    if (dates.isIssueAssumed()) {
      String day = dates.issued().orElseThrow().toString();
      decisions.guess(Topic.ISSUE_DATE_ASSUMED, Passage.empty(), day);
    } else if (dates.issued().isEmpty() && decisions.about(Topic.DATES_CONTRADICT).isEmpty()) {
      decisions.guess(Topic.DATES_MISSING, Passage.empty());
    }
  }
}
