package io.gazette.exchange;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ListKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
          "風險",
          "風險版本",
          "風險等級");

  /** What a cell says that warns of nothing. */
  private static final Set<String> NO_RISK =
      Set.of("", "-", "/", "no", "none", "0", "false", "n/a", "否", "无", "無", "没有", "正常", "低");

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

    /** What it says under a key of a list of SDKs. */
    public Optional<String> find(String key) {
      return Optional.ofNullable(said.get(key));
    }
  }

  /**
   * Reads a register.
   *
   * @param file its name, as findings show it
   * @return empty after reporting why not
   */
  public static Optional<SdkRegister> read(String file, byte[] bytes, Diagnostics diagnostics) {
    Optional<String> other = SheetFormat.other(bytes);
    if (other.isPresent()) {
      diagnostics.report(Code.CSV_FORMAT, SourcePosition.startOf(file), other.get());
      return Optional.empty();
    }
    return CsvEncoding.decode(file, bytes, diagnostics)
        .flatMap(text -> CsvParser.parse(file, text, diagnostics))
        .flatMap(rows -> of(file, rows, diagnostics));
  }

  private static Optional<SdkRegister> of(
      String file, List<List<Cell>> cells, Diagnostics diagnostics) {
    List<List<Cell>> rows =
        cells.stream().filter(row -> !row.stream().allMatch(Cell::isEmpty)).toList();
    if (rows.isEmpty()) {
      diagnostics.report(Code.CSV_COLUMN_MISSING, SourcePosition.startOf(file), "name");
      return Optional.empty();
    }
    List<String> keys = rows.get(0).stream().map(SdkRegister::key).toList();
    if (!keys.contains("name")) {
      diagnostics.report(Code.CSV_COLUMN_MISSING, rows.get(0).get(0).position(), "name");
      return Optional.empty();
    }
    List<Row> read = new ArrayList<>();
    rows.stream().skip(1).map(row -> row(row, keys)).forEach(read::add);
    return Optional.of(new SdkRegister(read));
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

  private static Row row(List<Cell> cells, List<String> keys) {
    Map<String, String> said = new HashMap<>();
    for (int column = 0; column < Math.min(cells.size(), keys.size()); column++) {
      String words = cells.get(column).content();
      if (!keys.get(column).isEmpty() && !words.isEmpty()) {
        said.putIfAbsent(keys.get(column), words);
      }
    }
    Optional<String> risk =
        Optional.ofNullable(said.remove("risk"))
            .filter(words -> !NO_RISK.contains(words.toLowerCase(Locale.ROOT)));
    return new Row(said, risk, cells.get(0).position());
  }
}
