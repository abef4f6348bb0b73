package io.gazette.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.model.ChangeReason;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Publisher;
import io.gazette.model.Routes;
import io.gazette.model.SiteConfig;
import io.gazette.model.SitePath;
import io.gazette.text.Json;
import io.gazette.text.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The messages about one version, in each of its languages.
 *
 * <p>Everything is taken from the version: its summary, days and level. Equal input gives equal
 * bytes. The words around it claim nothing about the law.
 *
 * @param day on which people are told
 * @param earlier versions that readers may have agreed to and from which a page tells the changes,
 *     newest first; the first is the one that is replaced
 */
public record Notice(
    SiteConfig config,
    Policy policy,
    PolicyVersion version,
    LocalDate day,
    List<PolicyVersion> earlier) {

  public Notice {
    earlier = List.copyOf(earlier);
  }

  /**
   * The files by name.
   *
   * @throws java.util.NoSuchElementException if the version has no days yet
   */
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Language language : version.texts().languages()) {
      Phrases words = words(language);
      String text = text(words, language);
      files.put(language.tag() + ".txt", text.getBytes(UTF_8));
      files.put(language.tag() + ".eml", email(words, language, text).getBytes(UTF_8));
      files.put(language.tag() + ".push.txt", (push(words, language) + "\n").getBytes(UTF_8));
    }
    files.put("banner.json", banner().getBytes(UTF_8));
    return files;
  }

  /** Chinese in both scripts, else English. */
  private static Phrases words(Language language) {
    String tag = "en";
    if (language.isChinese()) {
      tag = language.isTraditionalChinese() ? "zh-Hant" : "zh-Hans";
    }
    return Phrases.beside(Notice.class, "notice." + tag + ".properties");
  }

  private String title(Language language) {
    return version.texts().get(language).title();
  }

  private String effective(Language language) {
    return language.format(version.effective().orElseThrow());
  }

  private String subject(Phrases words, Language language) {
    return words.text(key("subject"), title(language), effective(language));
  }

  /** The key of what is said otherwise of a first version, and of one that applies by now. */
  private String key(String name) {
    String first = earlier.isEmpty() ? ".first" : "";
    return name + first + (applies() ? ".applies" : "");
  }

  private boolean applies() {
    return !version.effective().orElseThrow().isAfter(day);
  }

  private String text(Phrases words, Language language) {
    Publisher publisher = publisher();
    List<String> parts = new ArrayList<>();
    parts.add(
        words.text(
            key("opening"),
            publisher.name().nearest(language),
            title(language),
            version.id(),
            language.format(version.issued().orElseThrow()),
            effective(language)));
    summary(language).ifPresent(changes -> parts.add(words.text("changes") + "\n" + changes));
    level(words).ifPresent(parts::add);
    List<String> addresses = new ArrayList<>();
    addresses.add(words.text("read", url(permalink(language))));
    for (PolicyVersion old : comparable(language)) {
      addresses.add(words.text("compare", old.id(), url(redline(old, language))));
    }
    parts.add(String.join("\n", addresses));
    parts.add(words.text("contact", publisher.email()));
    return String.join("\n\n", parts) + "\n";
  }

  /**
   * Whether readers are asked, and about what; of a first version only whether they are asked for
   * consent. By when somebody must have agreed, and what holds until then, no setting says.
   */
  private Optional<String> level(Phrases words) {
    if (!version.change().needsConsent()) {
      return earlier.isEmpty() ? Optional.empty() : Optional.of(words.text("level.notice"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.text((earlier.isEmpty() ? "first." : "level.") + version.change().id()));
    if (!version.reasons().isEmpty() && !earlier.isEmpty()) {
      lines.add(
          words.text(
              "reasons",
              version.reasons().stream()
                  .map(reason -> words.text("reason." + reason.id()))
                  .collect(Collectors.joining(words.text("comma")))));
    }
    lines.add(words.text(applies() ? "asked.applies" : "asked"));
    return Optional.of(String.join("\n", lines));
  }

  private Optional<String> summary(Language language) {
    return version.summary().find(language).map(String::strip);
  }

  private String email(Phrases words, Language language, String text) {
    Publisher publisher = publisher();
    return new Email(
            publisher.name().nearest(language),
            publisher.email(),
            subject(words, language),
            day.atStartOfDay(config.timeZone()),
            language,
            text)
        .file();
  }

  private String push(Phrases words, Language language) {
    SitePath page = earlier.isEmpty() ? permalink(language) : comparison(language);
    return words.text(key("push"), title(language), effective(language), url(page));
  }

  /** What changed from the version that is replaced; else the version itself. */
  private SitePath comparison(Language language) {
    return comparable(language).stream()
        .findFirst()
        .map(old -> redline(old, language))
        .orElseGet(() -> permalink(language));
  }

  private List<PolicyVersion> comparable(Language language) {
    return earlier.stream().filter(old -> old.texts().find(language).isPresent()).toList();
  }

  private String banner() {
    return Json.object()
        .with("policy", policy.id())
        .with("version", version.id())
        .with("change", version.change().id())
        .with("consentRequired", version.change().needsConsent() ? Json.TRUE : Json.FALSE)
        .with("reasons", Json.ofAll(version.reasons().stream().map(ChangeReason::id).toList()))
        .with("issued", Json.of(version.issued().map(LocalDate::toString), Json::of))
        .with("effective", Json.of(version.effective().map(LocalDate::toString), Json::of))
        .with("texts", Json.array(version.texts().languages(), this::banner))
        .end()
        .file();
  }

  private Json banner(Language language) {
    Phrases words = words(language);
    Json.Fields compare = Json.object();
    comparable(language).forEach(old -> compare.with(old.id(), url(redline(old, language))));
    return Json.object()
        .with("language", language.tag())
        .with("title", subject(words, language))
        .with("text", Json.of(summary(language), Json::of))
        .with("level", Json.of(level(words), Json::of))
        .with("url", url(permalink(language)))
        .with("compare", compare.end())
        .end();
  }

  private Publisher publisher() {
    return version.record().publisher().orElse(config.publisher());
  }

  private SitePath permalink(Language language) {
    return Routes.version(language, policy.id(), version.id());
  }

  private SitePath redline(PolicyVersion old, Language language) {
    return Routes.redline(language, policy.id(), old.id(), version.id());
  }

  private String url(SitePath page) {
    return page.absolute(config.baseUrl());
  }
}
