package io.gazette.assemble;

import io.gazette.content.ContentTree;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Site;
import java.util.Set;

/** A site with all its words. */
public final class AssembledSite {

  private AssembledSite() {}

  public static Site of(ContentTree tree, Diagnostics diagnostics) {
    SiteAssembler assembler = new SiteAssembler(tree, Set.of(), file -> false);
    return assembler
        .outline()
        .with(
            policy ->
                assembler.assemble(policy.id(), diagnostics).map(Assembled::policy).orElse(policy));
  }
}
