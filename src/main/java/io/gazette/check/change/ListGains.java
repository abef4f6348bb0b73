package io.gazette.check.change;

import io.gazette.check.reading.Keeping;
import io.gazette.lists.ListChange;
import io.gazette.lists.ListChangeText;
import io.gazette.lists.ListDiff;
import io.gazette.lists.RowDetail;
import io.gazette.model.ChangeLevel;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.Language;
import io.gazette.model.LegalBasis;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Necessity;
import io.gazette.model.PermissionFields;
import io.gazette.model.PolicyLists;
import io.gazette.model.RecipientRole;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the lists of a version have that those before had not, as far as the law asks for consent
 * again: recipients, purposes, kinds of data, sensitive permissions; and what they say otherwise of
 * how long data are kept, why that is lawful and whether people may refuse. A list that is new as a
 * whole says nothing about what was true before.
 */
final class ListGains {

  /**
   * Something that was gained.
   *
   * @param kind a term of the diagnostics, e.g. {@code @gain-recipient}
   * @param needed the level that such a change has at least
   * @param remedy a term of the diagnostics
   */
  record Gain(String kind, String what, ChangeLevel needed, String remedy) {

    private Gain(String kind, String what) {
      this(kind, what, ChangeLevel.CONSENT, "@needs-again");
    }
  }

  private static final List<Field<?>> PURPOSES =
      List.of(SdkFields.PURPOSE, CollectedFields.PURPOSE, SharedFields.PURPOSE);

  private static final List<Field<?>> ROLES = List.of(SdkFields.ROLE, SharedFields.ROLE);

  private final PolicyLists before;
  private final ListChangeText text;
  private final Language language;
  private final List<Gain> gains = new ArrayList<>();

  private ListGains(PolicyLists before, PolicyLists after, Language language) {
    this.before = before;
    this.text = new ListChangeText(before, after, language);
    this.language = language;
  }

  static List<Gain> between(PolicyLists before, PolicyLists after, Language language) {
    ListGains found = new ListGains(before, after, language);
    for (ListChange change : ListDiff.between(before, after).changes()) {
      if (change instanceof ListChange.RowAdded added) {
        found.added(added.row());
      } else if (change instanceof ListChange.RowChanged changed) {
        changed.details().forEach(detail -> found.changed(changed, detail));
      }
    }
    return found.gains.stream().distinct().toList();
  }

  private void add(String kind, ListRow row) {
    gains.add(new Gain(kind, text.nameOf(row)));
  }

  private void add(String kind, ListRow row, String what) {
    gains.add(new Gain(kind, text.nameOf(row) + " · " + what));
  }

  /** Sharing with an SDK that is in the list of SDKs is no further recipient. */
  private void added(ListRow row) {
    switch (row.list()) {
      case SDKS -> add("@gain-recipient", row);
      case PERMISSIONS -> {
        if (isSensitive(row)) {
          add("@gain-sensitive-permission", row);
        }
      }
      case COLLECTED -> {
        add("@gain-purpose", row);
        row.items(CollectedFields.DATA).stream()
            .filter(this::isNew)
            .forEach(item -> data(row, item));
      }
      case SHARED -> {
        if (row.find(SharedFields.SDK).isEmpty()) {
          add("@gain-recipient", row);
        }
      }
    }
  }

  /** Whether nothing that was collected before is of this type. */
  private boolean isNew(DataItem item) {
    return before.rows(ListKind.COLLECTED).orElse(List.of()).stream()
        .flatMap(row -> row.items(CollectedFields.DATA).stream())
        .noneMatch(
            old ->
                old.type().isPresent()
                    ? old.type().equals(item.type())
                    : old.name().equals(item.name()));
  }

  private void data(ListRow row, DataItem item) {
    String kind = item.sensitive() ? "@gain-sensitive-type" : "@gain-data-type";
    add(kind, row, item.name().nearest(language));
  }

  private void changed(ListChange.RowChanged change, RowDetail detail) {
    ListRow row = change.after();
    if (detail instanceof RowDetail.DataAdded added) {
      data(row, added.item());
    } else if (detail instanceof RowDetail.DataChanged data) {
      if (data.becameSensitive()) {
        data(row, data.after());
      }
      if (isNeededNow(data.before().necessity(), data.after().necessity())) {
        other("@gain-necessity", row, data.after().name().nearest(language), ChangeLevel.CONSENT);
      }
    } else if (detail instanceof RowDetail.ValueAdded added && isSensitive(row)) {
      add("@gain-sensitive-permission", row, added.value().name());
    } else if (detail instanceof RowDetail.FieldChanged field) {
      field(change, field.field());
    }
  }

  private static boolean isSensitive(ListRow row) {
    return row.list() == ListKind.PERMISSIONS && row.find(PermissionFields.SENSITIVE).orElse(false);
  }

  /** Whether the recipient decides by itself what it does with the data. */
  private static boolean isIndependent(ListRow row, Field<?> role) {
    return row.find(role).filter(RecipientRole.INDEPENDENT::equals).isPresent();
  }

  private void field(ListChange.RowChanged change, Field<?> field) {
    ListRow row = change.after();
    if (PURPOSES.contains(field) && differs(change, field)) {
      add("@gain-purpose", row);
    } else if (field.equals(PermissionFields.USES) && gainedUse(change.before(), row)) {
      add("@gain-purpose", row);
    } else if (field.equals(SdkFields.VENDOR) && differs(change, field)) {
      add("@gain-recipient", row);
    } else if (field.equals(SharedFields.RECIPIENT)) {
      add("@gain-recipient", row);
    } else if (ROLES.contains(field) && differs(change, field) && isIndependent(row, field)) {
      gains.add(
          new Gain(
              "@gain-independent",
              text.nameOf(row),
              ChangeLevel.SEPARATE_CONSENT,
              "@needs-separate-consent"));
    } else if (field.equals(PermissionFields.SENSITIVE) && isSensitive(row)) {
      add("@gain-sensitive-permission", row);
    } else if (field.equals(CollectedFields.RETENTION)) {
      retention(change);
    } else if (field.equals(CollectedFields.BASIS)) {
      basis(change);
    } else if (field.equals(CollectedFields.NECESSITY)
        && isNeededNow(
            change.before().find(CollectedFields.NECESSITY), row.find(CollectedFields.NECESSITY))) {
      other("@gain-necessity", row, "", ChangeLevel.CONSENT);
    }
  }

  private void other(String kind, ListRow row, String what, ChangeLevel needed) {
    String name = text.nameOf(row);
    gains.add(
        new Gain(
            kind,
            what.isEmpty() ? name : name + " · " + what,
            needed,
            needed.needsConsent() ? "@needs-consent" : "@needs-notice"));
  }

  /** Whether people could do without it, and cannot any more. */
  private static boolean isNeededNow(Optional<Necessity> before, Optional<Necessity> now) {
    return before.equals(Optional.of(Necessity.OPTIONAL))
        && now.equals(Optional.of(Necessity.REQUIRED));
  }

  /** Who no longer relies on consent takes the right to withdraw it. */
  private void basis(ListChange.RowChanged change) {
    List<LegalBasis> old = change.before().items(CollectedFields.BASIS);
    List<LegalBasis> now = change.after().items(CollectedFields.BASIS);
    if (!old.isEmpty() && !now.isEmpty() && !old.containsAll(now)) {
      boolean withdrawn = old.contains(LegalBasis.CONSENT) && !now.contains(LegalBasis.CONSENT);
      other(
          "@gain-basis", change.after(), "", withdrawn ? ChangeLevel.CONSENT : ChangeLevel.NOTICE);
    }
  }

  private void retention(ListChange.RowChanged change) {
    if (differs(change, CollectedFields.RETENTION)) {
      String old = words(change.before());
      String now = words(change.after());
      Keeping.change(old, now)
          .ifPresent(
              needed ->
                  other(
                      needed.needsConsent() ? "@gain-longer" : "@gain-retention",
                      change.after(),
                      "",
                      needed));
    }
  }

  private String words(ListRow row) {
    return row.find(CollectedFields.RETENTION).map(said -> said.nearest(language)).orElse("");
  }

  /** Whether something was said before, and something else is said now. */
  private static boolean differs(ListChange.RowChanged change, Field<?> field) {
    Optional<?> old = change.before().find(field);
    Optional<?> now = change.after().find(field);
    return old.isPresent() && now.isPresent() && !old.equals(now);
  }

  private static boolean gainedUse(ListRow old, ListRow now) {
    return old.get(PermissionFields.USES).isStated()
        && !old.items(PermissionFields.USES).containsAll(now.items(PermissionFields.USES));
  }
}
