package io.gazette.check.app;

import io.gazette.exchange.SdkRegister;
import io.gazette.model.CheckSettings;
import java.util.List;
import java.util.stream.Stream;

/** On what an app contains, against the lists of its policies. */
public final class AppRules {

  private AppRules() {}

  /**
   * All of them.
   *
   * @param registers of SDKs, with which a list is compared
   */
  public static Stream<AppRule> all(CheckSettings settings, List<SdkRegister> registers) {
    return Stream.concat(
        Stream.of(
            new AppPermissionsRule(),
            new AppLibrariesRule(settings.libraries()),
            new AppVersionsRule(),
            new AppDataRule()),
        registers.stream().map(RegisterRule::new));
  }
}
