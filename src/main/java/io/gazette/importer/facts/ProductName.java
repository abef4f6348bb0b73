package io.gazette.importer.facts;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.structure.Draft;
import io.gazette.importer.structure.Leaves;
import io.gazette.importer.structure.Leaves.Leaf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product that a policy defines: 以下统一简称为“…”. A company that is defined is none. */
public final class ProductName {

  private static final Pattern DEFINED =
      Pattern.compile(
          "(?<before>.{0,12}?)[（(，,]?\\s*(?:以下|下文|下称|下稱)[^“”「」\"（）()，。]{0,8}(?:称|稱)[^“”「」\"（）()，。]{0,3}"
              + "[“「\"](?<name>[^“”「」\"]{1,30})[”」\"]"
              + "|(?<lead>.{0,40}?)\\((?i:hereinafter|collectively|referred to as)[^“”\"()]{0,40}[“\"](?<english>[^“”\"]{1,40})[”\"]");
  private static final Pattern NO_PRODUCT =
      Pattern.compile(
          "(?i)(?:我们|我們|您|你|用户|用戶|本?公司|本?平台|本?平臺|本(?:政策|软件|軟件|应用|應用|服务|服務|产品|產品|协议|協議)|"
              + "软件|软体|应用|服务|产品|产品或服务|个人信息|第三方|we|us|our|you|the (?:company|service|platform|app|policy)"
              + "|.*(?:政策|协议|協議|公司|policy|agreement|法))");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?i).*(?:公司|集团|集團|ltd|limited|inc|llc|llp|plc|gmbh|corp|b\\.v|n\\.v|s\\.a|(?<=\\p{Ll} )(?-i:AS|SE|AB|AG|BV|NV|Oy))[.\\s，,]*$");

  private ProductName() {}

  /** Reports the product, if the text defines exactly one. */
  public static void report(Draft draft, Decisions decisions) {
    Map<String, Passage> names = new LinkedHashMap<>();
    for (Leaf leaf : Leaves.ofText(draft)) {
      Matcher defined = DEFINED.matcher(leaf.words().text());
      while (defined.find()) {
        boolean chinese = defined.group("name") != null;
        String before =
            leaf.words().text().substring(0, defined.start(chinese ? "name" : "english"));
        String lead = before.replaceFirst("[（(，,]?[^（(，,]*$", "");
        Passage name = leaf.words().group(defined, chinese ? 2 : 4);
        if (!NO_PRODUCT.matcher(name.text()).matches() && !COMPANY.matcher(lead).matches()) {
          names.putIfAbsent(name.text(), name);
        }
      }
    }
    if (names.size() == 1) {
      names.forEach((words, name) -> decisions.likely(Topic.PRODUCT_FOUND, name, words));
    }
  }
}
