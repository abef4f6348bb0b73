package io.gazette.content;

import io.gazette.content.YamlNode.Mapping;
import io.gazette.content.YamlNode.Sequence;
import io.gazette.diagnostic.Code;
import io.gazette.model.Approval;
import io.gazette.model.Approvers;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads who must approve the versions of a policy, and who approved one. */
final class ApprovalReader {

  private static final List<String> KEYS = List.of("who", "on", "text");

  /** What stands in a line of the ledger. */
  private static final String NAME = "[^\\p{Cntrl}\\s]++(?: [^\\p{Cntrl}\\s]++)*+";

  private final Values values;

  ApprovalReader(Values values) {
    this.values = values;
  }

  /** Those who must approve, by level. */
  Optional<Approvers> approvers(YamlNode node) {
    if (!(node instanceof Mapping mapping)) {
      return values.wrongType(node, "@mapping");
    }
    if (mapping.entries().isEmpty()) {
      return values.refuse(Code.EMPTY_VALUE, node.position(), node.name());
    }
    TreeMap<ChangeLevel, List<String>> byLevel = new TreeMap<>();
    Fields fields = values.fields(mapping, ChangeLevel.ids()).orElseThrow();
    for (ChangeLevel level : ChangeLevel.values()) {
      fields
          .optional(level.id())
          .flatMap(names -> values.distinct(names, this::name))
          .ifPresent(names -> byLevel.put(level, List.copyOf(names)));
    }
    return Optional.of(new Approvers(byLevel));
  }

  /** Those who approved a version, as a release gives the lines. */
  Optional<List<Approval>> approvals(YamlNode node) {
    return node instanceof Sequence || node.isNothing()
        ? values.list(node, this::approval)
        : values.wrongType(node, "@approvals");
  }

  private Optional<Approval> approval(YamlNode node) {
    return node instanceof Mapping
        ? values.fields(node, KEYS).flatMap(this::approval)
        : values.wrongType(node, "@approval");
  }

  private Optional<Approval> approval(Fields fields) {
    Optional<String> who = fields.required("who").flatMap(this::name);
    var on = fields.required("on").flatMap(values::date);
    Optional<Sha256> text =
        fields
            .required("text")
            .flatMap(
                digest ->
                    values.line(
                        digest,
                        digits ->
                            Optional.of(digits)
                                .filter(found -> found.matches("[0-9a-f]{64}"))
                                .map(Sha256::parse),
                        "@approval-digest"));
    return who.isPresent() && on.isPresent() && text.isPresent()
        ? Optional.of(new Approval(who.get(), on.get().value(), text.get(), fields.position()))
        : Optional.empty();
  }

  private Optional<String> name(YamlNode node) {
    return values.line(
        node,
        words -> Optional.of(words).filter(found -> found.matches(NAME)),
        "li@shan.example, Li Ming, …");
  }
}
