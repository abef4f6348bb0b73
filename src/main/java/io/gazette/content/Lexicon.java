package io.gazette.content;

import io.gazette.vocabulary.PlatformPermissions;
import io.gazette.vocabulary.Vocabulary;

/** What the ids and names in lists mean. */
record Lexicon(Vocabulary vocabulary, PlatformPermissions permissions) {}
