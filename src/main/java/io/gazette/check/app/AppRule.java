package io.gazette.check.app;

import io.gazette.appfacts.AppFacts;
import io.gazette.diagnostic.Diagnostic;
import java.util.List;

/**
 * One way in which lists and an app can differ.
 *
 * <p>What a list lacks is told where the list is, with the place in the app's file, and in the
 * first argument by the name under which a waiver knows it.
 */
@FunctionalInterface
public interface AppRule {

  /** The findings, in any order. */
  List<Diagnostic> check(AppLists lists, AppFacts app);
}
