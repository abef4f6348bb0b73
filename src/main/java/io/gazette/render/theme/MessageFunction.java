package io.gazette.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import java.util.List;

/**
 * {@code t("key", argument, …)} in a template: words of the page's language.
 *
 * <p>Text and numbers are escaped as usual; an argument that is markup stays markup, so that a date
 * in a sentence can be a {@code <time>} element.
 */
final class MessageFunction implements TemplateMethodModelEx {

  private final Messages messages;

  MessageFunction(Messages messages) {
    this.messages = messages;
  }

  @Override
  public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("t() needs the key of a message");
    }
    if (messages.find(key.getAsString()).isEmpty()) {
      throw new UnknownNameException.Message(key.getAsString(), messages.language());
    }
    HtmlWriter html = new HtmlWriter();
    StringBuilder text = new StringBuilder();
    boolean markup = false;
    for (Messages.Piece piece : messages.pieces(key.getAsString())) {
      Object value =
          piece.argument() < 0 ? piece.text() : argument(arguments, piece.argument() + 1);
      if (value instanceof TemplateHTMLOutputModel safe) {
        markup = true;
        html.html(new Html(HTMLOutputFormat.INSTANCE.getMarkupString(safe)));
      } else {
        html.text(value.toString());
        text.append(value);
      }
    }
    return markup
        ? HTMLOutputFormat.INSTANCE.fromMarkup(html.done().markup())
        : new SimpleScalar(text.toString());
  }

  private static Object argument(List<?> arguments, int index) throws TemplateModelException {
    Object argument = index < arguments.size() ? arguments.get(index) : null;
    if (argument instanceof TemplateHTMLOutputModel markup) {
      return markup;
    }
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    throw new TemplateModelException("t() needs text, a number or markup as argument " + index);
  }
}
