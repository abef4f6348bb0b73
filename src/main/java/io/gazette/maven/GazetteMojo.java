package io.gazette.maven;

import io.gazette.cli.Embedded;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * A command run by Maven, with the words that it has on a terminal in Maven's log.
 *
 * <p>Maven sets the fields as {@code META-INF/maven/plugin.xml} says.
 */
abstract class GazetteMojo extends AbstractMojo {

  /** Folder with site.yaml and the policies. */
  private File content = new File("content");

  /** Folder whose templates and assets replace those of the default theme. */
  private @Nullable File theme;

  /** The day on which the site is read, such as 2024-03-01; by default today. */
  private @Nullable String asOf;

  /** What fails the build: error, warning, info (each with what is graver) or never. */
  private String failOn = "error";

  /** Drafts count too; do not publish what is built so. */
  private boolean drafts;

  /** Does nothing. */
  private boolean skip;

  /** The command with the options that only it has. */
  abstract List<String> command();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("gazette.skip");
      return;
    }
    List<String> arguments = new ArrayList<>(command());
    arguments.addAll(List.of("--content", content.toString(), "--fail-on", failOn));
    if (theme != null) {
      arguments.addAll(List.of("--theme", theme.toString()));
    }
    if (asOf != null) {
      arguments.addAll(List.of("--as-of", asOf));
    }
    if (drafts) {
      arguments.add("--drafts");
    }
    Embedded run = Embedded.run(arguments);
    run.out().forEach(getLog()::info);
    Consumer<String> findings = run.isDone() ? getLog()::warn : getLog()::error;
    run.err().forEach(findings);
    if (run.hasProblems()) {
      throw new MojoFailureException("The content has problems; they are named above.");
    }
    if (!run.isDone()) {
      throw new MojoExecutionException("Gazette did not do it, for the reason named above.");
    }
  }
}
