package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Ask the railway for room on a train.
 *
 * @param header what every instruction carries
 * @param planRequestNo our number of the plan request
 * @param bookingNo the line's booking number
 * @param forwarder the party that booked
 * @param depot the rail depot it starts from
 * @param stationFrom station of departure
 * @param stationTo station of destination
 * @param departureOn the day of departure that is wished
 * @param equipment size-types and how many of each
 * @param grossKg gross mass, kilograms
 * @param goods goods in short
 */
public record RequestTrainPlan(
    InstructionHeader header,
    String planRequestNo,
    String bookingNo,
    String forwarder,
    String depot,
    Optional<String> stationFrom,
    Optional<String> stationTo,
    Optional<String> departureOn,
    List<EquipmentQuantity> equipment,
    Optional<BigDecimal> grossKg,
    Optional<String> goods)
    implements Instruction {

  /** Takes defensive copies. */
  public RequestTrainPlan {
    equipment = List.copyOf(equipment);
  }
}
