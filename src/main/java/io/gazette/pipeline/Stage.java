package io.gazette.pipeline;

/** A part of a build that takes time. */
public enum Stage {
  LOAD,
  RENDER;

  /** Is told how far a build has come; may be called by several threads. */
  @FunctionalInterface
  public interface Listener {
    void reached(Stage stage, int done, int total);
  }
}
