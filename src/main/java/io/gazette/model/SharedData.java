package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * Personal data that a third party gets: a row of the second of the two lists (与第三方共享个人信息清单; types,
 * purpose, scene and manner).
 *
 * @param recipient who gets it; empty where the SDK's vendor is meant
 * @param sdk the row of the SDK list that it is, if it is one; what this row leaves out is taken
 *     from there, see {@link PolicyLists#sharedInFull}
 * @param manner how it gets there
 * @param policy the address of the recipient's own policy
 */
public record SharedData(
    String id,
    Localized<String> recipient,
    Optional<String> sdk,
    Stated<List<DataItem>> data,
    Stated<Localized<String>> purpose,
    Stated<Localized<String>> scene,
    Stated<Sdk.Access> manner,
    Optional<RecipientRole> role,
    Stated<Localized<String>> policy,
    Stated<Localized<String>> contact,
    Localized<String> note,
    SourcePosition position)
    implements ListRow {

  @Override
  public ListKind list() {
    return ListKind.SHARED;
  }

  /** This row with what it leaves out taken from an SDK; its recipient is the SDK's vendor. */
  SharedData completedBy(Sdk other) {
    Localized<String> maker = other.vendor().value().orElse(other.name());
    return new SharedData(
        id,
        recipient.isEmpty() ? maker : recipient,
        sdk,
        data.or(other.data()),
        purpose.or(other.purpose()),
        scene.or(other.scene()),
        manner.or(other.access()),
        role.or(other::role),
        policy.or(other.policy()),
        contact.or(other.contact()),
        note,
        position);
  }
}
