package org.singlewindow.hub.flow;

/** A partner did not take a message, or we cannot know whether it did. */
public final class PushFailed extends Exception {

  private static final long serialVersionUID = 1L;
  private final boolean unknown;

  /**
   * A failed push.
   *
   * @param text what happened, for people
   * @param unknown true when the partner may have taken it all the same
   */
  public PushFailed(String text, boolean unknown, Throwable cause) {
    super(text, cause);
    this.unknown = unknown;
  }

  /** True when the partner may have taken it all the same. */
  public boolean isUnknown() {
    return unknown;
  }
}
