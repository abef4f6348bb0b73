package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Emphasis.Kind;
import io.gazette.diff.summary.Sentences.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds figures, negations and modal words that changed, in Chinese and in English. */
public final class EmphasisFinder {

  static final WordFinder MODALITY =
      new WordFinder(
          Pattern.compile(
              "应当|應當|必须|必須|可以|不得|不必|无需|無需|[无無毋][须須]|(?<!所)(?:有权|有權)|(?<=(?<!所)有)[权權](?![利限威益])|有?(?:义务|義務)(?<=有义务|有義務)|无权|無權|务必|務必|须|須|(?<![供反响适效相])应(?![用急对变聘答])|(?<![供反響適效相])應(?![用急對變聘答])"
                  + "|可(?![能靠见見选選信行视視知穿])"
                  + "|(?<!不)[仅僅]|(?<!不)只(?![读讀要是])|唯一"
                  + "|连带|連帶|按份|尽力|盡力|尽量|盡量|确保|確保|力争|力爭|自愿|自願|自行决定|自行決定|酌情|尽(?:其)?(?:合理|最大|商业上合理的?)(?:的)?努力|盡(?:其)?(?:合理|最大)(?:的)?努力|独占|獨占|排他|书面|書面"
                  + "|\\b(?:(?:commercially )?(?:reasonable|best) (?:efforts|endeavou?rs)|jointly|severally|exclusive(?! of\\b)"
                  + "|endeavou?rs?(?= to\\b)|tr(?:y|ies)(?= to\\b)|seeks?(?= to\\b)|ensures?\\b|encouraged(?= to\\b)|duty(?= to\\b)|option(?= to\\b)|ha(?:ve|s) to\\b"
                  + "|written(?= (?:consent|approval|permission|notice|agreement|request|confirmation|authori[sz]ation))|in writing)\\b"
                  + "|\\b(?:only|solely|exclusively|shall|must|may|might|should|can|could|will|would|ought to|need to|needs to"
                  + "|need not|needn['’]t|is required to|are required to|is entitled to|are entitled to|has the right to"
                  + "|have the right to|(?:recommend(?:s|ed)?|requires?)(?= (?:you|that|an?|the|all|each|every)\\b)|(?:required|obliged|obligated|bound|allowed|permitted|entitled|free)(?= to\\b))\\b",
              Pattern.CASE_INSENSITIVE),
          "应應必可不有权權义義无無毋务務须須仅僅只唯连連按尽盡确確力自酌独獨排书書",
          List.of(
              "endeavour",
              "endeavor",
              "try",
              "tries",
              "seek",
              "ensure",
              "encouraged",
              "duty",
              "option",
              "commercially",
              "reasonable",
              "best",
              "jointly",
              "severally",
              "exclusive",
              "written",
              "in",
              "only",
              "solely",
              "exclusively",
              "shall",
              "must",
              "may",
              "might",
              "should",
              "can",
              "could",
              "will",
              "would",
              "ought",
              "need",
              "is",
              "are",
              "has",
              "have",
              "recommend",
              "require",
              "obliged",
              "bound",
              "allowed",
              "permitted",
              "entitled",
              "free"));

  /** What is only so, and not otherwise, is bound as by a duty. */
  private static final Pattern RESTRICTION =
      Pattern.compile("仅|僅|只|唯一|only|solely|exclusively", Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_WRITING =
      Pattern.compile("[书書]面?|written|in writing", Pattern.CASE_INSENSITIVE);

  /** A modal word that came or went alone, and not with a sentence. */
  private static final int SHORT = 8;

  /** What went, and what came. */
  private static final int SIDES = 2;

  static final WordFinder NEGATION =
      new WordFinder(
          Pattern.compile(
              "(?!(?<=毫)不(?:迟延|遲延|延迟|延遲|拖延))不(?!(?:少|多|低|高|早|晚|迟|遲)[于於]|超[过過]|足(?=[0-9一二三四五六七八九十百千两])|[满滿](?!意)|断|斷|同(?!意(?![见見]))|仅|僅|论|論|动产|動產|锈|鏽)|未(?!来|來|成年|[满滿])|[无無](?!限期|线|線|锡|錫|人机|人機|障碍|障礙)|非(?!常|洲|遗|遺)|[勿没沒毋]|禁止|除外|另有(?:规定|規定|约定|約定|要求)|[拒][绝絕]"
                  + "|除(?![了夕去名])[^，。；,;]{1,30}?(?:以|之)?外|\\b(?:not?(?!\\.? ?\\d| (?:less|fewer|more|later|earlier|sooner|longer|shorter) than)|never|none|nor|neither|refuses|hardly|barely|scarcely|seldom|rarely|without(?! (?:(?:any|further|undue|unreasonable) )?delay\\b)|cannot|unless|except"
                  + "|exclud(?:e[sd]?|ing)|prohibit(?:s|ed)?|forbid(?:s|den)?|other than)\\b|\\bnon-(?=[a-z])|n['’]t\\b",
              Pattern.CASE_INSENSITIVE),
          "不未无無非勿没沒毋禁除另拒n",
          List.of(
              "not",
              "no",
              "never",
              "refuses",
              "hardly",
              "barely",
              "scarcely",
              "seldom",
              "rarely",
              "non",
              "none",
              "nor",
              "neither",
              "without",
              "cannot",
              "unless",
              "except",
              "excluding",
              "prohibit",
              "forbid",
              "other"));

  private static final Pattern WORD = Pattern.compile("[a-z]{3,}+", Pattern.CASE_INSENSITIVE);

  /**
   * A word that says the opposite of what stands behind its first letters, if that is one: of form
   * and inform, or close and disclose, neither does.
   */
  private static final Pattern OPPOSITE =
      Pattern.compile(
          "un(?!less$|til$)(.{3,})|non(.{4,})"
              + "|(?:in|im|il|ir)(.+(?:[ai]ble|[ai]bly|id|ate|ately|ete|etely|ent|ently|ant|antly|ive|ively|al|ally|ar|arly|ful|ite|act|ect|ectly|ure|edly|ity|ency))"
              + "|dis(abled?|agree(?:s|d|ment)?|allow(?:s|ed)?|approv(?:e|es|ed|al)|advantage|continue[ds]?|honest|proportionate(?:ly)?|satisfied|similar)",
          Pattern.CASE_INSENSITIVE);

  /** A figure of one text, of which some characters may have stayed and others not. */
  private record Figure(String form, List<Emphasis> changed, List<Emphasis> kept) {

    boolean isSameAs(Figure other) {
      return form.equals(other.form)
          && kept.stream().anyMatch(part -> other.kept.stream().anyMatch(each -> meet(part, each)));
    }

    private static boolean meet(Emphasis one, Emphasis other) {
      return one.edit() == other.edit() && one.start() < other.end() && other.start() < one.end();
    }
  }

  private final List<Edit> edits;
  private final List<Emphasis> found = new ArrayList<>();

  /** What either text says, and where each edit begins in it. */
  private final Map<Edit.Type, Side> sides = new EnumMap<>(Edit.Type.class);

  /** The figures of either text of which something changed, each by what it says. */
  private final Map<Emphasis, String> figures = new HashMap<>();

  /** The same by edit, in order. */
  private final Map<Integer, List<Emphasis>> inEdit = new HashMap<>();

  private EmphasisFinder(List<Edit> edits) {
    this.edits = edits;
  }

  /** One of the two texts, and where each edit begins in it. */
  private static final class Side {

    private final String text;
    private final int[] starts;

    Side(List<Edit> edits, Edit.Type side) {
      StringBuilder words = new StringBuilder();
      starts = new int[edits.size() + 1];
      for (int at = 0; at < edits.size(); at++) {
        Edit edit = edits.get(at);
        words.append(edit.type() == side || !edit.isChange() ? edit.text() : "");
        starts[at + 1] = words.length();
      }
      text = words.toString();
    }
  }

  /**
   * Finds the figures of both texts, and of each what lies in a change: 十 of 百分之十 where 五 stood. Of
   * the change alone nobody could tell what it counts. One that says the same in other words, as
   * 三日之内 for 三日内, has not changed.
   */
  private void readFigures() {
    List<Figure> old = figures(Edit.Type.DELETED);
    List<Figure> now = figures(Edit.Type.INSERTED);
    readChanged(old, now);
    readChanged(now, old);
  }

  private void readChanged(List<Figure> own, List<Figure> others) {
    for (Figure figure : own) {
      if (!figure.changed.isEmpty()
          && (figure.kept.isEmpty() || others.stream().noneMatch(figure::isSameAs))) {
        for (Emphasis part : figure.changed) {
          figures.put(part, figure.form);
          inEdit.computeIfAbsent(part.edit(), first -> new ArrayList<>()).add(part);
        }
      }
    }
  }

  private List<Figure> figures(Edit.Type type) {
    Side side = Objects.requireNonNull(sides.get(type));
    int[] starts = side.starts;
    List<Figure> all = new ArrayList<>();
    Figures.find(
        side.text,
        (start, end) -> {
          List<Emphasis> changed = new ArrayList<>();
          List<Emphasis> kept = new ArrayList<>();
          for (int at = firstEndingAfter(starts, start);
              at < edits.size() && starts[at] < end;
              at++) {
            int from = Math.max(start, starts[at]) - starts[at];
            int to = Math.min(end, starts[at + 1]) - starts[at];
            if (from < to) {
              (edits.get(at).isChange() ? changed : kept)
                  .add(new Emphasis(Kind.FIGURE, at, from, to));
            }
          }
          if (!changed.isEmpty() || !kept.isEmpty()) {
            all.add(new Figure(Figures.form(side.text.substring(start, end)), changed, kept));
          }
        });
    return all;
  }

  private static int firstEndingAfter(int[] starts, int place) {
    int at = Arrays.binarySearch(starts, place);
    at = at < 0 ? -at - 2 : at;
    while (at > 0 && starts[at] == place && starts[at - 1] == place) {
      at--;
    }
    return at;
  }

  /** In order of the edits. */
  public static List<Emphasis> find(List<Edit> edits) {
    EmphasisFinder finder = new EmphasisFinder(edits);
    for (Edit.Type side : List.of(Edit.Type.DELETED, Edit.Type.INSERTED)) {
      finder.sides.put(side, new Side(edits, side));
    }
    finder.readFigures();
    for (int from = 0; from < edits.size(); from++) {
      int to = Edit.endOfNews(edits, from);
      if (to > from && !SameSense.areSame(edits, from, to)) {
        finder.findWithin(from, to);
      }
      from = to;
    }
    finder.addQuantifiers();
    if (finder.found.isEmpty() || Restated.areSame(edits)) {
      return List.of();
    }
    finder.found.sort(Comparator.comparingInt(Emphasis::edit).thenComparingInt(Emphasis::start));
    return List.copyOf(finder.found);
  }

  /**
   * Looks at one change: at figures and modal words, and at the number of negations that differ
   * between its sides.
   */
  private void findWithin(int from, int to) {
    List<Emphasis> changed = new ArrayList<>();
    List<Emphasis> negations = new ArrayList<>();
    int known = found.size();
    int balance = 0;
    for (int edit = from; edit < to; edit++) {
      addFigures(changed, edit);
      int before = negations.size();
      addMatches(negations, Kind.NEGATION, NEGATION, edit);
      int count = negations.size() - before;
      balance += edits.get(edit).type() == Edit.Type.DELETED ? -count : count;
    }
    balance += addOpposites(negations, from, to);
    Set<String> gone = values(changed, Edit.Type.DELETED);
    Set<String> come = values(changed, Edit.Type.INSERTED);
    changed.removeIf(figure -> gone.contains(value(figure)) && come.contains(value(figure)));
    if (gone.isEmpty() != come.isEmpty()) {
      changed.removeIf(
          figure ->
              Figures.namesKind(
                  text(figure.edit()), range(figure.edit()).from() + figure.end(), text(figure)));
    }
    found.addAll(changed);
    if (balance != 0 || areElsewhere(negations, from, to)) {
      found.addAll(negations);
    }
    found.addAll(modalities(from, to, negations, balance));
    addReversed(from, to);
    addScales(from, to, changed, found.size() > known);
    addExtents(from, to);
  }

  /**
   * Words that the other side has without the letters that deny them: unlawful for lawful.
   *
   * @return how many more came than went
   */
  private int addOpposites(List<Emphasis> into, int from, int to) {
    if (to - from < SIDES) {
      return 0;
    }
    Map<Edit.Type, Set<String>> words = new EnumMap<>(Edit.Type.class);
    for (Edit edit : edits.subList(from, to)) {
      Set<String> own = words.computeIfAbsent(edit.type(), first -> new HashSet<>());
      WORD.matcher(edit.text()).results().forEach(word -> own.add(lower(word.group())));
    }
    int balance = 0;
    for (int at = from; at < to; at++) {
      Edit edit = edits.get(at);
      boolean goes = edit.type() == Edit.Type.DELETED;
      Set<String> others =
          words.getOrDefault(goes ? Edit.Type.INSERTED : Edit.Type.DELETED, Set.of());
      for (MatchResult word : WORD.matcher(edit.text()).results().toList()) {
        if (!others.contains(lower(word.group())) && others.contains(denied(word.group()))) {
          into.add(new Emphasis(Kind.NEGATION, at, word.start(), word.end()));
          balance += goes ? -1 : 1;
        }
      }
    }
    return balance;
  }

  /** What a word is the opposite of; nothing if it is none. */
  private static String denied(String word) {
    Matcher opposite = OPPOSITE.matcher(word);
    if (!opposite.matches()) {
      return "";
    }
    int group = 1;
    while (opposite.group(group) == null) {
      group++;
    }
    return lower(opposite.group(group));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the negations of a change deny other words of it than they did. */
  private boolean areElsewhere(List<Emphasis> negations, int from, int to) {
    return to - from == SIDES
        && edits.get(from).type() != edits.get(from + 1).type()
        && Scopes.areOther(
            text(from),
            range(from),
            ranges(negations, from),
            text(from + 1),
            range(from + 1),
            ranges(negations, from + 1));
  }

  private List<Range> ranges(List<Emphasis> emphases, int edit) {
    int start = range(edit).from();
    return emphases.stream()
        .filter(each -> each.edit() == edit)
        .map(each -> new Range(start + each.start(), start + each.end()))
        .toList();
  }

  /** The whole text that an edit of one side is of. */
  private String text(int edit) {
    return side(edit).text;
  }

  /** Where an edit stands in it. */
  private Range range(int edit) {
    int[] starts = side(edit).starts;
    return new Range(starts[edit], starts[edit + 1]);
  }

  private Side side(int edit) {
    return Objects.requireNonNull(sides.get(edits.get(edit).type()));
  }

  /** The greater of two that became the lesser, beside no number, and what else has opposites. */
  private void addScales(int from, int to, List<Emphasis> figures, boolean told) {
    if (to - from == 1 && figures.isEmpty() && Scales.isAlone(text(from), range(from))) {
      found.add(new Emphasis(Kind.FIGURE, from, 0, edits.get(from).text().length()));
    }
    if (to - from != SIDES || edits.get(from).type() == edits.get(from + 1).type()) {
      return;
    }
    if (figures.isEmpty()
        && Bounds.areOther(text(from), range(from), text(from + 1), range(from + 1))) {
      addWhole(Kind.FIGURE, from, to);
      return;
    }
    Scales.kind(text(from), range(from), text(from + 1), range(from + 1))
        .filter(kind -> kind == Kind.FIGURE ? figures.isEmpty() : !told)
        .ifPresent(kind -> addWhole(kind, from, to));
  }

  private void addWhole(Kind kind, int from, int to) {
    for (int edit = from; edit < to; edit++) {
      found.add(new Emphasis(kind, edit, 0, edits.get(edit).text().length()));
    }
  }

  /** What a negation may deny all of: where it passes one, it denies another. */
  private static final Pattern QUANTIFIER =
      Pattern.compile(
          "\\s*(?:always|all|every|both|necessarily|fully|entirely|wholly|completely"
              + "|一定|必然|必定|全部|所有|[都全均皆]|完全|总是|總是|始终|始終)\\s*",
          Pattern.CASE_INSENSITIVE);

  /** So far from a quantifier a negation denies it. */
  private static final int REACH = 24;

  /** Of “not always” and “always not” neither word came or went. */
  private void addQuantifiers() {
    Map<String, Integer> gone = new HashMap<>();
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      if (edit.type() == Edit.Type.DELETED && QUANTIFIER.matcher(edit.text()).matches()) {
        gone.put(lower(edit.text().strip()), at);
      }
    }
    for (int at = 0; at < edits.size() && !gone.isEmpty(); at++) {
      Edit edit = edits.get(at);
      Integer other =
          edit.type() == Edit.Type.INSERTED ? gone.remove(lower(edit.text().strip())) : null;
      if (other != null && (isDenied(other) != isDenied(at))) {
        found.add(new Emphasis(Kind.NEGATION, other, 0, edits.get(other).text().length()));
        found.add(new Emphasis(Kind.NEGATION, at, 0, edit.text().length()));
      }
    }
  }

  /** Whether a negation stands right before an edit. */
  private boolean isDenied(int edit) {
    Range range = range(edit);
    String before = text(edit).substring(Math.max(0, range.from() - REACH), range.from()).strip();
    boolean[] ends = {false};
    NEGATION.find(before, (start, end) -> ends[0] |= end == before.length());
    return ends[0];
  }

  /** Words of which one says more than the other: both or either, all or some. */
  private enum Extent {
    BOTH("and|[和及与與且并並]|以及|[并並]且|而且"),
    EITHER("or|and/or|或者?|和/或"),
    ALL("all|any|every|each|全部|所有|一切|任何|全体|全體|每一", Extent.REST),
    SOME("some|certain|several|selected|部分|某些|某个|某個|若干|特定|个别|個別|有些", Extent.REST);

    private static final String REST = "(?![a-z]).{0,24}";

    private final Pattern words;

    Extent(String words) {
      this(words, "");
    }

    /**
     * @param behind what may have changed with the words
     */
    Extent(String words, String behind) {
      this.words = Pattern.compile("(" + words + ")" + behind, Pattern.CASE_INSENSITIVE);
    }

    Extent other() {
      return switch (this) {
        case BOTH -> EITHER;
        case EITHER -> BOTH;
        case ALL -> SOME;
        case SOME -> ALL;
      };
    }
  }

  /** Two of which both were asked for and either is now, all and some, or the other way round. */
  private void addExtents(int from, int to) {
    if (to - from != SIDES) {
      return;
    }
    for (Extent extent : Extent.values()) {
      Matcher gone = extent.words.matcher(edits.get(from).text().strip());
      Matcher come = extent.other().words.matcher(edits.get(from + 1).text().strip());
      if (gone.matches() && come.matches()) {
        for (int edit = from; edit < to; edit++) {
          String word = (edit == from ? gone : come).group(1);
          int start = edits.get(edit).text().indexOf(word);
          found.add(new Emphasis(Kind.MODALITY, edit, start, start + word.length()));
        }
      }
    }
  }

  /** Before that became after, beside no figure. */
  private void addReversed(int from, int to) {
    if (to - from != SIDES) {
      return;
    }
    Edit gone = edits.get(from);
    Edit come = edits.get(from + 1);
    String behind = to < edits.size() ? edits.get(to).text() : "";
    if (gone.type() != come.type()
        && inEdit.get(from) == null
        && inEdit.get(from + 1) == null
        && Figures.isTimeReversed(gone.text(), come.text(), behind)) {
      found.add(new Emphasis(Kind.FIGURE, from, 0, gone.text().length()));
      found.add(new Emphasis(Kind.FIGURE, from + 1, 0, come.text().length()));
    }
  }

  /**
   * The modal words of one side that the other has not, where one took the place of another or of a
   * negation.
   */
  private List<Emphasis> modalities(int from, int to, List<Emphasis> negations, int balance) {
    List<Emphasis> words = new ArrayList<>();
    int length = 0;
    for (int edit = from; edit < to; edit++) {
      addMatches(words, Kind.MODALITY, MODALITY, edit);
      length += edits.get(edit).text().length();
    }
    Set<String> gone = texts(words, Edit.Type.DELETED);
    Set<String> come = texts(words, Edit.Type.INSERTED);
    int own = words.stream().mapToInt(word -> word.end() - word.start()).sum();
    Set<String> denied = texts(negations, gone.isEmpty() ? Edit.Type.DELETED : Edit.Type.INSERTED);
    boolean alone = gone.isEmpty() || come.isEmpty();
    boolean faces = alone ? balance != 0 && !denied.isEmpty() : !gone.equals(come);
    boolean told = faces || length <= SHORT || length <= 2 * own;
    boolean replaces = edits.subList(from, to).stream().map(Edit::type).distinct().count() == SIDES;
    Predicate<Emphasis> overlapping = overlapping(negations);
    // What is put in writing, and otherwise now, is a manner.
    words.removeIf(
        word ->
            (replaces && !gone.equals(come) && IN_WRITING.matcher(text(word)).lookingAt())
                || !(told || (replaces && RESTRICTION.matcher(text(word)).matches()))
                || (gone.contains(text(word)) && come.contains(text(word)))
                || (balance != 0 && overlapping.test(word)));
    return words;
  }

  /** Whether one has a character of some others. */
  private static Predicate<Emphasis> overlapping(List<Emphasis> others) {
    Map<Integer, BitSet> characters = new HashMap<>();
    for (Emphasis other : others) {
      characters
          .computeIfAbsent(other.edit(), first -> new BitSet())
          .set(other.start(), other.end());
    }
    return word -> {
      BitSet inEdit = characters.get(word.edit());
      int next = inEdit == null ? -1 : inEdit.nextSetBit(word.start());
      return next >= 0 && next < word.end();
    };
  }

  /** The figures and negations in words that were struck out, or no longer are. */
  public static List<Emphasis> inStruck(int edit, String text, int start, int end) {
    String words = text.substring(start, end);
    List<Emphasis> all = new ArrayList<>();
    Figures.find(
        words, (from, to) -> all.add(new Emphasis(Kind.FIGURE, edit, start + from, start + to)));
    NEGATION.find(
        words, (from, to) -> all.add(new Emphasis(Kind.NEGATION, edit, start + from, start + to)));
    return all;
  }

  private Set<String> texts(List<Emphasis> figures, Edit.Type side) {
    return figures.stream()
        .filter(figure -> edits.get(figure.edit()).type() == side)
        .map(this::text)
        .collect(Collectors.toSet());
  }

  private Set<String> values(List<Emphasis> changed, Edit.Type side) {
    return changed.stream()
        .filter(figure -> edits.get(figure.edit()).type() == side)
        .map(this::value)
        .collect(Collectors.toSet());
  }

  /** What a figure says, in whatever writing. */
  private String value(Emphasis figure) {
    String form = figures.get(figure);
    return form == null ? Figures.form(text(figure)) : form;
  }

  private String text(Emphasis emphasis) {
    return edits.get(emphasis.edit()).text().substring(emphasis.start(), emphasis.end());
  }

  /** What is a figure in its text, and what is one in the change alone, such as a unit. */
  private void addFigures(List<Emphasis> into, int edit) {
    List<Emphasis> known = inEdit.getOrDefault(edit, List.of());
    into.addAll(known);
    List<Emphasis> alone = new ArrayList<>();
    String text = edits.get(edit).text();
    if (Figures.isUnit(
        text, edit + 1 < edits.size() ? side(edit).text.substring(range(edit).to()) : "")) {
      alone.add(new Emphasis(Kind.FIGURE, edit, 0, text.length()));
    }
    alone.removeIf(overlapping(known));
    into.addAll(alone);
  }

  /** A word that begins a sentence and is no name, or what a title writes with a capital. */
  private static final Pattern AT_BEGINNING = Pattern.compile("\\s+(?:[a-z]|I\\b|We\\b|You\\b)");

  /** So far beside a word it is looked whether it stands in a title. */
  private static final int AROUND = 100;

  private static final Pattern LONG_SMALL_WORD =
      Pattern.compile("\\b(?!(?:with|from|into|than|that|over|when)\\b)[a-z]{4,}");

  /** Whether a modal word is one: May and Will are also a month and a man. */
  private static boolean isModal(String text, int start, int end) {
    boolean capital =
        isCapital(text.charAt(start)) && start + 1 < end && !isCapital(text.charAt(start + 1));
    if (!capital) {
      return true;
    }
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    if (before < 0 || !Character.isLetterOrDigit(text.charAt(before))) {
      return AT_BEGINNING.matcher(text).region(end, text.length()).lookingAt();
    }
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    return !LONG_SMALL_WORD.matcher(text).region(from, to).find();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Words that lie in a change as a whole, read in their text: 非 of 非洲 is no negation. */
  private void addMatches(List<Emphasis> into, Kind kind, WordFinder words, int edit) {
    Side side = Objects.requireNonNull(sides.get(edits.get(edit).type()));
    int from = side.starts[edit];
    words.find(
        side.text,
        from,
        side.starts[edit + 1],
        (start, end) -> {
          if (kind != Kind.MODALITY || isModal(side.text, start, end)) {
            into.add(new Emphasis(kind, edit, start - from, end - from));
          }
        });
  }
}
