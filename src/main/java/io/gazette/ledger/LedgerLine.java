package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the ledger that is well formed by itself: a keyword and its fields. */
record LedgerLine(Keyword keyword, SourcePosition position, List<String> fields) {

  /** How a line begins and what follows, each field after one space. */
  enum Keyword {
    ENTRY("entry"),
    DATE("  date"),
    REASON("  reason"),
    STATES("  states"),
    APPROVED("  approved"),
    SOURCE("  source"),
    SETTING("  setting"),
    TEXT("  text"),
    PREVIOUS("  previous"),
    SEAL("  seal"),
    /** Stands for a line that was reported. */
    UNREADABLE("");

    private final String start;

    Keyword(String start) {
      this.start = start;
    }

    private List<Field> fields() {
      return switch (this) {
        case ENTRY -> List.of(Field.POLICY, Field.NUMBER, Field.KIND, Field.VERSION);
        case DATE -> List.of(Field.DATE);
        case REASON -> List.of(Field.WORDS);
        case STATES -> List.of(Field.KEYWORD, Field.WORD);
        case APPROVED -> List.of(Field.DATE, Field.WORDS);
        case SOURCE, SETTING -> List.of(Field.DIGEST, Field.PATH);
        case TEXT -> List.of(Field.DIGEST, Field.LANGUAGE);
        case PREVIOUS -> List.of(Field.DIGEST_OR_NONE);
        case SEAL -> List.of(Field.DIGEST);
        case UNREADABLE -> List.of();
      };
    }
  }

  /** What a field may say; the name is the end of the term for it in the diagnostics' texts. */
  private enum Field {
    POLICY("[a-z][a-z0-9-]*") {
      @Override
      boolean accepts(String value) {
        return areParts(value, "-", "[a-z0-9]+");
      }
    },
    NUMBER("[1-9][0-9]{0,5}"),
    KIND("[a-z]+") {
      @Override
      boolean accepts(String value) {
        return EntryKind.of(value).isPresent();
      }
    },
    VERSION("[a-z0-9.-]+") {
      @Override
      boolean accepts(String value) {
        return areParts(value, "[.-]", "[a-z0-9]+");
      }
    },
    DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}") {
      @Override
      boolean accepts(String value) {
        try {
          return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeException e) {
          return false;
        }
      }
    },
    WORDS("[^\\p{Cntrl}]+") {
      @Override
      boolean accepts(String value) {
        return areParts(value, " ", "\\S+");
      }
    },
    KEYWORD("[a-z]+"),
    WORD("[a-z0-9.-]+"),
    DIGEST("[0-9a-f]{64}"),
    DIGEST_OR_NONE("none|[0-9a-f]{64}"),
    PATH("[A-Za-z0-9._/-]+") {
      @Override
      boolean accepts(String value) {
        return areParts(value, "/", "[A-Za-z0-9][A-Za-z0-9._-]*");
      }
    },
    LANGUAGE("[A-Za-z0-9-]+") {
      @Override
      boolean accepts(String value) {
        return Language.parse(value).filter(language -> language.tag().equals(value)).isPresent();
      }
    };

    private final Pattern pattern;

    Field(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    boolean accepts(String value) {
      return true;
    }

    /**
     * Whether a value is made of such parts. A loop, because a repeated group of a regular
     * expression recurses once a part, and a stranger's line may have any number of them.
     */
    private static boolean areParts(String value, String separator, String part) {
      Pattern one = Pattern.compile(part);
      return Pattern.compile(separator).splitAsStream(value).allMatch(one.asMatchPredicate());
    }

    private String term() {
      return "@ledger-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Reads a line that begins at a position, or reports where it stops being one. */
  static LedgerLine read(String line, SourcePosition position, Diagnostics diagnostics) {
    for (Keyword keyword : Keyword.values()) {
      if (keyword != Keyword.UNREADABLE && line.startsWith(keyword.start + " ")) {
        return readFields(keyword, line, position, diagnostics);
      }
    }
    diagnostics.report(Code.LEDGER_LINE, position, "@ledger-keyword");
    return unreadable(position);
  }

  private static LedgerLine readFields(
      Keyword keyword, String line, SourcePosition position, Diagnostics diagnostics) {
    List<String> fields = new ArrayList<>();
    int at = keyword.start.length();
    for (Field field : keyword.fields()) {
      int from = at + (line.startsWith(" ", at) ? 1 : 0);
      Matcher matcher = field.pattern.matcher(line).region(from, line.length());
      if (from == at || !matcher.lookingAt() || !field.accepts(matcher.group())) {
        diagnostics.report(Code.LEDGER_LINE, column(position, from), field.term());
        return unreadable(position);
      }
      fields.add(matcher.group());
      at = matcher.end();
    }
    if (at < line.length()) {
      diagnostics.report(Code.LEDGER_LINE, column(position, at), "@ledger-line-end");
      return unreadable(position);
    }
    return new LedgerLine(keyword, position, List.copyOf(fields));
  }

  private static SourcePosition column(SourcePosition position, int at) {
    return new SourcePosition(position.file(), position.line(), at + 1);
  }

  static LedgerLine unreadable(SourcePosition position) {
    return new LedgerLine(Keyword.UNREADABLE, position, List.of());
  }
}
