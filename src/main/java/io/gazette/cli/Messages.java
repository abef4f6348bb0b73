package io.gazette.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the command line in Chinese or English. */
public record Messages(ResourceBundle bundle, Locale locale) {

  static Messages of(Locale locale) {
    // No fallback to the machine's locale: an unknown language gets English.
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return new Messages(
        ResourceBundle.getBundle("io.gazette.cli.messages", locale, control), locale);
  }

  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
