package io.gazette.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the cells of a column of a table on data, SDKs or permissions say, by its head. */
enum Column {
  NECESSITY("必[需填要选]|(?i)necess|mandatory|required"),
  /** A “yes” says the opposite. */
  OPTION("可选|(?i)optional"),
  ROLE("角色|身份|(?i)\\brole\\b|capacity"),
  PURPOSE("用途|目的|用来|作用|用于|(?i)purpose|\\buse[ds]?\\b|why|what for"),
  DATA("信息|数据|资料|(?i)\\bdata\\b|information");

  private final Pattern heads;

  Column(String heads) {
    this.heads = Pattern.compile(heads);
  }

  /** The first of which a head in Simplified characters speaks. */
  static Optional<Column> of(String head) {
    return Stream.of(values()).filter(each -> each.heads.matcher(head).find()).findFirst();
  }
}
