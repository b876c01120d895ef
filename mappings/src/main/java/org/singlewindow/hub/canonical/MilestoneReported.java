package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A partner's tracking says what happened, or is to happen. It moves the timeline and never a gate,
 * whatever its code; but customs' instructions 7 and 9, by its channel to the site, are asked for.
 *
 * @param header what every event carries
 * @param milestone what happened, in our word
 * @param codeList the list the code is of
 * @param code the code as it came
 * @param classifier whether it has happened
 * @param containerNo container number, ISO 6346 where well formed
 * @param blNo bill of lading number
 * @param bookingNo the line's booking number
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param mode mode of transport
 * @param equipmentNo number of the wagon or plate of the truck
 * @param place where, by its code as written
 * @param facility the place as the sender wrote it
 * @param text remark of the sender
 */
public record MilestoneReported(
    EventHeader header,
    String milestone,
    String codeList,
    String code,
    MilestoneClassifier classifier,
    Optional<String> containerNo,
    Optional<String> blNo,
    Optional<String> bookingNo,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<TransportMode> mode,
    Optional<String> equipmentNo,
    Optional<String> place,
    Optional<String> facility,
    Optional<String> text)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.listOrDocument(
        header,
        Optional.empty(),
        Subject.container(containerNo),
        Subject.bill(blNo),
        Subject.booking(bookingNo),
        isAtSea() ? Subject.voyage(vesselId, voyageNo) : Optional.<Subject>empty());
  }

  private boolean isAtSea() {
    return mode.isEmpty() || mode.get() == TransportMode.SEA;
  }
}
