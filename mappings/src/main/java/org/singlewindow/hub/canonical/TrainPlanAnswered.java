package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The railway answers a loading plan request.
 *
 * @param header what every event carries
 * @param planRequestNo our number of the plan request
 * @param bookingNo the line's booking number
 * @param answer what it says
 * @param planNo the railway's plan number
 * @param trainNo train number
 * @param departsAt when it departs
 * @param equipment size-types and how many of each
 * @param reason why, in its words
 */
public record TrainPlanAnswered(
    EventHeader header,
    String planRequestNo,
    String bookingNo,
    PlanAnswer answer,
    Optional<String> planNo,
    Optional<String> trainNo,
    Optional<Instant> departsAt,
    List<EquipmentQuantity> equipment,
    Optional<String> reason)
    implements Event {

  /** Takes defensive copies. */
  public TrainPlanAnswered {
    equipment = List.copyOf(equipment);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.booking(bookingNo));
  }
}
