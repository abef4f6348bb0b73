package io.gazette.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.model.Language;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A message as a file (RFC 5322, MIME), which mail programs open as a draft.
 *
 * <p>It names no recipient: whoever sends it adds them.
 *
 * @param name of the sender
 * @param address of the sender
 */
record Email(
    String name,
    String address,
    String subject,
    ZonedDateTime day,
    Language language,
    String text) {

  private static final String LINE = "\r\n";

  /** RFC 2047, section 2: an encoded word has at most 75 characters. */
  private static final int WORD_BYTES = 42;

  private static final int BASE64_LINE = 76;

  String file() {
    return String.join(
            LINE,
            "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(day),
            "From: " + encoded(name) + LINE + " <" + address + ">",
            "To: undisclosed-recipients:;",
            "Subject: " + encoded(subject),
            "Content-Language: " + language.tag(),
            // Mail programs take it for a message that is still to be sent.
            "X-Unsent: 1",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64",
            "",
            Base64.getMimeEncoder(BASE64_LINE, LINE.getBytes(US_ASCII))
                .encodeToString(text.replace("\n", LINE).getBytes(UTF_8)))
        + LINE;
  }

  /** Words of a header, never between the bytes of a character; no line of theirs is a header. */
  private static String encoded(String words) {
    List<String> encoded = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int length = 0;
    for (int character : words.codePoints().toArray()) {
      int bytes = Character.toString(character).getBytes(UTF_8).length;
      if (length + bytes > WORD_BYTES) {
        encoded.add(word(word));
        word.setLength(0);
        length = 0;
      }
      word.appendCodePoint(character);
      length += bytes;
    }
    encoded.add(word(word));
    return String.join(LINE + " ", encoded);
  }

  private static String word(StringBuilder word) {
    byte[] bytes = word.toString().getBytes(UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }
}
