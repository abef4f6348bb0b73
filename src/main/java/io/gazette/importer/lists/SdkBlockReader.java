package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Links;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.Passage;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a block of lines that describes one SDK, where there is one. */
final class SdkBlockReader {

  private static final int FEWEST_FIELDS = 2;

  /** For a block that does not say that it is about an SDK. */
  private static final int FEWEST_SUPPOSED = 4;

  /** As many lines as a value may go on for. */
  private static final int MOST_LINES = 8;

  private static final Pattern PACKAGE =
      Pattern.compile("[A-Za-z][A-Za-z0-9_]*+(?:\\.[A-Za-z0-9_]++)++");

  private final SdkLabels labels;

  SdkBlockReader(SdkLabels labels) {
    this.labels = labels;
  }

  /** A block while it is being read. */
  private static final class Reading {
    final List<Element> elements;
    final List<SdkLine> labelled = new ArrayList<>();
    final List<Passage> other = new ArrayList<>();

    /** Further lines of a value, by the index of its label. */
    final Map<Integer, List<Passage>> more = new HashMap<>();

    int at;

    Reading(List<Element> elements, int at) {
      this.elements = elements;
      this.at = at;
    }

    Optional<Words> words() {
      return at < elements.size()
              && elements.get(at) instanceof Words words
              && words.line().isPlain()
          ? Optional.of(words)
          : Optional.empty();
    }
  }

  /** The block that begins at an element. */
  public Optional<SdkBlock> read(List<Element> elements, int from) {
    Reading reading = new Reading(elements, from);
    Optional<Words> first = reading.words();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Passage line = first.get().line().words();
    Optional<SdkLine> label = labels.readFirst(line).or(() -> labels.readAlone(line));
    boolean named =
        label.or(() -> behindMark(first.get())).filter(SdkBlockReader::isName).isPresent();
    if (!named && (label.isPresent() || !isHeading(first.get(), elements, from + 1))) {
      return Optional.empty();
    }
    if (!named) {
      reading.at++;
    }
    readLines(reading, named && label.filter(SdkLine::isAlone).isPresent());
    boolean supposed = !named && isSupposed(first.get().text(), reading);
    return reading.labelled.size() < (supposed ? FEWEST_SUPPOSED : FEWEST_FIELDS)
            || (supposed && reading.labelled.stream().noneMatch(SdkBlockReader::isData))
        ? Optional.empty()
        : Optional.of(named ? labelled(first.get(), reading) : headed(first.get(), reading));
  }

  /** Whether nothing but the fields of a block says that it describes an SDK. */
  private static boolean isSupposed(String heading, Reading reading) {
    return !heading.contains("SDK") && reading.labelled.stream().noneMatch(SdkLine::namesPackages);
  }

  private static boolean isData(SdkLine line) {
    return line.field() == SdkField.DATA;
  }

  private static boolean isLinked(SdkLine line) {
    return line.field() == SdkField.LINK && !Links.web(line.value().text()).isEmpty();
  }

  private static boolean isName(SdkLine line) {
    return line.field() == SdkField.NAME && !line.namesPackages();
  }

  /** A short line right before the labelled ones. */
  private boolean isHeading(Words words, List<Element> elements, int next) {
    if (next >= elements.size()
        || !(elements.get(next) instanceof Words following)
        || Characters.width(words.text()) > 80) {
      return false;
    }
    Optional<SdkLine> label = labels.readFirst(following.line().words());
    if (label.filter(line -> isName(line) && !isIn(words.text(), line.value())).isPresent()) {
      return false;
    }
    boolean again =
        label.isPresent() && following.line().gap() <= 1 && labels.comeAgain(label.get());
    return label.filter(SdkLine::namesPackages).isPresent()
        || (again && label.get().field() == SdkField.VENDOR && words.line().gap() > 0)
        || (label.isPresent()
            && words.text().contains("SDK")
            && (following.line().gap() == 0 || again));
  }

  /** Whether a line tells the same name: 1、友盟SDK above SDK名称：友盟统计SDK, but not 第三方SDK. */
  private static boolean isIn(String heading, Passage name) {
    String key = Chars.key(name.text());
    return !key.isEmpty()
        && Chars.key(heading).contains(key.substring(0, Math.min(2, key.length())));
  }

  /**
   * Reads up to the next block.
   *
   * @param alone whether each label stands on a line of its own
   */
  private void readLines(Reading reading, boolean alone) {
    boolean first = true;
    while (reading.words().isPresent()) {
      Words words = reading.words().get();
      Optional<SdkLine> label = read(words, alone).or(() -> behindMark(words));
      boolean begins =
          !first && label.map(labels::first).filter(SdkBlockReader::isName).isPresent();
      boolean goesOn = label.isEmpty() && goesOn(words, reading);
      if (begins || (label.isEmpty() && !goesOn && !isContinued(words, reading))) {
        return;
      }
      reading.at++;
      if (label.isPresent()) {
        reading.labelled.addAll(labels.readAll(withValue(label.get(), reading, alone)));
      } else if (goesOn) {
        reading
            .more
            .computeIfAbsent(reading.labelled.size() - 1, key -> new ArrayList<>())
            .add(words.line().words());
      } else {
        reading.other.add(words.line().words());
      }
      first = false;
    }
  }

  /** Whether a line without label stands between two fields of one block: a value of lines. */
  private boolean goesOn(Words words, Reading reading) {
    if (reading.labelled.isEmpty() || isHeading(words, reading.elements, reading.at + 1)) {
      return false;
    }
    if (tellsNecessity(words.line().words(), reading)) {
      return true;
    }
    int end = Math.min(reading.elements.size(), reading.at + 1 + MOST_LINES);
    for (int at = reading.at + 1; at < end; at++) {
      if (!(reading.elements.get(at) instanceof Words next) || !next.line().isPlain()) {
        return false;
      }
      Optional<SdkLine> label = labels.readFirst(next.line().words()).or(() -> behindMark(next));
      if (label.isPresent()) {
        SdkField field = label.get().field();
        return labels.comeAgain(label.get())
            && field != SdkField.NAME
            && (field == SdkField.REMARK
                || reading.labelled.stream().noneMatch(line -> line.field() == field));
      }
    }
    return false;
  }

  /** Whether a line below data says which is needed, or stands below a caption that does. */
  private static boolean tellsNecessity(Passage line, Reading reading) {
    int last = reading.labelled.size() - 1;
    SdkLine open = reading.labelled.get(last);
    List<Passage> more = reading.more.getOrDefault(last, List.of());
    Passage above = more.isEmpty() ? open.value() : more.get(more.size() - 1);
    return isData(open)
        && (NecessityCaptions.begin(line) || (!above.isEmpty() && NecessityCaptions.areAll(above)));
  }

  private Optional<SdkLine> read(Words words, boolean alone) {
    Passage line = words.line().words();
    return labels.read(line).or(() -> alone ? labels.readAlone(line) : Optional.empty());
  }

  /** A value that is missing behind a label stands on the next line. */
  private SdkLine withValue(SdkLine line, Reading reading, boolean alone) {
    Optional<Words> next = reading.words();
    boolean below =
        line.value().isEmpty()
            && next.isPresent()
            && next.get().line().gap() <= 1
            && (alone
                ? SdkField.of(next.get().text()).isEmpty()
                : labels.read(next.get().line().words()).isEmpty());
    if (!below) {
      return line;
    }
    reading.at++;
    Passage value = next.orElseThrow().line().words();
    return line.withValue(value);
  }

  /** A line that hangs on the block: a company, an address, a field that no list has. */
  private boolean isContinued(Words words, Reading reading) {
    boolean hangs =
        words.line().gap() == 0
            && (!Links.web(words.text()).isEmpty() || words.text().endsWith("公司"));
    return hangs || (!reading.labelled.isEmpty() && labels.isLabelled(words.line().words()));
  }

  /** 1. 名称：… has its name behind a number. */
  private Optional<SdkLine> behindMark(Words words) {
    return markBefore(words)
        .map(words::without)
        .flatMap(labels::read)
        .filter(line -> isName(labels.first(line)));
  }

  private static Optional<Mark> markBefore(Words words) {
    return words.marks().stream().filter(mark -> !mark.doubtful()).findFirst();
  }

  private SdkBlock labelled(Words first, Reading reading) {
    Passage name = reading.labelled.get(0).value();
    Optional<Mark> mark = behindMark(first).flatMap(line -> markBefore(first));
    return block(name, mark, mark.map(found -> first.line().words()), reading);
  }

  private static SdkBlock headed(Words heading, Reading reading) {
    Optional<Mark> mark = markBefore(heading);
    Passage name = mark.map(heading::without).orElse(heading.line().words());
    return block(name, mark, Optional.of(heading.line().words()), reading);
  }

  private static SdkBlock block(
      Passage name, Optional<Mark> mark, Optional<Passage> heading, Reading reading) {
    Map<SdkField, List<Passage>> values = new EnumMap<>(SdkField.class);
    List<Passage> packages = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    boolean linked = reading.labelled.stream().anyMatch(SdkBlockReader::isLinked);
    for (int at = 0; at < reading.labelled.size(); at++) {
      SdkLine line = reading.labelled.get(at);
      List<Passage> more = reading.more.getOrDefault(at, List.of());
      if (line.namesPackages() || line.field() == SdkField.PACKAGES) {
        packages.addAll(packages(line.value()));
      } else if (line.field() != SdkField.NAME
          && line.field() != SdkField.NOTE
          && !line.value().isEmpty()) {
        List<Passage> lines = new ArrayList<>(List.of(line.value()));
        lines.addAll(more);
        boolean platform =
            line.field() == SdkField.PLATFORM && PlatformWords.read(lines).isPresent();
        boolean own =
            switch (line.field()) {
              case REMARK, GROUP -> false;
              case HOMEPAGE -> !linked;
              case PLATFORM -> platform;
              default -> true;
            };
        if (!own || values.putIfAbsent(line.field(), lines) != null) {
          remarks.add(new Remark(line.label(), lines));
        }
      }
    }
    reading.other.forEach(line -> readOther(line, values));
    List<Passage> words = new ArrayList<>();
    heading.ifPresent(line -> words.add(name));
    reading.labelled.stream().map(SdkLine::value).forEach(words::add);
    reading.more.values().forEach(words::addAll);
    words.addAll(reading.other);
    SdkEntry entry =
        new SdkEntry(List.of(name), packages, values, Optional.empty(), false, remarks, words);
    return new SdkBlock(entry, mark, heading, reading.labelled, reading.at);
  }

  static List<Passage> packages(Passage value) {
    List<Passage> packages = new ArrayList<>();
    Matcher match = PACKAGE.matcher(value.text());
    while (match.find()) {
      packages.add(value.sub(match.start(), match.end()));
    }
    return packages;
  }

  private static void readOther(Passage line, Map<SdkField, List<Passage>> values) {
    Optional<Links.Span> link = Links.web(line.text()).stream().findFirst();
    link.map(span -> List.of(line.sub(span.from(), span.to())))
        .ifPresent(address -> values.putIfAbsent(SdkField.LINK, address));
    Passage vendor = line.sub(0, link.map(Links.Span::from).orElse(line.length())).strip();
    if (vendor.text().endsWith("公司")) {
      values.putIfAbsent(SdkField.VENDOR, List.of(vendor));
    }
  }
}
