package io.gazette.check.contradiction;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.reading.Controllers;
import io.gazette.check.reading.Introduction;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Policy;
import io.gazette.model.Publisher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mail address, telephone number or name of the app that is typed in a text is not almost that of
 * site.yaml, or almost that of another place of the text: one of them is a slip. What differs more
 * is something else.
 */
final class MistypedNamesRule implements Rule {

  private static final int CHANGES = 2;

  /** Shorter mail addresses and names have many that are near. */
  private static final int SHORTEST_MAIL = 10;

  private static final int SHORTEST_HOST = 4;

  private static final int SHORTEST_LATIN = 5;
  private static final int SHORTEST_HAN = 3;

  private static final int SHORTEST_ADDRESS = 10;

  /** So many characters of an address say that it is one. */
  private static final int BEGINNING = 4;

  /** Shorter numbers are extensions. */
  private static final int SHORTEST_PHONE = 7;

  private static final String SITE = "site.yaml";

  /** A name of an app: in quotation marks before it, or before what it is called for short. */
  private static final Pattern APP =
      Pattern.compile(
          "[“「《\"]([^“”「」《》\"]{2,20})[”」》\"] ?(?:App|APP|应用|应用程序|软件|客户端|小程序|平台|產品|产品|應用|軟體|app\\b)"
              + "|(?<![\\p{L}])([\\p{IsHan}]{3,10})(?=(?:App|APP|客户端|小程序)(?:[（(“，。及和的]|$))"
              + "|\\b([A-Z][A-Za-z]{4,20}) (?=[Aa]pp\\b)");

  private final Publisher publisher;
  private final Published published;
  private final PassageReading<List<Fact>> contacts =
      new PassageReading<>(MistypedNamesRule::contacts);
  private final PassageReading<List<String>> companies = new PassageReading<>(Controllers::in);
  private final PassageReading<List<String>> apps = new PassageReading<>(MistypedNamesRule::apps);

  MistypedNamesRule(Publisher publisher, Published published) {
    this.publisher = publisher;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<String> names = policy.product().name().byLanguage().values().stream().distinct().toList();
    return published
        .open(policy)
        .flatMap(
            open ->
                Stream.of(contacts(open), apps(open, names), companies(open), addresses(open))
                    .flatMap(findings -> findings))
        .toList();
  }

  private static List<Fact> contacts(String words) {
    return Facts.in(words).stream()
        .filter(fact -> fact.kind() == Fact.Kind.MAIL || fact.kind() == Fact.Kind.PHONE)
        .toList();
  }

  private static List<String> apps(String words) {
    return APP.matcher(words).results().map(MistypedNamesRule::group).toList();
  }

  private static String group(MatchResult found) {
    return Stream.of(1, 2, 3)
        .map(found::group)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseThrow();
  }

  /**
   * A contact that is known.
   *
   * @param kind of the place in which it stands, a term of the diagnostics
   * @param where what the place is called
   */
  private record Known(Fact fact, String kind, String where) {}

  private Stream<Diagnostic> contacts(Published.Open open) {
    List<Known> known = new ArrayList<>();
    contacts(publisher.email() + "\n" + publisher.phone().orElse(""))
        .forEach(fact -> known.add(new Known(fact, "@in-file", SITE)));
    Set<String> seen = known.stream().map(each -> each.fact().value()).collect(Collectors.toSet());
    List<Diagnostic> findings = new ArrayList<>();
    for (Passage passage : open.passages()) {
      for (Fact fact : contacts.of(passage)) {
        if (seen.add(fact.value())) {
          known.stream()
              .filter(other -> isSlip(fact, other.fact()))
              .findFirst()
              .ifPresent(
                  other ->
                      findings.add(
                          finding(
                              passage,
                              fact.written(),
                              other.kind(),
                              other.where(),
                              other.fact().written())));
          known.add(new Known(fact, "@in-clause", Introduction.nameOf(passage)));
        }
      }
    }
    return findings.stream();
  }

  /** The address of the site with another word in it: another district, not another house. */
  private Stream<Diagnostic> addresses(Published.Open open) {
    String known =
        publisher.address().find(open.text().language()).map(MistypedNamesRule::bare).orElse("");
    return known.length() < SHORTEST_ADDRESS
        ? Stream.empty()
        : open.passages().stream()
            .flatMap(
                passage ->
                    beginningAs(known, bare(passage.words())).stream()
                        .filter(other -> isOneWordApart(other, known))
                        .map(other -> finding(passage, other, "@in-file", SITE, known)))
            .limit(1);
  }

  private static String bare(String address) {
    return address.replace(" ", "");
  }

  private static Optional<String> beginningAs(String address, String words) {
    int at = words.indexOf(address.substring(0, BEGINNING));
    return at < 0 || at + address.length() > words.length()
        ? Optional.empty()
        : Optional.of(words.substring(at, at + address.length()));
  }

  private static boolean isOneWordApart(String address, String other) {
    List<Integer> places =
        IntStream.range(0, address.length())
            .filter(at -> address.charAt(at) != other.charAt(at))
            .boxed()
            .toList();
    return !places.isEmpty()
        && places.get(places.size() - 1) - places.get(0) < CHANGES
        && places.stream().noneMatch(at -> Character.isDigit(other.charAt(at)));
  }

  private static Diagnostic finding(
      Passage passage, String words, String kind, String where, String other) {
    return Diagnostic.of(Code.TEXT_CONTRADICTS, passage.at(words), words, kind, where, other);
  }

  private static boolean isSlip(Fact fact, Fact other) {
    return fact.kind() == other.kind()
        && (fact.kind() == Fact.Kind.MAIL
            ? isSlip(fact.value(), other.value())
            : isExchanged(fact.value(), other.value()));
  }

  /** Not service1 and service2, and not one name at two hosts that are alike by chance. */
  private static boolean isSlip(String mail, String other) {
    return mail.length() >= SHORTEST_MAIL
        && !mail.replaceAll("\\d", "").equals(other.replaceAll("\\d", ""))
        && (!Spelling.near(mail, List.of(other), CHANGES).isEmpty()
            || isAtLongerHost(mail, other)
            || isAtLongerHost(other, mail));
  }

  /** privacy@example.cn and privacy@example-app.cn: one company has one of them. */
  private static boolean isAtLongerHost(String mail, String other) {
    int at = other.indexOf('@');
    int end = other.indexOf('.', at + 1);
    return end - at > SHORTEST_HOST && mail.startsWith(other.substring(0, end) + "-");
  }

  /** One figure is another, or two changed places; lines of a house differ in the last ones. */
  private static boolean isExchanged(String number, String other) {
    if (number.length() != other.length() || number.length() < SHORTEST_PHONE) {
      return false;
    }
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < number.length(); at++) {
      if (number.charAt(at) != other.charAt(at)) {
        places.add(at);
      }
    }
    int last = number.length() - CHANGES;
    return places.size() == 1
        ? places.get(0) < last
        : places.size() == 2
            && places.get(1) - places.get(0) == 1
            && number.charAt(places.get(0)) == other.charAt(places.get(1))
            && number.charAt(places.get(1)) == other.charAt(places.get(0));
  }

  private Stream<Diagnostic> apps(Published.Open open, List<String> names) {
    Set<String> told = new HashSet<>();
    return open.passages().stream()
        .flatMap(
            passage ->
                apps.of(passage).stream()
                    .filter(told::add)
                    .flatMap(
                        app ->
                            almost(app, names)
                                .map(name -> finding(passage, app, "@in-file", SITE, name))
                                .stream()));
  }

  /** The company that a text gives as its own is not almost the publisher. */
  private Stream<Diagnostic> companies(Published.Open open) {
    List<String> names = List.copyOf(publisher.name().byLanguage().values());
    return open.passages().stream()
        .flatMap(
            passage ->
                companies.of(passage).stream()
                    .flatMap(
                        company ->
                            almost(company, names)
                                .map(name -> finding(passage, company, "@in-file", SITE, name))
                                .stream()));
  }

  /** The name of which another one is a slip, if it is none of them. */
  private static Optional<String> almost(String app, List<String> names) {
    boolean own = names.stream().anyMatch(name -> name.contains(app) || app.contains(name));
    return own
        ? Optional.empty()
        : names.stream()
            .filter(name -> Controllers.isHan(name) == Controllers.isHan(app))
            .filter(
                name ->
                    Controllers.isHan(name)
                        ? isAlmost(app, name, SHORTEST_HAN, 1)
                        : isAlmost(app, name, SHORTEST_LATIN, CHANGES))
            .findFirst();
  }

  private static boolean isAlmost(String app, String name, int shortest, int changes) {
    return name.length() >= shortest && Spelling.near(app, List.of(name), changes).size() == 1;
  }
}
