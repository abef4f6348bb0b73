package io.gazette.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gazette.review.Checkout.Reason;
import io.gazette.review.Checkout.UnavailableException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {

  @TempDir Path folder;

  @Test
  void withoutGitThereIsNothingToCompareWith() {
    Checkout checkout = new Checkout(folder, "no-such-program");
    UnavailableException problem =
        catchThrowableOfType(UnavailableException.class, () -> checkout.base("HEAD"));
    assertThat(problem.reason()).isEqualTo(Reason.NO_GIT);
    assertThat(problem.words()).contains("no-such-program");
  }
}
