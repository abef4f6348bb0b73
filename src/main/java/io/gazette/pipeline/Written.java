package io.gazette.pipeline;

import io.gazette.model.Sha256;
import io.gazette.output.Stamp;
import java.util.Optional;

/**
 * A file that was written into an output.
 *
 * @param stamp by which it can be known again without being read
 */
record Written(Sha256 digest, Optional<Stamp> stamp) {}
