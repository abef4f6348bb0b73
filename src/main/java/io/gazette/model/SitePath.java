package io.gazette.model;

import java.net.URI;

/**
 * The address of a page or file within the site.
 *
 * @param path relative to the base URL, without a leading slash; a page ends with a slash or is
 *     empty (the root)
 */
public record SitePath(String path) {

  /** The file a web server answers this address with. */
  public String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /**
   * The shortest relative reference from another page to this one. All links within the site are
   * relative, so that it works below any folder of a host and inside an app.
   */
  public String relativeFrom(SitePath page) {
    int shared = 0;
    for (int slash = page.path.indexOf('/');
        slash >= 0;
        slash = page.path.indexOf('/', slash + 1)) {
      if (!path.startsWith(page.path.substring(0, slash + 1))) {
        break;
      }
      shared = slash + 1;
    }
    StringBuilder reference = new StringBuilder();
    for (int at = shared; at < page.path.length(); at++) {
      if (page.path.charAt(at) == '/') {
        reference.append("../");
      }
    }
    reference.append(path, shared, path.length());
    return reference.isEmpty() ? "./" : reference.toString();
  }

  /** The full address, for canonical links, feeds and machines. */
  public String absolute(URI baseUrl) {
    return baseUrl + path;
  }
}
