package io.gazette.exchange;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ListKind;
import io.gazette.text.Excerpt;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody's register of SDKs, against which a list is compared: that of a company's security team,
 * of a vendor, of an inspection. A spreadsheet as CSV whose first row names its columns in the
 * words that spreadsheets of SDKs have; others are passed over.
 */
public record SdkRegister(List<Row> rows) {

  /** Headings of the column that warns of a version, without blanks and case. */
  private static final Set<String> RISK =
      Set.of(
          "risk",
          "risky",
          "riskyversions",
          "riskyversion",
          "warning",
          "风险",
          "是否风险",
          "风险版本",
          "风险等级",
          "风险提示",
          "问题版本",
          "是否违规",
          "违规情况",
          "漏洞",
          "風險",
          "風險版本",
          "風險等級");

  /** What a cell says that warns of nothing. */
  private static final Pattern NO_RISK =
      Pattern.compile(
          "(?i)[-/×✗0]|n/?a|no|none|false|low|no (?:known )?risks?|否|[无無没沒]有?(?:已知)?(?:风险|風險|漏洞|问题)?|未发现.*|未發現.*|正常|安全|合规|低(?:风险|風險)?|已修[复復]");

  /** Above the headings there may be a title and remarks. */
  private static final int ROWS_ABOVE = 8;

  private static final List<String> FIELDS =
      List.of("name", "vendor", "data", "purpose", "policy", "packages", "versions");

  public SdkRegister {
    rows = List.copyOf(rows);
  }

  /**
   * An SDK.
   *
   * @param said by the key that a list has for the same; what the register leaves out is empty
   * @param risk what it warns of
   * @param position of the row
   */
  public record Row(Map<String, String> said, Optional<String> risk, SourcePosition position) {

    public Row {
      said = Map.copyOf(said);
    }

    /** With what the next row says of the same. */
    private Row and(Row next) {
      Map<String, String> all = new HashMap<>(said);
      next.said().forEach((key, words) -> all.merge(key, words, (a, b) -> a + "、" + b));
      return new Row(all, risk.or(next::risk), position);
    }

    /** What it says under a key of a list of SDKs. */
    public Optional<String> find(String key) {
      return Optional.ofNullable(said.get(key));
    }
  }

  /**
   * Reads a register.
   *
   * @param file its name for diagnostics
   * @param shown its name, as findings show it
   * @return empty after reporting why not
   */
  public static Optional<SdkRegister> read(
      String file, String shown, byte[] bytes, Diagnostics diagnostics) {
    Optional<String> other = SheetFormat.other(bytes);
    if (other.isPresent()) {
      diagnostics.report(
          Code.CSV_FORMAT, SourcePosition.startOf(file), other.get(), "@then-register");
      return Optional.empty();
    }
    Diagnostics found = diagnostics.apart();
    Optional<SdkRegister> register =
        CsvEncoding.decode(file, bytes, found)
            .flatMap(text -> CsvParser.parse(file, text, found))
            .flatMap(rows -> of(file, shown, rows, found));
    // That Excel writes in the code page of its system does not matter where nothing is taken over.
    found.sorted().stream()
        .filter(
            problem ->
                problem.severity() == Severity.ERROR
                    || problem.code() == Code.REGISTER_COLUMNS_UNREAD)
        .forEach(diagnostics::report);
    return register;
  }

  private static Optional<SdkRegister> of(
      String file, String shown, List<List<Cell>> cells, Diagnostics diagnostics) {
    List<List<Cell>> rows =
        cells.stream().filter(row -> !row.stream().allMatch(Cell::isEmpty)).toList();
    int header = 0;
    while (header < Math.min(rows.size(), ROWS_ABOVE) && !isHeader(rows.get(header))) {
      header++;
    }
    if (header == rows.size() || !isHeader(rows.get(header))) {
      diagnostics.report(Code.REGISTER_UNNAMED, SourcePosition.startOf(file), first(rows));
      return Optional.empty();
    }
    List<String> keys = rows.get(header).stream().map(SdkRegister::key).toList();
    List<Cell> unread =
        rows.get(header).stream()
            .filter(cell -> !cell.isEmpty() && key(cell).isEmpty() && !isCount(cell))
            .toList();
    if (!unread.isEmpty()) {
      diagnostics.report(
          Code.REGISTER_COLUMNS_UNREAD,
          unread.get(0).position(),
          unread.stream().map(cell -> cell.content().strip()).collect(Collectors.joining(", ")));
    }
    List<Row> read = new ArrayList<>();
    for (List<Cell> row : rows.subList(header + 1, rows.size())) {
      Row each = row(row, keys, shown);
      if (each.said().containsKey("name") || each.said().containsKey("packages")) {
        read.add(each);
      } else if (!read.isEmpty()) {
        // Below cells that were merged stand only those that were not.
        read.set(read.size() - 1, read.get(read.size() - 1).and(each));
      }
    }
    return Optional.of(new SdkRegister(read));
  }

  /** What the first row says, for a message. */
  private static String first(List<List<Cell>> rows) {
    String cells =
        rows.stream()
            .limit(1)
            .flatMap(List::stream)
            .map(cell -> cell.content().strip())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    return cells.isEmpty() ? "@nothing" : Excerpt.of(cells);
  }

  /** The column that numbers the rows. */
  private static boolean isCount(Cell heading) {
    return heading.content().strip().matches("(?i)序号|編號|编号|#|no\\.?");
  }

  private static boolean isHeader(List<Cell> row) {
    return row.stream().map(SdkRegister::key).anyMatch("name"::equals);
  }

  private static String key(Cell heading) {
    String plain =
        Normalizer.normalize(heading.content(), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_-]+", "");
    if (RISK.contains(plain)) {
      return "risk";
    }
    String named = Headings.key(ListKind.SDKS, heading.content()).orElse(plain);
    return Stream.of(named, plain).filter(FIELDS::contains).findFirst().orElse("");
  }

  private static Row row(List<Cell> cells, List<String> keys, String shown) {
    Map<String, String> said = new HashMap<>();
    for (int column = 0; column < Math.min(cells.size(), keys.size()); column++) {
      String words = cells.get(column).content();
      if (!keys.get(column).isEmpty() && !words.isEmpty()) {
        said.putIfAbsent(keys.get(column), words);
      }
    }
    Optional<String> risk =
        Optional.ofNullable(said.remove("risk")).filter(words -> !NO_RISK.matcher(words).matches());
    SourcePosition place = cells.get(0).position();
    return new Row(said, risk, new SourcePosition(shown, place.line(), place.column()));
  }
}
