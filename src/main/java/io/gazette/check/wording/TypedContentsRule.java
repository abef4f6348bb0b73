package io.gazette.check.wording;

import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Nobody types a list of contents: pages have one, which is never out of date. */
final class TypedContentsRule implements Rule {

  /** Fewer headings one after the other are a mention. */
  private static final int LEAST = 4;

  private static final Pattern NUMBER =
      Pattern.compile("^(?:第?[（(]?[一二三四五六七八九十\\d]{1,3}[)）]?[章节条、.．:： ]{0,2}|[a-zA-Z][.)、] ?)");

  private final Published published;
  private final PassageReading<String> plain = new PassageReading<>(TypedContentsRule::plain);

  TypedContentsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(open -> check(open).stream()).toList();
  }

  private Optional<Diagnostic> check(Published.Open open) {
    Set<String> headings = new HashSet<>();
    open.text().allClauses().stream().map(Clause::title).map(plain::of).forEach(headings::add);
    Set<String> run = new HashSet<>();
    Optional<Passage> first = Optional.empty();
    for (Passage passage : open.passages()) {
      String words = plain.of(passage);
      boolean heading = passage.clause().filter(c -> c.heading() == passage.content()).isPresent();
      if (!heading && headings.contains(words)) {
        run.add(words);
        first = first.or(() -> Optional.of(passage));
      } else {
        if (run.size() >= LEAST) {
          break;
        }
        run.clear();
        first = Optional.empty();
      }
    }
    int found = run.size();
    return first
        .filter(any -> found >= LEAST)
        .map(
            passage ->
                Diagnostic.of(Code.CONTENTS_TYPED, passage.position(), Integer.toString(found)));
  }

  private static String plain(String heading) {
    String words = NUMBER.matcher(heading.strip()).replaceFirst("");
    return ClauseWords.meaning(words).toLowerCase(Locale.ROOT);
  }
}
