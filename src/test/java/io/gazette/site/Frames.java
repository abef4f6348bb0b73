package io.gazette.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows many pages in one window, each in a frame of its own.
 *
 * <p>To a page its frame is the window: widths, media queries and what scrolls are those of the
 * frame. A frame takes a quarter of the time that a window takes to go to another address.
 */
final class Frames {

  /** An address, seen in a frame of a width. */
  record View(String url, int width) {}

  private Frames() {}

  /** The frames of the views, in their order, once all are loaded. */
  static List<Frame> show(Page page, List<View> views) {
    page.setContent(
        views.stream()
            .map(
                view ->
                    "<iframe src='%s' style='border: 0; width: %dpx; height: 800px'></iframe>"
                        .formatted(view.url(), view.width()))
            .collect(Collectors.joining("", "<!DOCTYPE html>", "")));
    List<Frame> frames = page.mainFrame().childFrames();
    assertThat(frames).extracting(Frame::url).isEqualTo(views.stream().map(View::url).toList());
    assertThat(frames).allSatisfy(frame -> assertThat(frame.title()).isNotBlank());
    return frames;
  }

  /** Makes all frames of a window wider or narrower. */
  static void resize(Page page, int width) {
    page.evaluate(
        "width => document.querySelectorAll('iframe').forEach(f => f.style.width = width + 'px')",
        width);
  }

  /** Makes the text of a page twice as large, as its reader may. */
  static void enlarge(Frame frame) {
    frame.evaluate("document.documentElement.style.fontSize = '200%'");
  }
}
