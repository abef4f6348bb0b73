package io.gazette.cli;

/** What a finished command tells its caller. */
final class ExitCode {

  static final int DONE = 0;
  static final int CONTENT = 1;
  static final int USAGE = 2;

  /** EX_SOFTWARE of sysexits.h. */
  static final int BUG = 70;

  private ExitCode() {}
}
