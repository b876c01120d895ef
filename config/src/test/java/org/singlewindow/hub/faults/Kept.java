package org.singlewindow.hub.faults;

import java.util.List;
import java.util.Set;

/**
 * What the hub says: its ledger, its spool and the contents in its archive.
 *
 * @param messages what it has recorded
 * @param deliveries what it owes its partners, and what became of it
 * @param spooled digests of ids that were accepted and are not decided yet
 * @param contents digests of everything it has archived, as it went over any way
 */
record Kept(
    List<Message> messages, List<Delivery> deliveries, Set<String> spooled, Set<String> contents) {

  /**
   * A recorded message.
   *
   * @param id its identity
   * @param digest of its content
   * @param status RECORDED or DEAD
   */
  record Message(String id, String party, String digest, String status) {}

  /**
   * An instruction on its way.
   *
   * @param id of the instruction
   * @param messageId the message that led to it
   * @param seq its place among all instructions
   * @param sequence its number on the link; 0 before the first try
   * @param reference under which it leaves; empty before the first try
   */
  record Delivery(
      String id,
      String messageId,
      String link,
      String subject,
      long seq,
      boolean urgent,
      String state,
      long sequence,
      String reference) {

    /** True when the hub calls it gone. */
    boolean isGone() {
      return state.equals("PUSHED") || state.equals("ANSWERED");
    }
  }
}
