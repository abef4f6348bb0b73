package io.gazette.online;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.online.Host.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a host treats addresses that people type: those without a slash at the end, which must lead
 * to the page, and those that do not exist.
 *
 * <p>An error is what shows readers something wrong; that they find nothing there, or something
 * where nothing is, is worth a warning: no page of the site has such an address.
 */
final class Doors {

  private static final int MOST = 20;
  private static final Pattern PAGE = Pattern.compile("(?!assets|api)[^/]+(/[^/]+)?/index\\.html");
  private static final String NOWHERE = "gazette-asks-for-what-is-not-there/";

  private final Host host;
  private final Diagnostics diagnostics;

  Doors(Host host, Diagnostics diagnostics) {
    this.host = host;
    this.diagnostics = diagnostics;
  }

  void check(Collection<String> files) throws IOException {
    List<String> pages =
        files.stream().filter(PAGE.asMatchPredicate()).sorted().limit(MOST).toList();
    for (String page : pages) {
      checkFolder(page.replace("/index.html", ""));
    }
    Answer nowhere = host.ask(NOWHERE);
    if (nowhere.status() != 404) {
      report(Severity.WARNING, Code.LIVE_STATUS, NOWHERE, status(nowhere), "404");
    }
  }

  /** A page that is answered with at once would have all its relative links lead astray. */
  private void checkFolder(String folder) throws IOException {
    Answer answer = host.ask(folder);
    URI page = host.address(folder + "/");
    boolean leads = answer.status() >= 300 && answer.status() < 400;
    if (!leads) {
      Severity severity = answer.status() < 300 ? Severity.ERROR : Severity.WARNING;
      report(severity, Code.LIVE_STATUS, folder, status(answer), "301");
    } else if (!target(folder, answer).equals(page.toString())) {
      report(Severity.ERROR, Code.LIVE_REDIRECT, folder, answer.location());
    }
  }

  private static String status(Answer answer) {
    return Integer.toString(answer.status());
  }

  private String target(String folder, Answer answer) {
    try {
      return host.address(folder).resolve(answer.location()).toString();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void report(Severity severity, Code code, String path, String... arguments) {
    SourcePosition position = SourcePosition.startOf(host.address(path).toString());
    diagnostics.report(new Diagnostic(code, severity, position, List.of(arguments)));
  }
}
