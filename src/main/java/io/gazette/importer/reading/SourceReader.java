package io.gazette.importer.reading;

import io.gazette.diagnostic.Code;
import io.gazette.importer.ImportSource;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.text.Decoded;
import java.util.Optional;
import java.util.function.Function;

/** Reads a source with the reader of its format. */
public final class SourceReader {

  public static final int MOST_BYTES = 32 * 1024 * 1024;

  /** So many characters that no policy has them, and as few as a text of the content may have. */
  private static final int MOST_CHARACTERS = 1_300_000;

  /**
   * What was read.
   *
   * @param certain whether the encoding is certain
   */
  public record Reading(Manuscript manuscript, String charset, boolean certain) {}

  private SourceReader() {}

  public static Reading read(ImportSource source, SourceFormat format)
      throws UnreadableSourceException {
    Optional<String> foreign = SourceFormat.foreign(source.bytes());
    if (foreign.isPresent()) {
      throw new UnreadableSourceException(Code.IMPORT_FORMAT, source.path(), foreign.get());
    }
    if (source.bytes().length > MOST_BYTES) {
      throw tooLarge(source, source.bytes().length, MOST_BYTES);
    }
    Reading reading =
        switch (format) {
          case TEXT -> words(Decoded.of(source.bytes()), PlainTextReader::read, source);
          case HTML -> words(HtmlReader.decode(source.bytes()), HtmlReader::read, source);
          case DOCX -> docx(source);
          case MARKDOWN -> words(Decoded.of(source.bytes()), MarkdownReader::read, source);
        };
    if (reading.manuscript().lines().isEmpty()) {
      throw new UnreadableSourceException(Code.IMPORT_EMPTY, source.path());
    }
    return reading;
  }

  /** What is characters, whatever their marks mean. */
  private static Reading words(
      Decoded decoding, Function<String, Manuscript> reader, ImportSource source)
      throws UnreadableSourceException {
    check(decoding, source);
    Manuscript manuscript = reader.apply(decoding.text());
    return new Reading(manuscript, decoding.charset(), decoding.certain());
  }

  private static Reading docx(ImportSource source) throws UnreadableSourceException {
    Manuscript manuscript = DocxReader.read(source.path(), source.bytes());
    if (manuscript.length() > MOST_CHARACTERS) {
      throw tooLarge(source, manuscript.length(), MOST_CHARACTERS);
    }
    return new Reading(manuscript, "UTF-8", true);
  }

  private static void check(Decoded decoding, ImportSource source)
      throws UnreadableSourceException {
    if (decoding.text().length() > MOST_CHARACTERS) {
      throw tooLarge(source, decoding.text().length(), MOST_CHARACTERS);
    }
    if (decoding.isBinary()) {
      throw new UnreadableSourceException(Code.IMPORT_FORMAT, source.path(), "@not-text");
    }
  }

  private static UnreadableSourceException tooLarge(ImportSource source, int size, int limit) {
    return new UnreadableSourceException(
        Code.FILE_TOO_LARGE, source.path(), Integer.toString(size), Integer.toString(limit));
  }
}
