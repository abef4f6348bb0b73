package io.gazette.render.html;

import io.gazette.model.SitePath;
import java.net.URI;
import java.util.function.Function;

/** How one page refers to the others. */
public final class Addresses {

  private final Function<SitePath, String> reference;

  private Addresses(Function<SitePath, String> reference) {
    this.reference = reference;
  }

  /** Relative, so that the site works below any folder of a host and inside an app. */
  public static Addresses relativeTo(SitePath page) {
    return new Addresses(target -> target.relativeFrom(page));
  }

  /** From the host's root, for a page that a host serves at any address. */
  public static Addresses below(URI baseUrl) {
    return new Addresses(target -> baseUrl.getRawPath() + target.path());
  }

  public String to(SitePath target) {
    return reference.apply(target);
  }

  public String to(SitePath target, String anchor) {
    return to(target) + "#" + anchor;
  }
}
