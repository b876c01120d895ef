package org.singlewindow.hub.flow;

/** We cannot keep our promise at the moment, so we accept nothing: 503, come again. */
public final class Busy extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** Why, for people. */
  public Busy(String why, Throwable cause) {
    super(why, cause);
  }
}
