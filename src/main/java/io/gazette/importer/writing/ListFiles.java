package io.gazette.importer.writing;

import io.gazette.model.FileNames;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes {@code sdks.yaml} and {@code permissions.yaml}, once for all languages. */
public final class ListFiles {

  private final List<TextImport> texts;

  public ListFiles(List<TextImport> texts) {
    this.texts = texts;
  }

  /** The files by name; only those that have a row. */
  public SortedMap<String, String> write() {
    SortedMap<String, String> files = new TreeMap<>();
    if (texts.stream().anyMatch(text -> !text.draft().sdks().isEmpty())) {
      files.put(FileNames.SDKS, new SdkFile(texts).write());
    }
    if (texts.stream().anyMatch(text -> !text.draft().permissions().isEmpty())) {
      files.put(FileNames.PERMISSIONS, new PermissionFile(texts).write());
    }
    return files;
  }
}
