package io.gazette.lists;

import java.util.Locale;

/** What a row of a list says something about; the name in YAML. */
public enum RowField {
  NAME,
  VENDOR,
  PACKAGES,
  MAVEN,
  COCOAPODS,
  PLATFORMS,
  VERSIONS,
  PURPOSE,
  SCENE,
  DATA,
  PERMISSIONS,
  ACCESS,
  ON_DEVICE,
  ROLE,
  POLICY,
  CONTACT,
  NOTE,
  VALUES,
  USES,
  FUNCTIONS,
  ASKED,
  SENSITIVE,
  REFUSAL,
  FUNCTION,
  BASIS,
  NECESSITY,
  RETENTION,
  STORAGE,
  RECIPIENT,
  SDK,
  MANNER;

  /** The name in YAML and JSON, e.g. {@code on-device}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
