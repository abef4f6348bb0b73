package io.gazette.diff;

import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Two versions of a text whose sections run in parallel, of which is known what became of each
 * passage: sections change places, figures change, passages are taken to other sections as they
 * are.
 */
final class ParallelRevision {

  /**
   * What is done to a text.
   *
   * @param sections that change their place
   * @param figures that change
   * @param taken passages that stand in another section then
   */
  record Plan(int sections, int figures, int taken, boolean ids, boolean numbered) {}

  private static final List<String> NAMES_ZH = List.of("安卓版", "苹果版", "鸿蒙版", "网页版", "电视版", "车机版");

  private record Passage(int number, int which, int figure) {}

  private record Section(int number, List<Passage> passages) {}

  private final Random random;
  private final boolean chinese;
  private final Plan plan;
  private final List<Integer> figures = new ArrayList<>();
  private final List<TextBlock> old = new ArrayList<>();
  private final List<TextBlock> now = new ArrayList<>();

  /** What stands where: the number of a passage, or -1 and less for a heading. */
  private final List<Integer> oldKeys = new ArrayList<>();

  private final List<Integer> newKeys = new ArrayList<>();
  private final Set<Integer> moving = new HashSet<>();

  private ParallelRevision(Plan plan, boolean chinese, Random random) {
    this.plan = plan;
    this.chinese = chinese;
    this.random = random;
  }

  static ParallelRevision of(Plan plan, boolean chinese, Random random) {
    ParallelRevision revision = new ParallelRevision(plan, chinese, random);
    revision.make();
    return revision;
  }

  List<TextBlock> oldText() {
    return old;
  }

  List<TextBlock> newText() {
    return now;
  }

  private void make() {
    for (int figure = 2; figure < 200; figure++) {
      figures.add(figure);
    }
    Collections.shuffle(figures, random);
    int size = 3 + random.nextInt(4);
    int passages = 2 + random.nextInt(4);
    int items = random.nextInt(passages);
    List<Section> sections = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      List<Passage> below = new ArrayList<>();
      for (int which = 0; which < passages; which++) {
        below.add(new Passage(k * passages + which, which, figures.remove(0)));
      }
      sections.add(new Section(k, below));
    }
    write(sections, items, old, oldKeys);
    List<Integer> before = sections.stream().map(Section::number).toList();
    for (int left = plan.sections(); left > 0; left--) {
      int from = random.nextInt(size);
      int to = (from + 1 + random.nextInt(size - 1)) % size;
      sections.add(to, sections.remove(from));
    }
    List<Integer> after = sections.stream().map(Section::number).toList();
    List<Integer> said =
        sections.stream().flatMap(s -> s.passages().stream()).map(Passage::figure).toList();
    Set<Integer> changed = new HashSet<>();
    for (int left = plan.figures(); left > 0; left--) {
      List<Passage> below = sections.get(random.nextInt(size)).passages();
      int at = random.nextInt(below.size());
      Passage passage = below.get(at);
      int figure =
          random.nextInt(3) == 0 ? said.get(random.nextInt(said.size())) : figures.remove(0);
      below.set(at, new Passage(passage.number(), passage.which(), figure));
      changed.add(passage.number());
    }
    // Two of one kind that change places are two figures that do.
    Set<Integer> kinds = new HashSet<>();
    for (int left = plan.taken(); left > 0; left--) {
      List<Passage> from = sections.get(random.nextInt(size)).passages();
      List<Passage> to = sections.get(random.nextInt(size)).passages();
      int at = random.nextInt(from.size());
      if (from != to
          && from.size() > 1
          && !changed.contains(from.get(at).number())
          && kinds.add(from.get(at).which())) {
        Passage passage = from.remove(at);
        moving.add(passage.number());
        to.add(Math.min(to.size(), at + random.nextInt(2)), passage);
      }
    }
    for (Section section : sections) {
      for (int other : before) {
        int number = section.number();
        if (Integer.signum(before.indexOf(number) - before.indexOf(other))
            != Integer.signum(after.indexOf(number) - after.indexOf(other))) {
          moving.add(-1 - number);
          section.passages().forEach(passage -> moving.add(passage.number()));
        }
      }
    }
    write(sections, items, now, newKeys);
  }

  private void write(List<Section> sections, int items, List<TextBlock> text, List<Integer> keys) {
    for (int k = 0; k < sections.size(); k++) {
      Section section = sections.get(k);
      TextBlockBuilder heading = TextBlockBuilder.of(Kind.HEADING).level(2);
      if (plan.ids()) {
        heading.id("s" + section.number()).clause("s" + section.number());
      }
      if (plan.numbered()) {
        heading.label(chinese ? SiblingTexts.han(k + 1) + "、" : k + 1 + ".");
      }
      String name =
          chinese ? NAMES_ZH.get(section.number()) : SiblingTexts.NAMES.get(section.number());
      text.add(heading.text(name).build());
      keys.add(-1 - section.number());
      for (Passage passage : section.passages()) {
        boolean item = passage.which() < items;
        TextBlockBuilder block =
            TextBlockBuilder.of(item ? Kind.ITEM : Kind.PARAGRAPH).level(item ? 1 : 0);
        text.add(block.text(words(passage)).build());
        keys.add(passage.number());
      }
    }
  }

  private String words(Passage passage) {
    int n = passage.figure();
    if (chinese) {
      return switch (passage.which()) {
        case 0 -> "会员费为每月" + n + "元，自开通之日起按月收取。";
        case 1 -> "您可以在开通后" + n + "日内申请退款。";
        case 2 -> "云端空间为" + n + "GB。";
        case 3 -> "停止续费后，数据保留" + n + "日，到期不予恢复。";
        default -> "同一账号最多在" + n + "台设备上登录。";
      };
    }
    return switch (passage.which()) {
      case 0 -> "The fee is $" + n + " per month and is charged from the day of subscription.";
      case 1 -> "You may ask for a refund within " + n + " days.";
      case 2 -> "Cloud storage is " + n + " GB.";
      case 3 ->
          "After the end of the subscription data is kept for " + n + " days and is not restored.";
      default -> "One account may be used on " + n + " devices.";
    };
  }

  /** What a redline tells that is not so, in words; empty if it is true. */
  List<String> untruths(TextDiff diff) {
    List<String> untrue = new ArrayList<>();
    for (Entry entry : diff.entries()) {
      int i = entry.oldBlock().map(Placed::index).orElse(-1);
      int j = entry.newBlock().map(Placed::index).orElse(-1);
      boolean isTrue =
          switch (entry.op()) {
            // Nothing comes and nothing goes.
            case ADDED, REMOVED -> false;
            case MOVED_FROM -> moving.contains(oldKeys.get(i));
            case MOVED_TO -> moving.contains(newKeys.get(j)) && isVersion(i, j);
            case EQUAL, CHANGED, REPLACED -> isVersion(i, j);
          };
      if (!isTrue) {
        untrue.add(PlainRedline.of(entry));
      }
    }
    return untrue;
  }

  /** What is word for word the same cannot be told apart. */
  private boolean isVersion(int i, int j) {
    return oldKeys.get(i).equals(newKeys.get(j)) || old.get(i).body().equals(now.get(j).body());
  }
}
