package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import io.gazette.model.Numbering;
import io.gazette.text.Characters;
import java.util.regex.Pattern;

/**
 * References to a clause of the text by a number that somebody typed, which stays when the clauses
 * move. Numbers of laws and of other documents are left alone.
 */
final class TypedReferences implements Rule {

  private static final String NUMBER = "[〇零一二三四五六七八九十百0-9.]{1,8}";

  /** Each reference has one of them. */
  private static final String MARKS = "第见見阅0123456789";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "本(?:隐私|隱私|个人信息保护)?(?:政策|协议|協議|声明|聲明|规则|規則|指引)的?第"
              + NUMBER
              + "[条條章节節款](?!第?款)"
              + "|(?:详见|詳見|参见|參見|参阅|見|见)(?:上文|下文|前文|后文)?[“「\"]?第"
              + NUMBER
              + "(?:[条條章节節]|部分)"
              + "|(?:详见|詳見|参见|參見|参阅|見|见)[“「\"](?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[0-9]{1,2}\\.[0-9.]{1,6} ?)"
              + "|(?i:\\b(?:section|clause|article|paragraph) [0-9]{1,2}(?:\\.[0-9]{1,2}){0,3} of (?:this|our) (?:privacy )?(?:policy|notice|statement|agreement))"
              + "|(?i:\\bsee (?:section|clause) [0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}\\b(?!\\(| of | ?[A-Z]))");

  private final boolean numbered;

  TypedReferences(Numbering numbering) {
    this.numbered = numbering.clauseFormat(1).isPresent();
  }

  @Override
  public void check(Words words, Findings findings) {
    if (numbered && Characters.hasAny(words.text(), MARKS)) {
      REFERENCE
          .matcher(words.text())
          .results()
          .forEach(
              found ->
                  findings.tell(
                      Code.TYPED_NUMBER,
                      words,
                      found.start(),
                      found.end(),
                      "number-reference",
                      "[](#…)"));
    }
  }
}
