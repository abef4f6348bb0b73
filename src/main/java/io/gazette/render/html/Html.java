package io.gazette.render.html;

/** Markup that may stand in a page as it is; made by {@link HtmlWriter} alone. */
public record Html(String markup) {}
