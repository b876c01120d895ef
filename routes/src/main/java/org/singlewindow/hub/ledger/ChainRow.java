package org.singlewindow.hub.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One link of a node's chain: something came, was recorded, or left. What is not known is empty.
 *
 * @param node whose chain
 * @param no its place, from 1 without gaps
 * @param day UTC, as 2026-11-24; never before the day of the row before, whatever the clock does
 * @param at when it was written, milliseconds since 1970
 * @param kind what happened
 * @param id of the message, the event or the instruction
 * @param what message name, event type or instruction type
 * @param party who said it, or who was told
 * @param link the adapter
 * @param reference ours on the link
 * @param sequence ours on the link; 0 where there is none
 * @param body SHA-256 of the bytes that came or left
 * @param canonical SHA-256 of the event or instruction in our own words
 * @param mapping which mappings read or wrote it
 * @param outcome what became of it
 * @param chain SHA-256 over the chain before it and this row
 */
@JsonPropertyOrder({
  "node",
  "no",
  "day",
  "at",
  "kind",
  "id",
  "what",
  "party",
  "link",
  "reference",
  "sequence",
  "body",
  "canonical",
  "mapping",
  "outcome",
  "chain"
})
public record ChainRow(
    String node,
    long no,
    String day,
    long at,
    Kind kind,
    String id,
    String what,
    String party,
    String link,
    String reference,
    long sequence,
    String body,
    String canonical,
    String mapping,
    String outcome,
    String chain) {

  /** What may happen. */
  public enum Kind {
    /** A message came and goes to its decision. */
    RECEIVED,
    /** A message came and was refused. */
    REFUSED,
    /** A message came under a known id with other content. */
    QUARANTINED,
    /** An event was decided. */
    EVENT,
    /** An instruction left, or may have left. */
    SENT
  }

  /**
   * What the chain must be here: SHA-256, in hex, over the chain before and every other field, each
   * as a netstring ({@code length:bytes,}), so that no two rows are the same text.
   */
  String expected(String before) {
    return Digests.of(
        Stream.of(
                before, node, no, day, at, kind, id, what, party, link, reference, sequence, body,
                canonical, mapping, outcome)
            .map(Object::toString)
            .map(text -> text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",")
            .collect(Collectors.joining()));
  }

  ChainRow chained(String before) {
    return new ChainRow(
        node,
        no,
        day,
        at,
        kind,
        id,
        what,
        party,
        link,
        reference,
        sequence,
        body,
        canonical,
        mapping,
        outcome,
        expected(before));
  }
}
