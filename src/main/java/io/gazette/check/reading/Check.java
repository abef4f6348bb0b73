package io.gazette.check.reading;

import io.gazette.diagnostic.Code;
import java.util.List;
import java.util.function.Supplier;

/**
 * A rule and what it finds.
 *
 * @param rule made only where one of its codes is wanted
 * @param remarks what it finds as well, but never more gravely than as a remark
 */
public record Check(Supplier<Rule> rule, List<Code> codes, List<Code> remarks) {

  public static Check of(Supplier<Rule> rule, Code... codes) {
    return new Check(rule, List.of(codes), List.of());
  }

  /** The same with what it finds as well. */
  public Check remarking(Code... also) {
    return new Check(rule, codes, List.of(also));
  }
}
