package io.gazette.check.reading;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import java.util.List;

/**
 * One thing that can be wrong with a policy.
 *
 * <p>A pure function. A finding points at where people wrote what it is about; the model keeps
 * these places.
 */
@FunctionalInterface
public interface Rule {

  /** The findings, in any order. */
  List<Diagnostic> check(Policy policy);
}
