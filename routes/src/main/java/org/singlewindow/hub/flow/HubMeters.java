package org.singlewindow.hub.flow;

import java.time.Duration;

/**
 * What the house counts while it works. The only label is the link, never a party's number or
 * anything of a message. Where nobody counts, nothing is done.
 */
public final class HubMeters {

  /** Messages taken at a door, by link. */
  public static final String ACCEPTED = "hub.messages.accepted";

  /** Messages refused at a door, by link. */
  public static final String REFUSED = "hub.messages.refused";

  /** Pushes that did not succeed, by link. */
  public static final String FAILED = "hub.push.failures";

  /** From the decision until a partner took the instruction, by link. */
  public static final String DELIVERY = "hub.delivery";

  /** From the door until the decision was committed. */
  public static final String DECISION = "hub.decision";

  /** From a gate's question until its answer was written. */
  public static final String GATE_ANSWER = "hub.gate.answer";

  /** Who counts. */
  public interface Counter {

    /** One more of this name on this link. */
    void count(String name, String link);

    /** Something of this name took so long; the link is empty where there is none. */
    void time(String name, String link, Duration duration);
  }

  private static final Counter NOBODY =
      new Counter() {
        @Override
        public void count(String name, String link) {
          // nobody counts
        }

        @Override
        public void time(String name, String link, Duration duration) {
          // nobody counts
        }
      };

  private static volatile Counter counter = NOBODY;

  private HubMeters() {}

  /** From now on somebody counts. */
  public static void count(Counter by) {
    counter = by;
  }

  static void accepted(String link) {
    counter.count(ACCEPTED, link);
  }

  static void refused(String link) {
    counter.count(REFUSED, link);
  }

  static void failed(String link) {
    counter.count(FAILED, link);
  }

  static void delivered(String link, Duration since) {
    counter.time(DELIVERY, link, since);
  }

  static void decided(Duration since) {
    counter.time(DECISION, "", since);
  }

  /** A gate had its answer after so long. */
  public static void answered(Duration since) {
    counter.time(GATE_ANSWER, "", since);
  }
}
