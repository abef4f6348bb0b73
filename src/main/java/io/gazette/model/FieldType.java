package io.gazette.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a field of a list holds. Neither lists nor words that are held are ever empty.
 *
 * @param <T> the value
 */
public sealed interface FieldType<T> {

  /** Calls the visitor's method for this type. */
  <R> R accept(Field<T> field, FieldVisitor<R> visitor);

  /** A text in each language; what it is about decides what may be written and how it is shown. */
  enum Words implements FieldType<Localized<String>> {
    PLAIN,
    /** An address on the web. */
    ADDRESS,
    /** How to reach somebody: shown as a link where it is an address. */
    CONTACT,
    /** A {@link RetentionPeriod} or free words. */
    PERIOD;

    @Override
    public <R> R accept(Field<Localized<String>> field, FieldVisitor<R> visitor) {
      return visitor.words(field, this);
    }
  }

  /** Several texts in each language. */
  record WordList() implements FieldType<List<Localized<String>>> {
    @Override
    public <R> R accept(Field<List<Localized<String>>> field, FieldVisitor<R> visitor) {
      return visitor.wordList(field);
    }
  }

  /** One text for all languages. */
  record Text() implements FieldType<String> {
    @Override
    public <R> R accept(Field<String> field, FieldVisitor<R> visitor) {
      return visitor.text(field);
    }
  }

  /** Names for developers, such as coordinates: one line without spaces each. */
  enum Names implements FieldType<List<String>> {
    PACKAGES("[^\\s,，、；;]{1,200}", "com.umeng"),
    COORDINATES("[^\\s:]{1,100}:[^\\s:]{1,100}", "group:artifact"),
    PODS("[^\\s,，、；;]{1,200}", "UMCommon");

    private final Pattern form;
    private final String example;

    Names(String form, String example) {
      this.form = Pattern.compile(form);
      this.example = example;
    }

    public Pattern form() {
      return form;
    }

    public String example() {
      return example;
    }

    @Override
    public <R> R accept(Field<List<String>> field, FieldVisitor<R> visitor) {
      return visitor.names(field, this);
    }
  }

  /** Yes or no. */
  record Flag() implements FieldType<Boolean> {
    @Override
    public <R> R accept(Field<Boolean> field, FieldVisitor<R> visitor) {
      return visitor.flag(field);
    }
  }

  /** One of a few known words. */
  record OneOf<E extends Choice>(Choices<E> choices) implements FieldType<E> {
    @Override
    public <R> R accept(Field<E> field, FieldVisitor<R> visitor) {
      return visitor.oneOf(field, choices);
    }
  }

  /** Some of a few known words. */
  record SomeOf<E extends Choice>(Choices<E> choices) implements FieldType<List<E>> {
    @Override
    public <R> R accept(Field<List<E>> field, FieldVisitor<R> visitor) {
      return visitor.someOf(field, choices);
    }
  }

  /**
   * One of a few known words, or free ones.
   *
   * @param member of the choice in JSON
   */
  record OneOrWords<E extends Choice>(Choices<E> choices, String member)
      implements FieldType<ChoiceOrWords<E>> {
    @Override
    public <R> R accept(Field<ChoiceOrWords<E>> field, FieldVisitor<R> visitor) {
      return visitor.oneOrWords(field, this);
    }
  }

  /**
   * Some of a few known words, or free ones.
   *
   * @param member of the choices in JSON
   */
  record SomeOrWords<E extends Choice>(Choices<E> choices, String member)
      implements FieldType<ChoiceOrWords<E>> {
    @Override
    public <R> R accept(Field<ChoiceOrWords<E>> field, FieldVisitor<R> visitor) {
      return visitor.someOrWords(field, this);
    }
  }

  /** Where a row applies; left out, for all platforms of the policy. */
  record Platforms() implements FieldType<List<Platform>> {
    @Override
    public <R> R accept(Field<List<Platform>> field, FieldVisitor<R> visitor) {
      return visitor.platforms(field);
    }
  }

  /** Types of personal data. */
  record Data() implements FieldType<List<DataItem>> {
    @Override
    public <R> R accept(Field<List<DataItem>> field, FieldVisitor<R> visitor) {
      return visitor.data(field);
    }
  }

  /** Permissions by their names on the platforms; none stands in two rows. */
  record Permissions() implements FieldType<List<PermissionValue>> {
    @Override
    public <R> R accept(Field<List<PermissionValue>> field, FieldVisitor<R> visitor) {
      return visitor.permissions(field);
    }
  }

  /** Permissions by their names or in words. */
  record UsedPermissions() implements FieldType<List<UsedPermission>> {
    @Override
    public <R> R accept(Field<List<UsedPermission>> field, FieldVisitor<R> visitor) {
      return visitor.usedPermissions(field);
    }
  }

  /** The id of a row of another list; what this row leaves out is taken from there. */
  record RowOf(ListKind list) implements FieldType<String> {
    @Override
    public <R> R accept(Field<String> field, FieldVisitor<R> visitor) {
      return visitor.row(field, list);
    }
  }
}
