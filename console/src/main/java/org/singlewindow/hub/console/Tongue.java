package org.singlewindow.hub.console;

import java.util.Map;

/** One of two texts: whoever looks reads English or Chinese. */
public final class Tongue {

  private final String language;

  /** This language, {@code en} or {@code zh}. */
  public Tongue(String language) {
    this.language = language;
  }

  /** The text of a tree that has both, under {@code en} and {@code zh}. */
  public Object of(Map<String, ?> texts) {
    return texts.get(language);
  }
}
