package io.gazette.pipeline;

import io.gazette.appfacts.AppFacts;
import io.gazette.appfacts.AppFile;
import io.gazette.check.app.AppLists;
import io.gazette.content.LooseFile;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.exchange.SdkRegister;
import io.gazette.model.ListKind;
import io.gazette.model.Lookup;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Product;
import io.gazette.render.page.Drafts;
import io.gazette.text.PortableName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files of apps, with which the lists of their policies are compared.
 *
 * <p>They lie outside the content folder, and are only read.
 *
 * @param files of apps
 * @param registers of SDKs, which hold for these apps, or for all where no file is given
 */
public record AppContents(List<Named> files, List<Path> registers) {

  /** A merged manifest has some thousand lines, a bill of materials some ten thousand. */
  private static final int BYTE_LIMIT = 32 * 1024 * 1024;

  /** Nothing is compared. */
  public static final AppContents NONE = new AppContents(List.of(), List.of());

  public AppContents {
    files = List.copyOf(files);
    registers = List.copyOf(registers);
  }

  /**
   * A file of an app.
   *
   * @param product its id; empty where the site has one product with such lists
   */
  public record Named(Optional<String> product, Path file) {

    /** As people write it: {@code product=file}, or the file alone. */
    public static Named of(String written) {
      int sign = written.indexOf('=');
      boolean named = sign > 0 && !Files.exists(Path.of(written));
      return named
          ? new Named(Optional.of(written.substring(0, sign)), Path.of(written.substring(sign + 1)))
          : new Named(Optional.empty(), Path.of(written));
    }
  }

  boolean isEmpty() {
    return files.isEmpty() && registers.isEmpty();
  }

  /** Reports in what the lists differ from the apps. */
  void compare(LoadedSite loaded, Drafts drafts, Diagnostics diagnostics) {
    List<SdkRegister> known = new ArrayList<>();
    for (Path file : registers) {
      LooseFile.bytes(file.toAbsolutePath(), BYTE_LIMIT, diagnostics)
          .flatMap(
              bytes ->
                  SdkRegister.read(
                      PortableName.slashed(file.toAbsolutePath()),
                      PortableName.slashed(file),
                      bytes,
                      diagnostics))
          .ifPresent(known::add);
    }
    List<Product> withLists = withLists(loaded, drafts);
    Map<Product, List<AppFile>> apps = new LinkedHashMap<>();
    for (Named each : files) {
      Optional<Product> product = product(each, withLists, diagnostics);
      Optional<AppFile> read = read(each.file(), diagnostics);
      if (product.isPresent() && read.isPresent()) {
        apps.computeIfAbsent(product.get(), any -> new ArrayList<>()).add(read.get());
      }
    }
    if (files.isEmpty()) {
      withLists.forEach(product -> apps.computeIfAbsent(product, any -> new ArrayList<>()));
    }
    apps.forEach(
        (product, read) ->
            loaded
                .checks()
                .ofApp(new AppLists(parts(product, loaded, drafts)), new AppFacts(read), known)
                .forEach(diagnostics::report));
  }

  private static Optional<AppFile> read(Path file, Diagnostics diagnostics) {
    SourcePosition place = SourcePosition.startOf(PortableName.slashed(file.toAbsolutePath()));
    return LooseFile.bytes(file.toAbsolutePath(), BYTE_LIMIT, diagnostics)
        .flatMap(bytes -> AppFile.read(PortableName.slashed(file), bytes, place, diagnostics));
  }

  private static Optional<Product> product(Named file, List<Product> all, Diagnostics diagnostics) {
    List<String> ids = all.stream().map(Product::id).toList();
    Optional<Product> found =
        file.product().isEmpty()
            ? all.stream().filter(any -> all.size() == 1).findFirst()
            : all.stream().filter(each -> each.id().equals(file.product().get())).findFirst();
    if (found.isEmpty()) {
      String known = String.join(", ", ids);
      if (file.product().isPresent()) {
        diagnostics.report(
            Code.APP_PRODUCT_UNKNOWN,
            Lookup.COMMAND,
            file.product().get(),
            known.isEmpty() ? "@none" : known,
            Spelling.guess(file.product().get(), ids));
      } else {
        diagnostics.report(
            Code.APP_PRODUCT_UNSAID,
            Lookup.COMMAND,
            PortableName.slashed(file.file()),
            known.isEmpty() ? "@none" : known);
      }
    }
    return found;
  }

  /** The products whose policies have a list of SDKs, permissions or data. */
  private static List<Product> withLists(LoadedSite loaded, Drafts drafts) {
    return loaded.site().config().products().stream()
        .filter(
            product ->
                parts(product, loaded, drafts).stream()
                    .anyMatch(
                        part ->
                            Arrays.stream(ListKind.values())
                                .anyMatch(list -> part.version().lists().rows(list).isPresent())))
        .toList();
  }

  /** The policies of a product that go on, each in its newest version. */
  private static List<AppLists.Part> parts(Product product, LoadedSite loaded, Drafts drafts) {
    List<AppLists.Part> parts = new ArrayList<>();
    for (Policy policy : loaded.site().policies()) {
      if (!policy.product().id().equals(product.id()) || policy.retirement().isPresent()) {
        continue;
      }
      List<PolicyVersion> standing =
          policy.versions().stream().filter(version -> version.withdrawn().isEmpty()).toList();
      standing.stream()
          .filter(version -> drafts == Drafts.SHOWN || version.effective().isPresent())
          .reduce((older, newer) -> newer)
          .or(() -> standing.stream().findFirst())
          .map(version -> new AppLists.Part(policy, version))
          .ifPresent(parts::add);
    }
    return parts;
  }
}
