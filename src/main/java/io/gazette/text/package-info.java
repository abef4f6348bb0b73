/**
 * What every stage needs to write text for machines.
 *
 * <p>Nothing here knows what a policy is. Start reading at {@link io.gazette.text.Json} for JSON,
 * {@link io.gazette.text.YamlText} for single values of YAML and {@link io.gazette.text.Markup} for
 * text in HTML and XML.
 */
@NullMarked
package io.gazette.text;

import org.jspecify.annotations.NullMarked;
