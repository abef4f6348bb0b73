package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A clause that comes to stand in the next chapter has moved, and not the chapter's heading: what
 * is forbidden and what is allowed hangs on it.
 */
class ChapterBoundaryTest {

  private static final List<String> CHINESE =
      List.of(
          "可以收集的信息",
          "-姓名",
          "由用户填写。",
          "-浏览历史",
          "由系统记录。",
          "不得收集的信息",
          "-人脸特征",
          "包括照片和视频。",
          "-通讯录",
          "包括联系人。",
          "-短信",
          "包括草稿。");

  private static final List<String> ENGLISH =
      List.of(
          "Data we may collect",
          "-Name",
          "As people give it.",
          "-History",
          "As the system sees it.",
          "Data we never collect",
          "-Faces",
          "On photographs and in videos of any kind.",
          "-Contacts",
          "All of them.",
          "-Messages",
          "Drafts as well.");

  @Test
  void aClauseThatPassesTheHeadingOfItsChapterHasMoved() {
    for (List<String> lines : List.of(CHINESE, ENGLISH)) {
      for (boolean ids : List.of(false, true)) {
        for (boolean back : List.of(false, true)) {
          List<TextBlock> old = blocks(lines, ids);
          List<TextBlock> now = new ArrayList<>(old);
          now.add(7, now.remove(5));
          List<TextBlock> before = back ? now : old;
          List<TextBlock> after = back ? old : now;
          assertThat(Redline.compare(before, after).entries())
              .filteredOn(entry -> entry.op() != Op.EQUAL && entry.op() != Op.MOVED_FROM)
              .extracting(entry -> entry.op() + " " + entry.shown().block().body())
              .containsExactly(
                  Op.MOVED_TO + " " + lines.get(6).substring(1), Op.MOVED_TO + " " + lines.get(7));
        }
      }
    }
  }

  private static List<TextBlock> blocks(List<String> lines, boolean ids) {
    List<TextBlock> blocks = new ArrayList<>();
    for (String line : lines) {
      boolean clause = line.startsWith("-");
      boolean heading =
          clause || line.startsWith("可以") || line.startsWith("不得") || line.startsWith("Data");
      TextBlockBuilder builder =
          TextBlockBuilder.of(heading ? Kind.HEADING : Kind.PARAGRAPH)
              .text(clause ? line.substring(1) : line);
      if (heading) {
        builder.level(clause ? 3 : 2);
      }
      if (heading && ids) {
        builder.id("c" + blocks.size());
      }
      blocks.add(builder.build());
    }
    return blocks;
  }
}
