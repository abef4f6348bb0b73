package io.gazette.content;

import java.nio.file.Path;

/**
 * A file of the content folder, not yet read.
 *
 * @param path relative to the content folder, with forward slashes
 * @param readable whether it is a regular file within the content folder; if not, that was reported
 */
record ContentFile(String path, String name, Path location, boolean readable) {}
