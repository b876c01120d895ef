package org.singlewindow.hub.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Where the chain of one node stood on one day.
 *
 * @param node whose chain
 * @param day UTC
 * @param first place of the day's first row
 * @param last place of the day's last row
 * @param begins the chain before the first row: the end of the day before
 * @param ends the chain at the last row
 */
@JsonPropertyOrder({"node", "day", "first", "last", "begins", "ends"})
public record ExportHead(
    String node, String day, long first, long last, String begins, String ends) {

  static ExportHead of(ChainRow row, String before) {
    return new ExportHead(row.node(), row.day(), row.no(), row.no(), before, row.chain());
  }

  ExportHead with(ChainRow row) {
    return new ExportHead(node, day, first, row.no(), begins, row.chain());
  }
}
