package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which wagons a train is made of, in their order, and what stands on them: a fact.
 *
 * @param header what every event carries
 * @param trainNo number of the train
 * @param departsAt when it departs
 * @param company railway company's code as written
 * @param stationFrom station it leaves from
 * @param stationTo station it goes to
 * @param wagons its wagons, in their order
 */
public record TrainComposed(
    EventHeader header,
    String trainNo,
    Optional<Instant> departsAt,
    Optional<String> company,
    Optional<String> stationFrom,
    Optional<String> stationTo,
    List<TrainWagon> wagons)
    implements Event {

  /** Takes defensive copies. */
  public TrainComposed {
    wagons = List.copyOf(wagons);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.train(trainNo),
        wagons.stream().flatMap(one -> Subject.containers(one.containerNos())));
  }
}
