package io.gazette.importer.writing;

import io.gazette.importer.lists.DataList;
import io.gazette.importer.lists.SdkEntry;
import io.gazette.importer.lists.SdkField;
import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types of personal data that an SDK is said to collect.
 *
 * @param ids of those that the vocabulary knows
 * @param other the words for all others
 */
record DataTypes(List<String> ids, List<Passage> other) {

  /** 网卡（MAC）地址 and OAID（替代IMEI） are known by what stands before or in the brackets. */
  private static final Pattern BRACKETS = Pattern.compile("([^（(]*)[（(]([^（()）]*)[)）](.*)");

  /** Words around a type that do not name it. */
  private static final Pattern AROUND = Pattern.compile("^(?:您的|以及|并会收集|获取|收集|设备的)|(?:等数据|等信息|等)$");

  DataTypes {
    ids = List.copyOf(ids);
    other = List.copyOf(other);
  }

  /** Splits what is said and looks each type up; what was found is reported. */
  public static DataTypes of(TextImport text, SdkEntry entry, Vocabulary vocabulary) {
    Set<String> ids = new LinkedHashSet<>();
    List<Passage> other = new ArrayList<>();
    Set<String> otherWords = new LinkedHashSet<>();
    for (Passage line : entry.lines(SdkField.DATA)) {
      for (Passage type : DataList.split(line)) {
        String words = text.edits.read(type);
        Optional<DataType> found = find(words, vocabulary);
        Optional<String> id =
            found.filter(of -> isSynonym(words, of, vocabulary)).map(DataType::id);
        if (id.isPresent() && entry.dataWithinPurpose()) {
          text.decisions.likely(Topic.DATA_FOUND, type, words, id.get());
          ids.add(id.get());
        } else if (id.isPresent()) {
          recognised(text, type, words, id.get(), vocabulary);
          ids.add(id.get());
        } else if (!words.isEmpty() && otherWords.add(words)) {
          found.ifPresentOrElse(
              near -> text.decisions.likely(Topic.DATA_NEAR, type, words, near.id()),
              () -> text.decisions.likely(Topic.DATA_UNKNOWN, type, words));
          other.add(type);
        } else if (!entry.dataWithinPurpose()) {
          text.decisions.certain(Topic.LIST_REPEATED, type, words);
        }
      }
    }
    return new DataTypes(List.copyOf(ids), other);
  }

  /** More than a name of the type is a person's to compare. */
  private static void recognised(
      TextImport text, Passage type, String words, String id, Vocabulary vocabulary) {
    boolean exact = vocabulary.named(words).isPresent();
    Topic topic = exact ? Topic.DATA_RECOGNISED : Topic.DATA_SHORTENED;
    text.decisions.likely(topic, type, words, id);
  }

  /**
   * Whether words say no more and no less than the name of a type. What is broader, narrower or
   * only near, such as 图片 for 照片, stays in the words of the source.
   */
  private static boolean isSynonym(String words, DataType type, Vocabulary vocabulary) {
    Matcher brackets = BRACKETS.matcher(words);
    boolean same =
        vocabulary.named(words).isPresent()
            || !brackets.matches()
            || named(brackets.group(2), vocabulary).filter(type::equals).isPresent();
    if (!same) {
      // 设备信息（Android ID） says more than 设备信息.
      return false;
    }
    if (!Characters.hasHan(words)) {
      return true;
    }
    String own = stem(words);
    return type.names().byLanguage().values().stream().anyMatch(name -> stem(name).equals(own));
  }

  private static String stem(String words) {
    String bare = BRACKETS.matcher(words).replaceFirst("$1$3");
    String key = Chars.key(ChineseScript.simplified(AROUND.matcher(bare.strip()).replaceAll("")));
    return key.replaceFirst("(?<=.{2})(?:信息|号码|号|地址|列表|数据|名称|标识符|标识)$", "")
        .replaceFirst("^(?:手机|移动|用户|设备)(?=.{2})", "");
  }

  private static Optional<DataType> find(String words, Vocabulary vocabulary) {
    Optional<DataType> whole = named(words, vocabulary);
    Matcher brackets = BRACKETS.matcher(words);
    if (whole.isPresent() || !brackets.matches()) {
      return whole;
    }
    return named(brackets.group(1) + brackets.group(3), vocabulary)
        .or(
            () ->
                brackets.group(3).isBlank()
                    ? named(brackets.group(1), vocabulary)
                    : Optional.empty());
  }

  private static Optional<DataType> named(String words, Vocabulary vocabulary) {
    return vocabulary
        .named(words)
        .or(() -> vocabulary.named(AROUND.matcher(words.strip()).replaceAll("")));
  }
}
