package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Ready;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects the descriptions of SDKs, whether in blocks of labelled lines or in tables. */
public final class SdkBlocks {

  private static final Pattern DATA_IN_PURPOSE =
      Pattern.compile("(?:收集|获取)您的(.{2,200}?)(?=[，,；;]?(?:为您|为了|以便|以提供|以实现|用于|用以))");

  private final Manuscript source;
  private final Edits edits;
  private final Decisions decisions;
  private final SdkGrids grids;
  private final ListTable table;

  public SdkBlocks(Manuscript source, Edits edits, Decisions decisions) {
    this.source = source;
    this.edits = edits;
    this.decisions = decisions;
    this.grids = new SdkGrids(decisions);
    this.table = new ListTable("sdk-table", decisions);
  }

  /** Puts the table of the list in the place of blocks and tables, and gives all entries. */
  public List<SdkEntry> collectIn(List<Element> elements) {
    SdkBlockReader reader = new SdkBlockReader(new SdkLabels(elements));
    List<SdkEntry> entries = new ArrayList<>();
    int index = 0;
    while (index < elements.size()) {
      Line line = elements.get(index).line();
      if (elements.get(index) instanceof Ready ready && ready.part() instanceof Part.Grid grid) {
        List<SdkEntry> rows = grids.read(grid);
        entries.addAll(rows);
        if (!rows.isEmpty()) {
          elements.set(index, table.inPlaceOf(line));
        }
      }
      List<SdkBlock> region = region(reader, elements, index);
      if (!region.isEmpty()) {
        int end = region.get(region.size() - 1).to();
        elements.subList(index, end).clear();
        elements.add(index, table.inPlaceOf(line));
        region.stream().filter(SdkBlock::isSupposed).findFirst().ifPresent(this::askAbout);
        region.forEach(this::takeSigns);
        takeNumbers(region);
        region.forEach(block -> entries.add(block.entry()));
      }
      index++;
    }
    entries.replaceAll(new NecessityCaptions(decisions)::takenFrom);
    entries.replaceAll(this::withHyperlink);
    entries.replaceAll(this::withData);
    entries.forEach(this::report);
    return entries;
  }

  private void askAbout(SdkBlock block) {
    decisions.guess(Topic.SDK_SUPPOSED, block.entry().place(), block.entry().title());
  }

  /** The labels of a block are not needed in a list. */
  private void takeSigns(SdkBlock block) {
    block.labelled().stream()
        .map(SdkLine::label)
        .filter(label -> !isRemark(block.entry(), label))
        .forEach(label -> decisions.certain(Topic.LABEL_TAKEN, label, label.text()));
    block
        .entry()
        .remarks()
        .forEach(
            remark -> decisions.guess(Topic.LIST_HEAD_KEPT, remark.head(), remark.head().text()));
    block.labelled().stream()
        .map(SdkLine::label)
        .filter(label -> isRemark(block.entry(), label))
        .map(label -> label.from(new Remark(label, List.of()).head().length()))
        .filter(colon -> !colon.isEmpty())
        .forEach(colon -> decisions.certain(Topic.LIST_SIGN_TAKEN, colon, colon.text()));
  }

  /** A list has no numbers; who reads of the first SDK has to know which one that is. */
  private void takeNumbers(List<SdkBlock> region) {
    List<Passage> numbers = new ArrayList<>();
    for (SdkBlock block : region) {
      block
          .mark()
          .map(mark -> block.heading().orElseThrow().sub(0, mark.length()).strip())
          .ifPresent(numbers::add);
    }
    numbers.forEach(edits::remove);
    numbers.forEach(number -> decisions.certain(Topic.NUMBER_REMOVED, number, number.text()));
    SerialNumbers.askAbout(numbers, decisions);
    numbers.stream()
        .filter(number -> number.text().chars().anyMatch(Character::isLetterOrDigit))
        .findFirst()
        .ifPresent(first -> decisions.likely(Topic.LIST_NUMBERS_TAKEN, first, first.text()));
  }

  private static boolean isRemark(SdkEntry entry, Passage label) {
    return entry.remarks().stream().anyMatch(remark -> label.holds(remark.head()));
  }

  /** The blocks that stand one right after another. */
  private static List<SdkBlock> region(SdkBlockReader reader, List<Element> elements, int from) {
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

  /** The address behind the words of a link: those of the policy, or else any. */
  private SdkEntry withHyperlink(SdkEntry entry) {
    if (entry.link().isPresent()) {
      return entry;
    }
    Optional<String> address =
        Stream.concat(entry.addressLines().stream(), entry.words().stream())
            .flatMap(line -> line.places().mapToObj(source::link))
            .flatMap(Optional::stream)
            .findFirst();
    return new SdkEntry(
        entry.name(),
        entry.packages(),
        entry.values(),
        address,
        entry.dataWithinPurpose(),
        entry.remarks(),
        entry.words());
  }

  /** Data that is only told within the purpose: 收集您的…，以提供…. */
  private SdkEntry withData(SdkEntry entry) {
    List<Passage> purpose = entry.lines(SdkField.PURPOSE);
    if (purpose.isEmpty() || entry.tells(SdkField.DATA)) {
      return entry;
    }
    Matcher told = DATA_IN_PURPOSE.matcher(purpose.get(0).text());
    if (!told.lookingAt()) {
      return entry;
    }
    Passage data = purpose.get(0).group(told, 1);
    decisions.guess(Topic.SDK_DATA_FROM_PURPOSE, data, entry.title(), data.text());
    Map<SdkField, List<Passage>> values = new EnumMap<>(SdkField.class);
    values.putAll(entry.values());
    values.put(SdkField.DATA, List.of(data));
    return new SdkEntry(
        entry.name(),
        entry.packages(),
        values,
        entry.hyperlink(),
        true,
        entry.remarks(),
        entry.words());
  }

  private void report(SdkEntry entry) {
    decisions.likely(Topic.SDK_FOUND, entry.place(), entry.title());
    List<String> missing = new ArrayList<>();
    for (SdkField field : List.of(SdkField.VENDOR, SdkField.PURPOSE, SdkField.DATA)) {
      if (!entry.tells(field)) {
        missing.add("@" + field.name().toLowerCase(Locale.ROOT));
      }
    }
    if (!entry.isLinked()) {
      missing.add("@link");
    }
    missing.forEach(
        field -> decisions.guess(Topic.SDK_INCOMPLETE, entry.place(), entry.title(), field));
  }
}
