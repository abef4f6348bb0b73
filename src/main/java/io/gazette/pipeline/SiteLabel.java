package io.gazette.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a built site says of itself in the index of its API, whoever wrote that.
 *
 * @param day for which it was built
 * @param address at which it says that it stands
 * @param effective days on which versions that it tells of take effect
 */
record SiteLabel(Optional<LocalDate> day, Optional<String> address, List<LocalDate> effective) {

  SiteLabel {
    effective = List.copyOf(effective);
  }

  static SiteLabel of(byte[] index) {
    String text = new String(index, StandardCharsets.UTF_8);
    return new SiteLabel(
        values(text, "asOf").flatMap(SiteLabel::day).findFirst(),
        values(text, "baseUrl").findFirst(),
        values(text, "effective").flatMap(SiteLabel::day).toList());
  }

  private static Stream<String> values(String index, String key) {
    return Pattern.compile("\"" + key + "\": \"([^\"]*)\"")
        .matcher(index)
        .results()
        .map(found -> found.group(1));
  }

  private static Stream<LocalDate> day(String written) {
    try {
      return Stream.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Stream.empty();
    }
  }

  /** The first day, up to a later one, on which a version took effect that it does not show yet. */
  Optional<LocalDate> staleSince(LocalDate today) {
    return effective.stream()
        .filter(date -> day.filter(date::isAfter).isPresent() && !date.isAfter(today))
        .sorted()
        .findFirst();
  }
}
