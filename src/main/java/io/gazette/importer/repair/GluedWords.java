package io.gazette.importer.repair;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Links;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in Latin letters that lost the separator between them, as {@code SIMIMSI}, and
 * proposes where they part. It never changes anything: the list is for a person.
 */
public final class GluedWords {

  /** The names that stand in lists of data, longest first where one begins with another. */
  private static final List<String> KNOWN =
      List.of(
          "Secure Socket Layer",
          "AndroidManifest",
          "Android ID",
          "AndroidID",
          "android_id",
          "web beacon",
          "OpenUDID",
          "Bluetooth",
          "Cookies",
          "Cookie",
          "OpenID",
          "UnionID",
          "ICCID",
          "BSSID",
          "SSID",
          "IMEI",
          "IMSI",
          "MEID",
          "OAID",
          "VAID",
          "AAID",
          "IDFA",
          "IDFV",
          "GUID",
          "UUID",
          "UDID",
          "WLAN",
          "WiFi",
          "Wi-Fi",
          "word",
          "excel",
          "pdf",
          "SDK",
          "API",
          "APP",
          "SSL",
          "TLS",
          "SIM",
          "MAC",
          "GPS",
          "GSM",
          "URL",
          "IP",
          "ID");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z_-]*+(?: [A-Za-z_-]++)*+");
  private static final Pattern HUMP = Pattern.compile("([A-Za-z]*[a-z]{4,})([A-Z]{2,5})");
  private static final int LONGEST = 80;

  private GluedWords() {}

  /**
   * What was found.
   *
   * @param proposal the words apart
   */
  public record Glued(int from, int to, List<String> proposal) {
    public Glued {
      proposal = List.copyOf(proposal);
    }
  }

  public static List<Glued> in(String text) {
    BitSet addresses = new BitSet();
    Links.web(text).forEach(span -> addresses.set(span.from(), span.to()));
    Links.mail(text).forEach(span -> addresses.set(span.from(), span.to()));
    List<Glued> found = new ArrayList<>();
    Matcher match = LATIN.matcher(text);
    while (match.find()) {
      int at = match.start();
      if (!addresses.get(at) && match.end() - at <= LONGEST && !isDotted(text, at, match.end())) {
        parts(match.group()).ifPresent(parts -> found.add(new Glued(at, match.end(), parts)));
      }
    }
    return found;
  }

  /** A piece of a dotted or numbered name is one word. */
  private static boolean isDotted(String text, int from, int to) {
    boolean before = from > 0 && Chars.isOneOf(text.charAt(from - 1), "._-/@0123456789");
    boolean after = to < text.length() && Chars.isOneOf(text.charAt(to), "._@");
    return after || (before && text.charAt(from - 1) != '/');
  }

  private static Optional<List<String>> parts(String run) {
    if (isKnown(run)) {
      return Optional.empty();
    }
    String letters = run.replace('l', 'I');
    if (isKnown(letters.replace(" ", ""))) {
      return Optional.of(List.of(letters.replace(" ", "")));
    }
    for (String word : run.split(" ", -1)) {
      Matcher hump = HUMP.matcher(word);
      if (hump.matches() && !isKnown(word) && split(word).isEmpty() && !isBrand(word)) {
        return Optional.of(List.of(hump.group(1), hump.group(2)));
      }
    }
    List<String> parts = split(run);
    boolean apart = String.join(" ", parts).equalsIgnoreCase(run);
    return parts.size() < 2 || apart ? Optional.empty() : Optional.of(parts);
  }

  /** A name that is written in two humps by its owner. */
  private static boolean isBrand(String word) {
    return word.endsWith("SDK") || word.endsWith("API") || word.endsWith("OS");
  }

  private static boolean isKnown(String run) {
    return KNOWN.stream().anyMatch(known -> known.equalsIgnoreCase(run));
  }

  /** A run as known names one after another; they may share a letter; empty if it is none. */
  private static List<String> split(String run) {
    List<String> parts = new ArrayList<>();
    String rest = run.strip();
    while (!rest.isEmpty()) {
      String left = rest;
      Optional<String> next = KNOWN.stream().filter(known -> begins(left, known)).findFirst();
      if (next.isEmpty()) {
        return List.of();
      }
      int length = next.get().length();
      parts.add(rest.substring(0, length));
      rest = rest.substring(length).strip();
      if (rest.equalsIgnoreCase("P") && parts.get(parts.size() - 1).endsWith("I")) {
        rest = "IP";
      }
    }
    return parts;
  }

  private static boolean begins(String text, String known) {
    return text.toLowerCase(Locale.ROOT).startsWith(known.toLowerCase(Locale.ROOT));
  }
}
