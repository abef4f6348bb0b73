package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * A third-party SDK, or another third party that is embedded in a product (MIIT 信管函〔2021〕292号).
 *
 * @param vendor none: not known
 * @param packages prefixes of its packages, e.g. {@code com.umeng}
 * @param maven coordinates {@code group:artifact}
 * @param cocoapods names of pods
 * @param platforms where it is embedded; empty for all platforms of the policy
 * @param versions which versions are meant, in words such as {@code 9.4 – 9.8}
 * @param permissions what it uses
 * @param access how it gets the data
 * @param onDevice whether the data stays on the device
 * @param policy the address of its own policy
 * @param note anything else
 */
public record Sdk(
    String id,
    Localized<String> name,
    Stated<Localized<String>> vendor,
    List<String> packages,
    List<String> maven,
    List<String> cocoapods,
    List<Platform> platforms,
    Optional<String> versions,
    Stated<Localized<String>> purpose,
    Stated<Localized<String>> scene,
    Stated<List<DataItem>> data,
    Stated<List<UsedPermission>> permissions,
    Stated<Access> access,
    Optional<Boolean> onDevice,
    Optional<RecipientRole> role,
    Stated<Localized<String>> policy,
    Stated<Localized<String>> contact,
    Localized<String> note,
    SourcePosition position)
    implements ListRow {

  public Sdk {
    packages = List.copyOf(packages);
    maven = List.copyOf(maven);
    cocoapods = List.copyOf(cocoapods);
    platforms = List.copyOf(platforms);
  }

  @Override
  public ListKind list() {
    return ListKind.SDKS;
  }

  /**
   * How the data is reached: by known methods, or in free words.
   *
   * @param words empty where there are methods
   */
  public record Access(List<AccessMethod> methods, Localized<String> words) {
    public Access {
      methods = List.copyOf(methods);
    }
  }

  /**
   * A permission that an SDK uses: by its name on the platform, or in free words.
   *
   * @param value empty where there are words
   * @param words empty where there is a value
   */
  public record UsedPermission(Optional<PermissionValue> value, Localized<String> words) {}
}
