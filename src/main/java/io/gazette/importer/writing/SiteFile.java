package io.gazette.importer.writing;

import io.gazette.importer.Destination;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes {@code site.yaml} where there is none yet: what the texts tell of their publisher, and a
 * question in place of what they do not tell.
 */
final class SiteFile {

  private static final String BASE_URL = "https://privacy.company.example/";
  private static final String EMAIL = "privacy@company.example";

  /** The words of a new site, of which a build warns and with which nothing can be sealed. */
  private static final String NOBODY = "某某科技有限公司";

  private static final String NOBODY_ENGLISH = "Company Technology Co., Ltd.";
  private static final String DOCUMENT =
      "(?i)[\\s·,，:：-]*(?:用户|用戶|个人信息|個人信息|个人资料|個人資料)?(?:隐私|隱私|privacy|保护|保護)"
          + "(?:权|權|保护|保護|服务|服務)*+\\s*(?:政策|声明|聲明|协议|協議|条款|條款|指引|policy|notice|statement)?$";

  private final List<TextImport> texts;
  private final Function<TextImport, String> title;
  private final Yaml yaml = new Yaml();

  SiteFile(List<TextImport> texts, Function<TextImport, String> title) {
    this.texts = texts;
    this.title = title;
  }

  String write(Destination destination) {
    yaml.comment("Settings of the whole site, made by an import. What follows a # is a note.");
    localized(0, "title", text -> publisher(text).orElse(title.apply(text)));
    missing("base-url");
    yaml.line(0, "base-url", BASE_URL);
    yaml.literal(0, "time-zone", timeZone());
    yaml.list(0, "languages", texts.stream().map(text -> text.language.tag()).toList());
    writePublisher();
    yaml.group(0, "products").literal(2, "- id", destination.productId());
    if (texts.stream().anyMatch(text -> product(text).isEmpty())) {
      missing("products.name");
    }
    localized(4, "name", text -> product(text).orElse(title.apply(text)));
    return yaml.toString();
  }

  private String timeZone() {
    return texts.stream().anyMatch(SiteFile::isChinese) ? "Asia/Shanghai" : "UTC";
  }

  private static boolean isChinese(TextImport text) {
    return text.language.isChinese();
  }

  private void writePublisher() {
    yaml.group(0, "publisher");
    if (any(Topic.PUBLISHER_FOUND).isEmpty()) {
      missing("publisher.name");
    }
    localized(2, "name", text -> publisher(text).orElse(isChinese(text) ? NOBODY : NOBODY_ENGLISH));
    if (texts.stream().allMatch(text -> found(text, Topic.ADDRESS_FOUND).isPresent())) {
      localized(2, "address", text -> found(text, Topic.ADDRESS_FOUND).orElseThrow());
    }
    Optional<String> email = any(Topic.EMAIL_FOUND);
    if (email.isEmpty()) {
      missing("publisher.email");
    }
    yaml.line(2, "email", email.orElse(EMAIL));
    any(Topic.PHONE_FOUND).ifPresent(phone -> yaml.line(2, "phone", phone));
  }

  /** What a value lacks stands above it, and is asked in the report. */
  private void missing(String key) {
    yaml.comment("The text does not tell this; please fill it in:");
    texts.get(0).decisions.certain(Topic.SITE_FACT_MISSING, Passage.empty(), key);
  }

  private void localized(int indent, String key, Function<TextImport, String> value) {
    yaml.group(indent, key);
    texts.forEach(text -> yaml.line(indent + 2, text.language.tag(), value.apply(text)));
  }

  private Optional<String> publisher(TextImport text) {
    return found(text, Topic.PUBLISHER_FOUND).or(() -> any(Topic.PUBLISHER_FOUND));
  }

  private Optional<String> any(Topic topic) {
    return texts.stream().flatMap(text -> found(text, topic).stream()).findFirst();
  }

  private static Optional<String> found(TextImport text, Topic topic) {
    return text.decisions.about(topic).stream()
        .map(decision -> text.edits.read(decision.where()))
        .findFirst();
  }

  /** 听会隐私政策 is the policy of 听会; a title that names nothing leaves it to the text. */
  private Optional<String> product(TextImport text) {
    String name =
        title.apply(text).replaceFirst(DOCUMENT, "").replaceFirst("[\\s–—-]+$", "").strip();
    return Optional.of(name)
        .filter(words -> !words.isEmpty())
        .or(() -> found(text, Topic.PRODUCT_FOUND))
        .or(() -> any(Topic.PRODUCT_FOUND));
  }
}
