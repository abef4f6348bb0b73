package io.gazette.importer;

import io.gazette.importer.Element.Ready;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the descriptions of SDKs, whether in blocks of labelled lines or in tables. */
final class SdkBlocks {

  private static final Pattern DATA_IN_PURPOSE =
      Pattern.compile("(?:收集|获取)您的(.{2,200}?)(?=[，,；;]?(?:为您|为了|以便|以提供|以实现|用于|用以))");

  private final SdkBlockReader reader;
  private final SdkGrids grids;
  private final Decisions decisions;

  SdkBlocks(Edits edits, Decisions decisions) {
    this.reader = new SdkBlockReader();
    this.grids = new SdkGrids(edits, decisions);
    this.decisions = decisions;
  }

  /** Puts a table or list in the place of blocks, and gives all entries. */
  List<SdkEntry> collectIn(List<Element> elements) {
    List<SdkEntry> entries = new ArrayList<>();
    int index = 0;
    while (index < elements.size()) {
      if (elements.get(index) instanceof Ready ready && ready.part() instanceof Part.Grid grid) {
        entries.addAll(SdkGrids.read(grid));
      }
      List<SdkBlock> region = region(elements, index);
      if (!region.isEmpty()) {
        int end = region.get(region.size() - 1).to();
        Ready ready = new Ready(elements.get(index).line(), grids.part(region));
        elements.subList(index, end).clear();
        elements.add(index, ready);
        region.forEach(block -> entries.add(block.entry()));
      }
      index++;
    }
    entries.replaceAll(this::withData);
    entries.forEach(this::report);
    return entries;
  }

  /** The blocks that stand one right after another. */
  private List<SdkBlock> region(List<Element> elements, int from) {
    List<SdkBlock> blocks = new ArrayList<>();
    int index = from;
    while (true) {
      Optional<SdkBlock> block = reader.read(elements, index);
      if (block.isEmpty()) {
        return blocks;
      }
      blocks.add(block.get());
      index = block.get().to();
    }
  }

  /** Data that is only told within the purpose: 收集您的…，以提供…. */
  private SdkEntry withData(SdkEntry entry) {
    Optional<Passage> purpose = entry.value(SdkField.PURPOSE);
    if (purpose.isEmpty() || entry.value(SdkField.DATA).isPresent()) {
      return entry;
    }
    Matcher told = DATA_IN_PURPOSE.matcher(purpose.get().text());
    if (!told.lookingAt()) {
      return entry;
    }
    Passage data = purpose.get().group(told, 1);
    decisions.guess(Topic.SDK_DATA_FROM_PURPOSE, data, entry.name().text(), data.text());
    Map<SdkField, Passage> values = new EnumMap<>(SdkField.class);
    values.putAll(entry.values());
    values.put(SdkField.DATA, data);
    return new SdkEntry(entry.name(), entry.packages(), values);
  }

  private void report(SdkEntry entry) {
    decisions.likely(Topic.SDK_FOUND, entry.name(), entry.name().text());
    List<String> missing = new ArrayList<>();
    for (SdkField field : List.of(SdkField.VENDOR, SdkField.PURPOSE, SdkField.DATA)) {
      if (entry.value(field).isEmpty()) {
        missing.add("@" + field.name().toLowerCase(Locale.ROOT));
      }
    }
    if (entry.link().isEmpty()) {
      missing.add("@link");
    }
    missing.forEach(
        field -> decisions.guess(Topic.SDK_INCOMPLETE, entry.name(), entry.name().text(), field));
  }
}
