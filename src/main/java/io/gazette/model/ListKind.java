package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists that stand beside a policy's text. A row may name rows of the lists before its own. */
public enum ListKind {
  /** Third-party SDKs and other embedded third parties. */
  SDKS,
  /** Permissions of devices. */
  PERMISSIONS,
  /** Personal information that is collected. */
  COLLECTED,
  /** Personal information that is shared with third parties. */
  SHARED;

  /** The fields of its rows, and all else that is particular to the list. */
  public ListShape shape() {
    return switch (this) {
      case SDKS -> SdkFields.SHAPE;
      case PERMISSIONS -> PermissionFields.SHAPE;
      case COLLECTED -> CollectedFields.SHAPE;
      case SHARED -> SharedFields.SHAPE;
    };
  }

  /** The name in YAML and JSON, e.g. {@code sdks}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ListKind> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(ListKind::id).toList();
  }
}
