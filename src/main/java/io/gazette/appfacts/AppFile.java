package io.gazette.appfacts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.appfacts.AppFact.Subject;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.Decoder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * A file of an app, recognised by what it says and not by its name.
 *
 * <p>Read are: the merged {@code AndroidManifest.xml}; {@code Info.plist} and {@code
 * PrivacyInfo.xcprivacy} as XML; what {@code gradle dependencies} prints; {@code gradle.lockfile};
 * a bill of materials in CycloneDX's JSON; {@code Podfile.lock}; {@code Package.resolved} of Swift;
 * {@code package-lock.json}, {@code yarn.lock} and {@code pnpm-lock.yaml}; {@code pubspec.lock} of
 * Flutter; {@code module.json5} of HarmonyOS. Nothing that a file names is fetched.
 *
 * @param subjects what it tells all of
 */
public record AppFile(Set<Subject> subjects, List<AppFact> facts) {

  private static final Pattern COMPILED_MANIFEST = Pattern.compile("^\\x03\\x00\\x08\\x00");
  private static final Pattern COMPILED_PLIST = Pattern.compile("^bplist\\d\\d");
  private static final Pattern ARCHIVE = Pattern.compile("^PK\\x03\\x04");
  private static final int MARK = 8;

  /** What a version control system leaves where it could not join two changes. */
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:(?:<{7}|>{7}) \\S|={7}$)");

  /** What tells the merger of manifests what to do. */
  private static final Pattern SOURCE_ATTRIBUTE =
      Pattern.compile("\\stools:(?:node|replace|remove|strict|selector|overrideLibrary)\\s*=");

  public AppFile {
    subjects = Set.copyOf(subjects);
    facts = List.copyOf(facts);
  }

  /** With what was found of each subject. */
  static AppFile of(List<AppFact> facts, Subject... subjects) {
    return new AppFile(
        Stream.concat(Stream.of(subjects), facts.stream().map(AppFact::subject))
            .collect(Collectors.toSet()),
        facts);
  }

  /**
   * Reads a file.
   *
   * @param file its name, as facts show it
   * @param problems where it is for diagnostics
   * @return empty after reporting why not
   */
  public static Optional<AppFile> read(
      String file, byte[] bytes, SourcePosition problems, Diagnostics diagnostics) {
    Optional<String> compiled = compiled(bytes);
    if (compiled.isPresent()) {
      diagnostics.report(Code.APP_FILE_COMPILED, problems, compiled.get());
      return Optional.empty();
    }
    String text =
        Decoder.strict(bytes, Decoder.markedUtf16(bytes).orElse(UTF_8))
            .map(Decoder::normalized)
            .orElse("");
    try {
      Matcher conflict = CONFLICT.matcher(text);
      if (conflict.find()) {
        throw new JsonTree.BrokenException(conflict.start());
      }
      Optional<AppFile> read =
          switch (text.stripLeading().codePoints().findFirst().orElse(0)) {
            case '<' -> XmlAppFile.read(file, text);
            case '{', '/' -> JsonAppFile.read(file, text);
            default -> TextAppFile.read(file, text);
          };
      if (read.isEmpty()) {
        diagnostics.report(Code.APP_FILE_UNKNOWN, problems);
      } else if (isSourceManifest(text)) {
        diagnostics.report(Code.APP_FILE_UNMERGED, problems);
      }
      return read;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      return damaged(new SourcePosition(problems.file(), line, 1), text, diagnostics);
    } catch (JsonTree.BrokenException e) {
      return damaged(JsonAppFile.position(problems.file(), text, e.at()), text, diagnostics);
    }
  }

  /** Whether a manifest has what merging takes out of it, or lacks what it brings in. */
  private static boolean isSourceManifest(String text) {
    return text.contains("<manifest")
        && (text.contains("${applicationId}")
            || SOURCE_ATTRIBUTE.matcher(text).find()
            || (!text.contains("<uses-sdk") && !text.contains("versionCode")));
  }

  private static Optional<AppFile> damaged(
      SourcePosition place, String text, Diagnostics diagnostics) {
    diagnostics.read(place.file(), text);
    diagnostics.report(Code.APP_FILE_DAMAGED, place);
    return Optional.empty();
  }

  private static Optional<String> compiled(byte[] bytes) {
    String mark = new String(bytes, 0, Math.min(MARK, bytes.length), ISO_8859_1);
    if (COMPILED_MANIFEST.matcher(mark).find()) {
      return Optional.of("@app-manifest");
    }
    if (COMPILED_PLIST.matcher(mark).find()) {
      return Optional.of("@app-plist");
    }
    return Optional.of("@app-archive").filter(any -> ARCHIVE.matcher(mark).find());
  }
}
