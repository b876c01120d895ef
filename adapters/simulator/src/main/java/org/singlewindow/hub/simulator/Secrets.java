package org.singlewindow.hub.simulator;

/**
 * Who signs in where in the simulated house, by one rule for every partner; {@code
 * config/application-simulated.yaml} says the same to the hub. Everybody knows these: loopback
 * only.
 */
final class Secrets {

  /** The hub's name at every partner. */
  static final String HUB = "hub";

  private Secrets() {}

  /** The hub's password at a partner. */
  static String ofHubAt(String partner) {
    return "demo-hub-at-" + partner;
  }

  /** A partner's password at the hub, where it signs in by its own name. */
  static String atHubOf(String partner) {
    return "demo-" + partner + "-at-hub";
  }
}
