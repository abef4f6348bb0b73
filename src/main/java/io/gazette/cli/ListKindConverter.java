package io.gazette.cli;

import io.gazette.model.ListKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a list, e.g. {@code sdks}. */
final class ListKindConverter implements ITypeConverter<ListKind> {

  @Override
  public ListKind convert(String value) {
    return ListKind.of(value)
        .orElseThrow(() -> new TypeConversionException(String.join(", ", ListKind.ids())));
  }
}
