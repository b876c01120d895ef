package org.singlewindow.hub.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What is left of a body that retention deleted.
 *
 * @param digest SHA-256 of what it was
 * @param rule by which it was deleted
 * @param bytes how many it had
 * @param at when it was deleted, milliseconds since 1970
 */
@JsonPropertyOrder({"digest", "rule", "bytes", "at"})
public record Tombstone(String digest, String rule, long bytes, long at) {}
