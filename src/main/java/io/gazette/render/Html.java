package io.gazette.render;

/** Markup that may stand in a page as it is; made by {@link HtmlWriter} alone. */
record Html(String markup) {}
