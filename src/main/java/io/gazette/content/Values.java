package io.gazette.content;

import io.gazette.content.YamlNode.Mapping;
import io.gazette.content.YamlNode.Scalar;
import io.gazette.content.YamlNode.Sequence;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Language;
import io.gazette.model.Located;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads single values and lists. Each method gives a value, or empty after reporting why not. */
final class Values {

  /** Separates the words that are allowed. */
  private static final Pattern BETWEEN = Pattern.compile(", ");

  /** One that YAML files know, and no example of what may be written. */
  private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  /** A group of keys of which only the known ones may occur. */
  Optional<Fields> fields(YamlNode node, List<String> known) {
    return node instanceof Mapping mapping
        ? Optional.of(Fields.of(mapping, known, problems))
        : wrongType(node, "@mapping");
  }

  /** A text of any number of lines. */
  Optional<String> text(YamlNode node) {
    return node instanceof Scalar scalar && !node.isNothing()
        ? Optional.of(scalar.text())
        : wrongType(node, "@text");
  }

  /** A text that stands in one line wherever it is shown. */
  Optional<String> line(YamlNode node) {
    Optional<String> text = text(node);
    return text.filter(value -> value.contains("\n")).isEmpty()
        ? text
        : refuse(Code.WRONG_TYPE, node.position(), node.name(), "@line", "@lines", "@example-line");
  }

  /** A text of any number of lines that readers see, which no comment may have cut. */
  Optional<String> prose(YamlNode node) {
    if (node instanceof Scalar scalar) {
      scalar
          .comment()
          .ifPresent(
              lost ->
                  problems.report(Code.YAML_COMMENT, lost.position(), node.name(), lost.text()));
      int wide = scalar.plain() ? Typing.wideComment(scalar.text()) : -1;
      if (wide >= 0) {
        SourcePosition start = node.position();
        problems.report(
            Code.YAML_WIDE_COMMENT,
            new SourcePosition(start.file(), start.line(), start.column() + wide),
            node.name());
      }
    }
    Optional<String> text = text(node);
    text.ifPresent(words -> PlainWords.check(words, node, problems));
    return text;
  }

  /** Tells words that are given once a language, and one of them in another. */
  void checkLanguages(String name, Map<Language, YamlNode> byLanguage) {
    PlainWords.checkLanguages(name, byLanguage, problems);
  }

  /** A line that readers see, which no comment may have cut. */
  Optional<String> words(YamlNode node) {
    return prose(node).flatMap(text -> line(node));
  }

  /**
   * A line with a meaning.
   *
   * @param meaning empty for a line that has none, which is reported with the code
   * @param arguments of the diagnostic, after the line
   */
  <T> Optional<T> line(
      YamlNode node, Function<String, Optional<T>> meaning, Code code, String... arguments) {
    Optional<String> line = line(node);
    Optional<T> understood = line.flatMap(meaning);
    if (line.isPresent() && understood.isEmpty()) {
      Optional<String> meant =
          code == Code.BAD_DATE
              ? Optional.empty()
              : Typing.meant(line.get(), word -> meaning.apply(word).isPresent())
                  .or(() -> allowed(line.get(), arguments))
                  .or(() -> code == Code.BAD_VALUE ? near(line.get(), arguments) : Optional.empty())
                  .or(() -> named(line.get(), word -> meaning.apply(word).isPresent()));
      if (meant.isPresent()) {
        return refuse(Code.VALUE_FORM, node.position(), line.get(), meant.get());
      }
      String[] all = Stream.concat(line.stream(), Stream.of(arguments)).toArray(String[]::new);
      return refuse(code, node.position(), all);
    }
    return understood;
  }

  /** The one of some allowed words that was written with capitals or blanks. */
  private static Optional<String> allowed(String written, String... arguments) {
    String word = Typing.word(written);
    return Arrays.stream(arguments)
        .flatMap(BETWEEN::splitAsStream)
        .filter(word::equals)
        .findFirst();
  }

  /**
   * The one of some allowed words, named behind the key, that was written with a slip of the pen.
   */
  private static Optional<String> near(String written, String... arguments) {
    String word = Typing.word(written);
    List<String> words =
        Arrays.stream(arguments)
            .skip(1)
            .flatMap(BETWEEN::splitAsStream)
            .filter(each -> WORD.matcher(each).matches())
            .toList();
    return Spelling.near(word, words, Spelling.slipsIn(word)).stream().findFirst();
  }

  private static Optional<String> named(String written, Predicate<String> isUnderstood) {
    return ValueNames.meant(written).filter(isUnderstood).findFirst();
  }

  /** Refuses a text in Chinese that a word of this place means; empty if it is none. */
  Optional<String> meant(YamlNode node, Predicate<String> isUnderstood) {
    Optional<String> meant =
        node instanceof Scalar scalar ? named(scalar.text(), isUnderstood) : Optional.empty();
    meant.ifPresent(
        word -> problems.report(Code.VALUE_FORM, node.position(), text(node).orElse(""), word));
    return meant;
  }

  /** A line of which only some are allowed; what is allowed goes into the hint. */
  <T> Optional<T> line(YamlNode node, Function<String, Optional<T>> meaning, String allowed) {
    return line(node, meaning, Code.BAD_VALUE, node.name(), allowed);
  }

  /** A whole number of a few digits. */
  Optional<Integer> wholeNumber(YamlNode node, int least, int most) {
    if (node instanceof Scalar scalar && !WHOLE_NUMBER.matcher(scalar.text()).matches()) {
      return wrongType(node, "@whole-number");
    }
    return line(
        node,
        written ->
            Optional.of(Integer.valueOf(written)).filter(value -> value >= least && value <= most),
        least + "–" + most);
  }

  /** An existing day, written as year, month and day with hyphens. */
  Optional<Located<LocalDate>> date(YamlNode node) {
    Optional<String> meant = line(node).flatMap(Typing::date).filter(day -> day(day).isPresent());
    return line(node, Values::day, Code.BAD_DATE, meant.orElse("2024-03-01"))
        .map(day -> new Located<>(day, node.position()));
  }

  private static Optional<LocalDate> day(String written) {
    if (!DATE.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A tag in its canonical case, because it is also the name of a file and part of a URL. */
  Optional<Language> language(YamlNode node) {
    Optional<Language> meant = line(node).flatMap(LanguageNames::common);
    meant.ifPresent(
        language ->
            problems.report(
                Code.LANGUAGE_MISNAMED, node.position(), line(node).orElseThrow(), language.tag()));
    return meant.isPresent() ? meant : line(node, Values::canonicalLanguage, Code.BAD_LANGUAGE);
  }

  static Optional<Language> canonicalLanguage(String tag) {
    return Language.parse(tag).filter(language -> language.tag().equals(tag));
  }

  /** A list with at least one item; empty also if any item could not be read. */
  <T> Optional<List<T>> list(YamlNode node, Function<YamlNode, Optional<T>> item) {
    if (!(node instanceof Sequence sequence)) {
      return wrongType(node, "@list");
    }
    if (sequence.items().isEmpty()) {
      return refuse(Code.EMPTY_VALUE, node.position(), node.name());
    }
    List<T> values = new ArrayList<>();
    sequence.items().forEach(each -> item.apply(each).ifPresent(values::add));
    return values.size() == sequence.items().size() ? Optional.of(values) : Optional.empty();
  }

  /** A list in which nothing occurs twice. */
  <T> Optional<List<T>> distinct(YamlNode node, Function<YamlNode, Optional<T>> item) {
    Set<T> seen = new LinkedHashSet<>();
    return list(node, each -> item.apply(each).filter(value -> isNew(value, seen, each)));
  }

  private <T> boolean isNew(T value, Set<T> seen, YamlNode node) {
    boolean isNew = seen.add(value);
    if (!isNew) {
      problems.report(Code.DUPLICATE_VALUE, node.position(), text(node).orElseThrow(), node.name());
    }
    return isNew;
  }

  <T> Optional<T> wrongType(YamlNode node, String expected) {
    Optional<Typing.Slip> slip =
        node instanceof Scalar scalar ? Typing.slip(scalar.text()) : Optional.empty();
    if (slip.isPresent()) {
      return refuse(Code.YAML_SYNTAX, node.position(), slip.get().term());
    }
    return node.isNothing()
        ? refuse(Code.EMPTY_VALUE, node.position(), node.name())
        : refuse(
            Code.WRONG_TYPE,
            node.position(),
            node.name(),
            expected,
            node.kind(),
            expected.replace("@", "@example-"));
  }

  /** Says something of a value that is taken as it is. */
  void tell(Code code, SourcePosition position, String... arguments) {
    problems.report(code, position, arguments);
  }

  /** Reports, and gives the empty value that stands for what could not be read. */
  <T> Optional<T> refuse(Code code, SourcePosition position, String... arguments) {
    problems.report(code, position, arguments);
    return Optional.empty();
  }
}
