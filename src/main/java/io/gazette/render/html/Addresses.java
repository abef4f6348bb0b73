package io.gazette.render.html;

import io.gazette.model.SitePath;
import java.net.URI;
import java.util.Optional;
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

  /**
   * The full addresses of the published site, for a page that is taken out of it.
   *
   * @param inside where what was taken along leads
   */
  public static Addresses absolute(URI baseUrl, Function<SitePath, Optional<String>> inside) {
    return new Addresses(target -> inside.apply(target).orElseGet(() -> target.absolute(baseUrl)));
  }

  public String to(SitePath target) {
    return reference.apply(target);
  }

  public String to(SitePath target, String anchor) {
    return to(target) + "#" + anchor;
  }
}
