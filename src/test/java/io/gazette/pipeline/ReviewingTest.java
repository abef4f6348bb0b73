package io.gazette.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.review.Checkout.Reason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReviewingTest {

  @Test
  void everyReasonHasACodeOfItsOwn() {
    assertThat(Arrays.stream(Reason.values()).map(Reviewing::code))
        .containsExactly(
            Code.REVIEW_GIT_MISSING,
            Code.REVIEW_NO_REPOSITORY,
            Code.REVIEW_UNKNOWN,
            Code.REVIEW_SHALLOW,
            Code.REVIEW_UNAVAILABLE);
  }
}
