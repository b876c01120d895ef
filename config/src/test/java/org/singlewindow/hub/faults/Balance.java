package org.singlewindow.hub.faults;

import java.util.List;

/**
 * What the three ledgers say together.
 *
 * @param accepted messages whose senders were told so
 * @param delivered of these, with everything they led to at its partner
 * @param waiting of these, not decided or with something still on its way
 * @param dead of these, poison or with something that waits for a person
 * @param cancelled of these, with something a person took back
 * @param lost what somebody is owed and nobody has
 * @param twice effects that happened again
 * @param findings each loss, double and swap, in words
 */
record Balance(
    int accepted,
    int delivered,
    int waiting,
    int dead,
    int cancelled,
    int lost,
    int twice,
    int swapped,
    int repeats,
    List<String> findings) {

  /** True when nothing was lost, nothing happened twice and every order was kept. */
  boolean holds() {
    return lost == 0
        && twice == 0
        && swapped == 0
        && accepted == delivered + waiting + dead + cancelled;
  }

  @Override
  public String toString() {
    return "%d accepted, %d delivered, %d waiting, %d dead, %d cancelled, %d lost, %d twice"
        .formatted(accepted, delivered, waiting, dead, cancelled, lost, twice);
  }
}
