package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.ListShape;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the lists beside the texts of a version; each of their files may be absent. */
final class ListsReader {

  private final RowValues values;
  private final Lexicon lexicon;
  private final Problems problems;

  /**
   * @param languages of the version; empty if they could not be read
   * @param allowed see {@link LocalizedReader}
   * @param platforms of the policy; empty for any
   */
  ListsReader(
      Optional<List<Language>> languages,
      Optional<List<Language>> allowed,
      List<Platform> platforms,
      Lexicon lexicon,
      Problems problems) {
    Values single = new Values(problems);
    this.values = new RowValues(single, new WordsReader(languages, allowed, single), platforms);
    this.lexicon = lexicon;
    this.problems = problems;
  }

  PolicyLists read(ContentFolder version) {
    FolderReader files = new FolderReader(version, problems);
    Map<ListKind, RowIds> ids = new EnumMap<>(ListKind.class);
    Map<ListKind, List<ListRow>> rows = new EnumMap<>(ListKind.class);
    byFile()
        .forEach(
            (file, lists) -> {
              List<String> keys = lists.stream().map(ListKind::id).toList();
              Optional<Fields> read = files.optionalYaml(file.name(), keys);
              for (ListKind list : lists) {
                read.flatMap(fields -> value(list, lists, fields))
                    .flatMap(node -> read(list, node, ids))
                    .ifPresent(all -> rows.put(list, all));
                if (read.isEmpty() && version.file(file.name()).isPresent()) {
                  ids.put(list, RowIds.unread(values.values()));
                }
              }
            });
    return new PolicyLists(rows);
  }

  private static Map<ListShape.File, List<ListKind>> byFile() {
    return Arrays.stream(ListKind.values())
        .collect(
            Collectors.groupingBy(
                list -> list.shape().file(), LinkedHashMap::new, Collectors.toList()));
  }

  /** A file has at least one of its lists. */
  private Optional<YamlNode> value(ListKind list, List<ListKind> lists, Fields fields) {
    if (lists.size() == 1) {
      return fields.required(list.id());
    }
    boolean empty = lists.stream().map(ListKind::id).noneMatch(fields::has);
    if (empty && list == lists.get(0)) {
      String keys = lists.stream().map(ListKind::id).collect(Collectors.joining(" / "));
      problems.report(Code.MISSING_KEY, fields.position(), keys);
    }
    return fields.optional(list.id());
  }

  private Optional<List<ListRow>> read(
      ListKind list, YamlNode node, Map<ListKind, RowIds> idsByList) {
    RowIds ids = new RowIds(values.values());
    idsByList.put(list, ids);
    return new ListReader(list, new RowReader(values, lexicon, idsByList), ids, problems)
        .read(node);
  }
}
