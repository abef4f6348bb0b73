package io.gazette.findings;

/** A format in which findings are told, each as one file. */
public enum FindingsFormat {
  /** Gazette's own, see {@code findings.schema.json}. */
  JSON,
  /** The Static Analysis Results Interchange Format 2.1.0 of OASIS, which code hosts show. */
  SARIF,
  /** The XML of JUnit's Ant task, which nearly every CI server shows. */
  JUNIT,
  /** A page for people. */
  HTML;

  public String of(FindingsReport report) {
    return switch (this) {
      case JSON -> FindingsJson.of(report);
      case SARIF -> Sarif.of(report);
      case JUNIT -> JUnitXml.of(report);
      case HTML -> FindingsPage.of(report);
    };
  }
}
