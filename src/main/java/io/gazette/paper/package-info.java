/**
 * Pages as PDF, by a browser that the machine has: whoever lays out a page on the screen can lay it
 * out on paper, and no library does so as well.
 *
 * <p>Start reading at {@link io.gazette.paper.PdfBrowser}.
 */
@NullMarked
package io.gazette.paper;

import org.jspecify.annotations.NullMarked;
