package io.gazette.render.theme;

import freemarker.template.TemplateModelException;
import io.gazette.model.Language;

/** A template asked for something that is not there. */
abstract sealed class UnknownNameException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final String name;

  private UnknownNameException(String name) {
    super("unknown name: " + name);
    this.name = name;
  }

  String name() {
    return name;
  }

  /** No view record has such a component. */
  static final class Value extends UnknownNameException {
    private static final long serialVersionUID = 1L;

    Value(String name) {
      super(name);
    }
  }

  /** The page's language has no such message. */
  static final class Message extends UnknownNameException {
    private static final long serialVersionUID = 1L;

    private final String language;

    Message(String name, Language language) {
      super(name);
      this.language = language.tag();
    }

    String language() {
      return language;
    }
  }
}
