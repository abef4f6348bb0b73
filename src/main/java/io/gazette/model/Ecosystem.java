package io.gazette.model;

import java.util.Locale;
import java.util.Set;

/** Where the builders of apps get libraries from, each with names of its own. */
public enum Ecosystem {
  /** By {@code group:artifact}. */
  MAVEN(Platform.ANDROID),
  /** By the name of the pod. */
  COCOAPODS(Platform.IOS),
  /** By the address of the repository, as {@link #plainAddress} writes it. */
  SWIFT(Platform.IOS),
  /** By the name of the package, for apps of React Native and of the web. */
  NPM,
  /** By the name of the package, for apps of Flutter. */
  PUB;

  private final Set<Platform> platforms;

  Ecosystem(Platform... platforms) {
    this.platforms = Set.of(platforms);
  }

  /** Whether an app on a platform may have its libraries. */
  public boolean isOn(Platform platform) {
    return platforms.isEmpty() || platforms.contains(platform);
  }

  /** Whether its libraries run on some platform together with those of another one. */
  public boolean meets(Ecosystem other) {
    return platforms.isEmpty()
        || other.platforms.isEmpty()
        || platforms.stream().anyMatch(other.platforms::contains);
  }

  /**
   * The address of a repository by which Swift packages are compared: without scheme, user, port
   * and ending, in small letters. {@code git@github.com:A/B.git} is {@code github.com/a/b}.
   */
  public static String plainAddress(String address) {
    return address
        .strip()
        .replaceFirst("^[a-z+]+://", "")
        .replaceFirst("^[^/@]*@", "")
        .replaceFirst("^([^/:]+):(?:\\d+/)?", "$1/")
        .replaceFirst("/+$", "")
        .replaceFirst("\\.git$", "")
        .toLowerCase(Locale.ROOT);
  }
}
