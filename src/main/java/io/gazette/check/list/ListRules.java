package io.gazette.check.list;

import io.gazette.check.reading.Check;
import io.gazette.check.reading.Published;
import io.gazette.diagnostic.Code;
import io.gazette.model.Publisher;
import java.util.stream.Stream;

/** On the rows of lists, and on what texts say of them. */
public final class ListRules {

  private ListRules() {}

  /** All of them. */
  public static Stream<Check> all(Publisher publisher, Published published) {
    return Stream.of(
        Check.of(
            () -> new SdkRowsRule(published),
            Code.ROW_TWICE,
            Code.ADDRESS_UNPROTECTED,
            Code.ADDRESS_OF_HOME),
        Check.of(() -> new OpenRowsRule(published), Code.DATA_OPEN_ENDED, Code.PURPOSE_OPEN_ENDED),
        Check.of(() -> new RowPlatformsRule(published), Code.ROW_PLATFORM_DIFFERS),
        Check.of(() -> new IncompleteRowsRule(published), Code.ROW_INCOMPLETE),
        Check.of(() -> new ContradictingRowsRule(published), Code.ROWS_CONTRADICT),
        Check.of(() -> new SharedDataRule(published), Code.DATA_TYPES_DIFFER),
        Check.of(() -> new PermissionSensitivityRule(published), Code.PERMISSION_PLAYED_DOWN),
        Check.of(() -> new NamedPermissionRule(published), Code.PERMISSION_IN_TEXT_ONLY),
        Check.of(() -> new NamedSdkRule(published), Code.SDK_IN_TEXT_ONLY),
        Check.of(
            () -> new UnlistedRecipientRule(publisher.name(), published),
            Code.RECIPIENT_IN_TEXT_ONLY),
        Check.of(() -> new UnspokenDataRule(published), Code.DATA_IN_LIST_ONLY),
        Check.of(() -> new UnlistedDataRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new RowClaimsRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new DataListRule(published), Code.DATA_WITHOUT_LIST),
        Check.of(() -> new UnsaidVersionRule(published), Code.ROW_VERSION_UNSAID));
  }
}
