package io.gazette.lists;

import io.gazette.model.Inline;
import java.util.List;
import java.util.function.Function;

/** One column of a table: what its cell says for a row; nothing where the row says nothing. */
record Column<R>(String id, Function<R, List<Inline>> cell) {}
