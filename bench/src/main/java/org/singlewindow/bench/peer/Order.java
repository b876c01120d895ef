package org.singlewindow.bench.peer;

import java.util.List;

/**
 * A container release as a peer understands it.
 *
 * @param releaseNo the number of the release
 * @param billOfLading the bill it is given on
 * @param containerNos the containers it lets go
 * @param line the line's code
 * @param agent the consignee's agent's code
 * @param terminal the terminal's code
 */
public record Order(
    String releaseNo,
    String billOfLading,
    List<String> containerNos,
    String line,
    String agent,
    String terminal) {

  /**
   * The order found in a message.
   *
   * @param references qualifier and number of every RFF, in the message's order
   * @param parties qualifier and code of every NAD
   * @throws IllegalArgumentException when the bill, the containers or a party are missing
   */
  public static Order of(
      String messageNo,
      List<Qualified> references,
      List<Qualified> parties,
      List<String> containerNos) {
    if (containerNos.isEmpty()) {
      throw new IllegalArgumentException("no container");
    }
    return new Order(
        references.stream()
            .filter(one -> "RE".equals(one.getQualifier()))
            .map(Qualified::getValue)
            .findFirst()
            .orElse(messageNo),
        first(references, "BM"),
        List.copyOf(containerNos),
        first(parties, "CF"),
        first(parties, "FW"),
        first(parties, "TR"));
  }

  private static String first(List<Qualified> all, String qualifier) {
    return all.stream()
        .filter(one -> qualifier.equals(one.getQualifier()))
        .map(Qualified::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + qualifier));
  }
}
