package io.gazette.importer;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.importer.writing.TextImport;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Says which texts cannot stand together, or not on this site. */
final class LanguageCheck {

  private final ImportRequest request;
  private final List<Diagnostic> diagnostics;

  LanguageCheck(ImportRequest request, List<Diagnostic> diagnostics) {
    this.request = request;
    this.diagnostics = diagnostics;
  }

  public void of(List<TextImport> texts) {
    for (TextImport text : texts) {
      texts.subList(0, texts.indexOf(text)).stream()
          .filter(other -> other.language.equals(text.language))
          .forEach(other -> twoTexts(other, text));
      declared(text);
    }
    if (texts.size() == request.sources().size()) {
      request.destination().policyLanguages().stream()
          .filter(language -> texts.stream().noneMatch(text -> text.language.equals(language)))
          .forEach(this::missing);
    }
  }

  /** Two in one language would be written over each other. */
  private void twoTexts(TextImport first, TextImport second) {
    report(
        Code.IMPORT_SAME_LANGUAGE,
        second.file,
        second.language.tag(),
        first.file.path(),
        second.file.path());
  }

  private void declared(TextImport text) {
    Destination destination = request.destination();
    List<Language> declared =
        destination.isNewPolicy() ? destination.siteLanguages() : destination.policyLanguages();
    if (!destination.isNewSite() && !declared.contains(text.language)) {
      String file =
          destination.isNewPolicy() ? FileNames.SITE : request.policyId() + "/" + FileNames.POLICY;
      report(Code.IMPORT_LANGUAGE_UNDECLARED, text.file, text.language.tag(), file, tags(declared));
    }
  }

  /** Each version of a policy has a text in each of its languages. */
  private void missing(Language language) {
    report(
        Code.IMPORT_LANGUAGE_MISSING,
        request.sources().get(0),
        request.policyId(),
        tags(request.destination().policyLanguages()),
        language.tag());
  }

  private void report(Code code, ImportSource source, String... arguments) {
    diagnostics.add(Diagnostic.of(code, SourcePosition.startOf(source.path()), arguments));
  }

  private static String tags(List<Language> languages) {
    return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
  }
}
