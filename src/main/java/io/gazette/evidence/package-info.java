/**
 * What convinces somebody who trusts neither the publisher nor Gazette: time stamps of independent
 * authorities over entries of the ledger, and all that shows what a policy said on a day in one
 * file, with how to check it.
 *
 * <p>The only package that ever speaks to another machine, and only where that was asked for. Start
 * reading at {@link io.gazette.evidence.Evidence}.
 */
@NullMarked
package io.gazette.evidence;

import org.jspecify.annotations.NullMarked;
