package io.gazette.pipeline;

import io.gazette.assemble.Assembled;
import io.gazette.diagnostic.ToldDiagnostic;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Sha256;
import io.gazette.render.redline.KnownPasts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A policy of a live site as its files were, with those of its pages that were asked for; another
 * one takes its place as a whole when its texts change. For use by several threads.
 */
final class LivePolicy {

  private final Optional<Sha256> inputs;
  private final SortedSet<String> linked;
  private final SortedMap<String, String> titles;
  private final SortedMap<String, Sha256> shown;
  private final KnownPasts pasts;
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

  private volatile List<ToldDiagnostic> told;

  /** Kept for those policies alone that are worked on. */
  private volatile @Nullable Assembled words;

  private LivePolicy(
      Assembled words,
      Optional<Sha256> inputs,
      SortedMap<String, Sha256> shown,
      List<ToldDiagnostic> told,
      KnownPasts pasts) {
    this.words = words;
    this.inputs = inputs;
    this.linked = new TreeSet<>(words.linked());
    this.titles = Titles.of(words.policy());
    this.shown = shown;
    this.pasts = pasts;
    this.told = told;
  }

  /**
   * A policy that was just read.
   *
   * @param inputs digest of all that it was made from
   * @param told all that was found
   */
  static LivePolicy read(Assembled words, Optional<Sha256> inputs, List<ToldDiagnostic> told) {
    SortedMap<String, Sha256> shown = words.shown(versions(words));
    return new LivePolicy(words, inputs, shown, told, new KnownPasts());
  }

  private static Set<String> versions(Assembled words) {
    return words.policy().versions().stream().map(PolicyVersion::id).collect(Collectors.toSet());
  }

  /**
   * The same with other words, of which nothing is told yet; its pages are made anew.
   *
   * @param changed ids of the versions whose words they are
   */
  LivePolicy with(Assembled now, Set<String> changed) {
    boolean repeats = now.linked().contains(now.policy().id());
    SortedMap<String, Sha256> all = new TreeMap<>(shown);
    all.putAll(now.shown(repeats ? versions(now) : changed));
    // Without the digest of its files the next full reading reads it.
    return new LivePolicy(now, Optional.empty(), all, told, pasts.of(now.policy()));
  }

  /** The same read anew, because what it repeats of others changed. */
  LivePolicy with(Assembled now) {
    return with(now, versions(now));
  }

  /** The digest of all that it was made from, if it is known. */
  Optional<Sha256> inputs() {
    return inputs;
  }

  /** Ids of the policies whose titles and numbers its texts show. */
  SortedSet<String> linked() {
    return linked;
  }

  SortedMap<String, String> titles() {
    return titles;
  }

  /** See {@link Assembled#shown}. */
  SortedMap<String, Sha256> shown() {
    return shown;
  }

  KnownPasts pasts() {
    return pasts;
  }

  /** The pages that were made, by path. */
  Map<String, byte[]> pages() {
    return pages;
  }

  /** What was found when it was checked last. */
  List<ToldDiagnostic> told() {
    return told;
  }

  void tell(List<ToldDiagnostic> found) {
    told = found;
  }

  Optional<Assembled> words() {
    return Optional.ofNullable(words);
  }

  void remember(Assembled read) {
    words = read;
  }

  void forgetWords() {
    words = null;
  }
}
