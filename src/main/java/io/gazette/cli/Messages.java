package io.gazette.cli;

import io.gazette.text.Visible;
import java.text.MessageFormat;
import java.util.Arrays;
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

  /** The words of a key; names and words of strangers among the arguments are made visible. */
  String get(String key, Object... arguments) {
    Object[] shown = Arrays.stream(arguments).map(Messages::shown).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(shown);
  }

  private static Object shown(Object argument) {
    return argument instanceof Number ? argument : Visible.of(argument.toString());
  }
}
