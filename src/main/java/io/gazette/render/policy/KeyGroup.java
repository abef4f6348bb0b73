package io.gazette.render.policy;

import io.gazette.render.html.Html;
import java.util.List;

/**
 * What is key in one chapter.
 *
 * @param name the chapter's number and heading
 * @param count key clauses and key passages in it
 */
public record KeyGroup(String href, Html name, int count, List<KeyEntry> entries) {}
