package org.singlewindow.hub.simulator;

/**
 * Who signs in where in the simulated house, by one rule for every party. Everybody knows these:
 * loopback only.
 */
public final class DemoSecrets {

  /** The hub's name at every partner. */
  public static final String HUB = "hub";

  /** What the hub shows where it posts a notice. */
  public static final String NOTICE_KEY = "demo-notice-key";

  private DemoSecrets() {}

  /** The key a party shows at the hub's HTTP doors. */
  public static String keyOf(String party) {
    return "demo-" + party;
  }

  /** The hub's password at a partner. */
  public static String ofHubAt(String partner) {
    return "demo-hub-at-" + partner;
  }

  /** A partner's password at the hub, where it signs in by its own name. */
  public static String atHubOf(String partner) {
    return "demo-" + partner + "-at-hub";
  }
}
