/**
 * What people are told of a new version: an e-mail, a line for a push message, a banner for an app.
 *
 * <p>Sends nothing. Start reading at {@link io.gazette.notice.Notice}.
 */
@NullMarked
package io.gazette.notice;

import org.jspecify.annotations.NullMarked;
